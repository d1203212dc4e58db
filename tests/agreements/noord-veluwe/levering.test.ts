import { CORPORATIENAMEN, GEMEENTENAMEN } from '../../../src/agreements/noord-veluwe/partijen';
import { DAGEN, coachrij } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import type { Werkmap } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import { propertiesOf } from '../../../src/core/article/case';
import { GEGEVENS } from '../../../src/agreements/noord-veluwe/bladen';
import type { Report } from '../../../src/core/report';
import { serialOf } from '../../../src/core/values/date';
import { controleerBladen } from '../oordelen';
import { bevindingen, controleer, uitkomst } from './controleer';
import { HEEL } from './whole-variations';

/* Who delivers, and on which day: the complete list of outcomes. */

const TIEN: readonly string[] = [...GEMEENTENAMEN, ...CORPORATIENAMEN];

/* Per rule: of whom it has an outcome, and whether there is one for each year. Written down by hand. */
const PER_CORPORATIE_EN_JAAR = ['NV-1b-uren', 'NV-1b-coach'];
const PER_PARTNER_EN_JAAR = ['NV-1a-verdeling'];
const REGIO_PER_JAAR = ['NV-1a-loon', 'NV-1a-uren', 'NV-3-gesprekken', 'NV-3-verhuizingen', 'NV-4a'];
const REGIO = ['NV-3-voorrang', 'NV-4a-einde', 'NV-4c'];
const PER_CORPORATIE = ['NV-1b-verankering', 'NV-1b-capaciteit'];
const PER_GEMEENTE = [
  'NV-1c-voorrangsregeling',
  'NV-1c-afstemming',
  'NV-1c-verankering',
  'NV-1c-uitvoering',
  'NV-1c-capaciteit',
];
/** In the workbook Putten gave notice with an end, and the region without one. */
const OPGEZEGD = ['NV-5c', 'NV-5-grond'].flatMap((rule) => [`${rule} Putten null`, `${rule} Regio null`]);

const voorElk = (
  rules: readonly string[],
  subjects: readonly string[],
  tijdvakken: readonly (string | null)[],
): string[] =>
  rules.flatMap((rule) =>
    subjects.flatMap((subject) => tijdvakken.map((tijdvak) => `${rule} ${subject} ${String(tijdvak)}`)),
  );

const verwacht = (jaren: readonly (string | null)[]): string[] =>
  [
    ...voorElk(PER_CORPORATIE_EN_JAAR, CORPORATIENAMEN, jaren),
    ...voorElk(PER_PARTNER_EN_JAAR, TIEN, jaren),
    ...voorElk(REGIO_PER_JAAR, ['Regio'], jaren),
    ...voorElk(REGIO, ['Regio'], [null]),
    ...voorElk(PER_CORPORATIE, CORPORATIENAMEN, [null]),
    ...voorElk(PER_GEMEENTE, GEMEENTENAMEN, [null]),
    ...OPGEZEGD,
  ].sort();

const lijst = ({ outcomes }: Report): string[] =>
  outcomes.map(({ rule, subject, tijdvak }) => `${rule} ${subject} ${String(tijdvak)}`).sort();

const BEIDE = ['2024', '2025'];

describe('the complete list of outcomes', () => {
  test.each(['Regio', '', ...TIEN])('is the same in a delivery of %p', (organisatie) => {
    expect(lijst(controleer({ ...HEEL, organisatie }))).toEqual(verwacht(BEIDE));
  });

  test.each(['Regio', 'Uwoon', 'Elburg'])(
    'has one of each before the agreement, and without a peildatum, in a delivery of %s',
    (organisatie) => {
      for (const peildatum of [DAGEN.voorHetBegin, 0])
        expect(lijst(controleer({ ...HEEL, organisatie, peildatum }))).toEqual(verwacht([null]));
    },
  );

  test('has the years that began', () => {
    expect(lijst(controleer({ ...HEEL, peildatum: DAGEN.eindeVan2024 }))).toEqual(verwacht(['2024']));
  });

  test('always gives a reason', () => {
    for (const organisatie of ['Regio', '', 'Uwoon', 'Putten'])
      for (const { reason } of controleer({ ...HEEL, organisatie }).outcomes) expect(reason).toMatch(/\.$/);
  });
});

const HERKOMST = {
  ander: 'Dit is een afspraak van een andere partij.',
  regio: 'Dit is alleen te bepalen over de hele regio.',
};

describe.each(['Uwoon', 'Elburg'])('a delivery of %s', (organisatie) => {
  const report = controleer({ ...HEEL, organisatie });

  test('leaves what all have together to the region, without a finding', () => {
    const samen = [
      'NV-1a-uren',
      'NV-3-gesprekken',
      'NV-3-verhuizingen',
      'NV-3-voorrang',
      'NV-4a',
      'NV-4a-einde',
      'NV-4c',
    ];
    for (const { rule, uitkomst, reason } of report.outcomes.filter((one) => samen.includes(one.rule)))
      expect([rule, uitkomst, reason]).toEqual([
        rule,
        'niet-te-bepalen',
        expect.stringContaining(HERKOMST.regio),
      ]);
    expect(report.findings.filter(({ rule }) => [...samen, 'NV-3-tempo'].includes(rule))).toEqual([]);
  });

  test('says of every other party that it is another party’s', () => {
    const eigen = [
      ...PER_CORPORATIE_EN_JAAR,
      ...PER_PARTNER_EN_JAAR,
      ...PER_CORPORATIE,
      ...PER_GEMEENTE,
      'NV-5c',
      'NV-5-grond',
    ];
    for (const { rule, subject, uitkomst, reason } of report.outcomes.filter((one) =>
      eigen.includes(one.rule),
    ))
      if (subject === organisatie) expect(reason).not.toBe(HERKOMST.ander);
      else expect([rule, uitkomst, reason]).toEqual([rule, 'niet-van-toepassing', HERKOMST.ander]);
  });
});

describe('the period', () => {
  const peildatumBevinding = (werkmap: Werkmap) =>
    bevindingen(controleer(werkmap), 'peildatum-buiten-looptijd');

  test.each(['Uwoon', 'Elburg'])('before it nothing is judged in a delivery of %s either', (organisatie) => {
    const { outcomes } = controleer({ ...HEEL, organisatie, peildatum: DAGEN.voorHetBegin });
    for (const een of outcomes) expect([een.rule, een.uitkomst]).toEqual([een.rule, 'niet-van-toepassing']);
  });

  test('before it nothing is judged, and the peildatum is the finding', () => {
    const report = controleer({ ...HEEL, peildatum: DAGEN.voorHetBegin });
    for (const { uitkomst, reason } of report.outcomes)
      expect([uitkomst, reason]).toEqual([
        'niet-van-toepassing',
        'De peildatum ligt voor het begin van de overeenkomst.',
      ]);
    expect(bevindingen(report, 'peildatum-buiten-looptijd')).toMatchObject([
      { ernst: 'signaal', article: null, tab: 'Gegevens', cell: { row: 3, column: 1 }, sleutel: 'Peildatum' },
    ]);
  });

  test('after it all is judged as at the last day', () => {
    const opDeLaatste = controleer({ ...HEEL, peildatum: DAGEN.einde });
    const later = controleer({ ...HEEL, peildatum: serialOf(2031, 1, 1) });
    const zonderEvaluaties = ({ outcomes }: Report) =>
      outcomes.filter(({ rule }) => !rule.startsWith('NV-4'));
    expect(zonderEvaluaties(later)).toEqual(zonderEvaluaties(opDeLaatste));
    expect(bevindingen(later, 'peildatum-buiten-looptijd').map(({ message }) => message)).toEqual([
      'De peildatum 1-1-2031 ligt na het einde van de overeenkomst: 30-6-2027. Wij beoordelen de afspraken op die dag.',
    ]);
  });

  test.each([
    ['its first day', { peildatum: DAGEN.begin }],
    ['its last day', { peildatum: DAGEN.einde }],
    ['any later day as long as its end is not known', { peildatum: DAGEN.naHetEinde, einddatum: null }],
  ])('holds %s', (_, werkmap) => {
    expect(peildatumBevinding(werkmap)).toEqual([]);
  });

  test('a peildatum given as an option has no cell to point at', () => {
    const report = controleer({ peildatum: DAGEN.begin }, { peildatum: DAGEN.naHetEinde });
    expect(bevindingen(report, 'peildatum-buiten-looptijd')).toMatchObject([
      { cell: null, row: null, tab: 'Gegevens', sleutel: 'Peildatum' },
    ]);
  });

  test('an end before the start leaves nothing to judge, and says so once', () => {
    const report = controleer({ ...HEEL, einddatum: serialOf(2023, 6, 30) });
    const nietOpPeildatum = report.outcomes.filter(
      ({ rule }) => !/^NV-(4c|5c|5-grond|3-voorrang)$/.test(rule),
    );
    for (const { rule, tijdvak, uitkomst, reason } of nietOpPeildatum)
      expect([rule, tijdvak, uitkomst, reason]).toEqual([
        rule,
        null,
        'niet-te-bepalen',
        'De einddatum ligt voor het begin van de overeenkomst.',
      ]);
    expect(bevindingen(report, 'peildatum-buiten-looptijd')).toMatchObject([{ messageId: 'na' }]);
  });
});

describe('rows of another partner', () => {
  const vreemd = (werkmap: Werkmap) => bevindingen(controleer(werkmap), 'rij-andere-partij');
  const RESULTATEN = [
    coachrij('H-1'),
    coachrij('H-2', { corporatie: 'deltaWonen', gemeente: 'Elburg' }),
    coachrij('H-3', { corporatie: 'Omnia Wonen', gemeente: 'Harderwijk' }),
  ];

  test.each([
    ['Uwoon', [3, 4]],
    ['Harderwijk', [3]],
    ['Putten', [2, 3, 4]],
    ['Woningstichting Putten', [2, 3, 4]],
    ['Regio', []],
    ['', []],
  ])('in a delivery of %p are told by row', (organisatie, rijen) => {
    const found = vreemd({ organisatie, resultaten: RESULTATEN });
    expect(found.map(({ row }) => row)).toEqual(rijen);
    for (const { cell, sleutel, found: gevonden, column, ernst, article } of found)
      expect([cell?.column, sleutel, gevonden, column, ernst, article]).toEqual([
        0,
        null,
        undefined,
        'Huishouden',
        'signaal',
        null,
      ]);
  });

  test('name whose they are, and never the household', () => {
    const [eerste] = vreemd({ organisatie: 'Uwoon', resultaten: RESULTATEN });
    expect(eerste?.message).toBe(
      'Deze rij is van deltaWonen. De levering is van Uwoon. Wij rekenen de rij niet mee.',
    );
    expect(JSON.stringify(vreemd({ organisatie: 'Uwoon', resultaten: RESULTATEN }))).not.toMatch(/H-\d/);
  });

  test('stand in Seniorenwoningen, and for a corporation in Coachuren', () => {
    const { senioren = [], uren = [], verrekening = [], register = [] } = HEEL;
    const plekken = (organisatie: string): string[] =>
      vreemd({ organisatie, senioren, uren, verrekening, register }).map(
        ({ tab, row, column, sleutel }) => `${tab} ${String(row)} ${column ?? ''} ${sleutel ?? ''}`,
      );
    expect(plekken('Uwoon')).toEqual([
      ...uren.flatMap(({ corporatie, jaar, week }, i) =>
        corporatie === 'Uwoon'
          ? []
          : [`Coachuren ${String(i + 2)} Corporatie ${[corporatie, jaar, week].join('|')}`],
      ),
      ...senioren.flatMap(({ corporatie, gemeente }, i) =>
        corporatie === 'Uwoon'
          ? []
          : [
              `Seniorenwoningen ${String(i + 2)} Corporatie ${[corporatie, gemeente].join('|')}|${String(2024 + (i % 2))}-12-31`,
            ],
      ),
    ]);
    expect(plekken('Harderwijk').filter((plek) => plek.startsWith('Coachuren'))).toEqual([]);
    expect(plekken('Harderwijk')).toHaveLength(6);
  });

  test('of which the party cannot be read have a finding of that', () => {
    const werkmap = { organisatie: 'Uwoon', resultaten: [coachrij('H-1', { corporatie: 'Vivare' })] };
    expect(vreemd(werkmap)).toEqual([]);
    expect(uitkomst(controleer(werkmap), 'NV-3-gesprekken', 'Regio').reason).toContain(HERKOMST.regio);
  });
});

test('a workbook with nothing but Gegevens has an outcome for everyone', () => {
  const { outcomes } = controleerBladen([
    propertiesOf(GEGEVENS, {
      overeenkomst: 'Noord-Veluwe',
      organisatie: 'Regio',
      peildatum: DAGEN.eindeVan2025,
    }),
  ]);
  const zonder = (rules: readonly string[]): string[] =>
    outcomes.filter(({ rule }) => rules.includes(rule)).map(({ subject }) => subject);
  for (const rule of [...REGIO_PER_JAAR, ...REGIO])
    expect(new Set(zonder([rule]))).toEqual(new Set(['Regio']));
  for (const rule of PER_CORPORATIE_EN_JAAR)
    expect(new Set(zonder([rule]))).toEqual(new Set(CORPORATIENAMEN));
  expect(new Set(zonder(PER_PARTNER_EN_JAAR))).toEqual(new Set(TIEN));
  expect(outcomes.filter(({ uitkomst }) => uitkomst !== 'niet-te-bepalen')).toEqual([]);
});
