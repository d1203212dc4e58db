import { CATALOGUE } from '../../../src/agreements/catalogue';
import {
  gesprek,
  maand,
  velen,
  verhuizing,
} from '../../../src/agreements/noord-veluwe/artikel-3-resultaten/gevallen';
import { COACHRESULTATEN } from '../../../src/agreements/noord-veluwe/bladen/coachresultaten';
import { DAGEN, bladenVan } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import type { Coachrij } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import { workbookOf } from '../../../src/core/article/case';
import { check } from '../../../src/core/check';
import type { Report } from '../../../src/core/report';
import { serialOf } from '../../../src/core/values/date';
import { bevindingen, controleer } from './controleer';
import { GESPREKKEN, VERHUIZINGEN, jaar, met } from './resultaten';

/* Talks and moves of article 3: which rows and cells leave a year open. */

const HALVERWEGE = serialOf(2024, 6, 30);

describe('what blocks a year', () => {
  const oordelen = (report: Report, rule = GESPREKKEN) =>
    ['2024', '2025'].map((welk) => jaar(report, rule, welk).uitkomst);
  const over = (rule: string, ...rijen: readonly Coachrij[]) =>
    oordelen(met(rijen, { peildatum: DAGEN.eindeVan2025 }), rule);
  const NIET = 'voldoet-niet';
  const OPEN = 'niet-te-bepalen';

  test.each<[Coachrij, readonly string[]]>([
    [{ gespreksduur: 'lang' }, [OPEN, NIET]],
    [{ gespreksduur: '' }, [OPEN, NIET]],
    [{ gespreksduur: 601 }, [OPEN, NIET]],
    [{ vijfenvijftigPlus: 'misschien' }, [OPEN, NIET]],
    [{ socialeHuur: '#N/B' }, [OPEN, NIET]],
    [{ huishouden: '' }, [OPEN, NIET]],
    [{ corporatie: 'Onbekend' }, [OPEN, NIET]],
    [{ corporatie: 'Uwon' }, [OPEN, NIET]],
    [{ gemeente: 'Zwolle' }, [OPEN, NIET]],
    [{ gespreksmaand: 'ooit' }, [OPEN, OPEN]],
    // These cells are not read, or the row surely does not count.
    [{ verhuisd: 'misschien' }, [NIET, NIET]],
    [{ verhuismaand: 'ooit', verhuisd: 'ja' }, [NIET, NIET]],
    [{ gespreksduur: 'lang', vijfenvijftigPlus: 'nee' }, [NIET, NIET]],
    [{ gespreksmaand: 'ooit', gespreksduur: 30 }, [NIET, NIET]],
    [{ corporatie: 'Onbekend', gespreksduur: 30 }, [NIET, NIET]],
    [{ gespreksduur: 'lang', gespreksmaand: maand(2023, 12) }, [NIET, NIET]],
    [{ gespreksduur: 'lang', verhuismaand: maand(2023, 12) }, [NIET, NIET]],
  ])('of talks: %j', (meer, verwacht) => {
    expect(over(GESPREKKEN, gesprek('H-A', meer))).toEqual(verwacht);
  });

  test.each<[Coachrij, readonly string[]]>([
    [{ verhuisd: 'misschien' }, [OPEN, NIET]],
    [{ verhuismaand: 'ooit' }, [OPEN, OPEN]],
    [{ ruimeWoning: 'misschien' }, [OPEN, NIET]],
    [{ naarKleiner: 'misschien' }, [OPEN, NIET]],
    [{ vijfenvijftigPlus: '' }, [OPEN, NIET]],
    [{ socialeHuur: '' }, [OPEN, NIET]],
    [{ gemeente: '' }, [OPEN, NIET]],
    [{ verhuisd: 'misschien', verhuismaand: '' }, [OPEN, OPEN]],
    [{ verhuisd: 'misschien', ruimeWoning: '' }, [OPEN, NIET]],
    // What NV-coach-verhuizing finds: a blank cell of a move, and a month without a move.
    [{ verhuismaand: '' }, [OPEN, OPEN]],
    [{ ruimeWoning: '' }, [OPEN, NIET]],
    [{ naarKleiner: '' }, [OPEN, NIET]],
    [{ verhuisd: 'nee' }, [OPEN, NIET]],
    [{ verhuismaand: '', socialeHuur: 'nee' }, [NIET, NIET]],
    [{ verhuisd: 'nee', verhuismaand: '', ruimeWoning: 'misschien' }, [NIET, NIET]],
    [{ gespreksduur: 'lang' }, [NIET, NIET]],
    [{ verhuismaand: 'ooit', naarKleiner: 'nee' }, [NIET, NIET]],
  ])('of moves: %j', (meer, verwacht) => {
    expect(over(VERHUIZINGEN, verhuizing('H-A', meer))).toEqual(verwacht);
  });

  test('a row that stands there twice, unless it surely does not count', () => {
    expect(over(GESPREKKEN, gesprek('H-A'), gesprek('h-a'))).toEqual([OPEN, NIET]);
    expect(over(VERHUIZINGEN, gesprek('H-A'), gesprek('h-a'))).toEqual([NIET, NIET]);
    const kort = { gespreksduur: 60 };
    expect(over(GESPREKKEN, gesprek('H-A', kort), gesprek('H-A', kort))).toEqual([NIET, NIET]);
  });

  test('no row of a household that counts already', () => {
    const later = { gespreksmaand: maand(2024, 5), gespreksduur: 'lang' };
    expect(over(GESPREKKEN, gesprek('H-A', later), gesprek('H-A'))).toEqual([NIET, NIET]);
    expect(over(GESPREKKEN, gesprek('H-A', later), gesprek('H-A', { corporatie: 'deltaWonen' }))).toEqual([
      OPEN,
      NIET,
    ]);
    expect(over(GESPREKKEN, gesprek('H-A', { ...later, gespreksmaand: 'ooit' }), gesprek('H-A'))).toEqual([
      NIET,
      OPEN,
    ]);
  });

  test.each<[keyof Coachrij, readonly string[]]>([
    ['verhuisd', [NIET, OPEN]],
    ['gespreksduur', [OPEN, NIET]],
    ['gespreksmaand', [OPEN, NIET]],
    ['vijfenvijftigPlus', [OPEN, OPEN]],
    ['corporatie', [OPEN, OPEN]],
    ['verhuismaand', [NIET, NIET]],
  ])('a column that is not there, though no row counts or there is none: %s', (kolom, verwacht) => {
    const { header } = COACHRESULTATEN.columns[kolom];
    for (const resultaten of [[gesprek('H-A', { gespreksduur: 30 })], []]) {
      const [gegevens, blad] = workbookOf(bladenVan({ resultaten })).tabs;
      if (gegevens === undefined || blad === undefined) throw new Error('No sheet');
      const plaats = blad.rows[0]?.indexOf(header) ?? -1;
      const rows = blad.rows.map((rij) => rij.filter((_, i) => i !== plaats));
      const report = check({ date1904: false, tabs: [gegevens, { ...blad, rows }] }, CATALOGUE);
      expect([jaar(report).uitkomst, jaar(report, VERHUIZINGEN).uitkomst]).toEqual(verwacht);
    }
  });

  test('a column that is claimed twice', () => {
    const [gegevens, blad] = workbookOf(bladenVan({ resultaten: [verhuizing('H-A')] })).tabs;
    if (gegevens === undefined || blad === undefined) throw new Error('No sheet');
    const rows = blad.rows.map((rij, i) => [...rij, i === 0 ? 'Ruime sociale huurwoning' : 'ja']);
    const report = check({ date1904: false, tabs: [gegevens, { ...blad, rows }] }, CATALOGUE);
    expect(jaar(report, VERHUIZINGEN)).toMatchObject({
      uitkomst: OPEN,
      reason: expect.stringMatching(
        /^In blad Coachresultaten staat kolom Ruime sociale huurwoning meer dan één keer\./,
      ) as string,
    });
    expect(jaar(report).uitkomst).toBe(NIET);
  });

  test('no target that is reached without it', () => {
    const rijen = [...velen(200, gesprek), gesprek('Extra', { gespreksduur: 'lang' })];
    expect(jaar(met(rijen))).toMatchObject({ uitkomst: 'voldoet', value: 200, limit: 200 });
    expect(jaar(met(rijen.slice(1)))).toMatchObject({ uitkomst: OPEN, value: null, limit: null });
    expect(bevindingen(met(rijen.slice(1)), GESPREKKEN)).toEqual([]);
  });

  test('the year that is running keeps open, with or without it', () => {
    const report = met([gesprek('H-A', { gespreksduur: 'lang' })], { peildatum: HALVERWEGE });
    expect(jaar(report)).toMatchObject({
      uitkomst: OPEN,
      reason: expect.stringMatching(/^In blad Coachresultaten is cel E2 niet te lezen\./) as string,
    });
    expect(bevindingen(report, 'NV-3-tempo').map(({ messageId }) => messageId)).toEqual(['verhuizingen']);
  });

  test('a sheet that is not there', () => {
    const report = controleer({});
    for (const rule of [GESPREKKEN, VERHUIZINGEN])
      expect(jaar(report, rule)).toMatchObject({
        uitkomst: OPEN,
        reason: 'Blad Coachresultaten ontbreekt.',
      });
    expect(bevindingen(controleer({ peildatum: HALVERWEGE }), 'NV-3-tempo')).toEqual([]);
  });
});
