import { basisOf, requireValue } from '../../../core/article/parameter';
import type { Parameter } from '../../../core/article/parameter';
import { defineRule } from '../../../core/article/rule';
import { determine } from '../../../core/sheet/unreadable';
import { formatDate } from '../../../core/values/date';
import { NO_BREAK_SPACE, formatNumber } from '../../../core/values/number';
import { formatShare, shareOf } from '../../../core/values/share';
import type { Share } from '../../../core/values/share';
import { ENERGIELABELS } from '../bladen/energielabels';
import { LOOPTIJD } from '../looptijd';
import { verdeel } from '../../algemeen/per-partij';
import { gemeentewijze } from '../per-gemeente';
import { aandeelVan, isAandeelSprong, isTotaalSprong } from './labelaandeel';
import { labelsomVan, opDatum } from './metingen';
import type { Gemeten, Labelrij, Meting } from './metingen';
import { DAGEN_PER_JAAR, SPRONG_AANDEEL, SPRONG_TOTAAL } from './waarden';
import { vergelijkbaarheid } from './weergave';

/** What the checks of a row have in common. They always run, also outside the agreement's period. */
const RIJCONTROLE = { article: '11.2', quotes: null, sheets: [ENERGIELABELS], outcomes: [] } as const;

export const LABEL_SOM = defineRule({
  ...RIJCONTROLE,
  id: 'WO-label-som',
  summary: 'De labels en de woningen zonder label zijn samen niet meer dan alle koopwoningen.',
  ernst: 'fout',
  messages: {
    meer: {
      text: 'De labels en de woningen zonder label zijn samen {som}. Dat is meer dan Koopwoningen totaal: {totaal}.',
      advice: 'Verbeter de aantallen, of Koopwoningen totaal.',
    },
    minder: {
      text: 'De labels en de woningen zonder label zijn samen {som}. Koopwoningen totaal is {totaal}.',
      advice: 'Vul de aantallen aan, of controleer Koopwoningen totaal.',
    },
  },
  check({ sheet, report }) {
    for (const rij of sheet(ENERGIELABELS)?.rows() ?? []) {
      // A number that cannot be read has a finding of its own.
      const gelezen = determine(() => labelsomVan(rij));
      if (!gelezen.known) continue;
      const { som, totaal, isVolledig } = gelezen.value;
      const rest = {
        args: { som: formatNumber(som), totaal: formatNumber(totaal) },
        at: rij.at('koopwoningen'),
      };
      if (som > totaal) report('meer', rest);
      else if (som < totaal && isVolledig) report('minder', { ...rest, ernst: 'signaal' });
    }
  },
});

/** Each count with the one before it, of every municipality: also of another party. */
function* opeenvolgend(alle: readonly Labelrij[]): Iterable<readonly [Meting, Meting]> {
  const perGemeente = verdeel(
    alle.filter((rij) => !rij.isFaulty('peildatum')),
    gemeentewijze(() => true),
  );
  for (const gemeente of perGemeente.partijen) {
    let vorige: Gemeten | undefined;
    for (const gemeten of opDatum(perGemeente.rijen(gemeente))) {
      // What cannot be relied on has a finding of its own, and says nothing of the next one.
      if (vorige?.meting.known === true && gemeten.meting.known)
        yield [vorige.meting.value, gemeten.meting.value];
      vorige = gemeten;
    }
  }
}

const grens = (parameter: Parameter): Share => shareOf(requireValue(parameter, LOOPTIJD.from));

/** Points of a percentage, which are no share of anything. */
const procentpunt = ({ numerator, denominator }: Share): string =>
  `${formatNumber((100 * numerator) / denominator)}${NO_BREAK_SPACE}procentpunt`;

const aandeelTekst = ({ bOfBeter, totaal }: Meting): string => formatShare(aandeelVan(bOfBeter, totaal));

export const LABEL_SPRONG = defineRule({
  ...RIJCONTROLE,
  id: 'WO-label-sprong',
  summary:
    'Tussen twee metingen veranderen het aandeel label B of beter en het aantal koopwoningen niet veel.',
  ernst: 'signaal',
  messages: {
    aandeel: {
      text: 'Label B of beter ging van {was} op {eerder} naar {is} op {later}. Dat is meer dan {perJaar} per jaar.',
      advice: 'Controleer de aantallen. Kloppen ze? Licht de verandering dan toe.',
    },
    totaal: {
      text: 'Koopwoningen totaal is {nu}. Op {eerder} was het {toen}. Dat scheelt meer dan {deel}.',
      advice: 'Controleer Koopwoningen totaal. Klopt het? Licht het verschil dan toe.',
    },
    allebei: {
      text: 'Koopwoningen totaal is {nu}. Op {eerder} was het {toen}. Dat scheelt meer dan {deel}. Ook ging label B of beter van {was} naar {is}: meer dan {perJaar} per jaar.',
      advice: 'Controleer de aantallen. Kloppen ze? Licht de verandering dan toe.',
    },
  },
  check({ sheet, report }) {
    const [perJaar, deel] = [grens(SPRONG_AANDEEL), grens(SPRONG_TOTAAL)];
    for (const [eerder, later] of opeenvolgend(sheet(ENERGIELABELS)?.rows() ?? [])) {
      const dagen = { eerder: formatDate(eerder.dag), later: formatDate(later.dag) };
      const aandeel = {
        was: aandeelTekst(eerder),
        is: aandeelTekst(later),
        perJaar: procentpunt(perJaar),
      };
      const totaal = {
        eerder: dagen.eerder,
        toen: formatNumber(eerder.totaal),
        nu: formatNumber(later.totaal),
        deel: formatShare(deel),
      };
      const rest = { at: later.rij.at('koopwoningen'), facts: vergelijkbaarheid([eerder, later]) };
      const isTotaal = isTotaalSprong(eerder, later, deel);
      if (isAandeelSprong(eerder, later, perJaar)) {
        const basis = [...basisOf(SPRONG_AANDEEL), ...basisOf(DAGEN_PER_JAAR)];
        if (isTotaal)
          report('allebei', {
            args: { ...totaal, ...aandeel },
            ...rest,
            basis: [...basisOf(SPRONG_TOTAAL), ...basis],
          });
        else report('aandeel', { args: { ...aandeel, ...dagen }, ...rest, basis });
      } else if (isTotaal) report('totaal', { args: totaal, ...rest, basis: basisOf(SPRONG_TOTAAL) });
    }
  },
});
