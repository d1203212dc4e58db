import type { RuleCase } from '../../core/article/case';
import { serialOf } from '../../core/values/date';
import { gevallenVan } from '../algemeen/register/gevallen';
import { REGISTERAFSPRAKEN } from './register';
import { REGISTER } from './registerregels';
import { DAGEN, bevindingenVan, bladenVan, gevallenOver } from './voorbeeldwerkmap';
import type { Registerrij, Werkmap } from './voorbeeldwerkmap';

/** An entry of something that was done. */
const gedaan = (afspraak: string, partij: string, meer: Registerrij = {}): Registerrij => ({
  afspraak,
  partij,
  datum: serialOf(2025, 6, 1),
  status: 'uitgevoerd',
  bewijs: 'Zaak 1',
  ...meer,
});

const REGELING = gedaan('NV-1c-voorrangsregeling', 'Putten');
const AFSTEMMING = gedaan('NV-1c-afstemming', 'Putten');

const werkoverleg = bevindingenVan('NV-1b-werkoverleg');
const capaciteit = gevallenOver('NV-1b-capaciteit', 'Uwoon');
const afstemming = gevallenOver('NV-1c-afstemming', 'Putten');

const aanHetEinde = (...register: readonly Registerrij[]): Werkmap => ({ peildatum: DAGEN.einde, register });

/** What the rows of the register table say beside their kind of term. */
const BIJZONDER: readonly RuleCase[] = [
  werkoverleg('Werkoverleg van één corporatie is genoeg.', {
    register: [gedaan('NV-1b-werkoverleg', 'deltaWonen', { datum: DAGEN.begin })],
  }),
  werkoverleg('In een levering van Uwoon vragen wij niet naar werkoverleg van de regio.', {
    organisatie: 'Uwoon',
    register: [],
  }),
  capaciteit(
    'Zonder einddatum is er geen laatste dag: wat niet getoond is, kan nog komen.',
    { ...aanHetEinde(), einddatum: null },
    'niet-te-bepalen',
  ),
  capaciteit(
    'Zonder einddatum voldoet wat getoond is.',
    { ...aanHetEinde(gedaan('NV-1b-capaciteit', 'Uwoon')), einddatum: null },
    'voldoet',
  ),
  capaciteit(
    'In een levering van Putten is dit een afspraak van een andere partij.',
    { ...aanHetEinde(), organisatie: 'Putten' },
    'niet-van-toepassing',
  ),
  capaciteit('Er is geen blad Afsprakenregister.', { peildatum: DAGEN.einde }, 'niet-te-bepalen'),
  capaciteit(
    'De einddatum ligt voor het begin.',
    { ...aanHetEinde(), einddatum: DAGEN.voorHetBegin },
    'niet-te-bepalen',
  ),
  afstemming(
    'Putten heeft een voorrangsregeling en stemde de voorwaarden af.',
    aanHetEinde(REGELING, AFSTEMMING),
    'voldoet',
  ),
  afstemming(
    'Putten heeft een voorrangsregeling en stemde de voorwaarden niet af.',
    aanHetEinde(REGELING, { ...AFSTEMMING, status: 'gepland' }),
    'voldoet-niet',
    'niet',
  ),
  afstemming(
    'Putten heeft een voorrangsregeling. De voorwaarden afstemmen kan nog tot de einddatum.',
    { register: [{ ...REGELING, datum: DAGEN.begin }], peildatum: DAGEN.einde - 1 },
    'niet-te-bepalen',
  ),
  afstemming(
    'Putten heeft geen voorrangsregeling: dan valt er niets af te stemmen.',
    { ...aanHetEinde(gedaan('NV-1c-voorrangsregeling', 'Ermelo'), AFSTEMMING), organisatie: 'Putten' },
    'niet-van-toepassing',
  ),
  afstemming(
    'Of Putten een voorrangsregeling heeft, is niet te lezen.',
    aanHetEinde({ ...REGELING, datum: 'ooit' }, AFSTEMMING),
    'niet-te-bepalen',
  ),
];

/** The cases of the duties that the register shows: those of their kind of term, and what is special about some. */
export const GEVALLEN_REGISTER: readonly RuleCase[] = [
  ...REGISTERAFSPRAKEN.flatMap((afspraak) =>
    gevallenVan(REGISTER, afspraak, {
      looptijd: { van: DAGEN.begin, tot: DAGEN.einde },
      partijen: ['Putten', 'Uwoon'],
      bladen: bladenVan,
    }),
  ),
  ...BIJZONDER,
];
