import { CATALOGUE } from '../../../src/agreements/catalogue';
import { bladenVan, loketrij, DAGEN } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Loketrij } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { workbookOf } from '../../../src/core/article/case';
import { check } from '../../../src/core/check';
import { cellAddress } from '../../../src/core/values/address';
import { serialOf } from '../../../src/core/values/date';
import { bevinding, bevindingen, uitkomst } from './controleer';
import { ALLE, NIETS, VOORWAARDEN, met, regio } from './loketten';

/** The row without some of its columns. */
const zonder = (rij: Loketrij, ...kolommen: readonly (keyof Loketrij)[]): Loketrij =>
  Object.fromEntries(Object.entries(rij).filter(([kolom]) => !kolommen.some((weg) => weg === kolom)));

describe('where a finding points', () => {
  const plekken = (loket: Loketrij, rules: readonly string[]) => {
    const report = regio([loket]);
    return rules.map((rule) => {
      const { tab, cell, row, column, sleutel } = bevinding(report, rule);
      return [tab, cell === null ? null : cellAddress(cell.row, cell.column), row, column, sleutel];
    });
  };

  test('at the cell of what it is about, under the name of the municipality', () => {
    expect(plekken(loketrij(NIETS), VOORWAARDEN)).toEqual([
      ['Energieloket', 'D2', 2, 'Cofinanciering geld', 'Zwolle'],
      ['Energieloket', 'G2', 2, 'Plan van aanpak', 'Zwolle'],
      ['Energieloket', 'H2', 2, 'Loketorganisatie beschreven', 'Zwolle'],
      ['Energieloket', 'I2', 2, 'Verzelfstandigde markt beschreven', 'Zwolle'],
      ['Energieloket', 'J2', 2, 'Actieve marktaanpak beschreven', 'Zwolle'],
    ]);
    expect(plekken(loketrij({ bijdrageProvincie: 5 }), ['WO-11'])).toEqual([
      ['Energieloket', 'B2', 2, 'Bijdrage provincie', 'Zwolle'],
    ]);
  });

  test('at the row when that optional column is not there', () => {
    const kaal: Loketrij = { gemeente: 'Zwolle', bijdrageProvincie: 60_000, inzetUren: 1, uurtarief: 1 };
    expect(plekken(kaal, VOORWAARDEN)).toEqual(
      VOORWAARDEN.map(() => ['Energieloket', null, 2, null, 'Zwolle']),
    );
  });

  test('an absent column is blank: without amounts the cofinanciering is not known', () => {
    const report = regio([zonder(loketrij(), 'cofinancieringGeld', 'inzetUren', 'uurtarief')]);
    expect(uitkomst(report, 'WO-11.1').uitkomst).toBe('niet-te-bepalen');
    expect(uitkomst(regio([zonder(loketrij(), 'uurtarief')]), 'WO-11.1').uitkomst).toBe('niet-te-bepalen');
    expect(uitkomst(regio([zonder(loketrij(), 'inzetUren')]), 'WO-11.1').uitkomst).toBe('voldoet-niet');
  });
});

test('every finding of article 11 says that footnote 6 has no text', () => {
  const reports = [
    met({ bijdrageProvincie: 1 }),
    met({ bijdrageProvincie: 70_000 }),
    met(NIETS),
    met({ planVanAanpak: serialOf(2019, 1, 1) }),
  ];
  const gevonden = reports.flatMap(({ findings }) => findings.filter(({ rule }) => rule.startsWith('WO-11')));
  expect(new Set(gevonden.map(({ rule, messageId }) => `${rule} ${String(messageId)}`)).size).toBe(8);
  for (const { basis } of gevonden) expect(basis.map(({ text }) => text).join(' ')).toContain('voetnoot 6');
});

test('a verdict on the last day says that the day is a reading', () => {
  for (const rule of VOORWAARDEN)
    expect(
      bevinding(met(NIETS), rule)
        .basis.map(({ text }) => text)
        .join(' '),
    ).toContain('laatste dag van de looptijd');
});

describe('what blocks', () => {
  const TWEE = [loketrij({ gemeente: 'Dalfsen' }), loketrij(NIETS)];

  test('a municipality that stands there twice', () => {
    const report = regio([
      loketrij(),
      loketrij({ gemeente: 'Gemeente Zwolle' }),
      loketrij({ gemeente: 'Dalfsen' }),
    ]);
    for (const rule of ALLE) {
      expect(uitkomst(report, rule).uitkomst).toBe('niet-te-bepalen');
      expect(uitkomst(report, rule, 'Dalfsen').uitkomst).toBe('voldoet');
    }
    expect(bevindingen(report, 'sleutel-dubbel')).toHaveLength(1);
  });

  test('a row of an unknown municipality blocks what is not met without it, and no more', () => {
    const report = regio([...TWEE, loketrij({ gemeente: 'Almelo' })]);
    for (const rule of VOORWAARDEN) {
      expect(uitkomst(report, rule, 'Dalfsen').uitkomst).toBe('voldoet');
      expect(uitkomst(report, rule)).toMatchObject({
        uitkomst: 'niet-te-bepalen',
        reason: 'Van Energieloket rij 4 is de gemeente niet te lezen.',
      });
      expect(bevindingen(report, rule)).toEqual([]);
    }
    expect(uitkomst(report, 'WO-11', 'Dalfsen').uitkomst).toBe('voldoet');
    expect(uitkomst(report, 'WO-11').uitkomst).toBe('niet-te-bepalen');
  });

  test('a row with a proposal blocks that municipality alone', () => {
    const report = regio([...TWEE, loketrij({ gemeente: 'Dalfzen' })]);
    for (const rule of VOORWAARDEN) expect(uitkomst(report, rule).uitkomst).toBe('voldoet-niet');
    const arm = regio([loketrij({ ...NIETS, gemeente: 'Dalfsen' }), loketrij({ gemeente: 'Dalfzen' })]);
    for (const rule of VOORWAARDEN) expect(uitkomst(arm, rule, 'Dalfsen').uitkomst).toBe('niet-te-bepalen');
    expect(
      uitkomst(
        regio([loketrij({ gemeente: 'Dalfsen', bijdrageProvincie: 3 }), loketrij({ gemeente: 'Dalfzen' })]),
        'WO-11',
        'Dalfsen',
      ).uitkomst,
    ).toBe('niet-te-bepalen');
    const niets = regio([
      loketrij({ gemeente: 'Dalfsen', bijdrageProvincie: 0 }),
      loketrij({ gemeente: 'Dalfzen' }),
    ]);
    for (const rule of VOORWAARDEN) expect(uitkomst(niets, rule, 'Dalfsen').uitkomst).toBe('niet-te-bepalen');
  });

  test('a cell that a condition does not read does not block it', () => {
    const report = met({ vindplaats: '#N/B', datumToekenning: 'ooit', actieveMarktaanpak: 'deels' });
    for (const rule of ['WO-11.1', 'WO-11.3', 'WO-11.3.1', 'WO-11.3.2'])
      expect(uitkomst(report, rule).uitkomst).toBe('voldoet');
    expect(uitkomst(report, 'WO-11.3.3').reason).toBe('In blad Energieloket is cel J2 niet te lezen.');
  });

  test('a column that stands there twice blocks what reads it', () => {
    const [gegevens, loket] = workbookOf(
      bladenVan({ organisatie: 'Regio', peildatum: DAGEN.einde, loket: [loketrij()] }),
    ).tabs;
    if (gegevens === undefined || loket === undefined) throw new Error('Two tabs');
    const dubbel = { ...loket, rows: loket.rows.map((rij, i) => [...rij, i === 0 ? 'Uurtarief' : 50]) };
    const report = check({ date1904: false, tabs: [gegevens, dubbel] }, CATALOGUE);
    expect(uitkomst(report, 'WO-11.1').uitkomst).toBe('niet-te-bepalen');
    expect(uitkomst(report, 'WO-11.3').uitkomst).toBe('voldoet');
  });
});
