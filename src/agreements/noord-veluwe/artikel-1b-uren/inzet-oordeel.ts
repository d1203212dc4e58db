import { basisOf } from '../../../core/article/parameter';
import type { Messages } from '../../../core/article/message';
import type { RuleContext, Verdict } from '../../../core/article/rule';
import type { Fact } from '../../../core/finding/finding';
import { nowhere } from '../../../core/finding/place';
import { formatNumber } from '../../../core/values/number';
import { vergelijk } from './uren';
import type { Afspraak, Ureninzet } from './uren';
import { MARGE } from './waarden';
import { gemiddeldeAlsGetal, gemiddeldeTekst, urenfeiten, voortgang } from './weergave';

/** What is said of hours that are not as agreed. `wie` begins the sentence: `Uwoon zet`. */
export const URENMELDINGEN = {
  teWeinig: {
    text: '{wie} in {jaar} gemiddeld {gemiddelde} per week in. Afgesproken is {norm} uur.',
    advice:
      'Controleer de uren in Coachuren. Kloppen ze? Zet dan meer uren in, of leg uit waarom het minder is.',
  },
  teVeel: {
    text: '{wie} in {jaar} gemiddeld {gemiddelde} per week in. Dat is meer dan afgesproken: {norm} uur.',
    advice: 'Controleer de uren in Coachuren. Kloppen ze? Dan hoeft u niets te doen.',
  },
} as const satisfies Messages;

/** Whose hours of a year are judged, and against what. */
interface Jaarinzet {
  /** The subject of the outcome. */
  readonly onderwerp: string;
  readonly wie: string;
  readonly jaar: number;
  readonly inzet: Ureninzet;
  readonly afspraak: Afspraak;
  /** More to tell than the average. */
  readonly delen?: readonly Fact[];
}

/** Judges hours over a year. Fewer than agreed breaks the agreement; more does not, but is told. */
export function oordeelOverInzet(
  { report }: Pick<RuleContext<typeof URENMELDINGEN>, 'report'>,
  { onderwerp, wie, jaar, inzet, afspraak, delen = [] }: Jaarinzet,
): Verdict {
  const gemiddelde = gemiddeldeTekst(inzet, afspraak);
  const norm = formatNumber(afspraak.norm);
  const facts = [...urenfeiten(inzet, afspraak), ...delen];
  const bevinding = {
    args: { wie, jaar, gemiddelde, norm },
    at: nowhere(`${onderwerp}|${String(jaar)}`),
    facts,
    basis: basisOf(MARGE),
  };
  const verschil = vergelijk(inzet, afspraak);
  if (verschil === 'te weinig') report('teWeinig', bevinding);
  if (verschil === 'te veel') report('teVeel', { ...bevinding, ernst: 'signaal' });
  return {
    uitkomst: verschil === 'te weinig' ? 'voldoet-niet' : 'voldoet',
    value: gemiddeldeAlsGetal(inzet),
    limit: afspraak.norm,
    reason: `${wie} in ${String(jaar)} gemiddeld ${gemiddelde} per week in. Afgesproken is ${norm} uur. Weken die meetellen: ${formatNumber(inzet.weken)}.`,
    facts,
    progress: voortgang(inzet, afspraak),
  };
}
