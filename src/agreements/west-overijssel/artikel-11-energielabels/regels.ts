import type { Messages } from '../../../core/article/message';
import { basisOf } from '../../../core/article/parameter';
import { defineRule } from '../../../core/article/rule';
import type { RuleContext, Verdict } from '../../../core/article/rule';
import type { Place } from '../../../core/finding/place';
import { determine, valueOf } from '../../../core/sheet/unreadable';
import { formatDate } from '../../../core/values/date';
import { compareShares, formatShare, shareToNumber } from '../../../core/values/share';
import { bijdrageVan, loketten } from '../artikel-11-energieloket/bijdrage';
import { ENERGIELABELS } from '../bladen/energielabels';
import { ENERGIELOKET } from '../bladen/energieloket';
import { GEMEENTENAMEN } from '../partijen';
import type { Gemeente } from '../partijen';
import { beoordeelElkePartij } from '../../algemeen/per-partij';
import { VOETNOOT_6 } from '../voetnoot-6';
import { woningen } from '../woningen';
import { aandeelVan, isGehaald, streefpadOp } from './labelaandeel';
import { vereisLeesbareMetingen } from './metingen';
import type { Meting } from './metingen';
import { verloopVanGemeente } from './verloop';
import type { Verloop } from './verloop';
import {
  DAGEN_NA_STREEFJAAR,
  DAGEN_PER_JAAR,
  JAAR_NTA_8800,
  meetvenster,
  normOp,
  streefdag,
} from './waarden';
import {
  STREEFPAD_GRONDSLAG,
  aandeelTekst,
  cijfers,
  inZinnen,
  metingTekst,
  normTekst,
  opgaveOp,
  tempoTekst,
  vergelijkbaarheid,
  verloopVan,
} from './weergave';

const MELDINGEN = {
  nietGehaald: {
    text: '{gemeente} heeft {aandeel} koopwoningen met label B of beter. Het streven is {norm}.',
    advice: 'Nog te doen: {opgave} naar label B of beter. Leg uit waarom het streven niet is gehaald.',
  },
  onderPad: {
    text: '{gemeente} heeft op {meetdag} {aandeel} koopwoningen met label B of beter. Op de rechte lijn naar {norm} hoort dan {pad}.',
    advice: 'Nog te doen: {opgave}, uiterlijk {einde}. Dat zijn {tempo}.',
  },
} as const satisfies Messages;

/** Article 11.2: at least label B for 45 % of the owner-occupied homes in 2020. */
export const LABEL_B = defineRule({
  id: 'WO-11.2',
  article: '11.2',
  summary: 'In 2020 heeft minstens 45 % van de koopwoningen in de gemeente label B of beter.',
  quotes: 'WO-11.2',
  ernst: 'streven',
  sheets: [ENERGIELABELS, ENERGIELOKET],
  outcomes: ['voldoet', 'voldoet-niet', 'niet-van-toepassing', 'niet-te-bepalen'],
  messages: MELDINGEN,
  check(context) {
    beoordeelElkePartij(context, GEMEENTENAMEN, (gemeente, dag) => {
      const isGevraagd = bijdrageVan(context, gemeente) > 0;
      if (isGevraagd && dag >= streefdag()) return naDeTermijn(context, gemeente, dag);
      loketten(context).vereisLeesbaar(gemeente);
      return isGevraagd ? termijnLoopt(context, gemeente, dag) : zonderBijdrage(context, gemeente, dag);
    });
  },
});

type Context = RuleContext<typeof MELDINGEN>;

/** A finding of a count: at its label B, and under the municipality, whichever count is the last one. */
const plaats = (gemeente: Gemeente, { rij }: Meting): Place => ({ ...rij.at('labelB'), sleutel: gemeente });

/** The facts and the readings of a count beside the others. */
const onderbouwing = (meting: Meting, dag: number, { metingen }: Verloop) => {
  const vergelijking = vergelijkbaarheid(metingen);
  return {
    facts: [...cijfers(meting, dag), ...vergelijking],
    basis: [...(vergelijking.length === 0 ? [] : basisOf(JAAR_NTA_8800)), ...VOETNOOT_6],
  };
};

/** The sentences, facts and drawing of an outcome about this count; without one the drawing of what there is. */
const getoond = (
  gemeente: Gemeente,
  meting: Meting | undefined,
  dag: number,
  { metingen, pad }: Verloop,
) => ({
  tekst: meting === undefined ? '' : metingTekst(gemeente, meting, dag, metingen),
  meer: {
    ...(meting === undefined ? {} : { facts: cijfers(meting, dag) }),
    ...(metingen.length === 0 ? {} : { course: verloopVan(metingen, pad) }),
  },
});

/** Without a contribution nothing is asked: what is known is told all the same. */
function zonderBijdrage(context: Context, gemeente: Gemeente, dag: number): Verdict {
  const reason = `${gemeente} krijgt geen bijdrage voor het energieloket. De voorwaarde geldt dan niet.`;
  const verloop = determine(() => {
    vereisLeesbareMetingen(context, gemeente);
    return verloopVanGemeente(context, gemeente, dag);
  });
  if (!verloop.known) return { uitkomst: 'niet-van-toepassing', reason };
  const { tekst, meer } = getoond(gemeente, verloop.value.metingen.at(-1), dag, verloop.value);
  return { uitkomst: 'niet-van-toepassing', reason: `${reason} ${tekst}`.trim(), ...meer };
}

/** Before the day of the aim nothing is decided. A last count under the straight line is told. */
function termijnLoopt(context: Context, gemeente: Gemeente, dag: number): Verdict {
  vereisLeesbareMetingen(context, gemeente);
  const verloop = verloopVanGemeente(context, gemeente, dag);
  const { laatste, pad, metingen } = verloop;
  if (laatste?.meting.known === true && pad !== null) {
    const meting = laatste.meting.value;
    const lijn = streefpadOp(pad, meting.dag);
    const aandeel = aandeelVan(meting.bOfBeter, meting.totaal);
    if (compareShares(aandeel, lijn) < 0) {
      const opgave = opgaveOp(meting, dag);
      const { facts, basis } = onderbouwing(meting, dag, verloop);
      const padTekst = formatShare(lijn, { against: aandeel });
      context.report('onderPad', {
        args: {
          gemeente,
          meetdag: formatDate(meting.dag),
          aandeel: formatShare(aandeel, { against: lijn }),
          norm: normTekst(dag),
          pad: padTekst,
          opgave: woningen(opgave),
          einde: formatDate(streefdag()),
          tempo: tempoTekst(opgave, dag),
        },
        at: plaats(gemeente, meting),
        ernst: 'signaal',
        facts: [...facts, { label: 'Op de rechte lijn', value: padTekst }],
        basis: [STREEFPAD_GRONDSLAG, ...basisOf(DAGEN_PER_JAAR), ...basis],
      });
    }
  }
  const { tekst, meer } = getoond(gemeente, metingen.at(-1), dag, verloop);
  return {
    uitkomst: 'niet-te-bepalen',
    reason: `De termijn loopt tot en met ${formatDate(streefdag())}. ${tekst}`.trim(),
    ...meer,
  };
}

/**
 * From the day of the aim on: the last count of the days that say whether it was reached. What is reached stays so,
 * whatever stands in rows of which the municipality cannot be read.
 */
function naDeTermijn(context: Context, gemeente: Gemeente, dag: number): Verdict {
  const verloop = verloopVanGemeente(context, gemeente, dag);
  if (!isBereikt(verloop, dag)) {
    loketten(context).vereisLeesbaar(gemeente);
    vereisLeesbareMetingen(context, gemeente);
  }
  if (verloop.inVenster === undefined) {
    const { van, totEnMet } = meetvenster();
    return {
      uitkomst: 'niet-te-bepalen',
      reason: [
        `${gemeente} heeft in Energielabels geen meting van ${formatDate(van)} tot en met ${formatDate(totEnMet)}.`,
        ...inZinnen(vergelijkbaarheid(verloop.metingen)),
      ].join(' '),
      ...getoond(gemeente, undefined, dag, verloop).meer,
    };
  }
  const meting = valueOf(verloop.inVenster.meting);
  const [aandeel, norm] = [aandeelVan(meting.bOfBeter, meting.totaal), normOp(dag)];
  const gehaald = isGehaald(aandeel, norm);
  if (!gehaald) {
    const { facts, basis } = onderbouwing(meting, dag, verloop);
    context.report('nietGehaald', {
      args: {
        gemeente,
        aandeel: aandeelTekst(meting, dag),
        norm: normTekst(dag),
        opgave: woningen(opgaveOp(meting, dag)),
      },
      at: plaats(gemeente, meting),
      facts,
      basis: [...basisOf(DAGEN_NA_STREEFJAAR), ...basis],
    });
  }
  const { tekst, meer } = getoond(gemeente, meting, dag, verloop);
  return {
    uitkomst: gehaald ? 'voldoet' : 'voldoet-niet',
    value: shareToNumber(aandeel),
    limit: shareToNumber(norm),
    reason: tekst,
    ...meer,
  };
}

/** Does the count that says so show that the aim was reached? */
function isBereikt({ inVenster }: Verloop, dag: number): boolean {
  if (inVenster?.meting.known !== true) return false;
  const { bOfBeter, totaal } = inVenster.meting.value;
  return isGehaald(aandeelVan(bOfBeter, totaal), normOp(dag));
}
