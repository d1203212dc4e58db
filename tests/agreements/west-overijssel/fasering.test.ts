import { DAGEN, behoefte, plan } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Planrij, Werkmap } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { adviesOver, inHetKort, met, nodig, voorstel, werkmapVan } from './voorstel';

/** Who moves when the need is so many homes. */
const volgorde = (behoefte: number, ...plannen: readonly Planrij[]): readonly string[] =>
  inHetKort(voorstel({ plannen, behoefte: nodig(behoefte) }));

describe('the order', () => {
  test('the lowest priority first: none, laag, midden, hoog', () => {
    const plannen = [
      met('H', { jaar2025: 1 }, { prioriteit: 'hoog' }),
      met('L', { jaar2020: 1 }, { prioriteit: 'laag' }),
      met('M', { jaar2025: 1 }, { prioriteit: 'midden' }),
      met('G', { jaar2017: 1 }),
    ];
    expect(volgorde(0, ...plannen)).toEqual([
      'G: 1 woning uit 2017',
      'L: 1 woning uit 2020',
      'M: 1 woning uit 2025',
      'H: 1 woning uit 2025',
    ]);
    expect(volgorde(2, ...plannen)).toEqual(['G: 1 woning uit 2017', 'L: 1 woning uit 2020']);
  });

  test('a plan without years before the years of the same priority', () => {
    expect(
      volgorde(
        0,
        met('A', { jaar2025: 9 }),
        plan('B', 3, { plannaam: '' }),
        plan('C', 4, { plannaam: '', prioriteit: 'laag' }),
      ),
    ).toEqual(['B: 3 woningen zonder jaar', 'A: 9 woningen uit 2025', 'C: 4 woningen zonder jaar']);
  });

  test('the latest year first, over all plans, and the years before the window last', () => {
    const werkmap: Werkmap = {
      plannen: [
        met('A', { jaar2016: 1, jaar2018: 2, jaar2020: 3, jaar2024: 4 }),
        met('B', { jaar2019: 5, jaar2025: 6 }),
      ],
      behoefte: behoefte(0),
      peildatum: DAGEN.eindeVan2019,
    };
    expect(inHetKort(voorstel(werkmap))).toEqual([
      'B: 11 woningen: 6 uit 2025, 5 uit 2019',
      'A: 10 woningen: 4 uit 2024, 3 uit 2020, 2 uit 2018, 1 uit 2016',
    ]);
    expect(inHetKort(voorstel({ ...werkmap, behoefte: nodig(4) }))).toEqual([
      'B: 10 woningen: 6 uit 2025, 4 uit 2019',
      'A: 7 woningen: 4 uit 2024, 3 uit 2020',
    ]);
  });

  test('within a year the plan with the largest remaining gross, what is after 2025 not counted', () => {
    expect(
      volgorde(
        0,
        met('A', { jaar2025: 5, na2025: 100 }),
        met('B', { jaar2025: 1, jaar2018: 8 }),
        met('C', { jaar2025: 6 }),
      ),
    ).toEqual(['B: 9 woningen: 1 uit 2025, 8 uit 2018', 'C: 6 woningen uit 2025', 'A: 5 woningen uit 2025']);
  });

  test('of equals the upper row', () => {
    expect(volgorde(3, met('Z', { jaar2025: 4 }), met('A', { jaar2025: 4 }))).toEqual([
      'Z: 4 woningen uit 2025',
      'A: 1 woning uit 2025',
    ]);
  });
});

describe('how many', () => {
  test('a part of a year goes when that is enough', () => {
    expect(volgorde(92, met('A', { jaar2024: 50, jaar2025: 50 }))).toEqual(['A: 8 woningen uit 2025']);
  });

  test('one home when there is one too many', () => {
    expect(volgorde(99, met('A', { jaar2024: 50, jaar2025: 50 }))).toEqual(['A: 1 woning uit 2025']);
  });

  test('nothing when it fits exactly', () => {
    const werkmap = { plannen: [met('A', { jaar2025: 100 })], behoefte: behoefte(10) };
    expect(adviesOver(werkmapVan(werkmap))).toEqual({ known: true, value: null });
  });

  test('with a need of nothing, or less, every home and no more', () => {
    const plannen = [met('A', { jaar2025: 5, na2025: 3 })];
    for (const perJaar of [0, -2]) {
      const advies = voorstel({ plannen, behoefte: behoefte(perJaar) });
      expect(inHetKort(advies)).toEqual(['A: 5 woningen uit 2025']);
      expect(advies.effect[3]).toEqual({
        label: 'Ruimte',
        before: '5 woningen te veel',
        after: '0 woningen',
      });
    }
  });

  test('only plans that count: no soft ones, and none for a special group', () => {
    expect(
      volgorde(
        1,
        met('A', { jaar2025: 9 }, { status: '3' }),
        met('B', { jaar2025: 9 }, { doelgroep: 'statushouders' }),
        met('C', { jaar2025: 9 }, { gemeente: 'Raalte' }),
        met('D', { jaar2025: 2 }, { prioriteit: 'hoog' }),
      ),
    ).toEqual(['D: 1 woning uit 2025']);
  });
});

describe('netto: what still is demolished counts with the plan', () => {
  /* A: 10 built and 4 demolished, adds 6. B adds 10. */
  const A = met('A', { jaar2025: 10 }, { sloop: 4 });
  const B = met('B', { jaar2024: 10 }, { prioriteit: 'laag' });

  test('as long as one home stays, the demolition stays', () => {
    expect(volgorde(8, A, B)).toEqual(['A: 8 woningen uit 2025']);
    expect(volgorde(7, A, B)).toEqual(['A: 9 woningen uit 2025']);
  });

  test('with its last home the demolition goes, so that the capacity rises and more has to move', () => {
    // After nine homes of A: 1 − 4 + 10 = 7. The tenth takes the demolition along: 10.
    expect(volgorde(6, A, B)).toEqual(['A: 10 woningen uit 2025', 'B: 4 woningen uit 2024']);
  });

  test('a plan that demolishes more than it builds moves in its turn too', () => {
    expect(volgorde(5, met('A', { jaar2025: 2 }, { sloop: 3 }), B)).toEqual([
      'A: 2 woningen uit 2025',
      'B: 5 woningen uit 2024',
    ]);
  });

  test('what is demolished already no longer counts', () => {
    const deels = met('A', { jaar2025: 10 }, { bruto: 12, gerealiseerd: 2, sloop: 4, sloopGerealiseerd: 4 });
    expect(volgorde(6, deels, B)).toEqual(['A: 10 woningen uit 2025', 'B: 4 woningen uit 2024']);
    expect(volgorde(11, deels, B)).toEqual(['A: 9 woningen uit 2025']);
  });

  test('counted gross, demolition of plans does not matter', () => {
    const bruto = nodig(6, { verwachteSloop: 0 });
    const advies = voorstel({ plannen: [A, B], behoefte: bruto });
    expect(inHetKort(advies)).toEqual(['A: 10 woningen uit 2025', 'B: 4 woningen uit 2024']);
    expect(advies.notes[0]).toBe('Bruto geteld over 2016 tot en met 2025.');
  });
});

describe('no proposal', () => {
  const teVeel: Werkmap = { plannen: [met('A', { jaar2025: 9 })], behoefte: behoefte(0) };
  const niets = { known: true, value: null };

  test.each<[string, Werkmap, string]>([
    ['of a municipality in balance', { ...teVeel, behoefte: behoefte(1) }, 'Zwolle'],
    ['of another party', { ...teVeel, organisatie: 'Raalte' }, 'Zwolle'],
    [
      'of another party of which no need is known',
      { ...teVeel, organisatie: 'Raalte', behoefte: [] },
      'Zwolle',
    ],
    ['of the region', { ...teVeel, organisatie: 'Regio' }, 'Regio'],
    ['without plans', { behoefte: behoefte(-1) }, 'Zwolle'],
    ['without a single sheet to compute with', {}, 'Zwolle'],
    ['before the agreement', { ...teVeel, peildatum: DAGEN.voorHetBegin }, 'Zwolle'],
    ['after it', { ...teVeel, peildatum: DAGEN.naHetEinde }, 'Zwolle'],
  ])('%s', (_, werkmap, subject) => {
    expect(adviesOver(werkmapVan(werkmap), subject)).toEqual(niets);
  });

  test.each<[string, Werkmap, string]>([
    [
      'a priority that cannot be read',
      { ...teVeel, plannen: [met('A', { jaar2025: 9 }, { prioriteit: 'zeer' })] },
      'In blad Plancapaciteit is cel H2 niet te lezen.',
    ],
    [
      'a year without a need',
      { ...teVeel, behoefte: behoefte(0).slice(1) },
      'Van Zwolle ontbreekt de behoefte over 2016.',
    ],
    [
      'no sheet with the need',
      { plannen: [met('A', { jaar2025: 9 })] },
      'Van Zwolle ontbreekt de behoefte over 2016.',
    ],
    [
      'a plan that stands there twice',
      { ...teVeel, plannen: [met('A', { jaar2025: 9 }), met('A', { jaar2025: 9 })] },
      'Plancapaciteit rij 2 staat dubbel in het blad.',
    ],
  ])('but why not, with %s', (_, werkmap, reason) => {
    expect(adviesOver(werkmapVan(werkmap))).toEqual({ known: false, reason });
  });

  test('but why not, without a peildatum', () => {
    const werkmap = werkmapVan(teVeel);
    const tabs = werkmap.tabs.map((tab) => ({
      ...tab,
      rows: tab.rows.filter(([kenmerk]) => kenmerk !== 'Peildatum'),
    }));
    expect(adviesOver({ ...werkmap, tabs })).toEqual({
      known: false,
      reason: 'De peildatum is niet bekend.',
    });
  });

  test('a priority that cannot be read does not matter of a plan that has nothing to move', () => {
    expect(
      volgorde(
        8,
        met('A', { jaar2025: 9 }),
        met('B', { na2025: 9 }, { prioriteit: 'zeer' }),
        met('C', { jaar2025: 9 }, { prioriteit: 'zeer', status: '3' }),
      ),
    ).toEqual(['A: 1 woning uit 2025']);
  });
});
