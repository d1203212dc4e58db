import type { RuleContext, Verdict } from '../../../core/article/rule';
import type { Messages } from '../../../core/article/message';
import type { Delivery } from '../../../core/delivery';
import { formatDate, serialOf } from '../../../core/values/date';
import { formatNumber } from '../../../core/values/number';
import { COACHRESULTATEN } from '../bladen/coachresultaten';
import { ALLEEN_REGIO, zonderOordeel } from '../levering';
import { begonnenJaren, isJaarOm } from '../looptijd';
import { CORPORATIENAMEN } from '../partijen';
import { doelIn, opSchema } from './doel';
import type { Telsoort } from './doel';
import { coachtelling } from './huishoudens';
import { cijfers, geteldTekst, toelichting, voortgang } from './weergave';
import type { Stand } from './weergave';

/* The verdict on a year of talks or moves: the same for both. */

/** Judges the region on each year that began; once without a year when nothing is judged. */
export function beoordeelElkJaar<M extends Messages>(
  context: RuleContext<M>,
  oordeel: (jaar: number) => Verdict,
): void {
  const zonder = zonderOordeel(context);
  if (zonder !== null) context.outcome('Regio', null, zonder);
  else
    for (const jaar of begonnenJaren(context.delivery))
      context.judge('Regio', String(jaar), () => oordeel(jaar));
}

/** The count of a year that began, beside its aim. @throws Unreadable without the sheet */
export function standVan(context: RuleContext, soort: Telsoort, jaar: number): Stand {
  const { delivery } = context;
  const { judgedOn } = delivery;
  const doel = doelIn(soort, jaar);
  const dag = judgedOn === null || isJaarOm(jaar, delivery) ? null : judgedOn;
  return {
    soort,
    jaar,
    telling: coachtelling(context)[soort](jaar),
    doel,
    schema: dag === null ? null : { dag, deel: opSchema(doel, dag) },
  };
}

const isGehaald = ({ telling, doel }: Stand): boolean => telling.aantal >= doel;

/** Why a year that is not reached is not judged yet. */
const nogOpen = (jaar: number, { lastDay }: Pick<Delivery, 'lastDay'>): string =>
  lastDay !== null && lastDay < serialOf(jaar, 12, 31)
    ? `De overeenkomst eindigt op ${formatDate(lastDay)}. Daarom is ${String(jaar)} geen heel jaar.`
    : `Het jaar ${String(jaar)} is nog niet om.`;

/** Of how many corporations there are rows, when not of all. */
function dekking(context: RuleContext): readonly string[] {
  const { corporaties } = coachtelling(context);
  const [er, alle] = [corporaties.length, CORPORATIENAMEN.length];
  return er === alle ? [] : [`Er zijn rijen van ${formatNumber(er)} van ${formatNumber(alle)} corporaties.`];
}

/** The numbers of a year and what is told beside them, whatever is said of it. */
const bijlagen = (stand: Stand) => ({ facts: cijfers(stand), progress: voortgang(stand) });

const zinnen = (stand: Stand, ...eerst: readonly string[]): string =>
  [...eerst, ...toelichting(stand)].join(' ');

/** In a delivery of one partner its own count is told, and nothing is judged. */
export function eigenCijfers(context: RuleContext, soort: Telsoort, jaar: number): Verdict {
  // Not every partner has this sheet.
  if (context.sheet(COACHRESULTATEN) === null) return { uitkomst: 'niet-te-bepalen', reason: ALLEEN_REGIO };
  const regio = standVan(context, soort, jaar);
  const perCorporatie = regio.telling.perCorporatie.filter(({ aantal }) => aantal > 0);
  const stand: Stand = { ...regio, telling: { ...regio.telling, perCorporatie } };
  const onleesbaar = stand.telling.onleesbaar?.reden ?? '';
  return {
    uitkomst: 'niet-te-bepalen',
    reason: zinnen(stand, ALLEEN_REGIO, `Eigen cijfers. ${geteldTekst(stand)} ${onleesbaar}`.trim()),
    ...bijlagen(stand),
  };
}

/**
 * What is said of a year of the region. Reached is reached, whatever stands in rows that cannot be read and however
 * much of the year is left.
 */
export function oordeelOver(context: RuleContext, stand: Stand): Verdict {
  const { jaar, telling, doel, schema } = stand;
  const getallen = { value: telling.aantal, limit: doel };
  const tekst = [geteldTekst(stand), `Het streven is minstens ${formatNumber(doel)}.`, ...dekking(context)];
  if (isGehaald(stand))
    return { uitkomst: 'voldoet', ...getallen, reason: zinnen(stand, ...tekst), ...bijlagen(stand) };
  if (telling.onleesbaar !== null)
    return {
      uitkomst: 'niet-te-bepalen',
      reason: zinnen(stand, telling.onleesbaar.reden, ...tekst),
      ...bijlagen(stand),
    };
  if (schema !== null)
    return {
      uitkomst: 'niet-te-bepalen',
      ...getallen,
      reason: zinnen(stand, nogOpen(jaar, context.delivery), ...tekst),
      ...bijlagen(stand),
    };
  return { uitkomst: 'voldoet-niet', ...getallen, reason: zinnen(stand, ...tekst), ...bijlagen(stand) };
}
