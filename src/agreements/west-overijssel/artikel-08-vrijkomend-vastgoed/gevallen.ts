import type { RuleCase } from '../../../core/article/case';
import type { Uitkomst } from '../../../core/report';
import { serialOf } from '../../../core/values/date';
import { DAGEN, gevallenOver, onbalansVastgesteld } from '../voorbeeldwerkmap';
import type { Registerrij, Vastgoedrij, Werkmap } from '../voorbeeldwerkmap';

const geval = gevallenOver('WO-8.3');

/** A case of which the outcome over one year is told. */
const overJaar =
  (tijdvak: string) =>
  (sentence: string, werkmap: Werkmap, uitkomst: Uitkomst, ...messages: readonly string[]): RuleCase => {
    const gewoon = geval(sentence, werkmap, uitkomst, ...messages);
    return { ...gewoon, expected: { ...gewoon.expected, tijdvak } };
  };
const over2016 = overJaar('2016');
const over2018 = overJaar('2018');

/** An entry of Zwolle in the register. */
export const vermelding = (afspraak: string, datum: number | string, meer: Registerrij = {}): Registerrij =>
  onbalansVastgesteld(datum, { afspraak, ...meer });

/** A building of Zwolle that becomes vacant. */
export const gebouw = (object: string, peiljaar: number | string, meer: Vastgoedrij = {}): Vastgoedrij => ({
  gemeente: 'Zwolle',
  peiljaar,
  object,
  ...meer,
});

const BESLUIT = vermelding('WO-8.2', serialOf(2016, 11, 1));
const DEELNAME = vermelding('WO-8.2-deelname', serialOf(2016, 11, 1));

/** Zwolle takes part, and lists these buildings. */
const doetMee = (vastgoed: readonly Vastgoedrij[], rest: Werkmap = {}): Werkmap => ({
  peildatum: serialOf(2017, 6, 30),
  register: [BESLUIT, DEELNAME],
  vastgoed,
  ...rest,
});

const AANDACHT = {
  bijzondereAandacht: 'ja',
  prioriteit: 'hoog',
  uitvoeringsstrategie: 'Woningen van maken.',
};
const IN_2018 = serialOf(2018, 7, 1);

export const GEVALLEN_8_3: readonly RuleCase[] = [
  over2016(
    'Zwolle doet mee en bracht in 2016 één gebouw in kaart.',
    doetMee([gebouw('School', 2016)]),
    'voldoet',
  ),
  over2016(
    'Zwolle doet mee en had in 2016 geen vrijkomend vastgoed, zegt het register.',
    doetMee([], { register: [BESLUIT, DEELNAME, vermelding('WO-8.3', serialOf(2016, 12, 31))] }),
    'voldoet',
  ),
  over2016('Zwolle doet mee en bracht in 2016 niets in kaart.', doetMee([]), 'voldoet-niet', 'geen'),
  over2016(
    'Een gebouw van 2018 laat niet zien dat 2016 in kaart is.',
    doetMee([gebouw('School', 2018)]),
    'voldoet-niet',
    'geen',
  ),
  over2016(
    'Een vermelding van een ander jaar telt niet voor 2016.',
    doetMee([], { register: [BESLUIT, DEELNAME, vermelding('WO-8.3', serialOf(2017, 1, 1))] }),
    'voldoet-niet',
    'geen',
  ),
  over2016(
    'Een gebouw met bijzondere aandacht heeft een prioriteit en een strategie.',
    doetMee([gebouw('School', 2016, AANDACHT)]),
    'voldoet',
  ),
  over2016(
    'Een gebouw met bijzondere aandacht heeft geen prioriteit.',
    doetMee([gebouw('School', 2016, { ...AANDACHT, prioriteit: '' })]),
    'voldoet-niet',
    'prioriteit',
  ),
  over2016(
    'Een gebouw met bijzondere aandacht heeft geen prioriteit en geen strategie: twee bevindingen.',
    doetMee([gebouw('School', 2016, { bijzondereAandacht: 'ja' }), gebouw('Kantoor', 2016)]),
    'voldoet-niet',
    'prioriteit',
    'uitvoeringsstrategie',
  ),
  over2016(
    'Of het enige gebouw van 2016 is, is niet te lezen.',
    doetMee([gebouw('School', 'vorig jaar')]),
    'niet-te-bepalen',
  ),
  over2018(
    'Een vermelding van de eerste dag van het jaar telt.',
    doetMee([gebouw('School', 2016)], {
      peildatum: IN_2018,
      register: [BESLUIT, DEELNAME, vermelding('WO-8.3', serialOf(2018, 1, 1))],
    }),
    'voldoet',
  ),
  over2018(
    'Een vermelding van de dag ervoor telt niet.',
    doetMee([gebouw('School', 2016)], {
      peildatum: IN_2018,
      register: [BESLUIT, DEELNAME, vermelding('WO-8.3', serialOf(2017, 12, 31))],
    }),
    'niet-te-bepalen',
  ),
  over2018(
    'Over 2018 is er nog niets, maar dat jaar loopt nog.',
    doetMee([gebouw('School', 2016)], { peildatum: IN_2018 }),
    'niet-te-bepalen',
  ),
  over2018(
    'Over 2018 is er al iets: dan hoeft het jaar niet voorbij te zijn.',
    doetMee([gebouw('School', 2016), gebouw('School', 2018)], { peildatum: IN_2018 }),
    'voldoet',
  ),
  over2018(
    'Van een gebouw ontbreekt de strategie. Dat is een bevinding, maar het jaar loopt nog.',
    doetMee([gebouw('School', 2016), gebouw('Kantoor', 2018, { ...AANDACHT, uitvoeringsstrategie: '' })], {
      peildatum: IN_2018,
    }),
    'niet-te-bepalen',
    'uitvoeringsstrategie',
  ),
  geval(
    'Zwolle besloot over de aanpak en doet niet mee: dan vragen wij niets.',
    doetMee([], { register: [BESLUIT] }),
    'niet-van-toepassing',
  ),
  geval(
    'Het register zegt niet of Zwolle meedoet.',
    doetMee([gebouw('School', 2016)], { register: [] }),
    'niet-te-bepalen',
  ),
  geval(
    'De deelname is nog niet uitgevoerd, en een besluit staat er niet.',
    doetMee([], { register: [{ ...DEELNAME, status: 'gepland' }] }),
    'niet-te-bepalen',
  ),
  geval(
    'Voor het begin van de overeenkomst vragen wij niets.',
    doetMee([], { peildatum: DAGEN.voorHetBegin }),
    'niet-van-toepassing',
  ),
];
