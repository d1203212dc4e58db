import { CORPORATIENAMEN, GEMEENTENAMEN } from '../../../src/agreements/noord-veluwe/partijen';
import { DAGEN } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import type { Registerrij, Werkmap } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import type { Report, Uitkomst } from '../../../src/core/report';
import { serialOf } from '../../../src/core/values/date';
import { bevindingen, controleer, uitkomst } from './controleer';

/* The duties of the register, written down a second time, by hand and from the agreement itself. */

interface Afspraak {
  readonly rule: string;
  readonly wie: readonly string[];
  readonly ernst: 'register' | 'streven';
  readonly article: string;
}

const afspraak = (rule: string, wie: readonly string[], ernst: Afspraak['ernst'] = 'register'): Afspraak => ({
  rule,
  wie,
  ernst,
  article: rule.slice(3, 5),
});

const EENS: readonly Afspraak[] = [
  afspraak('NV-1b-verankering', CORPORATIENAMEN),
  afspraak('NV-1b-capaciteit', CORPORATIENAMEN),
  afspraak('NV-1c-voorrangsregeling', GEMEENTENAMEN, 'streven'),
  afspraak('NV-1c-verankering', GEMEENTENAMEN),
  afspraak('NV-1c-uitvoering', GEMEENTENAMEN, 'streven'),
  afspraak('NV-1c-capaciteit', GEMEENTENAMEN),
];
const IEDEREEN = ['Regio', ...GEMEENTENAMEN, ...CORPORATIENAMEN];

const gedaan = (
  rule: string,
  partij: string,
  datum: number | string,
  meer: Registerrij = {},
): Registerrij => ({
  afspraak: rule,
  partij,
  datum,
  status: 'uitgevoerd',
  bewijs: 'Zaak 1',
  ...meer,
});

const toets = (register: readonly Registerrij[], rest: Werkmap = {}): Report =>
  controleer({ register, peildatum: DAGEN.einde, ...rest });

describe.each(EENS)('$rule', ({ rule, wie, ernst, article }) => {
  const [partij = ''] = wie;
  const met = (rijen: readonly Registerrij[], rest: Werkmap = {}): Uitkomst =>
    uitkomst(toets(rijen, rest), rule, partij).uitkomst;

  test('is not shown in an empty register once the agreement is over, of everyone', () => {
    for (const peildatum of [DAGEN.einde, DAGEN.naHetEinde]) {
      const report = toets([], { peildatum });
      for (const subject of wie)
        expect(uitkomst(report, rule, subject)).toMatchObject({
          uitkomst: 'voldoet-niet',
          tijdvak: null,
          value: 0,
          limit: 1,
        });
      expect(bevindingen(report, rule)).toMatchObject(
        [...wie]
          .sort()
          .map((sleutel) => ({ sleutel, ernst, article, tab: 'Afsprakenregister', cell: null, row: null })),
      );
    }
  });

  test('is open until the last day, and for ever when that is not known', () => {
    expect(met([], { peildatum: DAGEN.einde - 1 })).toBe('niet-te-bepalen');
    expect(met([], { peildatum: serialOf(2090, 1, 1), einddatum: null })).toBe('niet-te-bepalen');
    expect(met([], { einddatum: 'ooit' })).toBe('niet-te-bepalen');
    expect(bevindingen(toets([], { einddatum: null }), rule)).toEqual([]);
  });

  test('is met by one entry on any day of the agreement up to the peildatum', () => {
    expect(met([gedaan(rule, partij, DAGEN.begin)])).toBe('voldoet');
    expect(met([gedaan(rule, partij, DAGEN.einde)])).toBe('voldoet');
    expect(met([gedaan(rule, partij, DAGEN.begin)], { peildatum: DAGEN.begin, einddatum: null })).toBe(
      'voldoet',
    );
    expect(met([gedaan(rule, partij, DAGEN.voorHetBegin)])).toBe('voldoet-niet');
    expect(met([gedaan(rule, partij, DAGEN.naHetEinde)], { peildatum: DAGEN.naHetEinde })).toBe(
      'voldoet-niet',
    );
    expect(met([gedaan(rule, partij, DAGEN.einde)], { peildatum: DAGEN.einde - 1 })).toBe('niet-te-bepalen');
  });

  test('is not met by what is planned or cancelled, or of another party', () => {
    for (const status of ['gepland', 'vervallen'])
      expect(met([gedaan(rule, partij, DAGEN.begin, { status })])).toBe('voldoet-niet');
    for (const ander of IEDEREEN.filter((naam) => naam !== partij))
      expect(met([gedaan(rule, ander, DAGEN.begin)])).toBe('voldoet-niet');
  });

  test('is blocked by an entry that may be it, unless it is shown without', () => {
    const onleesbaar: readonly Registerrij[] = [
      gedaan(rule, partij, 'ooit'),
      gedaan(rule, partij, DAGEN.begin, { status: 'bezig' }),
      gedaan('NV-9', partij, DAGEN.begin),
      gedaan(rule, 'Vivare', DAGEN.begin),
    ];
    for (const rij of onleesbaar) {
      expect(met([rij])).toBe('niet-te-bepalen');
      expect(met([rij, gedaan(rule, partij, DAGEN.begin)])).toBe('voldoet');
    }
    expect(met([gedaan(rule, partij, 'ooit', { status: 'gepland' })])).toBe('voldoet-niet');
  });

  test('is nobody else’s in a delivery of one party', () => {
    const report = toets([gedaan(rule, partij, DAGEN.begin)], { organisatie: partij });
    for (const subject of wie)
      expect(uitkomst(report, rule, subject).uitkomst).toBe(
        subject === partij ? 'voldoet' : 'niet-van-toepassing',
      );
    expect(bevindingen(report, rule)).toEqual([]);
  });

  test('cannot be told without a register, and is then no finding', () => {
    const report = controleer({ peildatum: DAGEN.einde });
    expect(uitkomst(report, rule, partij)).toMatchObject({
      uitkomst: 'niet-te-bepalen',
      reason: 'Blad Afsprakenregister ontbreekt.',
    });
    expect(bevindingen(report, rule)).toEqual([]);
  });
});

describe('NV-1c-afstemming', () => {
  const RULE = 'NV-1c-afstemming';
  const regeling = (datum: number | string, meer: Registerrij = {}): Registerrij =>
    gedaan('NV-1c-voorrangsregeling', 'Putten', datum, meer);
  const afgestemd = (datum: number | string): Registerrij => gedaan(RULE, 'Putten', datum);
  const met = (rijen: readonly Registerrij[], rest: Werkmap = {}) =>
    uitkomst(toets(rijen, rest), RULE, 'Putten');

  test('is asked of who has a voorrangsregeling alone', () => {
    const report = toets([regeling(DAGEN.begin)]);
    for (const subject of GEMEENTENAMEN)
      expect(uitkomst(report, RULE, subject).uitkomst).toBe(
        subject === 'Putten' ? 'voldoet-niet' : 'niet-van-toepassing',
      );
    expect(bevindingen(report, RULE)).toMatchObject([
      { sleutel: 'Putten', ernst: 'register', article: '1c' },
    ]);
    expect(uitkomst(report, RULE, 'Elburg').reason).toBe('Het register toont geen voorrangsregeling.');
  });

  test('may be done before the voorrangsregeling itself', () => {
    expect(met([regeling(DAGEN.einde), afgestemd(DAGEN.begin)]).uitkomst).toBe('voldoet');
  });

  test('follows no voorrangsregeling that is planned, later than the peildatum or before the agreement', () => {
    for (const rij of [
      regeling(DAGEN.begin, { status: 'gepland' }),
      regeling(DAGEN.naHetEinde),
      regeling(DAGEN.voorHetBegin),
    ])
      expect(met([rij, afgestemd(DAGEN.begin)]).uitkomst).toBe('niet-van-toepassing');
  });

  test('is open while the agreement runs', () => {
    expect(met([regeling(DAGEN.begin)], { peildatum: DAGEN.einde - 1 }).uitkomst).toBe('niet-te-bepalen');
    expect(met([regeling(DAGEN.begin)], { einddatum: null }).uitkomst).toBe('niet-te-bepalen');
  });

  test('is blocked by a voorrangsregeling that cannot be read', () => {
    expect(met([regeling('ooit'), afgestemd(DAGEN.begin)]).uitkomst).toBe('niet-te-bepalen');
    expect(met([regeling('ooit'), regeling(DAGEN.begin), afgestemd(DAGEN.begin)]).uitkomst).toBe('voldoet');
    expect(met([gedaan('NV-1c-voorrangsregeling', 'Ermelo', 'ooit'), regeling(DAGEN.begin)]).uitkomst).toBe(
      'voldoet-niet',
    );
  });
});

describe('NV-1b-werkoverleg', () => {
  const RULE = 'NV-1b-werkoverleg';
  const gemeld = (register: readonly Registerrij[], rest: Werkmap = {}): (string | null)[] =>
    bevindingen(toets(register, rest), RULE).map(({ sleutel }) => sleutel);

  test('is an attention point for each year that is over, and has no outcome', () => {
    const report = toets([]);
    expect(bevindingen(report, RULE)).toMatchObject(
      ['2024', '2025', '2026'].map((jaar) => ({
        sleutel: `Regio|${jaar}`,
        ernst: 'signaal',
        article: '1b',
        tab: 'Afsprakenregister',
        cell: null,
        message: `De regio toont 0 van 1 in ${jaar}: werkoverleg van de verhuiscoaches.`,
      })),
    );
    expect(report.outcomes.filter(({ rule }) => rule === RULE)).toEqual([]);
  });

  test('is asked on the last day of the year, and not before', () => {
    expect(gemeld([], { peildatum: DAGEN.eindeVan2024 })).toEqual(['Regio|2024']);
    expect(gemeld([], { peildatum: DAGEN.eindeVan2024 - 1 })).toEqual([]);
    expect(gemeld([], { peildatum: DAGEN.eindeVan2025, einddatum: null })).toEqual([
      'Regio|2024',
      'Regio|2025',
    ]);
  });

  test('is not asked of a year in which the agreement ends', () => {
    expect(gemeld([], { einddatum: DAGEN.eindeVan2025 - 1 })).toEqual(['Regio|2024']);
  });

  test('is shown by the region or one corporation', () => {
    const met = (partij: string) =>
      gemeld([gedaan(RULE, partij, DAGEN.eindeVan2024)], { peildatum: DAGEN.eindeVan2024 });
    for (const partij of ['Regio', ...CORPORATIENAMEN]) expect(met(partij)).toEqual([]);
    for (const partij of GEMEENTENAMEN) expect(met(partij)).toEqual(['Regio|2024']);
  });

  test('is not asked of one party, nor without a register, nor while an entry cannot be read', () => {
    for (const organisatie of ['Uwoon', 'Putten']) expect(gemeld([], { organisatie })).toEqual([]);
    expect(bevindingen(controleer({ peildatum: DAGEN.einde }), RULE)).toEqual([]);
    expect(gemeld([gedaan(RULE, 'Uwoon', 'ooit')])).toEqual([]);
    expect(gemeld([], { peildatum: DAGEN.voorHetBegin })).toEqual([]);
    expect(gemeld([], { einddatum: DAGEN.voorHetBegin })).toEqual([]);
  });
});
