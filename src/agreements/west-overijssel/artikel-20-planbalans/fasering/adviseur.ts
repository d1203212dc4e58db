import type { Advice, AdvisedEdit, Adviser } from '../../../../core/article/advice';
import type { Organisation } from '../../../../core/delivery';
import { isJudged } from '../../../../core/delivery';
import type { SheetReading } from '../../../../core/sheet/reading';
import { Unreadable, determine } from '../../../../core/sheet/unreadable';
import { formatNumber } from '../../../../core/values/number';
import { PEILDATUM_ONBEKEND } from '../../../algemeen/zonder-oordeel';
import { PLANCAPACITEIT } from '../../bladen/plancapaciteit';
import type { Plankolommen } from '../../bladen/plancapaciteit';
import { GEMEENTENAMEN } from '../../partijen';
import type { Gemeente } from '../../partijen';
import { isTeNoemen, naamVoor } from '../../vertrouwelijkheid';
import { woningen } from '../../woningen';
import { balansVoor, nogTeSlopen } from '../planbalans';
import type { EnkeleBalans, Gemeentebalans } from '../planbalans';
import { resterendBruto } from '../plannen';
import type { Plan } from '../plannen';
import { aandeelTekst, overschotVan, telling } from '../weergave';
import { faseer, jaarVan, voorrangVan } from './fasering';
import type { Deel } from './fasering';
import { krijgtJaar, ontbrekendeKolommen, wijzigingen } from './wijzigingen';

/** The parts of one plan, and how many homes they are together. */
interface Planstap {
  readonly plan: Plan;
  readonly delen: readonly Deel[];
  readonly woningen: number;
}

/** By plan, in the order in which their first homes move. */
function perPlan(delen: readonly Deel[]): readonly Planstap[] {
  const stappen = new Map<Plan, Planstap>();
  for (const deel of delen) {
    const { delen: eerdere, woningen: aantal } = stappen.get(deel.plan) ?? { delen: [], woningen: 0 };
    stappen.set(deel.plan, {
      plan: deel.plan,
      delen: [...eerdere, deel],
      woningen: aantal + deel.woningen,
    });
  }
  return [...stappen.values()];
}

/** What can be written in the sheet, or why nothing can. */
type Uitvoering =
  | { readonly perStap: readonly (readonly AdvisedEdit[])[]; readonly obstacle: null }
  | { readonly perStap: null; readonly obstacle: string };

function uitvoeringVan(
  stappen: readonly Planstap[],
  blad: SheetReading<Plankolommen>,
  lezer: Organisation | null,
): Uitvoering {
  const ontbreekt = ontbrekendeKolommen(
    stappen.flatMap(({ delen }) => delen),
    blad,
  );
  if (ontbreekt.length > 0) {
    const wat = ontbreekt.length === 1 ? 'de kolom' : 'de kolommen';
    return {
      perStap: null,
      obstacle: `Voeg ${wat} ${ontbreekt.join(' en ')} toe aan blad ${blad.tab}. Controleer daarna opnieuw.`,
    };
  }
  const perStap = determine(() =>
    stappen.map(({ plan, delen }) => wijzigingen(plan, delen, isTeNoemen(plan, lezer) ? plan.sleutel : null)),
  );
  return perStap.known
    ? { perStap: perStap.value, obstacle: null }
    : { perStap: null, obstacle: `${perStap.reason} Verbeter eerst die cel.` };
}

/** The room of a balance in words; without need all capacity is too much. */
const ruimteTekst = (balans: EnkeleBalans): string =>
  balans.inBalans ? woningen(Math.max(0, balans.ruimte)) : `${woningen(overschotVan(balans))} te veel`;

const effectVan = (voor: EnkeleBalans, na: EnkeleBalans, peildatum: number): Advice['effect'] =>
  [
    { label: 'Plancapaciteit', tekst: ({ capaciteit }: EnkeleBalans) => woningen(capaciteit) },
    { label: 'Behoefte', tekst: ({ behoefte }: EnkeleBalans) => woningen(behoefte) },
    { label: 'Balans', tekst: (balans: EnkeleBalans) => aandeelTekst(balans, peildatum) },
    { label: 'Ruimte', tekst: ruimteTekst },
  ].map(({ label, tekst }) => ({ label, before: tekst(voor), after: tekst(na) }));

/** `12 woningen uit 2025`, `40 woningen: 10 uit 2025, 30 uit 2024`. */
function detailVan({ delen, woningen: totaal }: Planstap): string {
  const jaren = delen.flatMap(({ kolom, woningen: aantal }) =>
    kolom === null ? [] : [{ jaar: String(jaarVan(kolom)), aantal: formatNumber(aantal) }],
  );
  const [eerste, ...andere] = jaren;
  if (eerste === undefined) return `${woningen(totaal)} zonder jaar`;
  if (andere.length === 0) return `${woningen(totaal)} uit ${eerste.jaar}`;
  return `${woningen(totaal)}: ${jaren.map(({ jaar, aantal }) => `${aantal} uit ${jaar}`).join(', ')}`;
}

/** Does every home up to 2025 of the plan move? */
const isVertrokken = ({ plan, woningen: aantal }: Planstap): boolean => resterendBruto(plan) === aantal;

/** What one must know before doing it. */
function opmerkingen(
  stappen: readonly Planstap[],
  balans: EnkeleBalans,
  lezer: Organisation | null,
): readonly string[] {
  const delen = stappen.flatMap((stap) => stap.delen);
  const notes = [telling(balans), 'Alleen harde plannen die meetellen staan in het voorstel.'];
  if (delen.length > 1) notes.push('De laagste prioriteit gaat eerst, en daarbinnen het laatste jaar.');
  if (stappen.some(({ plan }) => plan.get('prioriteit') === null))
    notes.push('Plannen zonder prioriteit gaan voor: vul Prioriteit in als u een andere volgorde wilt.');
  if (balans.telwijze === 'netto' && stappen.some((stap) => isVertrokken(stap) && nogTeSlopen(stap.plan) > 0))
    notes.push('De sloop van een plan dat helemaal naar na 2025 gaat, telt niet meer mee.');
  for (const deel of delen.filter(krijgtJaar))
    notes.push(
      `In dit plan is geen jaar ingevuld, dus wat blijft, komt in 2025 te staan: ${naamVoor(deel.plan, lezer)}.`,
    );
  if (!stappen.every(({ plan }) => isTeNoemen(plan, lezer)))
    notes.push(
      lezer === null
        ? 'Wij weten niet wie dit leest: vul op blad Gegevens de Organisatie in om de namen van uw plannen te zien.'
        : 'Een plan dat u niet bij naam mag zien, staat zonder naam in het voorstel.',
    );
  return notes;
}

function adviesVoor(
  gemeente: Gemeente,
  balans: Gemeentebalans,
  peildatum: number,
  lezer: Organisation | null,
  blad: SheetReading<Plankolommen>,
): Advice {
  const { delen, na } = faseer(balans, peildatum);
  const stappen = perPlan(delen);
  const totaal = stappen.reduce((som, stap) => som + stap.woningen, 0);
  const plannen = stappen.length === 1 ? '1 plan' : `${formatNumber(stappen.length)} plannen`;
  const { perStap, obstacle } = uitvoeringVan(stappen, blad, lezer);
  return {
    subject: gemeente,
    summary: `Verplaats ${woningen(totaal)} uit ${plannen} naar na 2025: dan is ${gemeente} in balans.`,
    effect: effectVan(balans, na, peildatum),
    steps: stappen.map((stap, index) => ({
      subject: naamVoor(stap.plan, lezer),
      detail: detailVan(stap),
      reason: `${voorrangVan(stap.plan)}.`,
      edits: perStap?.[index] ?? [],
    })),
    notes: opmerkingen(stappen, balans, lezer),
    obstacle,
  };
}

/**
 * Which homes a municipality that is not in balance can move past 2025. Within the agreement's period only, and of who
 * delivers the workbook: elsewhere article 20 is not judged. The Organisatie is also the reader: of a plan that is not
 * for them the step does not give the name, nor its edits the key.
 */
export const FASERINGSVOORSTEL: Adviser = {
  id: 'faseringsvoorstel',
  title: 'Faseringsvoorstel',
  article: '20',
  beside: ['WO-20', 'WO-22'],
  summary: 'Stelt voor welke woningen naar na 2025 gaan, zodat de gemeente in balans komt.',
  advise: (context, subject) =>
    determine(() => {
      const { delivery } = context;
      const gemeente = GEMEENTENAMEN.find((naam) => naam === subject);
      const blad = context.sheet(PLANCAPACITEIT);
      if (gemeente === undefined || blad === null || !isJudged(delivery, gemeente)) return null;
      if (delivery.state === 'before' || delivery.state === 'after') return null;
      if (delivery.peildatum === null) throw new Unreadable(PEILDATUM_ONBEKEND.reason);
      const balans = balansVoor(context, gemeente);
      return balans.inBalans
        ? null
        : adviesVoor(gemeente, balans, delivery.peildatum, delivery.organisation, blad);
    }),
};
