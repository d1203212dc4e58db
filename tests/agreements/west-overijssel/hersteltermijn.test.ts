import fc from 'fast-check';
import { hersteldatum } from '../../../src/agreements/west-overijssel/artikel-20-planbalans/hersteldatum';
import { perJaar } from '../../../src/agreements/west-overijssel/artikel-20-planbalans/regels-herstel';
import {
  DAGEN,
  behoefte,
  onbalansVastgesteld,
  plan,
} from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Registerrij } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { formatDate, serialOf } from '../../../src/core/values/date';
import { bevinding, bevindingen, controleer, feit, uitkomst } from './controleer';
import { zonder } from './zonder-kolom';

const TE_VEEL = { plannen: [plan('A', 2501)], behoefte: behoefte(250) };
const met = (register: readonly Registerrij[], peildatum: number = DAGEN.naHersteltermijn) =>
  controleer({ ...TE_VEEL, register, peildatum });

/** The last day of the term, as the finding says it. */
const termijn = (register: readonly Registerrij[], peildatum?: number) =>
  feit(bevinding(met(register, peildatum), 'WO-22'), 'Termijn tot en met');

describe('the term begins', () => {
  test('on 1-1-2016 without an entry, also without a register', () => {
    expect(termijn([])).toBe('1-1-2019');
    expect(
      feit(bevinding(controleer({ ...TE_VEEL, peildatum: DAGEN.begin }), 'WO-22'), 'Termijn tot en met'),
    ).toBe('1-1-2019');
  });

  test('with the earliest entry that was carried out, wherever it stands', () => {
    const vroeg = onbalansVastgesteld(serialOf(2016, 7, 1));
    const laat = onbalansVastgesteld(serialOf(2018, 7, 1));
    expect(termijn([laat, vroeg])).toBe('1-7-2019');
    expect(termijn([vroeg, laat])).toBe('1-7-2019');
  });

  test.each<[string, Registerrij]>([
    ['planned', onbalansVastgesteld(serialOf(2016, 7, 1), { status: 'gepland' })],
    ['cancelled', onbalansVastgesteld(serialOf(2016, 7, 1), { status: 'vervallen' })],
    ['of another duty', onbalansVastgesteld(serialOf(2016, 7, 1), { afspraak: 'WO-23' })],
    ['of another party', onbalansVastgesteld(serialOf(2016, 7, 1), { partij: 'Regio' })],
    ['before the agreement', onbalansVastgesteld(serialOf(2015, 12, 31))],
    ['after the peildatum', onbalansVastgesteld(DAGEN.naHersteltermijn + 1)],
  ])('not with an entry that is %s', (_, rij) => {
    expect(termijn([rij])).toBe('1-1-2019');
  });

  test('with an entry on the first day or on the peildatum itself', () => {
    expect(termijn([onbalansVastgesteld(DAGEN.begin)])).toBe('1-1-2019');
    expect(termijn([onbalansVastgesteld(DAGEN.naHersteltermijn)])).toBe('2-1-2022');
  });

  test('with an entry that stands there twice: it counts once', () => {
    const rij = onbalansVastgesteld(serialOf(2016, 7, 1));
    expect(termijn([rij, rij])).toBe('1-7-2019');
  });

  test('with an entry whose duty is written as the article', () => {
    expect(
      termijn([
        onbalansVastgesteld(serialOf(2016, 7, 1), { afspraak: 'art. 22', partij: 'Gemeente Zwolle' }),
      ]),
    ).toBe('1-7-2019');
  });

  test('on 29 February, and ends on the 28th', () => {
    expect(formatDate(hersteldatum(serialOf(2016, 2, 29)))).toBe('28-2-2019');
  });
});

describe('an entry that cannot be read', () => {
  const ZEKER = onbalansVastgesteld(serialOf(2016, 7, 1));

  test.each<[string, Registerrij]>([
    ['its date', onbalansVastgesteld('ooit')],
    ['its status', onbalansVastgesteld(serialOf(2016, 3, 1), { status: 'bezig' })],
    ['its duty', onbalansVastgesteld(serialOf(2016, 3, 1), { afspraak: '' })],
    ['its party', onbalansVastgesteld(serialOf(2016, 3, 1), { partij: 'Atlantis' })],
    ['its duty and its party', onbalansVastgesteld(serialOf(2016, 3, 1), { partij: '', afspraak: '' })],
  ])('%s: the term is not known, and WO-20 is a point of attention', (_, rij) => {
    const report = met([ZEKER, rij]);
    expect(uitkomst(report, 'WO-22')).toMatchObject({
      uitkomst: 'niet-te-bepalen',
      reason: 'Afsprakenregister rij 3 is niet te lezen, en kan bij deze afspraak horen.',
    });
    expect(bevindingen(report, 'WO-22')).toEqual([]);
    expect(bevinding(report, 'WO-20').ernst).toBe('signaal');
    expect(uitkomst(report, 'WO-20').uitkomst).toBe('voldoet-niet');
  });

  test.each<[string, Registerrij]>([
    ['of another party', onbalansVastgesteld('ooit', { partij: 'Deventer' })],
    ['of another duty', onbalansVastgesteld('ooit', { afspraak: 'WO-24' })],
    [
      'of another party, its duty',
      onbalansVastgesteld(serialOf(2016, 3, 1), { partij: 'Deventer', afspraak: '' }),
    ],
    [
      'of another duty, its party',
      onbalansVastgesteld(serialOf(2016, 3, 1), { partij: '', afspraak: 'WO-24' }),
    ],
  ])('does not matter when it is %s', (_, rij) => {
    expect(uitkomst(met([rij]), 'WO-22').uitkomst).toBe('voldoet-niet');
  });

  test.each(['Afspraak', 'Partij', 'Datum', 'Status'])('column %s is missing', (kolom) => {
    const report = zonder(
      { ...TE_VEEL, register: [ZEKER], peildatum: DAGEN.naHersteltermijn },
      kolom,
      'Afsprakenregister',
    );
    expect(uitkomst(report, 'WO-22')).toMatchObject({
      uitkomst: 'niet-te-bepalen',
      reason: `Blad Afsprakenregister heeft geen bruikbare kolom ${kolom}.`,
    });
    expect(bevinding(report, 'WO-20').ernst).toBe('signaal');
  });

  test('does not matter in balance', () => {
    const report = controleer({
      plannen: [plan('A', 1)],
      behoefte: behoefte(250),
      register: [onbalansVastgesteld('ooit')],
    });
    expect(uitkomst(report, 'WO-22').uitkomst).toBe('voldoet');
  });
});

describe('a term that ends after the agreement', () => {
  const eindigt = (vastgesteld: number) =>
    uitkomst(met([onbalansVastgesteld(vastgesteld)], DAGEN.einde), 'WO-22').reason;

  test('says so, and one that ends on its last day does not', () => {
    expect(eindigt(serialOf(2018, 1, 1))).toContain('De termijn eindigt na de looptijd: 1-1-2021.');
    expect(eindigt(serialOf(2017, 12, 31))).toContain('De hersteltermijn loopt tot en met 31-12-2020.');
  });
});

describe('the pace', () => {
  const einde = DAGEN.laatsteHersteldag;

  test('is the surplus a year, rounded up, over the days left with the peildatum included', () => {
    // 1-1-2016 up to and including 1-1-2019 is 1.097 days.
    expect(perJaar(300, DAGEN.begin, einde)).toBe(100);
    expect(perJaar(301, DAGEN.begin, einde)).toBe(101);
    expect(perJaar(1097, DAGEN.begin, einde)).toBe(365);
    expect(perJaar(1098, DAGEN.begin, einde)).toBe(366);
  });

  test('is never more than the surplus itself', () => {
    expect(perJaar(10, einde, einde)).toBe(10);
    expect(perJaar(10, einde - 364, einde)).toBe(10);
    expect(perJaar(730, einde - 365, einde)).toBe(729);
  });

  test('removes the surplus in time, and one home a year less does not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 365, max: 1096 }),
        (overschot, dagen) => {
          const tempo = BigInt(perJaar(overschot, einde - dagen, einde));
          const over = BigInt(dagen + 1);
          expect(tempo * over >= BigInt(overschot) * 365n).toBe(true);
          expect((tempo - 1n) * over < BigInt(overschot) * 365n).toBe(true);
        },
      ),
    );
  });

  test('stands in the finding, with one home as one home', () => {
    const { message, advice, basis } = bevinding(met([], DAGEN.laatsteHersteldag), 'WO-22');
    expect(message).toContain(
      'De hersteltermijn loopt tot en met 1-1-2019: haal 751 woningen per jaar uit de plannen.',
    );
    expect(advice).toBe('Maak een plan om 751 woningen uit de harde plannen te halen.');
    expect(basis.map(({ herkomst }) => herkomst)).toEqual(['leeswijze', 'leeswijze', 'uitvoeringskeuze']);
    const een = controleer({ plannen: [plan('A', 2501)], behoefte: behoefte(250) });
    expect(bevinding(een, 'WO-22').message).toContain('haal 1 woning per jaar');
    expect(bevinding(een, 'WO-20').advice).toContain('Haal 1 woning uit');
  });
});

test('a breach is shown beside the powers of the province (article 30)', () => {
  expect(bevinding(met([]), 'WO-22').advice).toContain('artikel 30');
});
