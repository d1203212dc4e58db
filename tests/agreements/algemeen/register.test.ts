import { vermeldingenIn } from '../../../src/agreements/algemeen/register/vermeldingen';
import type { Register, Registerafspraak } from '../../../src/agreements/algemeen/register/registerafspraak';
import { parametersVan } from '../../../src/agreements/algemeen/register/registerafspraak';
import { registerregel } from '../../../src/agreements/algemeen/register/regel';
import { ELK_JAAR, VOOR_HET_EINDE, bijElke } from '../../../src/agreements/algemeen/register/termijnen';
import { elk, samen } from '../../../src/agreements/algemeen/register/wie';
import { afsprakenregisterVoor } from '../../../src/agreements/bladen/afsprakenregister';
import { NOORD_VELUWE } from '../../../src/agreements/noord-veluwe';
import { CATALOGUE } from '../../../src/agreements/catalogue';
import { check } from '../../../src/core/check';
import { rowsOf, workbookOf } from '../../../src/core/article/case';
import type { CaseSheet } from '../../../src/core/article/case';
import { defineCodes } from '../../../src/core/sheet/codes';
import { serialOf } from '../../../src/core/values/date';

/* The machinery of the register in an agreement of which the end is not known beforehand. */

const blad = afsprakenregisterVoor(
  defineCodes([{ code: 'overleg' }, { code: 'borging' }, { code: 'verslag' }]),
  defineCodes([{ code: 'Regio' }, { code: 'Uwoon' }, { code: 'deltaWonen' }]),
);
const register: Register = {
  blad,
  vermeldingen: vermeldingenIn(blad),
  looptijd: ({ properties }) => ({
    van: serialOf(2024, 1, 1),
    tot: typeof properties['einddatum'] === 'number' ? properties['einddatum'] : Infinity,
  }),
  vanKracht: { van: '2024-01-01', tot: null },
  nummerVan: (id) => id,
  naamVan: (subject) => subject,
};
const OVERLEG: Registerafspraak = {
  id: 'overleg',
  ernst: 'signaal',
  alleenBevindingen: true,
  wie: samen('Regio', ['Regio', 'Uwoon', 'deltaWonen']),
  termijn: ELK_JAAR,
  wat: 'werkoverleg',
  vraagt: 'Er is elk jaar werkoverleg.',
};
const BORGING: Registerafspraak = {
  id: 'borging',
  wie: elk(['Uwoon', 'deltaWonen']),
  termijn: VOOR_HET_EINDE,
  wat: 'borging',
  vraagt: 'Elke corporatie borgt de afspraak.',
};
const VERSLAG: Registerafspraak = {
  id: 'verslag',
  wie: elk(['Uwoon']),
  termijn: bijElke(
    { afspraken: ['overleg'], partijen: ['Regio', 'deltaWonen'] },
    { bij: 'bij het overleg', geen: 'Er was geen overleg.', motive: 'Zo lezen wij het.' },
  ),
  wat: 'verslagen',
  vraagt: 'Van elk overleg is er een verslag.',
};

const overeenkomst = {
  ...NOORD_VELUWE,
  sheets: [NOORD_VELUWE.gegevens, blad],
  generalRules: [OVERLEG, BORGING, VERSLAG].map((een) => registerregel(register, een)),
};

const gedaan = (afspraak: string, partij: string, datum: number) => ({
  afspraak,
  partij,
  datum,
  status: 'uitgevoerd',
  bewijs: 'Zaak 1',
});

function toets(
  rijen: readonly ReturnType<typeof gedaan>[],
  gegevens: Readonly<Record<string, string | number>>,
) {
  const waarden = { overeenkomst: 'Noord-Veluwe', organisatie: 'Regio', ...gegevens };
  const blad1: CaseSheet = { schema: NOORD_VELUWE.gegevens, rows: [waarden] };
  const report = check(workbookOf([blad1, rowsOf(blad, rijen)]), {
    ...CATALOGUE,
    agreements: [overeenkomst],
  });
  return {
    oordelen: (rule: string, subject: string) =>
      report.outcomes
        .filter((een) => een.rule === rule && een.subject === subject)
        .map(({ tijdvak, uitkomst, reason }) => `${String(tijdvak)} ${uitkomst}: ${reason}`),
    gemeld: (rule: string) =>
      report.findings
        .filter((een) => een.rule === rule)
        .map(({ ernst, sleutel }) => `${ernst} ${sleutel ?? ''}`),
  };
}

const EINDE_2025 = serialOf(2025, 12, 31);

describe('without a known end', () => {
  test('what is asked before it stays open until it is shown', () => {
    const { oordelen } = toets([gedaan('borging', 'Uwoon', serialOf(2024, 5, 1))], { peildatum: EINDE_2025 });
    expect(oordelen('borging', 'Uwoon')).toEqual(['null voldoet: Uwoon toont 1 van 1 tijdens de looptijd.']);
    expect(oordelen('borging', 'deltaWonen')).toEqual(['null niet-te-bepalen: 0 van 1, termijn loopt.']);
  });

  test('each year is judged all the same', () => {
    const { gemeld } = toets([gedaan('overleg', 'Uwoon', serialOf(2024, 5, 1))], { peildatum: EINDE_2025 });
    expect(gemeld('overleg')).toEqual(['signaal Regio|2025']);
  });
});

describe('with a known end', () => {
  test('what is asked before it is over on that day, and judged as on that day later', () => {
    for (const peildatum of [serialOf(2025, 6, 30), EINDE_2025]) {
      const { oordelen, gemeld } = toets([], { peildatum, einddatum: serialOf(2025, 6, 30) });
      expect(oordelen('borging', 'Uwoon')).toEqual([
        'null voldoet-niet: Uwoon toont 0 van 1 tot en met 30-6-2025.',
      ]);
      expect(gemeld('borging')).toEqual(['register Uwoon', 'register deltaWonen']);
    }
  });

  test('a year that the agreement ends in is not judged', () => {
    const { gemeld } = toets([], { peildatum: EINDE_2025, einddatum: serialOf(2025, 6, 30) });
    expect(gemeld('overleg')).toEqual(['signaal Regio|2024']);
  });
});

test('two parties that did something on one day did it once, where another duty follows it', () => {
  const dag = serialOf(2024, 5, 1);
  const keren = [gedaan('overleg', 'Regio', dag), gedaan('overleg', 'deltaWonen', dag)];
  const { oordelen } = toets([...keren, gedaan('verslag', 'Uwoon', dag)], { peildatum: EINDE_2025 });
  expect(oordelen('verslag', 'Uwoon')).toEqual([
    '2024 voldoet: Uwoon toont 1 van 1 bij het overleg in 2024.',
  ]);
});

test('a number stays in force where the agreement names no end', () => {
  expect(parametersVan(register, OVERLEG)).toStrictEqual([
    {
      id: 'overleg-aantal',
      label: 'Hoe vaak per jaar: werkoverleg',
      unit: 'aantal',
      herkomst: 'afspraak',
      values: [{ from: '2024-01-01', value: 1, source: 'overleg' }],
    },
  ]);
});
