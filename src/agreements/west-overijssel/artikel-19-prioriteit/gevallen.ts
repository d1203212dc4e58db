import type { RuleCase } from '../../../core/article/case';
import { DAGEN, gevallenOver, plan } from '../voorbeeldwerkmap';

const geval = gevallenOver('WO-19');

export const GEVALLEN_19: readonly RuleCase[] = [
  geval(
    'Alle plannen van Zwolle hebben een prioriteit.',
    { plannen: [plan('A', 100, { prioriteit: 'hoog' }), plan('B', 50, { prioriteit: 'laag' })] },
    'voldoet',
  ),
  geval(
    'Eén van de twee plannen heeft geen prioriteit: Zwolle heeft geprioriteerd, het lege plan is een aandachtspunt.',
    { plannen: [plan('A', 100, { prioriteit: 'hoog' }), plan('B', 50)] },
    'voldoet',
    'leeg',
  ),
  geval(
    'Geen enkel plan heeft een prioriteit: één bevinding over de gemeente, en niet één per plan.',
    { plannen: [plan('A', 100), plan('B', 50)] },
    'voldoet-niet',
    'geen',
  ),
  geval(
    'Ook een zacht plan vraagt een prioriteit.',
    { plannen: [plan('A', 100, { status: '3' })] },
    'voldoet-niet',
    'geen',
  ),
  geval(
    'Ook een plan met alleen woningen na 2025 vraagt een prioriteit.',
    { plannen: [plan('A', 100, { na2025: 100 })] },
    'voldoet-niet',
    'geen',
  ),
  geval(
    'Een plan dat helemaal klaar is, vraagt geen prioriteit.',
    { plannen: [plan('A', 100, { gerealiseerd: 100 })] },
    'niet-van-toepassing',
  ),
  geval(
    'Een plan dat alleen ambtelijk bekend is (5A), vraagt geen prioriteit.',
    { plannen: [plan('A', 100, { status: '5A' })] },
    'niet-van-toepassing',
  ),
  geval(
    'De status van het enige plan is niet te lezen: of het een prioriteit vraagt, is niet te bepalen.',
    { plannen: [plan('A', 100, { status: 'onbekend' })] },
    'niet-te-bepalen',
  ),
  geval(
    'Eén plan is niet te lezen, een ander heeft een prioriteit: Zwolle heeft geprioriteerd.',
    { plannen: [plan('A', 100, { status: 'onbekend' }), plan('B', 50, { prioriteit: 'midden' })] },
    'voldoet',
  ),
  geval(
    'Een ander plan kan van Zwolle zijn, want de gemeente is niet te lezen: misschien heeft dat plan een prioriteit.',
    { plannen: [plan('A', 100), plan('B', 50, { gemeente: 'Zwole' })] },
    'niet-te-bepalen',
  ),
  geval(
    'Een plan dat helemaal klaar is, vraagt geen prioriteit, ook niet als een ander getal ervan niet te lezen is.',
    { plannen: [plan('A', 100, { gerealiseerd: 100, eengezins: 'veel' })] },
    'niet-van-toepassing',
  ),
  geval(
    'Een plan met een prioriteit telt, ook als een ander getal ervan niet te lezen is.',
    { plannen: [plan('A', 100, { prioriteit: 'hoog', eengezins: 'veel' }), plan('B', 50)] },
    'voldoet',
    'leeg',
  ),
  geval('Zonder plannen van Zwolle valt er niets te bepalen.', { plannen: [] }, 'niet-te-bepalen'),
  geval(
    'Na de looptijd beoordelen wij de plannen niet.',
    { plannen: [plan('A', 100)], peildatum: DAGEN.naHetEinde },
    'niet-van-toepassing',
  ),
];
