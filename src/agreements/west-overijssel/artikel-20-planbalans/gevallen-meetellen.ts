import type { RuleCase } from '../../../core/article/case';
import { DAGEN, behoefte, gevallenOver, metJaar, plan } from '../voorbeeldwerkmap';
import type { Planrij } from '../voorbeeldwerkmap';

const geval = gevallenOver('WO-20');

/** A need of 1.000, filled exactly by the first plan: whatever else counts is too much. */
const naastVol = (meer: Planrij, bruto = 1) => ({
  plannen: [plan('A', 1000), plan('B', bruto, meer)],
  behoefte: behoefte(100),
});

/** Which plans and homes count. In each case 1.000 homes fill the need and one more plan tips it, or not. */
export const GEVALLEN_MEETELLEN: readonly RuleCase[] = [
  ...['1A', '1B', '2A', '2B'].map((status) =>
    geval(
      `Een plan met status ${status} is hard en telt mee.`,
      naastVol({ status }),
      'voldoet-niet',
      'teVeel',
    ),
  ),
  ...['1C', '2C', '3', '4A', '4B', '5A', '5B'].map((status) =>
    geval(`Een plan met status ${status} is niet hard en telt niet mee.`, naastVol({ status }), 'voldoet'),
  ),
  geval('Woningen na 2025 tellen niet mee.', naastVol({ na2025: 1 }), 'voldoet'),
  geval('Woningen in 2025 tellen mee.', naastVol({ jaar2025: 1 }), 'voldoet-niet', 'teVeel'),
  geval(
    'Woningen die voor een voorbij jaar gepland stonden en niet klaar zijn, tellen nog mee.',
    {
      plannen: [plan('A', 700), plan('B', 1, { jaar2016: 1 })],
      behoefte: behoefte(100),
      peildatum: DAGEN.laatsteHersteldag,
    },
    'voldoet-niet',
    'teVeel',
  ),
  geval(
    'Zonder jaren telt bruto min gerealiseerd.',
    naastVol({ gerealiseerd: 9 }, 10),
    'voldoet-niet',
    'teVeel',
  ),
  geval('Woningen die klaar zijn, tellen niet mee.', naastVol({ gerealiseerd: 10 }, 10), 'voldoet'),
  geval(
    'Zorgwoningen in de bestaande voorraad tellen niet mee (artikel 28).',
    naastVol({ doelgroep: 'zorg', bestaandeVoorraad: 'ja' }),
    'voldoet',
  ),
  geval(
    'Zorgwoningen buiten de bestaande voorraad tellen mee.',
    naastVol({ doelgroep: 'zorg', bestaandeVoorraad: 'nee' }),
    'voldoet-niet',
    'teVeel',
  ),
  geval(
    'Woningen voor statushouders tellen niet mee, ook niet als het nieuwbouw is (artikel 29).',
    naastVol({ doelgroep: 'statushouders', bestaandeVoorraad: 'nee' }),
    'voldoet',
  ),
  geval(
    'Netto geteld gaat de sloop van een plan van zijn woningen af.',
    naastVol({ sloop: 30 }, 30),
    'voldoet',
  ),
  geval(
    'Wat al gesloopt is, gaat er niet nog eens af.',
    naastVol({ sloop: 30, sloopGerealiseerd: 29 }, 2),
    'voldoet-niet',
    'teVeel',
  ),
  geval(
    'Zolang er niets klaar is, is er nog niets gesloopt.',
    naastVol({ sloop: 30 }, 31),
    'voldoet-niet',
    'teVeel',
  ),
  geval(
    'Is er één woning klaar en is niet bekend hoeveel er gesloopt is, dan is de balans niet te bepalen.',
    naastVol({ sloop: 30, gerealiseerd: 1 }, 31),
    'niet-te-bepalen',
  ),
  geval(
    'Een plan dat niets meer bouwt, brengt ook zijn sloop niet in.',
    {
      plannen: [plan('A', 1001), plan('B', 10, { gerealiseerd: 10, sloop: 50, sloopGerealiseerd: 0 })],
      behoefte: behoefte(100),
    },
    'voldoet-niet',
    'teVeel',
  ),
  geval(
    'Is verwachte sloop maar voor negen van de tien jaren ingevuld, dan telt die niet mee bij de behoefte.',
    {
      plannen: [plan('A', 1001)],
      behoefte: metJaar(behoefte(100, { verwachteSloop: 20 }), 2025, { verwachteSloop: '' }),
    },
    'voldoet-niet',
    'teVeel',
  ),
];
