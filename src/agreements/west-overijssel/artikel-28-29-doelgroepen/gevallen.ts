import type { RuleCase } from '../../../core/article/case';
import { serialOf } from '../../../core/values/date';
import { DAGEN, bevindingenVan, behoefte, gevallenOver, plan } from '../voorbeeldwerkmap';
import type { Planrij, Werkmap } from '../voorbeeldwerkmap';

const zorg = gevallenOver('WO-28');
const zorgOverleg = gevallenOver('WO-28-overleg');
const bouw = bevindingenVan('WO-29');
const statushoudersOverleg = gevallenOver('WO-29-overleg');

const OVERLEGD = serialOf(2015, 11, 3);

/** A workbook with one plan for a special group. */
const voor =
  (doelgroep: string) =>
  (meer: Planrij): Werkmap => ({
    plannen: [plan('A', 50, { doelgroep, bestaandeVoorraad: 'ja', ...meer })],
    behoefte: behoefte(100),
  });
const voorZorg = voor('zorg');
const voorStatushouders = voor('statushouders');

export const GEVALLEN_28: readonly RuleCase[] = [
  zorg(
    'Een verzorgingshuis wordt omgebouwd tot gewone woningen: dat is bestaande voorraad.',
    voorZorg({}),
    'voldoet',
  ),
  zorg(
    'Nieuwbouw voor zorg telt gewoon mee.',
    voorZorg({ bestaandeVoorraad: 'nee' }),
    'voldoet-niet',
    'nieuwbouw',
  ),
  zorg(
    'Niet ingevuld is geen bestaande voorraad.',
    voorZorg({ bestaandeVoorraad: '' }),
    'voldoet-niet',
    'nieuwbouw',
  ),
  zorg('Er zijn geen plannen voor zorg.', voorZorg({ doelgroep: 'geen' }), 'niet-van-toepassing'),
  zorg(
    'Nieuwbouw voor statushouders hoort bij artikel 29.',
    voorStatushouders({ bestaandeVoorraad: 'nee' }),
    'niet-van-toepassing',
  ),
  zorg('Een zacht plan voor zorg telt nog niet mee.', voorZorg({ status: '4A' }), 'niet-van-toepassing'),
  zorg(
    'Of het bestaande voorraad is, is niet te lezen.',
    voorZorg({ bestaandeVoorraad: 'misschien' }),
    'niet-te-bepalen',
  ),
  zorg(
    'Na de looptijd beoordelen wij de zorgplannen niet.',
    {
      ...voorZorg({ bestaandeVoorraad: 'nee' }),
      peildatum: DAGEN.naHetEinde,
    },
    'niet-van-toepassing',
  ),
  zorgOverleg(
    'Gemeente en provincie overlegden over de bestemming.',
    voorZorg({ overlegBestemming: OVERLEGD }),
    'voldoet',
  ),
  zorgOverleg(
    'Het overleg is niet aangetoond. Het plan blijft wel buiten de balans.',
    voorZorg({}),
    'voldoet-niet',
    'geenOverleg',
  ),
  zorgOverleg(
    'Nieuwbouw voor zorg telt mee in de balans, en vraagt dan geen overleg.',
    voorZorg({ bestaandeVoorraad: 'nee' }),
    'niet-van-toepassing',
  ),
  zorgOverleg(
    'Een plan voor statushouders hoort bij artikel 29.',
    voorZorg({ doelgroep: 'statushouders' }),
    'niet-van-toepassing',
  ),
  zorgOverleg(
    'De datum van het overleg is niet te lezen.',
    voorZorg({ overlegBestemming: 'vorig jaar' }),
    'niet-te-bepalen',
  ),
];

export const GEVALLEN_29: readonly RuleCase[] = [
  bouw('Een kantoor wordt ingericht voor statushouders: dat is bestaande voorraad.', voorStatushouders({})),
  bouw(
    'Nieuwbouw voor statushouders telt niet mee, omdat artikel 29 ook bouw noemt.',
    voorStatushouders({ bestaandeVoorraad: 'nee' }),
    'bouw',
  ),
  bouw('Niet ingevuld telt als nieuwbouw.', voorStatushouders({ bestaandeVoorraad: '' }), 'bouw'),
  bouw('Een zacht plan telt nog niet mee.', voorStatushouders({ bestaandeVoorraad: 'nee', status: '3' })),
  bouw(
    'Of het plan hard is, is niet te lezen: daar staat al een bevinding.',
    voorStatushouders({ bestaandeVoorraad: 'nee', status: 'onbekend' }),
  ),
  bouw('Een plan voor zorg hoort bij artikel 28.', voorZorg({ bestaandeVoorraad: 'nee' })),
  bouw(
    'Of het bestaande voorraad is, is niet te lezen: daar staat al een bevinding.',
    voorStatushouders({ bestaandeVoorraad: 'misschien' }),
  ),
  bouw('Na de looptijd beoordelen wij de plannen voor statushouders niet.', {
    ...voorStatushouders({ bestaandeVoorraad: 'nee' }),
    peildatum: DAGEN.naHetEinde,
  }),
  statushoudersOverleg(
    'Gemeente en provincie overlegden over de bestemming.',
    voorStatushouders({ overlegBestemming: OVERLEGD }),
    'voldoet',
  ),
  statushoudersOverleg(
    'Het overleg is niet aangetoond. Het plan blijft wel buiten de balans.',
    voorStatushouders({}),
    'voldoet-niet',
    'geenOverleg',
  ),
  statushoudersOverleg(
    'Ook over nieuwbouw voor statushouders hoort overleg.',
    voorStatushouders({ bestaandeVoorraad: 'nee' }),
    'voldoet-niet',
    'geenOverleg',
  ),
  statushoudersOverleg(
    'Er is geen plan voor statushouders.',
    voorStatushouders({ doelgroep: '' }),
    'niet-van-toepassing',
  ),
  statushoudersOverleg(
    'De datum van het overleg is niet te lezen.',
    voorStatushouders({ overlegBestemming: 'vorig jaar' }),
    'niet-te-bepalen',
  ),
];
