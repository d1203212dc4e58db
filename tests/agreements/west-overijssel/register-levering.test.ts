import type { Report } from '../../../src/core/report';
import type { Registerrij, Werkmap } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { controleer, uitkomst } from './controleer';
import { ELK_EEN, REGELS, VIJF, dag, gedaan, lijstOp } from './register-tabel';
import { zonder } from './zonder-kolom';

/* Who delivers, and on which day: the complete list of outcomes of the register. */

const EINDE = dag('2020-12-31');
const register: readonly Registerrij[] = [
  gedaan('WO-24', 'Zwolle', dag('2018-06-01')),
  gedaan('WO-24', 'Raalte', dag('2018-06-01')),
  gedaan('WO-15', 'Zwolle', dag('2018-06-01')),
  gedaan('WO-5.3', 'Raalte', dag('2018-06-01')),
];
const ONBEKEND = 0;

const toets = (werkmap: Werkmap): Report => controleer({ register, peildatum: EINDE, ...werkmap });
const zonderRegister = (organisatie: string): Report => controleer({ peildatum: EINDE, organisatie });
const eigen = ({ outcomes }: Report) => outcomes.filter(({ rule }) => REGELS.includes(rule));
const plekken = (report: Report): string[] =>
  eigen(report)
    .map(({ rule, subject, tijdvak }) => `${rule} ${subject} ${String(tijdvak)}`)
    .sort();

/** At the end of the agreement, with every tijdvak that began. */
const VOLLEDIG = lijstOp(EINDE, () => true);

describe.each(['Regio', 'Provincie Overijssel', ''])('a delivery of %p', (organisatie) => {
  test('judges everyone', () => {
    const report = toets({ organisatie });
    expect(plekken(report)).toEqual(VOLLEDIG);
    expect(eigen(report).filter(({ reason }) => reason.includes('andere partij'))).toEqual([]);
    expect(uitkomst(report, 'WO-24', 'Raalte').uitkomst).toBe('voldoet');
    expect(uitkomst(report, 'WO-24', 'Ommen').uitkomst).toBe('voldoet-niet');
    expect(uitkomst(report, 'WO-15', 'Regio').uitkomst).toBe('voldoet');
  });

  test('is judged after the agreement as at its last day', () => {
    const na = eigen(toets({ organisatie, peildatum: dag('2022-05-01') }));
    expect(na).toEqual(eigen(toets({ organisatie })));
  });

  test('asks nothing before the agreement', () => {
    const report = toets({ organisatie, peildatum: dag('2015-12-31') });
    expect(plekken(report)).toEqual(ELK_EEN);
    for (const een of eigen(report)) expect(een.uitkomst).toBe('niet-van-toepassing');
    expect(report.findings.filter(({ rule }) => REGELS.includes(rule))).toEqual([]);
  });

  test.each([
    ['a peildatum', toets({ organisatie, peildatum: ONBEKEND }), ELK_EEN],
    ['a register: each tijdvak that began', zonderRegister(organisatie), VOLLEDIG],
  ])('cannot be judged without %s', (_, report, verwacht) => {
    expect(plekken(report)).toEqual(verwacht);
    for (const { rule, subject, uitkomst: oordeel } of eigen(report))
      expect([rule, subject, oordeel]).toEqual([
        rule,
        subject,
        rule === 'WO-8.1' && !VIJF.includes(subject) ? 'niet-van-toepassing' : 'niet-te-bepalen',
      ]);
    expect(report.findings.filter(({ rule }) => /^WO-/.test(rule))).toEqual([]);
  });

  test('says that the register is not there', () => {
    expect(uitkomst(zonderRegister(organisatie), 'WO-24').reason).toBe('Blad Afsprakenregister ontbreekt.');
  });

  test.each(['Afspraak', 'Partij', 'Datum', 'Status'])('tells nothing without the column %s', (kolom) => {
    const report = zonder({ register, peildatum: EINDE, organisatie }, kolom, 'Afsprakenregister');
    expect(plekken(report)).toEqual(VOLLEDIG);
    expect(eigen(report).filter(({ uitkomst: oordeel }) => /^voldoet/.test(oordeel))).toEqual([]);
    expect(report.findings.filter(({ ernst }) => ernst === 'register')).toEqual([]);
  });
});

describe('a delivery of Zwolle', () => {
  const report = toets({ organisatie: 'Zwolle' });

  test('judges its own duties, each tijdvak, and says once of every other that it is of another party', () => {
    const vanZwolle = VOLLEDIG.filter((plek) => / Zwolle /.test(plek));
    const vanAnderen = ELK_EEN.filter((plek) => !/ Zwolle /.test(plek));
    expect(plekken(report)).toEqual([...vanZwolle, ...vanAnderen].sort());
    for (const { subject, uitkomst: oordeel, reason } of eigen(report))
      if (subject === 'Zwolle') expect(reason).not.toContain('andere partij');
      else expect(oordeel).toBe('niet-van-toepassing');
    expect(uitkomst(report, 'WO-24', 'Raalte').reason).toBe('Dit is een afspraak van een andere partij.');
    expect(uitkomst(report, 'WO-24').uitkomst).toBe('voldoet');
    expect(uitkomst(report, 'WO-6').uitkomst).toBe('voldoet-niet');
  });

  test('takes what parties do together as information', () => {
    expect(uitkomst(report, 'WO-15', 'Regio')).toMatchObject({
      tijdvak: null,
      reason: 'Dit is een afspraak van meer partijen samen. Vermeldingen in dit Afsprakenregister: 1.',
    });
    expect(uitkomst(report, 'WO-5.3', 'Regio').reason).toContain('Afsprakenregister: 1.');
    expect(uitkomst(report, 'WO-voortgang', 'Regio').reason).toContain('Afsprakenregister: 0.');
    const van = (peildatum: number) =>
      uitkomst(toets({ organisatie: 'Zwolle', peildatum }), 'WO-15', 'Regio').reason;
    expect(van(dag('2018-06-01'))).toContain('Afsprakenregister: 1.');
    expect(van(dag('2018-05-31'))).toContain('Afsprakenregister: 0.');
    expect(van(ONBEKEND)).toContain('Afsprakenregister: 0.');
    expect(uitkomst(zonderRegister('Zwolle'), 'WO-15', 'Regio').reason).toContain('Afsprakenregister: 0.');
  });

  test('has findings of itself alone', () => {
    const sleutels = report.findings
      .filter(({ rule }) => REGELS.includes(rule))
      .map(({ sleutel }) => sleutel ?? '');
    expect(sleutels.length).toBeGreaterThan(0);
    expect(sleutels.filter((sleutel) => !sleutel.startsWith('Zwolle'))).toEqual([]);
    expect(
      report.findings.filter(({ rule }) => rule === 'WO-10.1-data').map(({ sleutel }) => sleutel),
    ).toEqual(['2016', '2017', '2018', '2019', '2020'].map((jaar) => `Zwolle|${jaar}`));
  });

  test('reads the entries of the provincie where its own duties follow from them', () => {
    const met = toets({
      organisatie: 'Zwolle',
      register: [
        gedaan('WO-1', 'Provincie', dag('2018-03-10')),
        gedaan('WO-1-bespreekpunten', 'Zwolle', dag('2018-03-10')),
        gedaan('WO-8', 'Provincie', dag('2016-06-01')),
        gedaan('WO-8.2', 'Zwolle', dag('2016-05-31')),
      ],
    });
    expect(uitkomst(met, 'WO-1-bespreekpunten')).toMatchObject({ tijdvak: '2018', uitkomst: 'voldoet' });
    expect(uitkomst(met, 'WO-8.2').uitkomst).toBe('voldoet-niet');
    expect(uitkomst(met, 'WO-1-bespreekpunten', 'Raalte')).toMatchObject({
      tijdvak: null,
      uitkomst: 'niet-van-toepassing',
    });
  });

  test.each([ONBEKEND, dag('2015-12-31'), dag('2022-05-01')])(
    'on day %d says the same of others',
    (peildatum) => {
      const vanAnderen = ({ outcomes }: Report) =>
        outcomes
          .filter(({ rule, subject }) => REGELS.includes(rule) && subject !== 'Zwolle')
          .map(({ rule, subject, tijdvak, uitkomst: oordeel }) => [rule, subject, tijdvak, oordeel]);
      expect(vanAnderen(toets({ organisatie: 'Zwolle', peildatum }))).toEqual(vanAnderen(report));
    },
  );
});

test('a delivery of Dalfsen: article 8.1 does not ask anything of it', () => {
  const report = toets({ organisatie: 'Dalfsen' });
  expect(uitkomst(report, 'WO-8.1', 'Dalfsen')).toMatchObject({
    uitkomst: 'niet-van-toepassing',
    reason: 'Deze afspraak geldt niet voor deze partij.',
  });
  expect(uitkomst(report, 'WO-8.1', 'Zwolle').reason).toBe('Dit is een afspraak van een andere partij.');
});
