import { DAGEN, behoefte, plan } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Werkmap } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { GEMEENTENAMEN } from '../../../src/agreements/west-overijssel/partijen';
import type { Report } from '../../../src/core/report';
import { bevindingen, controleer, uitkomst } from './controleer';
import { ELK_EEN, lijstOp } from './register-tabel';

/* Which built rules have an outcome for each municipality, and which for the region. */
const PER_GEMEENTE = [
  'WO-19',
  'WO-20',
  'WO-21',
  'WO-22',
  'WO-27-borging',
  'WO-28',
  'WO-28-overleg',
  'WO-29-overleg',
];
/* These also judge a municipality without rows when Organisatie is blank. */
const ELKE_GEMEENTE = ['WO-8.3', 'WO-11.2'];
const PER_REGIO = ['WO-20-regio'];

const lijst = ({ outcomes }: Report): string[] =>
  outcomes.map(({ rule, subject, tijdvak }) => `${rule} ${subject} ${String(tijdvak)}`).sort();
const verwacht = (gemeenten: readonly string[], register: readonly string[]): string[] =>
  [
    ...PER_GEMEENTE.flatMap((rule) => gemeenten.map((gemeente) => `${rule} ${gemeente} null`)),
    ...ELKE_GEMEENTE.flatMap((rule) => GEMEENTENAMEN.map((gemeente) => `${rule} ${gemeente} null`)),
    ...PER_REGIO.map((rule) => `${rule} Regio null`),
    ...register,
  ].sort();

/** Plans and need of Zwolle and Deventer. */
const TWEE: Werkmap = {
  plannen: [
    plan('A', 2000, { sloop: 10 }),
    plan('B', 2000, { gemeente: 'Deventer', sloop: 10, nieuwOfGewijzigd: 'ja', doelgroep: 'zorg' }),
  ],
  behoefte: [...behoefte(100), ...behoefte(100, { gemeente: 'Deventer', prognose: 'Eigen prognose' })],
};

const isZwolle = (subject: string): boolean => subject === 'Zwolle';

describe('the complete list of outcomes', () => {
  test.each(['Zwolle', 'Deventer', 'Ommen', 'Regio', 'Provincie Overijssel'])(
    'names every municipality in a delivery of %s',
    (organisatie) => {
      const isAlleen = GEMEENTENAMEN.some((gemeente) => gemeente === organisatie);
      const register = lijstOp(DAGEN.begin, (subject) => !isAlleen || subject === organisatie);
      expect(lijst(controleer({ ...TWEE, organisatie }))).toEqual(verwacht(GEMEENTENAMEN, register));
    },
  );

  test('names only municipalities with plans when Organisatie is blank', () => {
    expect(lijst(controleer({ ...TWEE, organisatie: '' }))).toEqual(
      verwacht(
        ['Deventer', 'Zwolle'],
        lijstOp(DAGEN.begin, () => true),
      ),
    );
  });

  test('is the same before the period, of every duty once, and after it', () => {
    expect(lijst(controleer({ ...TWEE, peildatum: DAGEN.voorHetBegin }))).toEqual(
      verwacht(GEMEENTENAMEN, ELK_EEN),
    );
    expect(lijst(controleer({ ...TWEE, peildatum: DAGEN.naHetEinde }))).toEqual(
      verwacht(GEMEENTENAMEN, lijstOp(DAGEN.einde, isZwolle)),
    );
  });

  test('is the same without a single sheet of plans', () => {
    const report = controleer({ behoefte: behoefte(100) });
    expect(lijst(report)).toEqual(verwacht(GEMEENTENAMEN, lijstOp(DAGEN.begin, isZwolle)));
    expect(uitkomst(report, 'WO-19').reason).toBe('Blad Plancapaciteit ontbreekt.');
  });

  test('always gives a reason', () => {
    for (const organisatie of ['Zwolle', 'Regio', ''])
      for (const { reason } of controleer({ ...TWEE, organisatie }).outcomes) expect(reason).toMatch(/\.$/);
  });
});

describe('a delivery of one municipality', () => {
  const report = controleer(TWEE);

  test.each([...PER_GEMEENTE, ...ELKE_GEMEENTE])('judges %s for itself alone', (rule) => {
    for (const gemeente of GEMEENTENAMEN.filter((naam) => naam !== 'Zwolle'))
      expect(uitkomst(report, rule, gemeente)).toMatchObject({
        uitkomst: 'niet-van-toepassing',
        reason: 'Dit is een afspraak van een andere partij.',
        value: null,
      });
    expect(uitkomst(report, rule).reason).not.toContain('andere partij');
  });

  test('leaves the rows of others out of every calculation and every article', () => {
    expect(uitkomst(report, 'WO-20').value).toBe(1.99);
    const overDeventer = report.findings.filter(({ sleutel }) => sleutel?.includes('Deventer'));
    expect(overDeventer.map(({ rule }) => rule)).toEqual(['rij-andere-partij']);
  });

  test('still checks the rows of others, cell by cell and sum by sum', () => {
    const rij = plan('B', 10, {
      gemeente: 'Deventer',
      jaar2017: 9,
      prioriteit: 'urgent',
      afgestemdMet: 'Atlantis',
    });
    const { findings } = controleer({ plannen: [plan('A', 10), rij] });
    const rules = findings.filter(({ row }) => row === 3).map(({ rule }) => rule);
    expect(rules.sort()).toEqual(['WO-plan-jaren', 'rij-andere-partij', 'veld-code', 'veld-code']);
  });

  test('cannot be judged without a row of its own, and says of whom', () => {
    const zonder = controleer({ ...TWEE, organisatie: 'Ommen' });
    for (const rule of PER_GEMEENTE)
      expect(uitkomst(zonder, rule, 'Ommen')).toMatchObject({
        uitkomst: 'niet-te-bepalen',
        reason: 'Ommen heeft geen plannen in Plancapaciteit.',
      });
  });
});

describe.each(['Regio', 'Provincie Overijssel'])('a delivery of %s', (organisatie) => {
  const report = controleer({ ...TWEE, organisatie });

  test('judges every municipality with plans, and names those without', () => {
    for (const rule of PER_GEMEENTE) {
      expect(uitkomst(report, rule, 'Ommen').reason).toBe('Ommen heeft geen plannen in Plancapaciteit.');
      for (const gemeente of ['Zwolle', 'Deventer'])
        expect(uitkomst(report, rule, gemeente).reason).not.toContain('heeft geen plannen in');
    }
    expect(bevindingen(report, 'rij-andere-partij')).toEqual([]);
    expect(bevindingen(report, 'WO-20').map(({ sleutel }) => sleutel)).toEqual(['Zwolle', 'Deventer']);
    expect(bevindingen(report, 'WO-21').map(({ sleutel }) => sleutel)).toEqual(['Deventer']);
  });
});

test('a blank Organisatie judges everyone in the sheets', () => {
  const report = controleer({ ...TWEE, organisatie: '' });
  expect(bevindingen(report, 'WO-20').map(({ sleutel }) => sleutel)).toEqual(['Zwolle', 'Deventer']);
  expect(uitkomst(report, 'WO-20-regio', 'Regio').uitkomst).toBe('voldoet-niet');
  expect(bevindingen(report, 'rij-andere-partij')).toEqual([]);
});

describe('the period', () => {
  const BALANSREGELS = /^WO-(19|20|20-regio|21|21-peildatum|22|25|27-.*|28.*|29.*)$/;

  test('before it nothing is judged, and the peildatum is the finding', () => {
    const report = controleer({ ...TWEE, organisatie: 'Regio', peildatum: DAGEN.voorHetBegin });
    for (const { uitkomst: oordeel, reason } of report.outcomes)
      expect([oordeel, reason]).toEqual([
        'niet-van-toepassing',
        'De peildatum ligt voor het begin van de overeenkomst.',
      ]);
    expect(report.findings.filter(({ rule }) => BALANSREGELS.test(rule))).toEqual([]);
    expect(bevindingen(report, 'peildatum-buiten-looptijd')).toMatchObject([
      { messageId: 'voor', ernst: 'signaal' },
    ]);
  });

  test('after it the balance is not judged, and the peildatum is the finding', () => {
    const report = controleer({ ...TWEE, organisatie: 'Regio', peildatum: DAGEN.naHetEinde });
    const balans = report.outcomes.filter(({ rule }) => BALANSREGELS.test(rule));
    expect(balans.length).toBeGreaterThan(0);
    for (const { uitkomst: oordeel, reason } of balans) {
      expect(oordeel).toBe('niet-van-toepassing');
      expect(reason).toContain('De peildatum ligt na het einde van de overeenkomst.');
    }
    expect(report.findings.filter(({ rule }) => BALANSREGELS.test(rule))).toEqual([]);
    expect(bevindingen(report, 'peildatum-buiten-looptijd')).toMatchObject([
      { messageId: 'na', ernst: 'signaal' },
    ]);
  });

  test('without a peildatum nothing dated can be determined', () => {
    const report = controleer({ ...TWEE, organisatie: 'Regio', peildatum: 0 });
    expect(report.peildatum).toBeNull();
    // Whom article 8.1 does not name, it asks nothing on any day.
    const gevraagd = report.outcomes.filter(
      ({ reason }) => reason !== 'Deze afspraak geldt niet voor deze partij.',
    );
    expect(report.outcomes.length - gevraagd.length).toBe(6);
    for (const { uitkomst: oordeel, reason } of gevraagd)
      expect([oordeel, reason]).toEqual(['niet-te-bepalen', 'De peildatum is niet bekend.']);
    expect(bevindingen(report, 'peildatum-buiten-looptijd')).toEqual([]);
  });

  test('checks of rows always run', () => {
    const werkmap: Werkmap = {
      plannen: [
        plan('A', 10, { gerealiseerd: 11 }),
        plan('B', 10, { jaar2016: 9, eengezins: 11, sloopGerealiseerd: 1 }),
      ],
    };
    for (const peildatum of [DAGEN.voorHetBegin, DAGEN.begin, DAGEN.naHetEinde, 0])
      for (const rule of ['WO-plan-gerealiseerd', 'WO-plan-jaren', 'WO-plan-woningtype', 'WO-plan-sloop'])
        expect(bevindingen(controleer({ ...werkmap, peildatum }), rule)).toHaveLength(1);
  });

  test('a peildatum given as an option wins, and then there is no cell to point at', () => {
    const report = controleer({ ...TWEE, peildatum: DAGEN.begin }, { peildatum: DAGEN.naHetEinde });
    expect(report.peildatum).toBe('2021-01-01');
    expect(bevindingen(report, 'peildatum-buiten-looptijd')).toMatchObject([
      { cell: null, row: null, sleutel: 'Peildatum' },
    ]);
  });
});
