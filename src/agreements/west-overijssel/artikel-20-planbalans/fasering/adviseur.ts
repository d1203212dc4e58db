import type { Advice, AdvisedEdit, Adviser } from '../../../../core/article/advice';
import type { Organisation } from '../../../../core/delivery';
import { isJudged } from '../../../../core/delivery';
import type { SheetReading } from '../../../../core/sheet/reading';
import { Unreadable, determine } from '../../../../core/sheet/unreadable';
import { PLANCAPACITEIT } from '../../bladen/plancapaciteit';
import type { Plankolommen } from '../../bladen/plancapaciteit';
import { GEMEENTENAMEN } from '../../partijen';
import type { Gemeente } from '../../partijen';
import { PEILDATUM_ONBEKEND } from '../../per-gemeente';
import { isTeNoemen, naamVoor } from '../../vertrouwelijkheid';
import { balansVoor, nogTeSlopen } from '../planbalans';
import type { EnkeleBalans, Gemeentebalans } from '../planbalans';
import { resterendBruto } from '../plannen';
import type { Plan } from '../plannen';
import { aandeelTekst, overschotVan, telling, woningen } from '../weergave';
import { faseer, jaarVan, redenVan } from './fasering';
import type { Deel, Fasering } from './fasering';
import { krijgtJaar, ontbrekendeKolommen, wijzigingen } from './wijzigingen';

/** What can be written in the sheet, or why nothing can. */
type Uitvoering =
  | { readonly perDeel: readonly (readonly AdvisedEdit[])[]; readonly obstacle: null }
  | { readonly perDeel: null; readonly obstacle: string };

function uitvoeringVan(
  delen: readonly Deel[],
  blad: SheetReading<Plankolommen>,
  lezer: Organisation | null,
): Uitvoering {
  const ontbreekt = ontbrekendeKolommen(delen, blad);
  if (ontbreekt.length > 0) {
    const wat = ontbreekt.length === 1 ? 'de kolom' : 'de kolommen';
    return {
      perDeel: null,
      obstacle: `Voeg ${wat} ${ontbreekt.join(' en ')} toe aan blad ${blad.tab}. Controleer daarna opnieuw.`,
    };
  }
  const sleutelVan = (plan: Plan): string | null => (isTeNoemen(plan, lezer) ? plan.sleutel : null);
  const perDeel = determine(() => wijzigingen(delen, sleutelVan));
  return perDeel.known
    ? { perDeel: perDeel.value, obstacle: null }
    : { perDeel: null, obstacle: `${perDeel.reason} Verbeter eerst die cel.` };
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

const detailVan = ({ kolom, woningen: aantal }: Deel): string =>
  kolom === null ? `${woningen(aantal)} zonder jaar` : `${woningen(aantal)} uit ${String(jaarVan(kolom))}`;

/** The plans of which every home up to 2025 moves. */
function vertrokken(delen: readonly Deel[]): readonly Plan[] {
  const over = new Map<Plan, number>();
  for (const { plan, woningen: aantal } of delen)
    over.set(plan, (over.get(plan) ?? resterendBruto(plan)) - aantal);
  return [...over].filter(([, rest]) => rest === 0).map(([plan]) => plan);
}

/** What one must know before doing it. */
function opmerkingen(
  { delen }: Fasering,
  balans: EnkeleBalans,
  lezer: Organisation | null,
): readonly string[] {
  const notes = [telling(balans), 'Alleen harde plannen die meetellen staan in het voorstel.'];
  if (delen.some(({ plan }) => plan.get('prioriteit') === null))
    notes.push('Plannen zonder prioriteit gaan het eerst: vul Prioriteit in als u een andere volgorde wilt.');
  if (balans.telwijze === 'netto' && vertrokken(delen).some((plan) => nogTeSlopen(plan) > 0))
    notes.push('De sloop van een plan dat helemaal naar na 2025 gaat, telt niet meer mee.');
  for (const deel of delen.filter(krijgtJaar))
    notes.push(
      `In dit plan is geen jaar ingevuld, dus wat blijft, komt in 2025 te staan: ${naamVoor(deel.plan, lezer)}.`,
    );
  if (!delen.every(({ plan }) => isTeNoemen(plan, lezer)))
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
  const fasering = faseer(balans, peildatum);
  const { delen, na } = fasering;
  const totaal = delen.reduce((som, deel) => som + deel.woningen, 0);
  const plannen = new Set(delen.map(({ plan }) => plan)).size;
  const { perDeel, obstacle } = uitvoeringVan(delen, blad, lezer);
  return {
    subject: gemeente,
    summary: `Verplaats ${woningen(totaal)} uit ${plannen === 1 ? '1 plan' : `${String(plannen)} plannen`} naar na 2025: dan is ${gemeente} in balans.`,
    effect: effectVan(balans, na, peildatum),
    steps: delen.map((deel, index) => ({
      subject: naamVoor(deel.plan, lezer),
      detail: detailVan(deel),
      reason: redenVan(deel),
      edits: perDeel?.[index] ?? [],
    })),
    notes: opmerkingen(fasering, balans, lezer),
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
