import { basisOf, requireValue } from '../../../core/article/parameter';
import { defineRule } from '../../../core/article/rule';
import type { CalculationContext, RuleContext, Verdict } from '../../../core/article/rule';
import { nowhere } from '../../../core/finding/place';
import { determine } from '../../../core/sheet/unreadable';
import { formatEuro } from '../../../core/values/cents';
import { MONTH_NAMES, partsOf } from '../../../core/values/date';
import { formatNumber, formatPercent } from '../../../core/values/number';
import { LOONSCHAAL } from '../bladen/loonschaal';
import { VERREKENING } from '../bladen/verrekening';
import { BEGIN } from '../looptijd';
import { afgerond, loonkostenVan, salarissenVan, wijktAf } from './loonkosten';
import type { Loonrij } from './loonkosten';
import { bedragVan, begonnenInVerrekening, beoordeelElkVerrekenjaar } from './verrekenblad';
import type { Verrekenjaar } from './verrekenblad';
import { MARGE_GRONDSLAG, UREN_SAMEN, UREN_VOLTIJD } from './waarden';

/** The salaries of the workbook; without the sheet there are none. */
const loonrijen = (context: CalculationContext): readonly Loonrij[] =>
  context.sheet(LOONSCHAAL)?.rows() ?? [];

/** Article 1a: what the costs are reckoned with is a salary of the scale, in every month that is settled. */
export const LOON = defineRule({
  id: 'NV-1a-loon',
  article: '1a',
  summary: 'Voor elke maand van een jaar in Verrekening geldt een salaris van schaal H, met een bron.',
  quotes: 'NV-1a',
  ernst: 'norm',
  sheets: [VERREKENING, LOONSCHAAL],
  outcomes: ['voldoet', 'voldoet-niet', 'niet-van-toepassing', 'niet-te-bepalen'],
  messages: {
    geen: {
      text: 'Over {jaar} is er niet voor elke maand een salaris in Loonschaal. Het ontbreekt voor {maanden}.',
      advice:
        'Zet het salaris dat op 1 januari {jaar} gold in Loonschaal, met de bron. De ingangsdatum mag in een eerder jaar liggen.',
    },
  },
  check(context) {
    beoordeelElkVerrekenjaar(context, 'Regio', ({ jaar }) => oordeelOverLoon(context, jaar));
  },
});

/** Which months have no salary: a salary stays in force, so these are the first months of the year. */
function inWoorden(maanden: readonly number[]): string {
  const namen = maanden.map((dag) => MONTH_NAMES[partsOf(dag).month - 1] ?? '');
  const [eerste = '', ...meer] = namen;
  return meer.length === 0 ? eerste : `${eerste} tot en met ${meer.at(-1) ?? ''}`;
}

function oordeelOverLoon(context: RuleContext<typeof LOON.messages>, jaar: number): Verdict {
  const salarissen = salarissenVan(loonrijen(context), jaar);
  const zonder = salarissen.flatMap(({ dag, rij }) => (rij === null ? [dag] : []));
  if (zonder.length > 0) {
    const maanden = inWoorden(zonder);
    context.report('geen', { args: { jaar, maanden }, at: nowhere(`Regio|${String(jaar)}`) });
    return {
      uitkomst: 'voldoet-niet',
      reason: `Over ${String(jaar)} ontbreekt het salaris voor ${maanden}.`,
    };
  }
  for (const { rij } of salarissen) {
    // Both are required: one that is blank or cannot be read throws.
    rij?.get('maandsalaris');
    rij?.get('bron');
  }
  return {
    uitkomst: 'voldoet',
    reason: `Voor elke maand van ${String(jaar)} geldt een salaris met een bron.`,
  };
}

/** Article 1a and footnote 2: the costs follow from the scale, and not from what was really paid. */
export const GRONDSLAG = defineRule({
  id: 'NV-1a-grondslag',
  article: '1a',
  summary: 'Het totaal van een jaar volgt uit 71 uur per week en het salaris van schaal H.',
  quotes: 'NV-1a',
  ernst: 'signaal',
  sheets: [VERREKENING, LOONSCHAAL],
  outcomes: [],
  messages: {
    anders: {
      text: 'Het totaal van {jaar} is {totaal}. Volgens Loonschaal kost {uren} uur per week {kosten}. Dat scheelt meer dan {marge}.',
      advice: 'Controleer het totaal, en de salarissen en toeslagen in Loonschaal.',
    },
  },
  check(context) {
    // What cannot be read is told where it stands, and a salary that is missing by NV-1a-loon.
    for (const jaar of begonnenInVerrekening(context)) determine(() => meldGrondslag(context, jaar));
  },
});

function meldGrondslag(context: RuleContext<typeof GRONDSLAG.messages>, verrekenjaar: Verrekenjaar): void {
  const { jaar } = verrekenjaar;
  const rij = verrekenjaar.rij('Totaal');
  if (rij === null) return;
  const totaal = bedragVan(rij);
  const uren = requireValue(UREN_SAMEN, BEGIN);
  const marge = requireValue(MARGE_GRONDSLAG, BEGIN);
  const { kosten, zonder } = loonkostenVan(loonrijen(context), jaar, uren);
  if (zonder.length > 0 || !wijktAf(totaal, kosten, marge)) return;
  const berekend = afgerond(kosten);
  context.report('anders', {
    args: {
      jaar,
      totaal: formatEuro(totaal),
      uren: formatNumber(uren),
      kosten: formatEuro(berekend),
      marge: formatPercent(marge),
    },
    at: rij.at('bedrag'),
    facts: [
      { label: 'Gevonden', value: formatEuro(totaal) },
      { label: 'Volgens Loonschaal', value: formatEuro(berekend) },
      { label: 'Verschil', value: formatEuro(totaal - berekend) },
    ],
    basis: [...basisOf(UREN_VOLTIJD), ...basisOf(MARGE_GRONDSLAG)],
  });
}
