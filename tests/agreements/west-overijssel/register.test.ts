import type { Report, Uitkomst } from '../../../src/core/report';
import type { Registerrij } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { bevindingen, controleer } from './controleer';
import { IEDEREEN, REGELS, TABEL, VIJF, dag, gedaan, onderwerpen, termijnen } from './register-tabel';
import type { Afspraak, Termijn } from './register-tabel';

/* Every duty of the table against workbooks that are written out day by day. */

const EINDE = dag('2020-12-31');

const toets = (register: readonly Registerrij[], peildatum: number, organisatie = 'Regio'): Report =>
  controleer({ register, peildatum, organisatie });

const oordeel = (report: Report, rule: string, subject: string, tijdvak: string | null) =>
  report.outcomes.find((one) => one.rule === rule && one.subject === subject && one.tijdvak === tijdvak)
    ?.uitkomst;

/** What the table expects when nothing is shown, for every outcome on a day. */
function verwachtZonderIets(peildatum: number): string[] {
  return TABEL.flatMap(({ rule, by, term }) =>
    onderwerpen(by).flatMap(([subject]) => {
      if (by === 'five' && !VIJF.includes(subject)) return [`${rule} ${subject} null niet-van-toepassing`];
      const begonnen = termijnen(term).filter(({ first }, index) => index === 0 || first <= peildatum);
      const oordelen = begonnen.map(
        ({ tijdvak, last }) =>
          `${rule} ${subject} ${String(tijdvak)} ${peildatum >= last ? 'voldoet-niet' : 'niet-te-bepalen'}`,
      );
      return term === 'two years' && peildatum >= dag('2020-01-01')
        ? [...oordelen, `${rule} ${subject} 2020-2021 niet-te-bepalen`]
        : oordelen;
    }),
  ).sort();
}

const lijst = ({ outcomes }: Report): string[] =>
  outcomes
    .filter(({ rule }) => REGELS.includes(rule) && rule !== 'WO-1-bespreekpunten')
    .map(({ rule, subject, tijdvak, uitkomst }) => `${rule} ${subject} ${String(tijdvak)} ${uitkomst}`)
    .sort();

describe('an empty register', () => {
  const DAGEN = [
    '2016-01-01',
    '2016-03-30',
    '2016-03-31',
    '2016-12-30',
    '2016-12-31',
    '2017-01-01',
    '2017-12-30',
    '2017-12-31',
    '2018-12-31',
    '2019-12-31',
    '2020-01-01',
    '2020-12-30',
    '2020-12-31',
  ];

  test.each(DAGEN)('on %s shows nothing of what is over, and leaves open what is not', (iso) => {
    const report = toets([], dag(iso));
    const verwacht = verwachtZonderIets(dag(iso));
    expect(lijst(report)).toEqual(verwacht);
    const gemeld = report.findings
      .filter(({ rule }) => REGELS.includes(rule))
      .map(({ rule, sleutel }) => `${rule} ${sleutel ?? ''}`);
    const over = verwacht
      .filter((regel) => regel.endsWith(' voldoet-niet'))
      .map((regel) => regel.replace(/ voldoet-niet$/, '').replace(/ null$/, ''))
      .map((regel) => regel.replace(/ (\d{4}(-\d{4})?)$/, '|$1'));
    expect(gemeld.sort()).toEqual(over.sort());
  });

  test.each(['2021-01-01', '2023-07-01'])('on %s is judged as on the last day', (iso) => {
    expect(lijst(toets([], dag(iso)))).toEqual(verwachtZonderIets(EINDE));
  });

  test('gives findings of the weight of the duty, in the register, without a cell', () => {
    const { findings } = toets([], EINDE);
    for (const { rule, ernst } of TABEL) {
      const eigen = findings.filter((finding) => finding.rule === rule);
      expect(eigen.length).toBeGreaterThan(0);
      for (const finding of eigen)
        expect(finding).toMatchObject({
          ernst,
          tab: 'Afsprakenregister',
          cell: null,
          row: null,
          messageId: 'niet',
        });
    }
  });
});

/** As many entries as a term asks for: on its last days, the last of them on the last day itself. */
const opHetNippertje = ({ rule, count }: Afspraak, partij: string, { last }: Termijn): Registerrij[] =>
  Array.from({ length: count }, (_, i) => gedaan(rule, partij, last - i));

test('a register that shows everything on the last day of each term meets every duty', () => {
  const register = TABEL.flatMap((een) =>
    onderwerpen(een.by).flatMap(([, partijen]) =>
      termijnen(een.term).flatMap((termijn) => opHetNippertje(een, partijen.at(-1) ?? '', termijn)),
    ),
  );
  const report = toets(register, EINDE);
  const nietVoldaan = lijst(report).filter((regel) => !regel.endsWith(' voldoet'));
  expect(nietVoldaan).toEqual(verwachtZonderIets(EINDE).filter((regel) => !regel.endsWith(' voldoet-niet')));
  expect(report.findings.filter(({ rule }) => TABEL.some((een) => een.rule === rule))).toEqual([]);
});

describe.each(TABEL)('$rule', (een) => {
  const { rule, by, count, term } = een;
  const [subject = '', partijen = []] =
    onderwerpen(by).find(([naam]) => by !== 'five' || VIJF.includes(naam)) ?? [];
  const [partij = ''] = partijen;
  const [eerste] = termijnen(term);
  if (eerste === undefined) throw new Error('A duty without a term');
  const { tijdvak, first, last } = eerste;
  /** What is less than enough: where one of two already meets the duty, nothing. */
  const teWeinig = rule === 'WO-5.1' ? 0 : count - 1;
  const vooraf = Array.from({ length: teWeinig }, (_, i) => gedaan(rule, partij, first + 1 + i));
  const met = (rijen: readonly Registerrij[], peildatum = last): Uitkomst | undefined =>
    oordeel(toets([...vooraf, ...rijen], peildatum), rule, subject, tijdvak);
  /** The rest of what is needed, on consecutive days up to this one. */
  const rest = (datum: number, meer: Registerrij = {}): Registerrij[] =>
    Array.from({ length: count - teWeinig }, (_, i) => gedaan(rule, partij, datum - i, meer));

  test('is met from the first day on that enough is shown, and not before', () => {
    const dagen = rest(first + 20);
    expect(met(dagen, first + 20)).toBe('voldoet');
    expect(met(dagen, first + 19)).toBe('niet-te-bepalen');
    expect(met(dagen, last)).toBe('voldoet');
    expect(met([])).toBe('voldoet-niet');
  });

  test('is met by an entry on the first day and on the last', () => {
    const later = Array.from({ length: count - teWeinig - 1 }, (_, i) =>
      gedaan(rule, partij, first + 30 + i),
    );
    expect(met([...later, gedaan(rule, partij, first)])).toBe('voldoet');
    expect(met([...later, gedaan(rule, partij, last)])).toBe('voldoet');
    expect(met([...later, gedaan(rule, partij, last)], last - 1)).toBe('niet-te-bepalen');
  });

  test('is not met by what is planned, cancelled or of another duty', () => {
    expect(met(rest(first + 20, { status: 'gepland' }))).toBe('voldoet-niet');
    expect(met(rest(first + 20, { status: 'vervallen' }))).toBe('voldoet-niet');
    expect(met(rest(first + 20, { afspraak: 'WO-22' }))).toBe('voldoet-niet');
  });

  test('is not met by what was done before the agreement, or a day before its term', () => {
    expect(met(rest(dag('2015-12-31')))).toBe('voldoet-niet');
    expect(met(rest(first - 1))).toBe('voldoet-niet');
  });

  test('is met by each of its parties and by no other', () => {
    for (const wie of IEDEREEN)
      expect([wie, met(rest(first + 20, { partij: wie }))]).toEqual([
        wie,
        partijen.includes(wie) ? 'voldoet' : 'voldoet-niet',
      ]);
  });

  test('counts more than enough once, and what stands there twice once', () => {
    expect(met([...rest(first + 20), ...rest(first + 40)])).toBe('voldoet');
    const dubbel = gedaan(rule, partij, first + 20);
    const uitkomst = oordeel(toets([dubbel, dubbel], last), rule, subject, tijdvak);
    expect(uitkomst).toBe(count === 1 || rule === 'WO-5.1' ? 'voldoet' : 'voldoet-niet');
  });

  test('says how much was shown, and of how much', () => {
    const { outcomes } = toets(vooraf, last);
    const eigen = outcomes.find((one) => one.rule === rule && one.subject === subject);
    expect(eigen).toMatchObject({ value: teWeinig, limit: count });
    expect(eigen?.reason).toContain(`toont ${String(teWeinig)} van ${String(count)} `);
    const loopt = toets(vooraf, last - 1).outcomes.find(
      (one) => one.rule === rule && one.subject === subject,
    );
    expect(loopt?.reason).toMatch(
      new RegExp(`^${String(teWeinig)} van ${String(count)}, termijn loopt tot en met`),
    );
  });
});

describe('a duty each year', () => {
  test('is judged each year for itself', () => {
    const report = toets(
      [gedaan('WO-9', 'Regio', dag('2017-12-31')), gedaan('WO-9', 'Regio', dag('2019-01-01'))],
      EINDE,
    );
    const jaren = ['2016', '2017', '2018', '2019', '2020'];
    expect(jaren.map((jaar) => oordeel(report, 'WO-9', 'Regio', jaar))).toEqual([
      'voldoet-niet',
      'voldoet',
      'voldoet-niet',
      'voldoet',
      'voldoet-niet',
    ]);
    expect(bevindingen(report, 'WO-9').map(({ sleutel }) => sleutel)).toEqual([
      'Regio|2016',
      'Regio|2018',
      'Regio|2020',
    ]);
  });

  test('adds the entries of Provincie and Regio up, also of one day', () => {
    const samen = [
      gedaan('WO-5.1', 'Provincie', dag('2018-05-01')),
      gedaan('WO-5.1', 'Regio', dag('2018-05-01')),
    ];
    const report = toets(samen, EINDE);
    expect(oordeel(report, 'WO-5.1', 'Regio', null)).toBe('voldoet');
    expect(bevindingen(report, 'WO-5.1')).toEqual([]);
  });
});

test('a term of two years that ends after the agreement is not judged, also when it was shown', () => {
  const report = toets([gedaan('WO-23', 'Zwolle', dag('2020-06-01'))], EINDE);
  expect(oordeel(report, 'WO-23', 'Zwolle', '2020-2021')).toBe('niet-te-bepalen');
  expect(bevindingen(report, 'WO-23').map(({ sleutel }) => sleutel)).not.toContain('Zwolle|2020-2021');
});
