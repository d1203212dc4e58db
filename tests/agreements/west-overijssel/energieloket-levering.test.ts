import { loketrij, DAGEN } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Report } from '../../../src/core/report';
import { serialOf } from '../../../src/core/values/date';
import { bevinding, bevindingen, controleer, uitkomst } from './controleer';
import { ALLE, NIETS, VOORWAARDEN, met, regio } from './loketten';

const over = ({ outcomes }: Report): string[] =>
  outcomes
    .filter(({ rule }) => rule.startsWith('WO-11') && rule !== 'WO-11.2')
    .map(({ rule, subject }) => `${rule} ${subject}`);
const elk = (...gemeenten: readonly string[]): string[] =>
  ALLE.flatMap((rule) => gemeenten.map((gemeente) => `${rule} ${gemeente}`));

describe('who has an outcome', () => {
  test('each municipality in Energieloket, once a rule, without a tijdvak', () => {
    const report = regio([loketrij(), loketrij({ gemeente: 'Dalfsen' })]);
    expect(over(report).sort()).toEqual(elk('Dalfsen', 'Zwolle').sort());
    for (const { rule, tijdvak } of report.outcomes) if (rule.startsWith('WO-11')) expect(tijdvak).toBeNull();
  });

  test('nobody without the sheet, or with an empty one', () => {
    expect(over(controleer({ organisatie: 'Regio' }))).toEqual([]);
    expect(over(regio([]))).toEqual([]);
  });

  test.each(['Zwolle', 'Regio', 'Provincie Overijssel', ''])(
    'in a delivery of "%s" the same',
    (organisatie) => {
      const report = regio([loketrij(), loketrij({ gemeente: 'Deventer' })], { organisatie });
      expect(over(report).sort()).toEqual(elk('Deventer', 'Zwolle').sort());
    },
  );

  test('a municipality that a cell probably means', () => {
    const report = regio([loketrij({ gemeente: 'Zwole' })]);
    for (const rule of ALLE) expect(uitkomst(report, rule).uitkomst).toBe('niet-te-bepalen');
    expect(bevinding(report, 'veld-code').proposal?.value).toBe('Zwolle');
  });
});

describe('whose delivery it is', () => {
  test('of one municipality: its own conditions, and never the duty of the province', () => {
    const report = regio(
      [loketrij({ ...NIETS, bijdrageProvincie: 70_000 }), loketrij({ gemeente: 'Deventer', ...NIETS })],
      {
        organisatie: 'Zwolle',
      },
    );
    for (const rule of VOORWAARDEN) {
      expect(uitkomst(report, rule).uitkomst).toBe('voldoet-niet');
      expect(bevindingen(report, rule)).toHaveLength(1);
    }
    for (const [rule, wie] of [['WO-11', 'Zwolle'], ...ALLE.map((each) => [each, 'Deventer'])])
      expect(uitkomst(report, rule ?? '', wie)).toMatchObject({
        uitkomst: 'niet-van-toepassing',
        reason: 'Dit is een afspraak van een andere partij.',
      });
    expect(bevindingen(report, 'WO-11')).toEqual([]);
    expect(bevindingen(report, 'rij-andere-partij')).toMatchObject([{ row: 3, sleutel: 'Deventer' }]);
  });

  test('without a peildatum it is still not the duty of the municipality', () => {
    const report = met({}, { organisatie: 'Zwolle', peildatum: 0 });
    expect(uitkomst(report, 'WO-11').uitkomst).toBe('niet-van-toepassing');
    expect(uitkomst(report, 'WO-11.1').reason).toBe('De peildatum is niet bekend.');
  });

  test.each(['Regio', 'Provincie Overijssel', ''])(
    'of "%s": everyone in the sheet, the province too',
    (organisatie) => {
      const report = met({ bijdrageProvincie: 1 }, { organisatie });
      expect(uitkomst(report, 'WO-11').uitkomst).toBe('voldoet-niet');
      for (const rule of VOORWAARDEN) expect(uitkomst(report, rule).uitkomst).toBe('voldoet');
    },
  );
});

describe('the period', () => {
  test('before its start nothing is judged', () => {
    const report = met({ ...NIETS, bijdrageProvincie: 70_000 }, { peildatum: DAGEN.voorHetBegin });
    for (const rule of ALLE) {
      expect(uitkomst(report, rule).uitkomst).toBe('niet-van-toepassing');
      expect(bevindingen(report, rule)).toEqual([]);
    }
  });

  test.each([
    ['30-12-2020', serialOf(2020, 12, 30), 'niet-te-bepalen', 0],
    ['31-12-2020', serialOf(2020, 12, 31), 'voldoet-niet', 1],
    ['1-1-2021', serialOf(2021, 1, 1), 'voldoet-niet', 1],
    ['1-1-2016', serialOf(2016, 1, 1), 'niet-te-bepalen', 0],
  ])('a condition that is not met on %s', (_, peildatum, oordeel, aantal) => {
    const report = met(NIETS, { peildatum });
    for (const rule of VOORWAARDEN) {
      expect(uitkomst(report, rule).uitkomst).toBe(oordeel);
      expect(bevindingen(report, rule)).toHaveLength(aantal);
    }
    // As long as a condition is open, so is what depends on it.
    expect(uitkomst(report, 'WO-11').uitkomst).toBe(aantal === 0 ? oordeel : 'niet-van-toepassing');
  });

  test('an open condition says how long it may take', () => {
    expect(uitkomst(met(NIETS, { peildatum: DAGEN.begin }), 'WO-11.3').reason).toBe(
      'Zwolle heeft geen plan van aanpak met een datum. De termijn loopt tot en met 31-12-2020.',
    );
  });

  test('without a peildatum nothing can be determined', () => {
    const report = met({ bijdrageProvincie: 70_000 }, { peildatum: 0 });
    for (const rule of ALLE) expect(uitkomst(report, rule).uitkomst).toBe('niet-te-bepalen');
    expect(bevindingen(report, 'WO-11')).toEqual([]);
  });

  test('the duty of the province is judged on any day', () => {
    for (const peildatum of [DAGEN.begin, DAGEN.eindeVan2019, DAGEN.einde, DAGEN.naHetEinde])
      expect(
        uitkomst(met({ bijdrageProvincie: 1, planVanAanpak: '' }, { peildatum }), 'WO-11').uitkomst,
      ).toBe('voldoet-niet');
  });
});
