import { defineRule } from '../../../core/article/rule';
import type { RuleContext, Verdict } from '../../../core/article/rule';
import { Unreadable, determine } from '../../../core/sheet/unreadable';
import type { Row } from '../../../core/sheet/row';
import { formatEuro } from '../../../core/values/cents';
import { formatNumber } from '../../../core/values/number';
import { MAATWERKAFSPRAKEN } from '../bladen/maatwerkafspraken';
import type { Maatwerkkolommen } from '../bladen/maatwerkafspraken';
import type { Gemeente } from '../partijen';
import { beoordeelElkePartij } from '../../algemeen/per-partij';
import { bladPerGemeente } from '../per-gemeente';

type Afspraakrij = Row<Maatwerkkolommen>;

const maatwerkafspraken = bladPerGemeente(MAATWERKAFSPRAKEN);

/** Article 12: what a municipality and the province agree between them, both the municipality and the market pay for. */
export const MAATWERK = defineRule({
  id: 'WO-12',
  article: '12',
  summary: 'Aan elke maatwerkafspraak betalen de gemeente en de markt mee.',
  quotes: 'WO-12',
  ernst: 'norm',
  sheets: [MAATWERKAFSPRAKEN],
  outcomes: ['voldoet', 'voldoet-niet', 'niet-van-toepassing', 'niet-te-bepalen'],
  messages: {
    gemeente: {
      text: 'Aan deze maatwerkafspraak betaalt de gemeente niet mee. Cofinanciering gemeente is {bedrag}.',
      advice: 'Spreek cofinanciering van de gemeente af, of verbeter het bedrag.',
    },
    markt: {
      text: 'Aan deze maatwerkafspraak betaalt de markt niet mee. Marktfinanciering is {bedrag}.',
      advice: 'Spreek marktfinanciering af, of verbeter het bedrag.',
    },
    aantal: {
      text: 'Deze maatwerkafspraak gaat over een aantal woningen. Er staat geen aantal of percentage.',
      advice: 'Vul in hoeveel woningen, of welk deel van de woningen.',
    },
  },
  check(context) {
    const { genoemd } = maatwerkafspraken(context);
    beoordeelElkePartij(context, genoemd, (gemeente) => oordeelVoor(context, gemeente));
  },
});

type Context = RuleContext<typeof MAATWERK.messages>;

/** What one agreement needs: each says whether it is there, and reports when it is not. @throws Unreadable */
const VEREISTEN: readonly ((context: Context, rij: Afspraakrij) => boolean)[] = [
  (context, rij) => isBetaald(context, rij, 'cofinancieringGemeente', 'gemeente'),
  (context, rij) => isBetaald(context, rij, 'marktfinanciering', 'markt'),
  heeftAantal,
];

function isBetaald(
  context: Context,
  rij: Afspraakrij,
  kolom: 'cofinancieringGemeente' | 'marktfinanciering',
  message: 'gemeente' | 'markt',
): boolean {
  rij.requireUnique();
  // A blank cell of these required columns is unreadable, so it never comes out as 0.
  const bedrag = rij.get(kolom) ?? 0;
  if (bedrag > 0) return true;
  context.report(message, { args: { bedrag: formatEuro(bedrag) }, at: rij.at(kolom) });
  return false;
}

/** Only an agreement about homes needs their number; of another one the cell is not read. */
function heeftAantal(context: Context, rij: Afspraakrij): boolean {
  const isAndereGrond = !rij.isFaulty('grond') && rij.get('grond') !== 'woningaantal';
  if (isAndereGrond || rij.get('aantalOfPercentage') !== null) return true;
  rij.requireUnique();
  // Blank, and it depends on a ground that may not be readable.
  if (rij.get('grond') !== 'woningaantal') return true;
  context.report('aantal', { args: {}, at: rij.at('aantalOfPercentage') });
  return false;
}

/** One thing that is certainly missing decides, whatever else cannot be read. */
function oordeelVoor(context: Context, gemeente: Gemeente): Verdict {
  const alle = maatwerkafspraken(context);
  const eigen = alle.rijen(gemeente);
  let onleesbaar: string | null = null;
  let nietGoed = 0;
  for (const rij of eigen) {
    const uitkomsten = VEREISTEN.map((vereiste) => determine(() => vereiste(context, rij)));
    for (const uitkomst of uitkomsten) if (!uitkomst.known) onleesbaar ??= uitkomst.reason;
    if (uitkomsten.some((uitkomst) => uitkomst.known && !uitkomst.value)) nietGoed++;
  }
  const van = `${formatNumber(nietGoed)} van ${formatNumber(eigen.length)}`;
  if (nietGoed > 0)
    return { uitkomst: 'voldoet-niet', reason: `Maatwerkafspraken die niet voldoen: ${van}.` };
  alle.vereisLeesbaar(gemeente);
  if (onleesbaar !== null) throw new Unreadable(onleesbaar);
  return {
    uitkomst: 'voldoet',
    reason: `Maatwerkafspraken van ${gemeente}: ${formatNumber(eigen.length)}. Aan elke afspraak betalen gemeente en markt mee.`,
  };
}
