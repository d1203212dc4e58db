import { metUwoon, stand } from '../../../src/agreements/noord-veluwe/artikel-3-resultaten/gevallen-voorrang';
import { DAGEN } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import type { Seniorenrij, Werkmap } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import { serialOf } from '../../../src/core/values/date';
import { bevinding, bevindingen, controleer, uitkomst } from './controleer';

/* The homes for seniors of article 3: which counts are taken, and what is told. */

const RULE = 'NV-3-voorrang';
const oordeel = (werkmap: Werkmap) => uitkomst(controleer(werkmap), RULE, 'Regio');
const met = (...rijen: readonly Seniorenrij[]) => metUwoon(...rijen);
const HALF_2024 = serialOf(2024, 6, 30);

describe('the share', () => {
  test.each<[number, number, string]>([
    [70, 100, 'voldoet'],
    [71, 100, 'voldoet'],
    [69, 100, 'voldoet-niet'],
    // 2 310 000 of 3 300 000 is exactly 70 %, one less is not.
    [2_309_790, 3_299_700, 'voldoet'],
    [2_309_789, 3_299_700, 'voldoet-niet'],
    [0, 0, 'voldoet'],
  ])('with %d of %d at Uwoon', (voorrang, totaal, verwacht) => {
    const gevonden = oordeel(met(stand('Uwoon', voorrang, totaal)));
    expect(gevonden.uitkomst).toBe(verwacht);
    expect(gevonden).toMatchObject({
      tijdvak: null,
      value: (210 + voorrang) / (300 + totaal),
      limit: 0.7,
    });
  });

  test('is never rounded into 70 %', () => {
    expect(bevinding(controleer(met(stand('Uwoon', 2_309_789, 3_299_700))), RULE).message).toBe(
      'De regio heeft 69,99997\u00a0% voorrangswoningen: 2.309.999 van 3.300.000 seniorenwoningen. Het streven is minstens 70\u00a0%.',
    );
  });
});

describe('which counts', () => {
  test('the last one of each corporation in each municipality, up to and including the peildatum', () => {
    const gevonden = oordeel({
      ...met(
        stand('Uwoon', 10, 100, { peildatum: HALF_2024 }),
        stand('Uwoon', 80, 100),
        stand('Uwoon', 5, 10, { gemeente: 'Ermelo', peildatum: HALF_2024 }),
        stand('Uwoon', 0, 1000, { peildatum: DAGEN.eindeVan2024 + 1 }),
      ),
    });
    expect(gevonden.reason).toBe(
      'Voorrangswoningen op 30-6-2024 tot en met 31-12-2024: 295 van 410 seniorenwoningen (71,95\u00a0%). Het streven is minstens 70\u00a0%.',
    );
  });

  test('as at the last day of the agreement when that is past', () => {
    const rijen = met(stand('Uwoon', 70, 100), stand('Uwoon', 0, 100, { peildatum: serialOf(2025, 1, 1) }));
    const na = { ...rijen, peildatum: serialOf(2025, 6, 1) };
    expect(oordeel({ ...na, einddatum: DAGEN.eindeVan2024 }).uitkomst).toBe('voldoet');
    expect(oordeel(na).uitkomst).toBe('voldoet-niet');
  });

  test('whatever the order of the rows is', () => {
    const rijen = [stand('Uwoon', 10, 100, { peildatum: HALF_2024 }), stand('Uwoon', 80, 100)];
    expect(oordeel(met(...[...rijen].reverse()))).toEqual(oordeel(met(...rijen)));
  });
});

describe('what blocks', () => {
  test.each<[Seniorenrij, string]>([
    [{ voorrangswoningen: 'veel' }, 'In blad Seniorenwoningen is cel E5 niet te lezen.'],
    [{ seniorenwoningen: '' }, 'In blad Seniorenwoningen is cel D5 niet te lezen.'],
    [{ peildatum: 'ooit' }, 'In blad Seniorenwoningen is cel C5 niet te lezen.'],
    [{ gemeente: 'Zwolle' }, 'In blad Seniorenwoningen is cel B5 niet te lezen.'],
    [{ corporatie: 'Onbekend' }, 'In blad Seniorenwoningen is cel A5 niet te lezen.'],
    [{ seniorenwoningen: 69 }, 'Seniorenwoningen rij 5 heeft meer voorrangswoningen dan seniorenwoningen.'],
  ])('a row that may count: %j', (meer, reason) => {
    const report = controleer(
      met(stand('Uwoon', 70, 100, meer), stand('Uwoon', 90, 100, { gemeente: 'Putten' })),
    );
    expect(uitkomst(report, RULE, 'Regio')).toMatchObject({ uitkomst: 'niet-te-bepalen', reason });
    expect(bevindingen(report, RULE)).toEqual([]);
  });

  test.each<Seniorenrij>([
    { peildatum: HALF_2024, voorrangswoningen: 'veel' },
    { peildatum: HALF_2024, seniorenwoningen: 1 },
    { peildatum: DAGEN.eindeVan2024 + 1, corporatie: 'Onbekend' },
  ])('no row that is not the last one, or is too late: %j', (meer) => {
    expect(oordeel(met(stand('Uwoon', 70, 100), stand('Uwoon', 70, 100, meer))).uitkomst).toBe('voldoet');
  });

  test('a last row that stands there twice', () => {
    expect(oordeel(met(stand('Uwoon', 70, 100), stand('Uwoon', 70, 100)))).toMatchObject({
      uitkomst: 'niet-te-bepalen',
      reason: 'Seniorenwoningen rij 5 staat dubbel in het blad.',
    });
  });

  test('a corporation without a count, by name', () => {
    expect(oordeel({ senioren: [stand('Uwoon', 70, 100), stand('deltaWonen', 1, 10)] })).toMatchObject({
      uitkomst: 'niet-te-bepalen',
      value: null,
      reason:
        'Zonder stand tot en met de peildatum: Omnia Wonen, Woningstichting Putten. Voorrangswoningen op 31-12-2024: 71 van 110 seniorenwoningen (64,55\u00a0%).',
    });
    expect(oordeel(met(stand('Uwoon', 70, 100, { peildatum: DAGEN.eindeVan2024 + 1 }))).reason).toMatch(
      /^Zonder stand tot en met de peildatum: Uwoon\./,
    );
  });

  test('no counts at all, no homes, or no sheet', () => {
    const later = { peildatum: DAGEN.eindeVan2024 + 1 };
    expect(oordeel({ senioren: [stand('Uwoon', 1, 2, later)] }).reason).toBe(
      'Er is geen stand van seniorenwoningen tot en met de peildatum.',
    );
    expect(
      oordeel({
        senioren: ['deltaWonen', 'Omnia Wonen', 'Uwoon', 'Woningstichting Putten'].map((een) =>
          stand(een, 0, 0),
        ),
      }).reason,
    ).toBe('Er zijn geen seniorenwoningen: het totaal is 0.');
    expect(oordeel({}).reason).toBe('Blad Seniorenwoningen ontbreekt.');
  });
});

describe('when it is judged', () => {
  test.each<[Werkmap, string]>([
    [{ peildatum: DAGEN.voorHetBegin }, 'niet-van-toepassing'],
    [{ peildatum: '' }, 'niet-te-bepalen'],
    [{ peildatum: DAGEN.naHetEinde, einddatum: serialOf(2023, 1, 1) }, 'niet-te-bepalen'],
    [{ peildatum: DAGEN.eindeVan2024, einddatum: null }, 'voldoet'],
    [{ peildatum: DAGEN.naHetEinde }, 'voldoet'],
    [{ organisatie: '' }, 'voldoet'],
  ])('%j', (werkmap, verwacht) => {
    expect(oordeel({ ...met(stand('Uwoon', 70, 100)), ...werkmap }).uitkomst).toBe(verwacht);
  });
});

describe('in a delivery of one partner', () => {
  const rijen = met(
    stand('Uwoon', 1, 100, { peildatum: HALF_2024 }),
    stand('Uwoon', 3, 100, { gemeente: 'Putten', peildatum: serialOf(2022, 1, 1) }),
  );

  test.each([
    [
      'Uwoon',
      'Eigen cijfers. Voorrangswoningen op 1-1-2022 tot en met 30-6-2024: 4 van 200 seniorenwoningen (2\u00a0%).',
    ],
    ['Putten', 'Eigen cijfers. Voorrangswoningen op 1-1-2022: 3 van 100 seniorenwoningen (3\u00a0%).'],
    ['Elburg', 'Er is geen stand van seniorenwoningen tot en met de peildatum.'],
  ])('%s: its own homes, and no finding', (organisatie, eigen) => {
    const report = controleer({ ...rijen, organisatie });
    expect(uitkomst(report, RULE, 'Regio')).toMatchObject({
      uitkomst: 'niet-te-bepalen',
      value: null,
      reason: `Dit is alleen te bepalen over de hele regio. ${eigen}`,
    });
    expect(bevindingen(report, RULE)).toEqual([]);
  });

  test('names only who has homes in it', () => {
    const { progress, facts } = uitkomst(controleer({ ...rijen, organisatie: 'Uwoon' }), RULE, 'Regio');
    expect(progress?.parts).toEqual([{ label: 'Uwoon', count: 4 }]);
    expect(facts?.map(({ label }) => label)).toEqual([
      'Voorrangswoningen',
      'Streefwaarde',
      'Nog te labelen',
      'Standen van',
      'Uwoon',
    ]);
  });

  test('also without the sheet, without homes, or with what cannot be read', () => {
    const alleen = 'Dit is alleen te bepalen over de hele regio.';
    const uwoon = (...senioren: readonly Seniorenrij[]) =>
      oordeel({ organisatie: 'Uwoon', ...(senioren.length === 0 ? {} : { senioren }) }).reason;
    expect(uwoon()).toBe(alleen);
    expect(uwoon(stand('Uwoon', 'veel', 100))).toBe(
      `${alleen} In blad Seniorenwoningen is cel E2 niet te lezen.`,
    );
    expect(uwoon(stand('Uwoon', 0, 0))).toBe(
      `${alleen} Eigen cijfers. Voorrangswoningen op 31-12-2024: 0 van 0 seniorenwoningen.`,
    );
  });
});

describe('what is told', () => {
  const report = controleer(met(stand('Uwoon', 60, 100, { peildatum: serialOf(2023, 12, 30) })));

  test('of counts that are far apart beside a target that is not reached', () => {
    expect(bevindingen(report, RULE)).toMatchObject([
      {
        messageId: 'uiteen',
        ernst: 'signaal',
        tab: 'Seniorenwoningen',
        cell: null,
        row: null,
        sleutel: 'Regio',
        message:
          'De standen van de seniorenwoningen liggen meer dan een jaar uit elkaar: van 30-12-2023 tot 31-12-2024.',
        basis: [{ herkomst: 'uitvoeringskeuze' }],
      },
      {
        messageId: 'nietGehaald',
        ernst: 'streven',
        tab: 'Seniorenwoningen',
        cell: null,
        row: null,
        sleutel: 'Regio',
        message:
          'De regio heeft 67,5\u00a0% voorrangswoningen: 270 van 400 seniorenwoningen. Het streven is minstens 70\u00a0%.',
        advice: 'Nog te labelen als voorrangswoning: 10. Leg anders uit waarom het streven niet is gehaald.',
        basis: [],
      },
    ]);
  });

  test('with the numbers behind it, and how far it is', () => {
    expect(uitkomst(report, RULE, 'Regio').facts).toEqual([
      { label: 'Voorrangswoningen', value: '270 van 400 seniorenwoningen (67,5\u00a0%)' },
      { label: 'Streefwaarde', value: 'minstens 70\u00a0%' },
      { label: 'Nog te labelen', value: '10' },
      { label: 'Standen van', value: '30-12-2023 tot en met 31-12-2024' },
      { label: 'deltaWonen', value: '70 van 100 seniorenwoningen (70\u00a0%)' },
      { label: 'Omnia Wonen', value: '70 van 100 seniorenwoningen (70\u00a0%)' },
      { label: 'Uwoon', value: '60 van 100 seniorenwoningen (60\u00a0%)' },
      { label: 'Woningstichting Putten', value: '70 van 100 seniorenwoningen (70\u00a0%)' },
    ]);
    expect(uitkomst(report, RULE, 'Regio').progress).toEqual({
      heading: 'Resultaten van de verhuiscoaches',
      by: 'corporatie',
      what: 'Voorrangswoningen',
      count: 270,
      target: 280,
      due: null,
      parts: [
        { label: 'deltaWonen', count: 70 },
        { label: 'Omnia Wonen', count: 70 },
        { label: 'Uwoon', count: 60 },
        { label: 'Woningstichting Putten', count: 70 },
      ],
      isOfPeople: false,
    });
  });

  test('of a leap year: a year is twelve months', () => {
    const uiteen = (van: number, tot: number) =>
      bevindingen(
        controleer({
          senioren: ['deltaWonen', 'Omnia Wonen', 'Uwoon', 'Woningstichting Putten'].map((een, i) =>
            stand(een, 70, 100, { peildatum: i === 0 ? van : tot }),
          ),
        }),
        RULE,
      );
    expect(uiteen(serialOf(2023, 2, 28), serialOf(2024, 2, 28))).toEqual([]);
    expect(uiteen(serialOf(2023, 2, 28), serialOf(2024, 2, 29))).toHaveLength(1);
    expect(uiteen(serialOf(2023, 3, 1), serialOf(2024, 3, 1))).toEqual([]);
  });
});
