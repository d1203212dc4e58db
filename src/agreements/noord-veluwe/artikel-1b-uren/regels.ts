import type { Messages } from '../../../core/article/message';
import { defineRule } from '../../../core/article/rule';
import type { RuleContext, Verdict } from '../../../core/article/rule';
import { isJudged } from '../../../core/delivery';
import { nowhere } from '../../../core/finding/place';
import { formatDate } from '../../../core/values/date';
import { ANDERE_PARTIJ } from '../../algemeen/zonder-oordeel';
import { COACHUREN } from '../bladen/coachuren';
import { CORPORATIENAMEN } from '../partijen';
import type { Corporatie } from '../partijen';
import { beoordeelElkWeekjaar } from './beoordeling';
import { URENMELDINGEN, oordeelOverInzet } from './inzet-oordeel';
import { inzetVan, weekurenVan } from './uren';
import { afspraakMet } from './waarden';
import { isWeekjaarOm, wekenTotEnMet } from './weken';

/** Judges each corporation over each ISO year of which a whole week passed. */
function beoordeelElkeCorporatie<M extends Messages>(
  context: RuleContext<M>,
  oordeel: (corporatie: Corporatie, jaar: number, dag: number) => Verdict,
): void {
  for (const corporatie of CORPORATIENAMEN) {
    const nietGevraagd = isJudged(context.delivery, corporatie) ? null : ANDERE_PARTIJ;
    beoordeelElkWeekjaar(context, corporatie, {
      zonderJaar: nietGevraagd,
      oordeel: (jaar, dag) => nietGevraagd ?? oordeel(corporatie, jaar, dag),
    });
  }
}

/** Article 1b: each corporation puts in its hours, on average over the weeks of a year. */
export const UREN_PER_CORPORATIE = defineRule({
  id: 'NV-1b-uren',
  article: '1b',
  summary: 'Elke corporatie zet gemiddeld per week de afgesproken uren van een verhuiscoach in.',
  quotes: 'NV-1b',
  ernst: 'norm',
  sheets: [COACHUREN],
  outcomes: ['voldoet', 'voldoet-niet', 'niet-van-toepassing', 'niet-te-bepalen'],
  messages: URENMELDINGEN,
  check(context) {
    beoordeelElkeCorporatie(context, (corporatie, jaar, dag) =>
      oordeelOverInzet(context, {
        onderwerp: corporatie,
        wie: `${corporatie} zet`,
        jaar,
        inzet: inzetVan(context, corporatie, jaar, dag),
        afspraak: afspraakMet(corporatie, jaar),
      }),
    );
  },
});

/** Article 1b: each corporation has a verhuiscoach. */
export const COACH = defineRule({
  id: 'NV-1b-coach',
  article: '1b',
  summary: 'Elke corporatie heeft een verhuiscoach: in een jaar is er minstens één week met uren.',
  quotes: 'NV-1b',
  ernst: 'norm',
  sheets: [COACHUREN],
  outcomes: ['voldoet', 'voldoet-niet', 'niet-van-toepassing', 'niet-te-bepalen'],
  messages: {
    geen: {
      text: '{corporatie} had in {jaar} geen verhuiscoach. In Coachuren staat elke week 0 uur.',
      advice:
        'Controleer de uren in Coachuren. Kloppen ze? Stel dan een verhuiscoach aan, of leg uit waarom er geen is.',
    },
  },
  check(context) {
    beoordeelElkeCorporatie(context, (corporatie, jaar, dag) =>
      oordeelOverCoach(context, corporatie, jaar, dag),
    );
  },
});

/** One week with hours is enough, whatever else cannot be read; that there was none is sure when the year is over. */
function oordeelOverCoach(
  context: RuleContext<typeof COACH.messages>,
  corporatie: Corporatie,
  jaar: number,
  dag: number,
): Verdict {
  const uren = weekurenVan(context, corporatie, jaar);
  const weken = Array.from({ length: wekenTotEnMet(jaar, dag) }, (_, i) => i + 1);
  const eerste = weken.find((week) => uren.heeft(week));
  if (eerste !== undefined)
    return {
      uitkomst: 'voldoet',
      reason: `${corporatie} heeft in ${String(jaar)} een verhuiscoach: in week ${String(eerste)} zijn er uren.`,
    };
  // Each week that counts must have a row, and here all of them say 0.
  inzetVan(context, corporatie, jaar, dag);
  const reason = `${corporatie} heeft in ${String(jaar)} geen week met uren van een verhuiscoach.`;
  if (!isWeekjaarOm(jaar, dag))
    return {
      uitkomst: 'niet-te-bepalen',
      reason: `${reason} Op ${formatDate(dag)} is dat jaar nog niet voorbij.`,
    };
  context.report('geen', { args: { corporatie, jaar }, at: nowhere(`${corporatie}|${String(jaar)}`) });
  return { uitkomst: 'voldoet-niet', reason };
}
