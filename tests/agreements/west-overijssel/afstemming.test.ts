import { plan } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Planrij } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { bevinding, bevindingen, controleer } from './controleer';

/** A new plan of Zwolle that says this of with whom it was agreed, and one that says nothing of it. */
const met = (afgestemdMet: string, meer: Planrij = {}) =>
  controleer({
    plannen: [
      plan('A', 10, { nieuwOfGewijzigd: 'ja', afgestemdMet, ...meer }),
      plan('B', 10, { nieuwOfGewijzigd: 'ja' }),
    ],
  });

/** Of which plans it is said that they were not agreed with another municipality. */
const gemeld = (afgestemdMet: string, meer: Planrij = {}) =>
  bevindingen(met(afgestemdMet, meer), 'WO-25').map(({ sleutel, messageId }) => [sleutel, messageId]);

const ALLEEN_B = [['Zwolle|B', 'leeg']];

describe('a name that is no municipality', () => {
  test('is replaced by the one that was probably meant, when it stands there alone', () => {
    const gevonden = bevinding(met('Kampe'), 'veld-code');
    expect(gevonden.message).toBe(
      'Bij Afgestemd met staat een naam die geen gemeente in West-Overijssel is. Bedoelt u Kampen?',
    );
    expect(gevonden.proposal).toEqual({ value: 'Kampen', kind: 'code', text: 'Kampen' });
  });

  test.each(['Kampe; Raalte', 'Raalte; Kampe', 'Atlantis'])('is not replaced in "%s"', (afgestemdMet) => {
    const gevonden = bevinding(met(afgestemdMet), 'veld-code');
    expect(gevonden.message).toBe(
      'Bij Afgestemd met staat een naam die geen gemeente in West-Overijssel is.',
    );
    expect(gevonden.proposal).toBeNull();
  });

  test('is wrong beside "niet aan de orde" too', () => {
    expect(bevindingen(met('niet aan de orde; Atlantis'), 'veld-code')).toHaveLength(1);
  });
});

test('a cell that cannot be read has a finding of its own, and does not keep the next plan from being read', () => {
  expect(gemeld('#N/B')).toEqual(ALLEEN_B);
});

describe('agreed with', () => {
  test.each([
    'Kampen',
    'Kampen;',
    ' ; Kampen',
    'kampen; ZWOLLE',
    'Niet aan de orde',
    'niet aan de orde; Kampen',
  ])('"%s" is enough', (afgestemdMet) => {
    expect(gemeld(afgestemdMet)).toEqual(ALLEEN_B);
  });

  test.each([
    ['Zwolle; Zwolle', 'eigen'],
    ['Gemeente Zwolle', 'eigen'],
    [';', 'leeg'],
  ])('"%s" is not', (afgestemdMet, messageId) => {
    expect(gemeld(afgestemdMet)).toEqual([['Zwolle|A', messageId], ...ALLEEN_B]);
  });

  test('is not asked when it cannot be read whether the plan is new', () => {
    expect(gemeld('', { nieuwOfGewijzigd: 'misschien' })).toEqual(ALLEEN_B);
  });

  test('is asked of a plan that may be of any municipality', () => {
    expect(gemeld('', { gemeente: 'Atlantis' }).map(([, messageId]) => messageId)).toEqual(['leeg', 'leeg']);
    expect(gemeld('Zwolle', { gemeente: 'Atlantis' })).toEqual(ALLEEN_B);
  });
});
