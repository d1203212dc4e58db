import { defineRule } from '../../../core/article/rule';
import type { CalculationContext, RuleContext, Verdict } from '../../../core/article/rule';
import { isJudged } from '../../../core/delivery';
import { determine } from '../../../core/sheet/unreadable';
import type { Determined } from '../../../core/sheet/unreadable';
import { formatNumber } from '../../../core/values/number';
import { UREN_SAMEN } from '../artikel-1a-financiering/waarden';
import { COACHUREN } from '../bladen/coachuren';
import { ALLEEN_REGIO, isVanEenPartner } from '../levering';
import { CORPORATIENAMEN } from '../partijen';
import type { Corporatie } from '../partijen';
import { beoordeelElkWeekjaar } from './beoordeling';
import { URENMELDINGEN, oordeelOverInzet } from './inzet-oordeel';
import { inzetVan, samen } from './uren';
import type { Ureninzet } from './uren';
import { afspraakMet, afspraakVan } from './waarden';
import { gemiddeldeTekst, opTweeDecimalen, voortgang } from './weergave';
import { wekenTotEnMet } from './weken';

/** Article 1a: the four corporations put in 71 hours together, on average over the weeks of a year. */
export const UREN_IN_DE_REGIO = defineRule({
  id: 'NV-1a-uren',
  article: '1a',
  summary: 'De vier corporaties zetten samen gemiddeld 71 uur per week aan verhuiscoaches in.',
  quotes: 'NV-1a',
  ernst: 'norm',
  sheets: [COACHUREN],
  outcomes: ['voldoet', 'voldoet-niet', 'niet-van-toepassing', 'niet-te-bepalen'],
  messages: URENMELDINGEN,
  check(context) {
    const { delivery } = context;
    const isAlleenEigen = isVanEenPartner(delivery);
    beoordeelElkWeekjaar(context, 'Regio', {
      zonderJaar: isAlleenEigen && delivery.state !== 'before' ? alleenRegio([]) : null,
      oordeel: (jaar, dag) =>
        isAlleenEigen ? alleenRegio(eigenUren(context, jaar, dag)) : oordeelOverAlle(context, jaar, dag),
    });
  },
});

/** What a corporation puts in. */
interface Deel<I> {
  readonly corporatie: Corporatie;
  readonly inzet: I;
}

/** What each corporation of the delivery puts in, as far as that can be told. */
const delenVan = (
  context: CalculationContext,
  jaar: number,
  dag: number,
): readonly Deel<Determined<Ureninzet>>[] =>
  CORPORATIENAMEN.filter((corporatie) => isJudged(context.delivery, corporatie)).map((corporatie) => ({
    corporatie,
    inzet: determine(() => inzetVan(context, corporatie, jaar, dag)),
  }));

const perWeek = ({ corporatie, inzet }: Deel<Ureninzet>, jaar: number): string =>
  `${gemiddeldeTekst(inzet, afspraakMet(corporatie, jaar))} per week`;

/** A delivery of one partner tells of the region only what that partner does. */
const alleenRegio = (eigen: readonly string[]): Verdict => ({
  uitkomst: 'niet-te-bepalen',
  reason: [ALLEEN_REGIO, ...eigen].join(' '),
});

/** The hours of the deliverer in a sentence; of a municipality there are none. */
const eigenUren = (context: CalculationContext, jaar: number, dag: number): readonly string[] =>
  delenVan(context, jaar, dag).map(({ corporatie, inzet }) =>
    inzet.known
      ? `${corporatie} zet in ${String(jaar)} gemiddeld ${perWeek({ corporatie, inzet: inzet.value }, jaar)} in.`
      : inzet.reason,
  );

/** Without the hours of all four there is no sum: then is said of how many they are known. */
function oordeelOverAlle(context: RuleContext<typeof URENMELDINGEN>, jaar: number, dag: number): Verdict {
  const delen = delenVan(context, jaar, dag);
  const bekend = delen.flatMap(({ corporatie, inzet }) =>
    inzet.known ? [{ corporatie, inzet: inzet.value }] : [],
  );
  if (bekend.length < delen.length) {
    const redenen = new Set(delen.flatMap(({ inzet }) => (inzet.known ? [] : [inzet.reason])));
    const aantal = `${formatNumber(bekend.length)} van ${formatNumber(delen.length)} corporaties`;
    return {
      uitkomst: 'niet-te-bepalen',
      reason: [`De uren in ${String(jaar)} zijn bekend van ${aantal}.`, ...redenen].join(' '),
    };
  }
  const afspraak = afspraakVan(UREN_SAMEN, jaar);
  const inzet = samen(
    bekend.map((deel) => deel.inzet),
    wekenTotEnMet(jaar, dag),
  );
  const verdict = oordeelOverInzet(context, {
    onderwerp: 'Regio',
    wie: 'De corporaties zetten samen',
    jaar,
    inzet,
    afspraak,
    delen: bekend.map((deel) => ({ label: deel.corporatie, value: perWeek(deel, jaar) })),
  });
  return {
    ...verdict,
    progress: {
      ...voortgang(inzet, afspraak),
      what: 'De corporaties samen',
      parts: bekend.map((deel) => ({ label: deel.corporatie, count: opTweeDecimalen(deel.inzet) })),
    },
  };
}
