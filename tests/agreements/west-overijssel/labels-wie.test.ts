import { GEMEENTENAMEN } from '../../../src/agreements/west-overijssel/partijen';
import { DAGEN, labelrij, loketrij } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Labelrij, Werkmap } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { bevindingen, controleer, uitkomst } from './controleer';

/** Zwolle with a contribution, judged at the end of the agreement unless it says otherwise. */
const met = (labels: readonly Labelrij[], meer: Werkmap = {}): Werkmap => ({
  loket: [loketrij()],
  labels,
  peildatum: DAGEN.einde,
  ...meer,
});
const oordeel = (labels: readonly Labelrij[], meer: Werkmap = {}) =>
  uitkomst(controleer(met(labels, meer)), 'WO-11.2');

describe('the contribution of the province', () => {
  const rij = [labelrij(DAGEN.einde, 40)];

  test('of 0 makes it information only', () => {
    const report = controleer(
      met([labelrij('1-1-2018', 30), ...rij], { loket: [loketrij({ bijdrageProvincie: 0 })] }),
    );
    expect(bevindingen(report, 'WO-11.2')).toEqual([]);
    const gevonden = uitkomst(report, 'WO-11.2');
    expect(gevonden).toMatchObject({ uitkomst: 'niet-van-toepassing', value: null });
    expect(gevonden.reason).toMatch(
      /^Zwolle krijgt geen bijdrage .* hadden in Zwolle 40 van 200 koopwoningen/,
    );
    expect(gevonden.course?.points).toHaveLength(2);
  });

  test('of 0 needs no labels', () => {
    const report = controleer({ loket: [loketrij({ bijdrageProvincie: 0 })], peildatum: DAGEN.einde });
    expect(uitkomst(report, 'WO-11.2')).toMatchObject({
      uitkomst: 'niet-van-toepassing',
      reason: 'Zwolle krijgt geen bijdrage voor het energieloket. De voorwaarde geldt dan niet.',
    });
  });

  test.each<[string, Werkmap, string]>([
    ['has no row', { loket: [] }, 'Zwolle heeft geen rij in Energieloket.'],
    [
      'is blank',
      { loket: [loketrij({ bijdrageProvincie: '' })] },
      'In blad Energieloket is cel B2 niet te lezen.',
    ],
    [
      'is no amount',
      { loket: [loketrij({ bijdrageProvincie: 'veel' })] },
      'In blad Energieloket is cel B2 niet te lezen.',
    ],
    [
      'stands there twice',
      { loket: [loketrij(), loketrij()] },
      'Energieloket rij 2 staat dubbel in het blad.',
    ],
    [
      'may be that of an unknown name',
      { loket: [loketrij(), loketrij({ gemeente: 'Atlantis' })] },
      'Van Energieloket rij 3 is de gemeente niet te lezen.',
    ],
  ])('%s', (_, meer, reden) => {
    expect(oordeel(rij, meer)).toMatchObject({ uitkomst: 'niet-te-bepalen', reason: reden });
  });

  test('has no sheet', () => {
    expect(uitkomst(controleer({ labels: rij, peildatum: DAGEN.einde }), 'WO-11.2')).toMatchObject({
      uitkomst: 'niet-te-bepalen',
      reason: 'Blad Energieloket ontbreekt.',
    });
  });

  test('of one cent is one', () => {
    expect(oordeel(rij, { loket: [loketrij({ bijdrageProvincie: 0.01 })] }).uitkomst).toBe('voldoet-niet');
  });
});

describe('a row of which the municipality cannot be read', () => {
  test('does not matter to what is reached without it', () => {
    const loket = [loketrij(), loketrij({ gemeente: 'Atlantis' })];
    expect(oordeel([labelrij(DAGEN.einde, 90)], { loket }).uitkomst).toBe('voldoet');
    const labels = [labelrij(DAGEN.begin, 90), labelrij(DAGEN.einde, 90)];
    expect(oordeel([...labels, labelrij(DAGEN.einde, 10, { gemeente: 'Atlantis' })]).uitkomst).toBe(
      'voldoet',
    );
  });

  test('may be a count that decides, when it is not reached', () => {
    const rijen = [labelrij(DAGEN.einde, 89), labelrij(DAGEN.einde, 90, { gemeente: 'Zwole' })];
    expect(oordeel(rijen)).toMatchObject({
      uitkomst: 'niet-te-bepalen',
      reason: 'Van Energielabels rij 3 is de gemeente niet te lezen.',
    });
    expect(oordeel([labelrij(DAGEN.einde, 90, { gemeente: 'Zwole' })]).uitkomst).toBe('niet-te-bepalen');
  });
});

describe('who is judged', () => {
  const labels = [labelrij(DAGEN.einde, 90), labelrij(DAGEN.einde, 40, { gemeente: 'Raalte' })];
  const loket = [loketrij(), loketrij({ gemeente: 'Raalte' })];
  const over = (organisatie: string) => controleer(met(labels, { loket, organisatie }));

  test.each(['Regio', 'Provincie Overijssel', ''])(
    'every municipality, in a delivery of "%s"',
    (organisatie) => {
      const report = over(organisatie);
      expect(uitkomst(report, 'WO-11.2').uitkomst).toBe('voldoet');
      expect(uitkomst(report, 'WO-11.2', 'Raalte').uitkomst).toBe('voldoet-niet');
      for (const gemeente of GEMEENTENAMEN.filter((naam) => naam !== 'Zwolle' && naam !== 'Raalte'))
        expect(uitkomst(report, 'WO-11.2', gemeente)).toMatchObject({
          uitkomst: 'niet-te-bepalen',
          reason: `${gemeente} heeft geen rij in Energieloket.`,
        });
    },
  );

  test('one municipality alone, in its own delivery', () => {
    const report = over('Raalte');
    expect(uitkomst(report, 'WO-11.2', 'Raalte').uitkomst).toBe('voldoet-niet');
    expect(uitkomst(report, 'WO-11.2').reason).toBe('Dit is een afspraak van een andere partij.');
    expect(
      bevindingen(report, 'rij-andere-partij')
        .map(({ tab }) => tab)
        .sort(),
    ).toEqual(['Energielabels', 'Energieloket']);
  });
});
