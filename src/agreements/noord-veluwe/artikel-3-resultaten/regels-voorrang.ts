import { basisOf } from '../../../core/article/parameter';
import { defineRule } from '../../../core/article/rule';
import type { RuleContext, Verdict } from '../../../core/article/rule';
import type { Messages } from '../../../core/article/message';
import type { Fact } from '../../../core/finding/finding';
import { nowhere } from '../../../core/finding/place';
import type { Progress } from '../../../core/report';
import { determine } from '../../../core/sheet/unreadable';
import { formatDate } from '../../../core/values/date';
import { formatNumber } from '../../../core/values/number';
import { compareShares, formatShare, shareToNumber } from '../../../core/values/share';
import { SENIORENWONINGEN } from '../bladen/seniorenwoningen';
import { ALLEEN_REGIO, isVanEenPartner, zonderOordeel } from '../levering';
import { CORPORATIENAMEN } from '../partijen';
import { laatsteStanden, som, uiteen } from './standen';
import type { Stand } from './standen';
import { aandeelVan, nodigVoorVoorrang, voorrangsdoel, voorrangsopgave } from './voorrang';
import type { Woningen } from './voorrang';
import { STANDEN_UITEEN } from './waarden';
import { RESULTATEN } from './weergave';

const MELDINGEN = {
  nietGehaald: {
    text: 'De regio heeft {aandeel} voorrangswoningen: {voorrang} van {totaal} seniorenwoningen. Het streven is minstens {doel}.',
    advice:
      'Nog te labelen als voorrangswoning: {opgave}. Leg anders uit waarom het streven niet is gehaald.',
  },
  uiteen: {
    text: 'De standen van de seniorenwoningen liggen meer dan een jaar uit elkaar: van {van} tot {tot}.',
    advice: 'Vul van elke corporatie en gemeente een stand van ongeveer dezelfde dag in.',
  },
} as const satisfies Messages;

/** Article 3: at least 70 % of the homes for seniors gives priority. */
export const VOORRANG = defineRule({
  id: 'NV-3-voorrang',
  article: '3',
  summary: 'Minstens 70 % van de seniorenwoningen in de regio is voorrangswoning.',
  quotes: 'NV-3',
  ernst: 'streven',
  sheets: [SENIORENWONINGEN],
  outcomes: ['voldoet', 'voldoet-niet', 'niet-van-toepassing', 'niet-te-bepalen'],
  messages: MELDINGEN,
  check(context) {
    const { judgedOn } = context.delivery;
    const oordeel = isVanEenPartner(context.delivery) ? eigenCijfers : oordeelOp;
    context.judge(
      'Regio',
      null,
      // Without a day nothing is judged.
      () => zonderOordeel(context) ?? oordeel(context, judgedOn ?? 0),
    );
  },
});

const GEEN_STAND = 'Er is geen stand van seniorenwoningen tot en met de peildatum.';

type Context = RuleContext<typeof MELDINGEN>;

const vanTekst = ({ voorrang, totaal }: Woningen): string =>
  `${formatNumber(voorrang)} van ${formatNumber(totaal)} seniorenwoningen`;

/** The share in words: never rounded to the other side of the aim. There are homes. */
const aandeelTekst = (woningen: Woningen): string =>
  formatShare(aandeelVan(woningen), { against: voorrangsdoel() });

const doelTekst = (): string => formatShare(voorrangsdoel());

/** The homes and their share, of these counts together; without homes there is no share. */
const tekstVan = (woningen: Woningen): string =>
  woningen.totaal === 0 ? vanTekst(woningen) : `${vanTekst(woningen)} (${aandeelTekst(woningen)})`;

/** From when the counts are: `31-12-2024`, or the first and the last day. */
function dagenTekst(standen: readonly Stand[]): string {
  const dagen = standen.map(({ dag }) => dag);
  const [van, tot] = [Math.min(...dagen), Math.max(...dagen)];
  return van === tot ? formatDate(van) : `${formatDate(van)} tot en met ${formatDate(tot)}`;
}

/** The homes of each corporation that has a count. */
const perCorporatie = (standen: readonly Stand[]) =>
  CORPORATIENAMEN.flatMap((naam) => {
    const eigen = standen.filter(({ corporatie }) => corporatie === naam);
    return eigen.length === 0 ? [] : [{ naam, woningen: som(eigen) }];
  });

/** The numbers behind the share. */
function cijfers(standen: readonly Stand[]): readonly Fact[] {
  const totaal = som(standen);
  return [
    { label: 'Voorrangswoningen', value: tekstVan(totaal) },
    { label: 'Streefwaarde', value: `minstens ${doelTekst()}` },
    { label: 'Nog te labelen', value: formatNumber(voorrangsopgave(totaal.voorrang, totaal.totaal)) },
    { label: 'Standen van', value: dagenTekst(standen) },
    ...perCorporatie(standen).map(({ naam, woningen }) => ({ label: naam, value: tekstVan(woningen) })),
  ];
}

/** Says that the counts are too far apart to be sure of their sum. */
function meldUiteen(context: Context, standen: readonly Stand[]): void {
  const grenzen = uiteen(standen);
  if (grenzen === null) return;
  context.report('uiteen', {
    args: { van: formatDate(grenzen.van), tot: formatDate(grenzen.tot) },
    at: nowhere('Regio'),
    ernst: 'signaal',
    basis: basisOf(STANDEN_UITEEN),
  });
}

/** In a delivery of one partner its own homes are told, and nothing is judged. */
function eigenCijfers(context: Context, dag: number): Verdict {
  const alleen = { uitkomst: 'niet-te-bepalen', reason: ALLEEN_REGIO } as const;
  // Not every partner has this sheet.
  if (context.sheet(SENIORENWONINGEN) === null) return alleen;
  const gelezen = determine(() => laatsteStanden(context, dag));
  if (!gelezen.known) return { ...alleen, reason: `${ALLEEN_REGIO} ${gelezen.reason}` };
  const standen = gelezen.value;
  if (standen.length === 0) return { ...alleen, reason: `${ALLEEN_REGIO} ${GEEN_STAND}` };
  return {
    ...alleen,
    reason: `${ALLEEN_REGIO} Eigen cijfers. ${standenTekst(standen)}`,
    ...bijlagen(standen),
  };
}

function oordeelOp(context: Context, dag: number): Verdict {
  const standen = laatsteStanden(context, dag);
  if (standen.length === 0) return { uitkomst: 'niet-te-bepalen', reason: GEEN_STAND };
  meldUiteen(context, standen);
  const totaal = som(standen);
  const tekst = standenTekst(standen);
  const zonder = CORPORATIENAMEN.filter((naam) => !standen.some(({ corporatie }) => corporatie === naam));
  if (zonder.length > 0)
    return {
      uitkomst: 'niet-te-bepalen',
      reason: `Zonder stand tot en met de peildatum: ${zonder.join(', ')}. ${tekst}`,
      ...bijlagen(standen),
    };
  if (totaal.totaal === 0)
    return { uitkomst: 'niet-te-bepalen', reason: 'Er zijn geen seniorenwoningen: het totaal is 0.' };
  const aandeel = aandeelVan(totaal);
  const isGehaald = compareShares(aandeel, voorrangsdoel()) >= 0;
  if (!isGehaald)
    context.report('nietGehaald', {
      args: {
        aandeel: aandeelTekst(totaal),
        voorrang: formatNumber(totaal.voorrang),
        totaal: formatNumber(totaal.totaal),
        doel: doelTekst(),
        opgave: formatNumber(voorrangsopgave(totaal.voorrang, totaal.totaal)),
      },
      at: nowhere('Regio'),
      facts: cijfers(standen),
    });
  return {
    uitkomst: isGehaald ? 'voldoet' : 'voldoet-niet',
    value: shareToNumber(aandeel),
    limit: shareToNumber(voorrangsdoel()),
    reason: `${tekst} Het streven is minstens ${doelTekst()}.`,
    ...bijlagen(standen),
  };
}

const standenTekst = (standen: readonly Stand[]): string =>
  `Voorrangswoningen op ${dagenTekst(standen)}: ${tekstVan(som(standen))}.`;

/** The numbers behind an outcome, and how far it is. */
const bijlagen = (standen: readonly Stand[]) => ({
  facts: cijfers(standen),
  progress: voortgang(standen),
});

/** How far it is, for a drawing. */
function voortgang(standen: readonly Stand[]): Progress {
  const { voorrang, totaal } = som(standen);
  return {
    ...RESULTATEN,
    what: 'Voorrangswoningen',
    count: voorrang,
    target: nodigVoorVoorrang(totaal),
    due: null,
    parts: perCorporatie(standen).map(({ naam, woningen }) => ({ label: naam, count: woningen.voorrang })),
    isOfPeople: false,
  };
}
