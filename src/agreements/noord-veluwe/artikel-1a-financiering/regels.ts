import { basisOf, requireValue } from '../../../core/article/parameter';
import { defineRule } from '../../../core/article/rule';
import type { RuleContext, Verdict } from '../../../core/article/rule';
import { isJudged } from '../../../core/delivery';
import { nowhere } from '../../../core/finding/place';
import { determine, valueOf } from '../../../core/sheet/unreadable';
import { formatEuro } from '../../../core/values/cents';
import { ANDERE_PARTIJ } from '../../algemeen/zonder-oordeel';
import { VERREKENING } from '../bladen/verrekening';
import { BEGIN } from '../looptijd';
import type { Partner } from '../partijen';
import { deelVan } from './verdeling';
import {
  PARTNERS,
  bedragVan,
  beoordeelElkVerrekenjaar,
  jarenInVerrekening,
  kostenVan,
  somVanPartners,
} from './verrekenblad';
import type { Verrekenjaar, Verrekenrij } from './verrekenblad';
import { MARGE_VERDELING, ONEVEN_CENT } from './waarden';

/** Article 1a: each partner pays its part of the costs, to the cent. */
export const VERDELING = defineRule({
  id: 'NV-1a-verdeling',
  article: '1a',
  summary: 'Elke partner betaalt zijn deel van de kosten volgens de vaste verdeelsleutel.',
  quotes: 'NV-1a',
  ernst: 'norm',
  sheets: [VERREKENING],
  outcomes: ['voldoet', 'voldoet-niet', 'niet-van-toepassing', 'niet-te-bepalen'],
  messages: {
    anders: {
      text: '{partner} betaalt {bedrag} over {jaar}. Volgens de verdeelsleutel is dat {deel}.',
      advice: 'Controleer het bedrag. Klopt het? Controleer dan ook het totaal van {jaar}.',
    },
    afgerond: {
      text: '{partner} betaalt {bedrag} over {jaar}. Volgens de verdeelsleutel is dat {deel}. Het verschil is klein: misschien is het bedrag afgerond.',
      advice: 'Reken met hele centen. De functie COACHVERDELING geeft de bedragen.',
    },
    ontbreekt: {
      text: '{partner} heeft over {jaar} geen rij in Verrekening.',
      advice: 'Zet een rij in Verrekening met {jaar}, {partner} en het bedrag.',
    },
  },
  check(context) {
    const andere = (): Verdict => ANDERE_PARTIJ;
    for (const partner of PARTNERS)
      if (isJudged(context.delivery, partner))
        beoordeelElkVerrekenjaar(context, partner, (jaar) => oordeelOver(context, partner, jaar));
      else beoordeelElkVerrekenjaar(context, partner, andere, andere);
  },
});

type Context = RuleContext<typeof VERDELING.messages>;

/** What a partner ought to pay, as far as the verdict tells it. */
type Hoort = Required<Pick<Verdict, 'limit' | 'share'>>;

function hoortTeBetalen(partner: Partner, kosten: number): Hoort {
  const { groep, cents } = deelVan(partner, kosten);
  return {
    limit: cents / 100,
    share: { what: 'Verdeling van de coachkosten', group: groep, cents },
  };
}

/** One year of one partner. Without a row it certainly did not pay its part, whatever the costs are. */
function oordeelOver(context: Context, partner: Partner, verrekenjaar: Verrekenjaar): Verdict {
  const { jaar } = verrekenjaar;
  const hoort = determine(() => hoortTeBetalen(partner, kostenVan(verrekenjaar)));
  const eigen = determine(() => {
    const rij = verrekenjaar.rij(partner);
    return rij === null ? null : { rij, bedrag: bedragVan(rij) };
  });
  if (!eigen.known)
    return {
      uitkomst: 'niet-te-bepalen',
      reason: eigen.reason,
      ...(hoort.known ? { share: hoort.value.share } : {}),
    };
  if (eigen.value === null) {
    context.report('ontbreekt', { args: { partner, jaar }, at: nowhere(`${partner}|${String(jaar)}`) });
    return {
      uitkomst: 'voldoet-niet',
      reason: `${partner} heeft over ${String(jaar)} geen rij in Verrekening.`,
      ...(hoort.known ? hoort.value : {}),
    };
  }
  return oordeelOverBedrag(context, partner, jaar, eigen.value, valueOf(hoort));
}

function oordeelOverBedrag(
  { report }: Context,
  partner: Partner,
  jaar: number,
  { rij, bedrag }: { readonly rij: Verrekenrij; readonly bedrag: number },
  hoort: Hoort,
): Verdict {
  const { cents } = hoort.share;
  const verschil = Math.abs(bedrag - cents);
  const isTeVeel = verschil > requireValue(MARGE_VERDELING, BEGIN);
  if (verschil > 0)
    report(isTeVeel ? 'anders' : 'afgerond', {
      args: { partner, jaar, bedrag: formatEuro(bedrag), deel: formatEuro(cents) },
      at: rij.at('bedrag'),
      ...(isTeVeel ? {} : { ernst: 'signaal' }),
      facts: [
        { label: 'Gevonden', value: formatEuro(bedrag) },
        { label: 'Norm', value: formatEuro(cents) },
        { label: 'Verschil', value: formatEuro(bedrag - cents) },
      ],
      // A larger difference cannot come from a single cent.
      basis: [...basisOf(MARGE_VERDELING), ...(isTeVeel ? [] : basisOf(ONEVEN_CENT))],
    });
  return {
    uitkomst: isTeVeel ? 'voldoet-niet' : 'voldoet',
    value: bedrag / 100,
    reason: `${partner} betaalt ${formatEuro(bedrag)} over ${String(jaar)}. Volgens de verdeelsleutel is dat ${formatEuro(cents)}.`,
    ...hoort,
  };
}

/** The ten amounts of a year add up to its total. */
export const VERREKENING_SOM = defineRule({
  id: 'NV-verrekening-som',
  article: '1a',
  summary: 'De bedragen van de tien partners zijn samen het totaal van dat jaar.',
  quotes: null,
  ernst: 'fout',
  sheets: [VERREKENING],
  outcomes: [],
  messages: {
    anders: {
      text: 'De tien partners betalen samen {som} over {jaar}. De rij Totaal is {totaal}.',
      advice: 'Verbeter de rij Totaal, of een van de bedragen.',
    },
  },
  check(context) {
    // What cannot be read is told where it stands: then there is nothing to add up.
    for (const jaar of jarenInVerrekening(context)) determine(() => meldSom(context, jaar));
  },
});

function meldSom({ report }: RuleContext<typeof VERREKENING_SOM.messages>, verrekenjaar: Verrekenjaar): void {
  const rij = verrekenjaar.rij('Totaal');
  const som = somVanPartners(verrekenjaar);
  if (rij === null || som === null) return;
  const totaal = bedragVan(rij);
  if (som === totaal) return;
  report('anders', {
    args: { jaar: verrekenjaar.jaar, som: formatEuro(som), totaal: formatEuro(totaal) },
    at: rij.at('bedrag'),
    facts: [
      { label: 'Totaal', value: formatEuro(totaal) },
      { label: 'Tien partners samen', value: formatEuro(som) },
      { label: 'Verschil', value: formatEuro(totaal - som) },
    ],
  });
}
