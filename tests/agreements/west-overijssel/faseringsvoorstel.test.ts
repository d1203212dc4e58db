import { CATALOGUE } from '../../../src/agreements/catalogue';
import { behoefte, plan } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Planrij, Werkmap } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { check } from '../../../src/core/check';
import { bevindingen, uitkomst } from './controleer';
import { bewerkingen, met, nodig, pasToe, voorstel, werkmapVan } from './voorstel';

const procent = (cijfers: string): string => `${cijfers}\u00a0%`;

describe('the cells', () => {
  const werkmap: Werkmap = {
    plannen: [
      met('A', { jaar2024: 5, jaar2025: '7', na2025: 2 }),
      met('B', { jaar2025: 5 }, { prioriteit: 'hoog' }),
    ],
    behoefte: nodig(7),
  };

  test('each cell stands there once: the years of a plan, and Na 2025 with all of its homes', () => {
    const { steps } = voorstel(werkmap);
    const kort = steps.map(({ edits }) => edits.map(({ column, before, after }) => [column, before, after]));
    expect(kort).toEqual([
      [
        ['2025', '7', 0],
        ['2024', 5, 2],
        ['Na 2025', 2, 12],
      ],
    ]);
    expect(new Set(bewerkingen({ steps }).map(({ tab, sleutel }) => [tab, sleutel].join()))).toEqual(
      new Set(['Plancapaciteit,Zwolle|A']),
    );
  });

  test('once written, the balance is there and the years still add up', () => {
    const voor = werkmapVan(werkmap);
    const na = check(pasToe(voor, bewerkingen(voorstel(werkmap))), CATALOGUE);
    expect(uitkomst(check(voor, CATALOGUE), 'WO-20').uitkomst).toBe('voldoet-niet');
    expect(uitkomst(na, 'WO-20')).toMatchObject({ uitkomst: 'voldoet', value: 1 });
    expect(bevindingen(na, 'WO-plan-jaren')).toEqual([]);
  });

  test('a plan without years that goes as a whole gets its homes in Na 2025 alone', () => {
    const { steps, notes } = voorstel({
      plannen: [plan('A', 5, { gerealiseerd: 2, na2025: '' })],
      behoefte: behoefte(0),
    });
    expect(bewerkingen({ steps }).map(({ column, before, after }) => [column, before, after])).toEqual([
      ['Na 2025', '', 3],
    ]);
    expect(notes.join(' ')).not.toContain('geen jaar ingevuld');
  });

  test('of one that goes in part the rest is put in 2025, which is said', () => {
    const plannen = [plan('A', 50, { jaar2025: '', na2025: '' })];
    const deels = { plannen, behoefte: behoefte(4) };
    const advies = voorstel(deels);
    expect(bewerkingen(advies).map(({ column, before, after }) => [column, before, after])).toEqual([
      ['2025', '', 40],
      ['Na 2025', '', 10],
    ]);
    expect(advies.notes).toContain(
      'In dit plan is geen jaar ingevuld, dus wat blijft, komt in 2025 te staan: A Plan A.',
    );
    const na = check(pasToe(werkmapVan(deels), bewerkingen(advies)), CATALOGUE);
    expect(uitkomst(na, 'WO-20')).toMatchObject({ uitkomst: 'voldoet', value: 1 });
    expect(bevindingen(na, 'WO-plan-jaren')).toEqual([]);
  });
});

describe('what stands in the way of writing', () => {
  const TOEVOEGEN = 'toe aan blad Plancapaciteit. Controleer daarna opnieuw.';
  test.each<[string, Planrij, string]>([
    ['no column Na 2025', { jaar2025: 5 }, `Voeg de kolom Na 2025 ${TOEVOEGEN}`],
    [
      'nor one for the year in which the rest must stand',
      {},
      `Voeg de kolommen 2025 en Na 2025 ${TOEVOEGEN}`,
    ],
    ['only the year', { na2025: '' }, `Voeg de kolom 2025 ${TOEVOEGEN}`],
    [
      'a Na 2025 that cannot be read',
      { jaar2025: 5, na2025: 'veel' },
      'In blad Plancapaciteit is cel G2 niet te lezen. Verbeter eerst die cel.',
    ],
  ])('%s', (_, meer, obstacle) => {
    const advies = voorstel({ plannen: [plan('A', 5, meer)], behoefte: nodig(1) });
    expect(advies.obstacle).toBe(obstacle);
    expect(advies.steps.map(({ edits }) => edits)).toEqual([[]]);
  });

  test('nothing, when all columns are there', () => {
    expect(voorstel({ plannen: [met('A', { jaar2025: 5 })], behoefte: behoefte(0) }).obstacle).toBeNull();
  });
});

test('the effect, the summary and the reasons are told in words', () => {
  const advies = voorstel({
    plannen: [
      met('A', { jaar2024: 900, jaar2025: 100 }, { plannaam: 'Oost', prioriteit: 'laag', sloop: 10 }),
      plan('B', 1600, { na2025: '', gerealiseerd: 60, plannaam: 'West' }),
    ],
    behoefte: behoefte(85),
  });
  expect(advies).toMatchObject({
    subject: 'Zwolle',
    summary: 'Verplaats 1.680 woningen uit 2 plannen naar na 2025: dan is Zwolle in balans.',
    effect: [
      { label: 'Plancapaciteit', before: '2.530 woningen', after: '850 woningen' },
      { label: 'Behoefte', before: '850 woningen', after: '850 woningen' },
      { label: 'Balans', before: procent('297,65'), after: procent('100') },
      { label: 'Ruimte', before: '1.680 woningen te veel', after: '0 woningen' },
    ],
    steps: [
      {
        subject: 'B West',
        detail: '1.540 woningen zonder jaar',
        reason: 'Geen prioriteit.',
      },
      {
        subject: 'A Oost',
        detail: '140 woningen: 100 uit 2025, 40 uit 2024',
        reason: 'Prioriteit laag.',
      },
    ],
    notes: [
      'Netto geteld over 2016 tot en met 2025.',
      'Alleen harde plannen die meetellen staan in het voorstel.',
      'De laagste prioriteit gaat eerst, en daarbinnen het laatste jaar.',
      'Plannen zonder prioriteit gaan voor: vul Prioriteit in als u een andere volgorde wilt.',
    ],
  });
});

test('that demolition goes along with a plan is said when it does', () => {
  const opmerking = 'De sloop van een plan dat helemaal naar na 2025 gaat, telt niet meer mee.';
  const over = (behoefte: number, sloop: number, sloopGerealiseerd = 0) =>
    voorstel({
      plannen: [
        met('A', { jaar2025: 9 }, { sloop, sloopGerealiseerd }),
        met('B', { jaar2025: 5 }, { sloop: 2 }),
      ],
      behoefte: nodig(behoefte),
    }).notes;
  expect(over(1, 1)).toContain(opmerking);
  expect(over(1, 2, 2)).not.toContain(opmerking);
  expect(over(1, 0)).not.toContain(opmerking);
  expect(over(9, 2)).not.toContain(opmerking);
  expect(over(2, 2)).not.toContain(opmerking);
});

test('counted gross it does not matter, so it is not said', () => {
  const plannen = [met('A', { jaar2025: 9 }, { sloop: 2 })];
  expect(voorstel({ plannen, behoefte: nodig(0, { verwachteSloop: 0 }) }).notes).toEqual([
    'Bruto geteld over 2016 tot en met 2025.',
    'Alleen harde plannen die meetellen staan in het voorstel.',
    'Plannen zonder prioriteit gaan voor: vul Prioriteit in als u een andere volgorde wilt.',
  ]);
});

test('one home out of one plan is told as one', () => {
  expect(voorstel({ plannen: [met('A', { jaar2025: 9 })], behoefte: nodig(8) }).summary).toBe(
    'Verplaats 1 woning uit 1 plan naar na 2025: dan is Zwolle in balans.',
  );
});

test('the order is told from two years on, also of one plan', () => {
  const volgorde = 'De laagste prioriteit gaat eerst, en daarbinnen het laatste jaar.';
  const plannen = [met('A', { jaar2024: 9, jaar2025: 9 })];
  expect(voorstel({ plannen, behoefte: nodig(0) }).notes).toContain(volgorde);
  expect(voorstel({ plannen, behoefte: nodig(9) }).notes).not.toContain(volgorde);
});

test('nothing is said of an order of one, nor of priorities when each plan has one', () => {
  const plannen = [met('A', { jaar2025: 9 }, { prioriteit: 'hoog' })];
  expect(voorstel({ plannen, behoefte: nodig(0) }).notes).toHaveLength(2);
});
