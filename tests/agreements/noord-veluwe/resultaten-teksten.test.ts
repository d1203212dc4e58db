import {
  gesprek,
  maand,
  velen,
  verhuizing,
} from '../../../src/agreements/noord-veluwe/artikel-3-resultaten/gevallen';
import type { Werkmap } from '../../../src/agreements/noord-veluwe/voorbeeldwerkmap';
import { serialOf } from '../../../src/core/values/date';
import { bevinding, feit } from './controleer';
import { GESPREKKEN, VERHUIZINGEN, jaar, met } from './resultaten';

/* Talks and moves of article 3: what is told. */

const HALVERWEGE = serialOf(2024, 6, 30);

describe('what is told', () => {
  const report = met([
    gesprek('Geheim-1', { corporatie: 'deltaWonen' }),
    gesprek('Geheim-2', { gespreksduur: 60, corporatie: 'Omnia Wonen' }),
    gesprek('Geheim-3', { gespreksduur: 60, corporatie: 'Woningstichting Putten' }),
    gesprek('Geheim-1', { corporatie: 'deltaWonen', gespreksmaand: maand(2024, 4) }),
    gesprek('Geheim-5', { vijfenvijftigPlus: 'nee', socialeHuur: 'nee' }),
    gesprek('Geheim-6', { gespreksduur: 60 }),
    verhuizing('Geheim-7', { ruimeWoning: 'nee', naarKleiner: 'nee' }),
    verhuizing('Geheim-8', { verhuisd: 'nee', verhuismaand: '' }),
    verhuizing('Geheim-9', { verhuismaand: maand(2024, 1), gespreksmaand: maand(2028, 1) }),
    verhuizing('Geheim-10'),
    verhuizing('Geheim-10', { gespreksmaand: maand(2024, 4), naarKleiner: 'nee' }),
    verhuizing('Geheim-11', { naarKleiner: 'nee', gespreksduur: 60 }),
    verhuizing('Geheim-7', { gespreksmaand: maand(2024, 4), socialeHuur: 'nee', gespreksduur: 60 }),
  ]);

  test('the rows that do not count, by reason', () => {
    expect(bevinding(report, GESPREKKEN).facts).toEqual([
      { label: 'Geteld', value: '4 huishoudens' },
      { label: 'Streefwaarde', value: 'minstens 200' },
      { label: 'deltaWonen', value: '1' },
      { label: 'Omnia Wonen', value: '0' },
      { label: 'Uwoon', value: '3' },
      { label: 'Woningstichting Putten', value: '0' },
      { label: 'Telt niet: gesprek niet langer dan 1 uur', value: 'rij 3–4, 7 en 13–14' },
      { label: 'Telt niet: geen 55-plus', value: 'rij 6' },
      { label: 'Telt niet: huishouden telt al mee', value: 'rij 5 en 12' },
    ]);
    expect(jaar(report).facts).toEqual(bevinding(report, GESPREKKEN).facts);
    expect(jaar(report).reason).toBe(
      'Uitvoerig gesproken in 2024: 4 huishoudens. Het streven is minstens 200. Telt niet: gesprek niet langer dan 1 uur: rij 3–4, 7 en 13–14. Telt niet: geen 55-plus: rij 6. Telt niet: huishouden telt al mee: rij 5 en 12.',
    );
  });

  test('moves of another kind beside those that count', () => {
    expect(bevinding(report, VERHUIZINGEN).facts).toEqual([
      { label: 'Geteld', value: '1 huishouden' },
      { label: 'Streefwaarde', value: 'minstens 50' },
      { label: 'deltaWonen', value: '0' },
      { label: 'Omnia Wonen', value: '0' },
      { label: 'Uwoon', value: '1' },
      { label: 'Woningstichting Putten', value: '0' },
      { label: 'Andere verhuizingen', value: '2 huishoudens' },
      { label: 'Telt niet: maand buiten de looptijd', value: 'rij 10' },
      { label: 'Telt niet: geen sociale huur', value: 'rij 14' },
      { label: 'Telt niet: niet uit een ruime sociale huurwoning', value: 'rij 8' },
      { label: 'Telt niet: niet naar een kleinere sociale huurwoning', value: 'rij 12–13' },
    ]);
    expect(jaar(report, VERHUIZINGEN).reason).toMatch(
      /^Verhuisd in 2024: 1 huishouden\. Het streven is minstens 50\. Andere verhuizingen: 2 huishoudens\. Telt niet: /,
    );
    expect(jaar(report, VERHUIZINGEN).progress?.beside).toEqual([{ label: 'Andere verhuizingen', count: 2 }]);
    expect(jaar(report, GESPREKKEN).progress).not.toHaveProperty('beside');
  });

  test('no other moves when there are none', () => {
    expect(jaar(met([gesprek('H-1')]), VERHUIZINGEN).reason).toBe(
      'Verhuisd in 2024: 0 huishoudens. Het streven is minstens 50. Er zijn rijen van 1 van 4 corporaties.',
    );
    expect(jaar(met([verhuizing('H-1', { naarKleiner: 'nee' })]), VERHUIZINGEN).reason).toContain(
      'Andere verhuizingen: 1 huishouden.',
    );
  });

  test.each<[Werkmap, RegExp]>([
    [{ einddatum: serialOf(2024, 12, 31) }, /^Het jaar 2024 is nog niet om\./],
    [{ einddatum: null }, /^Het jaar 2024 is nog niet om\./],
    [{ einddatum: serialOf(2024, 12, 30) }, /^De overeenkomst eindigt op 30-12-2024\./],
  ])('why a year is not judged yet: %j', (rest, reason) => {
    expect(jaar(met([gesprek('H-1')], { peildatum: HALVERWEGE, ...rest })).reason).toMatch(reason);
  });

  test('the message with subject, value and limit', () => {
    expect(bevinding(report, GESPREKKEN)).toMatchObject({
      message: 'Uitvoerig gesproken in 2024: 4 huishoudens. Het streven is minstens 200.',
      advice:
        'Er zijn er 196 te weinig. Controleer of alle gesprekken in het blad staan. Leg anders uit waarom het streven niet is gehaald.',
      basis: [{ herkomst: 'leeswijze' }],
    });
    expect(bevinding(report, VERHUIZINGEN)).toMatchObject({
      message: 'Verhuisd in 2024: 1 huishouden. Het streven is minstens 50.',
      advice:
        'Er zijn er 49 te weinig. Controleer of alle verhuizingen in het blad staan. Leg anders uit waarom het streven niet is gehaald.',
      basis: [{ herkomst: 'leeswijze', text: expect.stringContaining('doelstelling') as string }],
    });
  });

  test('never the key of a household', () => {
    const gezegd = report.outcomes
      .filter(({ rule }) => rule.startsWith('NV-3'))
      .map((een) => JSON.stringify(een))
      .concat(
        report.findings.filter(({ rule }) => rule.startsWith('NV-3')).map((een) => JSON.stringify(een)),
      );
    expect(gezegd.join('').toLowerCase()).not.toContain('geheim');
  });

  test('of very many rows the first ones', () => {
    const om = velen(61, gesprek).map((rij, i) => (i % 2 === 0 ? { ...rij, gespreksduur: 30 } : rij));
    expect(feit(bevinding(met(om), GESPREKKEN), 'Telt niet: gesprek niet langer dan 1 uur')).toBe(
      `rij ${Array.from({ length: 20 }, (_, i) => String(2 + 2 * i)).join(', ')} en nog 11`,
    );
    expect(
      feit(bevinding(met(om.slice(0, 39)), GESPREKKEN), 'Telt niet: gesprek niet langer dan 1 uur'),
    ).toMatch(/, 38 en 40$/);
  });

  test('a progress that stays on its own side', () => {
    const voortgang = jaar(met(velen(100, gesprek), { peildatum: serialOf(2024, 7, 2) })).facts;
    expect(voortgang?.slice(2, 4)).toEqual([
      { label: 'Op schema op 2-7-2024', value: 'minstens 101' },
      { label: 'Voortgang', value: '99,46\u00a0%' },
    ]);
    const bijna = jaar(met(velen(153, gesprek), { peildatum: serialOf(2024, 10, 6) })).facts;
    expect(bijna?.[3]).toEqual({ label: 'Voortgang', value: '99,996\u00a0%' });
  });

  test('of which corporations there are rows', () => {
    const dekking = /Er zijn rijen van . van 4 corporaties\./;
    const CORPORATIES = ['deltaWonen', 'Omnia Wonen', 'Uwoon', 'Woningstichting Putten'];
    const van = (namen: readonly string[]) =>
      dekking.exec(jaar(met(namen.map((corporatie) => gesprek('H-A', { corporatie })))).reason)?.[0];
    expect(van(CORPORATIES)).toBeUndefined();
    expect(van(CORPORATIES.slice(1))).toBe('Er zijn rijen van 3 van 4 corporaties.');
    expect(van(['Onbekend'])).toBe('Er zijn rijen van 0 van 4 corporaties.');
  });
});
