import { CATALOGUE } from '../../../src/agreements/catalogue';
import { NOORD_VELUWE } from '../../../src/agreements/noord-veluwe';
import {
  behoefte,
  onbalansVastgesteld,
  plan,
} from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Argument } from '../../../src/core/article/function';
import { rangeOf } from './matrix';
import { refusal, rowsOf, run } from './run';

const { agreements } = CATALOGUE;

describe('AFSPRAAK', () => {
  test('gives the literal text of every article that has one', async () => {
    for (const agreement of agreements)
      for (const [id, text] of Object.entries(await agreement.texts()))
        expect(await run('AFSPRAAK', id)).toBe(text);
  });

  test.each<[string, Argument, string]>([
    ['of any spelling', 'wo 21', 'WO-21'],
    ['of a rule: the article it rests on', 'WO-27-borging', 'WO-27'],
    ['in a cell', [['NV-3']], 'NV-3'],
  ])('takes a code %s', async (_, code, article) => {
    expect(await run('AFSPRAAK', code)).toBe(await run('AFSPRAAK', article));
  });

  test('tells 2.3 and 23 apart', async () => {
    expect(await run('AFSPRAAK', 'WO-2.3')).not.toBe(await run('AFSPRAAK', 'WO-23'));
  });

  test.each<[Argument, string]>([
    ['WO-99', 'code staat niet op de lijst. Bedoelt u WO-9?'],
    ['Zwolle', 'code staat niet op de lijst. Alle codes staan in WOON.AFSPRAKENLIJST().'],
    ['WO-plan-jaren', 'code staat niet op de lijst.'],
    ['', 'code is leeg. Alle codes staan in WOON.AFSPRAKENLIJST().'],
    [20, 'code staat niet op de lijst.'],
    [[['WO-1', 'WO-2']], 'code is een bereik. Geef één cel.'],
  ])('refuses %j', async (code, message) => {
    const [kind, text] = await refusal('AFSPRAAK', code);
    expect([kind, text]).toEqual(['invalidValue', expect.stringContaining(message)]);
  });
});

describe('AFSPRAKENLIJST', () => {
  test('lists every article with its text, and every rule under it with what it asks', async () => {
    const [koppen, ...rijen] = await rowsOf('AFSPRAKENLIJST');
    expect(koppen).toEqual(['Code', 'Soort', 'Onderwerp', 'Tekst']);
    expect(rijen.filter((rij) => rij[1] === 'artikel').map(([code]) => code)).toEqual(
      agreements.flatMap(({ articles }) => articles.map(({ id }) => id)),
    );
    expect(new Set(rijen.filter((rij) => rij[1] === 'regel').map(([code]) => code))).toEqual(
      new Set(
        agreements.flatMap(({ articles, generalRules }) =>
          [...articles.flatMap(({ rules }) => rules), ...generalRules].map(({ id }) => id),
        ),
      ),
    );
    expect(rijen.flat().filter((cel) => cel === '')).toEqual([]);
    const plaats = rijen.findIndex(([code, soort]) => code === 'WO-20' && soort === 'artikel');
    expect(rijen.slice(plaats, plaats + 2)).toEqual([
      ['WO-20', 'artikel', 'Balans tussen plannen en behoefte', await run('AFSPRAAK', 'WO-20')],
      [
        'WO-20',
        'regel',
        'Balans tussen plannen en behoefte',
        'De harde plannen van een gemeente zijn samen hoogstens 100 % van de behoefte.',
      ],
    ]);
  });

  test.each(['Noord-Veluwe', 'nv', [['Noord Veluwe']]])('lists one agreement: %j', async (overeenkomst) => {
    const codes = (await rowsOf('AFSPRAKENLIJST', overeenkomst)).slice(1).map(([code]) => code);
    expect(codes.length).toBeGreaterThan(20);
    const algemeen = NOORD_VELUWE.generalRules.map(({ id }) => id);
    expect(codes.filter((code) => !String(code).startsWith('NV-'))).toEqual(algemeen);
  });

  test('says which agreements there are', async () => {
    expect(await refusal('AFSPRAKENLIJST', 'Oost')).toEqual([
      'invalidValue',
      'overeenkomst staat niet op de lijst. Kies uit: West-Overijssel, Noord-Veluwe.',
    ]);
  });
});

describe('AFSPRAAKWAARDE', () => {
  test.each<[readonly Argument[], number]>([
    [['WO-20', '1-1-2016'], 1],
    [['wo-22', '31-12-2020'], 3],
    [['WO-22', ''], 3],
    [['WO-20-laatste-jaar'], 2025],
  ])('%j is %d', async (args, expected) => {
    expect(await run('AFSPRAAKWAARDE', ...args)).toBe(expected);
  });

  test.each<[readonly Argument[], readonly [string, string]]>([
    [
      ['WO-20', '31-12-2015'],
      ['notAvailable', 'WO-20 geldt niet op 31-12-2015.'],
    ],
    [
      ['WO-20', '1-1-2021'],
      ['notAvailable', 'WO-20 geldt niet op 1-1-2021.'],
    ],
    [
      ['WO-25'],
      [
        'invalidValue',
        'WO-25 heeft geen norm. Een norm hebben: WO-11, WO-11.1, WO-11.2, WO-20, WO-22, NV-1a-uren, NV-3-gesprekken, NV-3-verhuizingen, NV-3-voorrang.',
      ],
    ],
    [
      ['WO-22', 'ooit'],
      ['invalidValue', 'datum is geen datum. Geef een datum, zoals 31-12-2018.'],
    ],
    [
      ['WO-22', 5],
      ['invalidNumber', 'datum ligt niet tussen 1-1-1990 en 31-12-2100.'],
    ],
  ])('%j is refused', async (args, expected) => {
    expect(await refusal('AFSPRAAKWAARDE', ...args)).toEqual(expected);
  });
});

describe('CONTROLEER', () => {
  const PLANNEN = rangeOf(
    {
      plannen: [
        plan('A', 10, { prioriteit: 'hoog', jaar2016: 4, na2025: 5 }),
        plan('B', 'veel'),
        plan('B', 20, { gerealiseerd: 30, opmerking: 'BSN 123456782' }),
        plan('C', 5, { gemeente: 'Zwole', status: '1A Onherroepelijk' }),
      ],
    },
    'Plancapaciteit',
  );
  const kort = async (...args: readonly Argument[]) =>
    (await rowsOf('CONTROLEER', ...args)).map((rij) => rij.slice(0, 4));

  test('finds what is wrong in cells and rows, counted from the headers', async () => {
    expect(await kort(PLANNEN, 'Plancapaciteit')).toEqual([
      ['Regel', 'Ernst', 'Rij', 'Kolom'],
      ['WO-plan-jaren', 'fout', 2, '2016'],
      ['WO-plan-verlopen', 'signaal', 2, '2016'],
      ['veld-type', 'fout', 3, 'Bruto woningen'],
      ['sleutel-dubbel', 'fout', 4, 'Gemeente'],
      ['WO-plan-gerealiseerd', 'fout', 4, 'Gerealiseerd'],
      ['avg-bsn', 'signaal', 4, 'Opmerking'],
      ['veld-code', 'fout', 5, 'Gemeente'],
    ]);
  });

  test('repeats no personal data', async () => {
    expect(JSON.stringify(await rowsOf('CONTROLEER', PLANNEN, 'Plancapaciteit'))).not.toContain('123456782');
  });

  test('counts what is past from the peildatum', async () => {
    const regels = async (peildatum: Argument) =>
      (await rowsOf('CONTROLEER', PLANNEN, 'tblPlancapaciteit', peildatum)).map(([regel]) => regel);
    expect(await regels('1-1-2016')).not.toContain('WO-plan-verlopen');
    expect(await regels('1-1-2017')).toContain('WO-plan-verlopen');
  });

  test('a missing column has no row, and a clean range gives one cell', async () => {
    const schoon = rangeOf({ behoefte: behoefte(10) }, 'Woningbehoefte');
    expect(await run('CONTROLEER', schoon, 'Woningbehoefte')).toEqual([['geen bevindingen']]);
    const zonder = schoon.map((rij) => rij.map((cel) => (cel === 'Prognose' ? 'Bron' : cel)));
    expect(await kort(zonder, 'Woningbehoefte')).toEqual([
      ['Regel', 'Ernst', 'Rij', 'Kolom'],
      ['kolom-ontbreekt', 'fout', '', ''],
      ['kolom-onbekend', 'signaal', 1, 'Bron'],
    ]);
  });

  test('leaves out what is said of a municipality, and what needs another sheet', async () => {
    const bereik = rangeOf({ plannen: [plan('A', 10)] }, 'Plancapaciteit');
    expect(await run('CONTROLEER', bereik, 'Plancapaciteit')).toEqual([['geen bevindingen']]);
  });

  test('knows a sheet of both agreements by what stands in it', async () => {
    const wo = rangeOf(
      { register: [onbalansVastgesteld('1-3-2017', { datum: 42795 })] },
      'Afsprakenregister',
    );
    expect(await run('CONTROLEER', wo, 'Afsprakenregister')).toEqual([['geen bevindingen']]);
    const nv = wo.map((rij, index) => (index === 0 ? rij : ['NV-1b-verankering', 'Uwoon', ...rij.slice(2)]));
    expect(await run('CONTROLEER', nv, 'Afsprakenregister', '1-3-2024')).toEqual([['geen bevindingen']]);
    expect(await refusal('CONTROLEER', nv, 'Afsprakenregister')).toEqual([
      'invalidValue',
      'peildatum ontbreekt. De overeenkomst Noord-Veluwe noemt geen einddatum: geef een datum.',
    ]);
  });

  test('reads Gegevens, which says itself on which day it is', async () => {
    const gegevens = rangeOf({ peildatum: 44200 }, 'Gegevens');
    expect(await kort(gegevens, 'Gegevens')).toEqual([
      ['Regel', 'Ernst', 'Rij', 'Kolom'],
      ['peildatum-buiten-looptijd', 'signaal', 4, 'Waarde'],
    ]);
  });

  test('reads Gegevens as at another day when that is given', async () => {
    expect(
      await run('CONTROLEER', rangeOf({ peildatum: 44200 }, 'Gegevens'), 'Gegevens', '1-1-2019'),
    ).toEqual([['geen bevindingen']]);
  });

  test('takes a sheet that fits both agreements equally for one of the first', async () => {
    const [koppen = []] = rangeOf({ register: [onbalansVastgesteld(42795)] }, 'Afsprakenregister');
    expect(await run('CONTROLEER', [koppen], 'Afsprakenregister')).toEqual([['geen bevindingen']]);
  });

  test.each<[string, readonly Argument[], string]>([
    [
      'an unknown sheet',
      [PLANNEN, 'Plancapaciteiten'],
      'blad staat niet op de lijst. Bedoelt u Plancapaciteit?',
    ],
    [
      'no sheet, and names each once',
      [PLANNEN],
      'blad is leeg. Kies uit: Gegevens, Afsprakenregister, Toelichtingen, Plancapaciteit, Woningbehoefte, Energielabels, Energieloket, Maatwerkafspraken, Vrijkomend vastgoed, Coachresultaten, Coachuren, Loonschaal, Verrekening, Seniorenwoningen, Evaluaties.',
    ],
    [
      'a range of another sheet',
      [PLANNEN, 'Woningbehoefte'],
      'De eerste rij van bereik heeft niet de koppen van Woningbehoefte.',
    ],
    ['one value', ['x', 'Plancapaciteit'], 'bereik is geen bereik.'],
    ['a peildatum that is none', [PLANNEN, 'Plancapaciteit', 'nu'], 'peildatum is geen datum.'],
  ])('refuses %s', async (_, args, message) => {
    expect(await refusal('CONTROLEER', ...args)).toEqual(['invalidValue', expect.stringContaining(message)]);
  });

  test('takes 100.000 rows', async () => {
    const [koppen = []] = PLANNEN;
    const rijen = Array.from({ length: 100_000 }, (_, index) =>
      koppen.map((kop) =>
        kop === 'Gemeente'
          ? 'Zwolle'
          : kop === 'Plan-ID'
            ? `P-${String(index)}`
            : kop === 'Plannaam'
              ? 'Plan'
              : kop === 'Status planologisch'
                ? '1A'
                : kop === 'Prioriteit'
                  ? 'hoog'
                  : kop === 'Bruto woningen'
                    ? 1
                    : '',
      ),
    );
    // Only the first row: a failure would print them all.
    const [eerste] = [await run('CONTROLEER', [koppen, ...rijen], 'Plancapaciteit')].flat();
    expect(eerste).toEqual(['geen bevindingen']);
    expect(await run('PLANREST', [koppen, ...rijen], 'Zwolle')).toBe(100_000);
  });
});
