import { urenrij } from '../../../src/agreements/noord-veluwe/artikel-1b-uren/gevallen';
import type { Urenrij } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import { cellAddress } from '../../../src/core/values/address';
import { serialOf } from '../../../src/core/values/date';
import { controleer } from './controleer';

/* The cells of sheet Coachuren, as sheets.md asks. */

const CEL = new Set(['veld-bereik', 'veld-type', 'veld-code', 'veld-schrijfwijze', 'sleutel-dubbel', 'NV-2']);
const gevonden = (...uren: readonly Urenrij[]): string[] =>
  controleer({ uren, einddatum: serialOf(2028, 12, 31) })
    .findings.filter(({ rule, tab }) => tab === 'Coachuren' && CEL.has(rule))
    .map(({ rule, cell }) => `${rule} ${cell === null ? '' : cellAddress(cell.row, cell.column)}`);

test.each<[string, Urenrij, readonly string[]]>([
  ['weeks 1 up to and including 52 of 2024', {}, []],
  ['week 53 of 2024, which has 52', { week: 53, totWeek: '' }, ['veld-bereik C2']],
  ['up to and including week 53 of 2024', { totWeek: 53 }, ['veld-bereik D2']],
  ['week 53 of 2026', { jaar: 2026, week: 53, totWeek: '' }, []],
  ['up to and including week 53 of 2026', { jaar: 2026, totWeek: 53 }, []],
  ['week 54 of 2026', { jaar: 2026, totWeek: 54 }, ['veld-bereik D2']],
  ['week 0', { week: 0 }, ['veld-bereik C2']],
  ['the last week before the first', { week: 10, totWeek: 9 }, ['veld-bereik D2']],
  ['the last week that is the first', { week: 10, totWeek: 10 }, []],
  ['a year before 2024', { jaar: 2023 }, ['veld-bereik B2']],
  ['168 hours a week', { uren: 168 }, []],
  ['more hours than a week has', { uren: 168.5 }, ['veld-bereik E2']],
  ['less than nothing', { uren: -1 }, ['veld-bereik E2']],
  ['part of an hour', { uren: 35.25 }, []],
  ['a corporation in capitals', { corporatie: 'UWOON' }, ['veld-schrijfwijze A2']],
  ['its full name', { corporatie: 'Stichting deltaWonen' }, ['veld-schrijfwijze A2']],
  ['a municipality', { corporatie: 'Putten' }, ['veld-code A2']],
])('%s', (_, rij, verwacht) => {
  expect(gevonden(urenrij(rij))).toEqual(verwacht);
});

test('weeks that overlap are double, whatever their keys', () => {
  expect(gevonden(urenrij({ totWeek: 30 }), urenrij({ week: 30 }))).toEqual(['sleutel-dubbel A3']);
  expect(gevonden(urenrij(), urenrij())).toEqual(['sleutel-dubbel A3']);
  expect(gevonden(urenrij(), urenrij({ week: 20, totWeek: '' }))).toEqual(['sleutel-dubbel A3']);
  expect(gevonden(urenrij(), urenrij({ corporatie: 'deltaWonen' }), urenrij({ jaar: 2025 }))).toEqual([]);
});
