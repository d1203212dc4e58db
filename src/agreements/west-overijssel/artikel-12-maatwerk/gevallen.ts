import type { RuleCase } from '../../../core/article/case';
import { DAGEN, gevallenOver } from '../voorbeeldwerkmap';
import type { Maatwerkrij, Werkmap } from '../voorbeeldwerkmap';

const geval = gevallenOver('WO-12');

/** An agreement of Zwolle and the province, to which all contribute. */
export const maatwerkrij = (naam: string, meer: Maatwerkrij = {}): Maatwerkrij => ({
  gemeente: 'Zwolle',
  naam,
  grond: 'pilot',
  omschrijving: 'Een straat zonder gas.',
  cofinancieringGemeente: 40_000,
  marktfinanciering: 25_000,
  ...meer,
});

const een = (meer: Maatwerkrij): Werkmap => ({ maatwerk: [maatwerkrij('MW-1', meer)] });

export const GEVALLEN_12: readonly RuleCase[] = [
  geval('Gemeente en markt betalen allebei mee.', een({}), 'voldoet'),
  geval('Een cent is ook meebetalen.', een({ marktfinanciering: 0.01 }), 'voldoet'),
  geval('De gemeente betaalt niet mee.', een({ cofinancieringGemeente: 0 }), 'voldoet-niet', 'gemeente'),
  geval('De markt betaalt niet mee.', een({ marktfinanciering: 0 }), 'voldoet-niet', 'markt'),
  geval(
    'Niemand betaalt mee: twee bevindingen.',
    een({ cofinancieringGemeente: 0, marktfinanciering: 0 }),
    'voldoet-niet',
    'gemeente',
    'markt',
  ),
  geval(
    'Een afspraak over een aantal woningen noemt dat aantal.',
    een({ grond: 'woningaantal', aantalOfPercentage: 250 }),
    'voldoet',
  ),
  geval(
    'Een afspraak over een aantal woningen noemt geen aantal en geen percentage.',
    een({ grond: 'woningaantal' }),
    'voldoet-niet',
    'aantal',
  ),
  geval(
    'Van twee afspraken is er één niet goed.',
    { maatwerk: [maatwerkrij('MW-1'), maatwerkrij('MW-2', { marktfinanciering: 0 })] },
    'voldoet-niet',
    'markt',
  ),
  geval('De marktfinanciering is niet te lezen.', een({ marktfinanciering: 'veel' }), 'niet-te-bepalen'),
  geval(
    'De marktfinanciering is niet te lezen, en de gemeente betaalt zeker niet mee.',
    een({ marktfinanciering: 'veel', cofinancieringGemeente: 0 }),
    'voldoet-niet',
    'gemeente',
  ),
  geval(
    'De grond is niet te lezen, maar er staat een aantal: dan maakt de grond niet uit.',
    een({ grond: 'straat', aantalOfPercentage: 12 }),
    'voldoet',
  ),
  geval(
    'Voor het begin van de overeenkomst is er nog niets afgesproken.',
    { ...een({ marktfinanciering: 0 }), peildatum: DAGEN.voorHetBegin },
    'niet-van-toepassing',
  ),
];
