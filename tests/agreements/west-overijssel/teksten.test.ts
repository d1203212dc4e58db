import {
  DAGEN,
  behoefte,
  bladenVan,
  metJaar,
  plan,
} from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Planrij } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { CATALOGUE } from '../../../src/agreements/catalogue';
import { workbookOf } from '../../../src/core/article/case';
import { check } from '../../../src/core/check';
import { bevinding, controleer, feit, uitkomst } from './controleer';

/** The one message of a rule about a workbook with one plan. */
const melding = (rule: string, meer: Planrij, bruto = 1200) =>
  bevinding(
    controleer({
      plannen: [plan('A', bruto, meer)],
      behoefte: behoefte(1000),
      peildatum: DAGEN.laatsteHersteldag,
    }),
    rule,
  );

describe('a message gives the numbers that it compares', () => {
  test.each<[string, Planrij, string]>([
    [
      'WO-plan-jaren',
      { gerealiseerd: 100, jaar2020: 1000 },
      'De jaren tellen op tot 1.000. Bruto min gerealiseerd is 1.100.',
    ],
    [
      'WO-plan-woningtype',
      { eengezins: 1300 },
      'De woningtypen tellen op tot 1.300. Dat is meer dan het hele plan: 1.200.',
    ],
    [
      'WO-plan-prijs',
      { gerealiseerd: 100, dureKoop: 900 },
      'De prijsklassen tellen op tot 900. Bruto is 1.200, bruto min gerealiseerd is 1.100.',
    ],
    [
      'WO-plan-gerealiseerd',
      { gerealiseerd: 1201 },
      'Gerealiseerd is 1.201. Dat is meer dan het hele plan: 1.200.',
    ],
    [
      'WO-plan-sloop',
      { sloop: 1, sloopGerealiseerd: 2 },
      'Sloop gerealiseerd is 2. Dat is meer dan alle sloop van het plan: 1.',
    ],
    [
      'WO-plan-verlopen',
      { jaar2018: 1, jaar2020: 1199 },
      'Woningen in 2018: 1. Dat jaar is voorbij: de peildatum ligt in 2019.',
    ],
    ['WO-27-borging', { sloop: 1 }, 'Dit plan sloopt 1 woning en bouwt er 1.200. Het saldo is niet geborgd.'],
    [
      'WO-27-sloop',
      { sloop: 40 },
      'Zwolle telt netto. Door sloop in plannen is de plancapaciteit 40 woningen lager.',
    ],
    [
      'WO-19',
      {},
      'Zwolle gaf geen enkel plan een prioriteit. Plannen met woningen die nog gebouwd worden: 1.',
    ],
  ])('%s', (rule, meer, tekst) => {
    expect(melding(rule, meer).message).toBe(tekst);
  });

  test('a difference that can be right is a point of attention, more than the plan is a mistake', () => {
    expect(melding('WO-plan-woningtype', { eengezins: 1300 }).ernst).toBe('fout');
    expect(melding('WO-plan-woningtype', { eengezins: 1100 }).ernst).toBe('signaal');
  });

  test('of a plan that changed names both numbers, and says that the limit is our choice', () => {
    const report = check(workbookOf(bladenVan({ plannen: [plan('A', 1200)] })), CATALOGUE, {
      previous: workbookOf(bladenVan({ plannen: [plan('A', 500)] })),
    });
    const { message, basis } = bevinding(report, 'WO-plan-sprong');
    expect(message).toBe('Bruto woningen is 1.200. In de vorige levering was het 500.');
    expect(basis.map(({ herkomst }) => herkomst)).toEqual(['uitvoeringskeuze', 'uitvoeringskeuze']);
  });
});

test.each(['nee', ''])(
  'a plan for zorg of which Bestaande voorraad is "%s" is not said to lie elsewhere',
  (ja) => {
    const { message, advice } = melding('WO-28', { doelgroep: 'zorg', bestaandeVoorraad: ja });
    expect(message).toBe(
      'Bij dit plan voor zorg staat niet dat het bestaande voorraad is. De woningen tellen mee in de balans.',
    );
    expect(advice).toContain('Vul dan ja in bij Bestaande voorraad.');
  },
);

describe('WO-29', () => {
  const met = (nodig: number, meer: Planrij = {}) =>
    bevinding(
      controleer({
        plannen: [
          plan('A', 900),
          plan('B', 200, { doelgroep: 'statushouders', bestaandeVoorraad: 'nee', ...meer }),
        ],
        behoefte: nodig === 0 ? [] : behoefte(nodig),
      }),
      'WO-29',
    );

  test('gives the balance both ways', () => {
    expect(met(100).message).toContain('Balans: 90\u00a0%. Met dit plan: 110\u00a0%.');
    expect(met(100).basis.map(({ text }) => text.slice(0, 10))).toEqual(['Artikel 29', 'Artikel 20']);
  });

  test('says which of the two cannot be determined', () => {
    expect(met(100, { gerealiseerd: 201 }).message).toContain(
      'Balans: 90\u00a0%. Met dit plan: niet te bepalen.',
    );
    expect(met(0).message).toContain('Balans: niet te bepalen. Met dit plan: niet te bepalen.');
  });
});

test('a surplus is shown as too much, room as room', () => {
  const op = (bruto: number) =>
    controleer({ plannen: [plan('A', bruto)], behoefte: metJaar(behoefte(0), 2025, { behoefte: 100 }) });
  expect(bevinding(op(150), 'WO-20').facts).toContainEqual({ label: 'Te veel', value: '50 woningen' });
  expect(uitkomst(op(99), 'WO-20').reason).toContain('Ruimte: 1 woning.');
});

test('of the prognosis the years are told that it is compared over', () => {
  const met = (prognose: string) =>
    controleer({
      plannen: [plan('A', 1)],
      behoefte: behoefte(1, { prognose }),
      peildatum: DAGEN.laatsteHersteldag,
    });
  expect(feit(bevinding(met('Eigen'), 'WO-21'), 'Jaren')).toBe('2019 tot en met 2025');
  expect(uitkomst(met('Eigen'), 'WO-21').reason).toBe(
    'Zwolle gebruikt over 2019 tot en met 2025 een andere prognose dan in Gegevens staat.',
  );
  expect(uitkomst(met('Primos 2015'), 'WO-21').reason).toBe(
    'Zwolle gebruikt de te hanteren prognose over 2019 tot en met 2025.',
  );
});

test('of priorities the outcome tells how many plans have one', () => {
  const report = controleer({
    plannen: [plan('A', 10, { prioriteit: 'hoog' }), plan('B', 10), plan('C', 10)],
  });
  expect(uitkomst(report, 'WO-19').reason).toBe('Plannen met een prioriteit: 1 van 3.');
});
