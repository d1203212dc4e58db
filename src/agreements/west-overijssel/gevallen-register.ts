import type { RuleCase } from '../../core/article/case';
import { gevallenVan } from '../algemeen/register/gevallen';
import { serialOf } from '../../core/values/date';
import { LOOPTIJD } from './looptijd';
import { REGISTERAFSPRAKEN } from './register';
import { REGISTER } from './registerregels';
import { DAGEN, bladenVan } from './voorbeeldwerkmap';
import type { Registerrij } from './voorbeeldwerkmap';

const dag = (jaar: number, maand = 6, dagInMaand = 1): number => serialOf(jaar, maand, dagInMaand);

/** An entry of something that was done. */
const gedaan = (afspraak: string, partij: string, datum: number | string, meer: Registerrij = {}) => ({
  afspraak,
  partij,
  datum,
  status: 'uitgevoerd',
  bewijs: 'Zaak 1',
  ...meer,
});

/** A case of what is special about a duty: of whom, over what, delivered by whom and on which day. */
const geval = (
  rule: string,
  sentence: string,
  [subject, organisatie, peildatum]: readonly [string, string, number],
  register: readonly Registerrij[],
  [uitkomst, tijdvak = null]: readonly [NonNullable<RuleCase['expected']['uitkomst']>, (string | null)?],
  ...messages: readonly string[]
): RuleCase => ({
  rule,
  sentence,
  sheets: bladenVan({ organisatie, peildatum, register }),
  expected: { subject, tijdvak, uitkomst, messages },
});

const ZWOLLE = ['Zwolle', 'Zwolle', DAGEN.einde] as const;
const REGIO = ['Regio', 'Regio', DAGEN.einde] as const;
const BIJEENKOMST = gedaan('WO-1', 'Provincie', dag(2018, 3));
const TWEEDE_BIJEENKOMST = gedaan('WO-1', 'Provincie', dag(2018, 9));
const punten = (datum: number | string): Registerrij => gedaan('WO-1-bespreekpunten', 'Zwolle', datum);

/** What the rows of the register table say beside their kind of term. */
const BIJZONDER: readonly RuleCase[] = [
  geval(
    'WO-monitoringssysteem',
    'Een vermelding van WO-31 laat ook zien dat er een monitoringssysteem is.',
    ['Regio', 'Regio', DAGEN.einde],
    [gedaan('WO-31', 'Regio', dag(2016))],
    ['voldoet'],
  ),
  geval(
    'WO-31',
    'Op 1-4-2016 is het te laat voor begin 2016. Later in 2016 is een aandachtspunt.',
    REGIO,
    [gedaan('WO-31', 'Provincie', dag(2016, 4))],
    ['voldoet'],
    'minder',
  ),
  geval(
    'WO-31',
    'Na 2016 is te laat.',
    REGIO,
    [gedaan('WO-31', 'Provincie', dag(2017, 1))],
    ['voldoet-niet'],
    'niet',
  ),
  geval(
    'WO-1',
    'Een vermelding die er twee keer staat, telt één keer.',
    ['Provincie', 'Regio', dag(2016, 12, 31)],
    [gedaan('WO-1', 'Provincie', dag(2016)), gedaan('WO-1', 'Provincie', dag(2016))],
    ['voldoet-niet', '2016'],
    'niet',
  ),
  geval(
    'WO-1',
    'In een levering van Zwolle is dit een afspraak van een andere partij.',
    ['Provincie', 'Zwolle', DAGEN.einde],
    [],
    ['niet-van-toepassing'],
  ),
  geval(
    'WO-1-bespreekpunten',
    'Zwolle leverde voor beide bijeenkomsten punten aan: na de vorige, en uiterlijk op de dag zelf.',
    ZWOLLE,
    [BIJEENKOMST, TWEEDE_BIJEENKOMST, punten(dag(2018, 3)), punten(dag(2018, 3, 2))],
    ['voldoet', '2018'],
  ),
  geval(
    'WO-1-bespreekpunten',
    'Zwolle leverde twee keer punten aan voor de eerste bijeenkomst, en geen voor de tweede.',
    ZWOLLE,
    [BIJEENKOMST, TWEEDE_BIJEENKOMST, punten(dag(2018, 2)), punten(dag(2018, 3))],
    ['voldoet-niet', '2018'],
    'niet',
  ),
  geval(
    'WO-1-bespreekpunten',
    'Er waren geen bijeenkomsten.',
    ZWOLLE,
    [punten(dag(2018))],
    ['niet-van-toepassing'],
  ),
  geval(
    'WO-1-bespreekpunten',
    'De datum van een bijeenkomst is niet te lezen.',
    ZWOLLE,
    [gedaan('WO-1', 'Provincie', 'in het najaar')],
    ['niet-te-bepalen'],
  ),
  geval(
    'WO-5.1',
    'Eén pilot is een aandachtspunt: artikel 5.1 zegt pilots.',
    REGIO,
    [gedaan('WO-5.1', 'Deventer', dag(2019))],
    ['voldoet'],
    'minder',
  ),
  geval(
    'WO-5.1',
    'Een pilot van Zwolle en een pilot van de provincie tellen samen.',
    REGIO,
    [gedaan('WO-5.1', 'Zwolle', dag(2017)), gedaan('WO-5.1', 'Provincie', dag(2019))],
    ['voldoet'],
  ),
  geval(
    'WO-2.3',
    'Eén gemeente laat het voorstel van alle gemeenten zien.',
    REGIO,
    [gedaan('WO-2.3', 'Raalte', dag(2018))],
    ['voldoet'],
  ),
  geval(
    'WO-8.1',
    'Dalfsen is niet een van de vijf gemeenten.',
    ['Dalfsen', 'Dalfsen', DAGEN.einde],
    [],
    ['niet-van-toepassing'],
  ),
  geval(
    'WO-8.2',
    'Zwolle besloot op de dag waarop de aanpak er was.',
    ZWOLLE,
    [gedaan('WO-8', 'Provincie', dag(2016)), gedaan('WO-8.2', 'Zwolle', dag(2016))],
    ['voldoet'],
  ),
  geval(
    'WO-8.2',
    'Zwolle besloot een dag voordat de aanpak er was.',
    ZWOLLE,
    [gedaan('WO-8', 'Provincie', dag(2016)), gedaan('WO-8.2', 'Zwolle', dag(2016) - 1)],
    ['voldoet-niet'],
    'niet',
  ),
  geval(
    'WO-18',
    'Het college van GS laat zijn eigen besluit zien. Een besluit van een gemeente telt niet voor GS.',
    ['Gedeputeerde Staten', 'Provincie Overijssel', dag(2017)],
    [gedaan('WO-18', 'Zwolle', dag(2016))],
    ['niet-te-bepalen', '2016-2017'],
  ),
  geval(
    'WO-24',
    'De status van de vermelding is niet te lezen.',
    ZWOLLE,
    [gedaan('WO-24', 'Zwolle', dag(2018), { status: 'bezig' })],
    ['niet-te-bepalen'],
  ),
];

/** The cases of the duties that the register shows: those of their kind of term, and what is special about some. */
export const GEVALLEN_REGISTER: readonly RuleCase[] = [
  ...REGISTERAFSPRAKEN.flatMap((afspraak) =>
    gevallenVan(REGISTER, afspraak, {
      looptijd: { van: LOOPTIJD.from, tot: LOOPTIJD.to },
      partijen: ['Zwolle'],
      bladen: bladenVan,
    }),
  ),
  ...BIJZONDER,
];
