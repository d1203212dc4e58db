import { requireValue } from '../../../core/article/parameter';
import { defineRule } from '../../../core/article/rule';
import type { RuleContext, Verdict } from '../../../core/article/rule';
import { valueOf } from '../../../core/sheet/unreadable';
import { formatEuro } from '../../../core/values/cents';
import { formatDate } from '../../../core/values/date';
import { ANDERE_PARTIJ } from '../../algemeen/zonder-oordeel';
import { ENERGIELOKET } from '../bladen/energieloket';
import type { Gemeente } from '../partijen';
import { beoordeelElkePartij } from '../../algemeen/per-partij';
import { VOETNOOT_6 } from '../voetnoot-6';
import { eigenLoket, loketten } from './bijdrage';
import type { Loketrij } from './bijdrage';
import { voorwaardenVan } from './voorwaarden';
import { BIJDRAGE_PROVINCIE, eindeVanVoorwaarden } from './waarden';
import { bedragen } from './weergave';

/** Article 11: who meets the conditions receives the contribution. A duty of the province, judged on any day. */
export const BIJDRAGE_ENERGIELOKET = defineRule({
  id: 'WO-11',
  article: '11',
  summary:
    'De provincie draagt € 60.000 bij aan het energieloket van een gemeente die aan de voorwaarden voldoet.',
  quotes: 'WO-11',
  ernst: 'norm',
  sheets: [ENERGIELOKET],
  outcomes: ['voldoet', 'voldoet-niet', 'niet-van-toepassing', 'niet-te-bepalen'],
  messages: {
    lager: {
      text: 'De provincie draagt {bijdrage} bij aan het energieloket van {gemeente}. De afspraak is {norm}.',
      advice: 'Controleer het bedrag. Klopt het? Leg dan uit waarom de bijdrage lager is.',
    },
    hoger: {
      text: 'De provincie draagt {bijdrage} bij aan het energieloket van {gemeente}. De afspraak is {norm}: mogelijk maatwerk (artikel 12).',
      advice: 'Is een deel maatwerk? Zet dat deel dan in Maatwerkafspraken.',
    },
  },
  check(context) {
    const { genoemd } = loketten(context);
    if (context.delivery.organisation?.kind === 'party')
      for (const gemeente of genoemd) context.outcome(gemeente, null, ANDERE_PARTIJ);
    else beoordeelElkePartij(context, genoemd, (gemeente, dag) => oordeelVoor(context, gemeente, dag));
  },
});

function oordeelVoor(
  context: RuleContext<typeof BIJDRAGE_ENERGIELOKET.messages>,
  gemeente: Gemeente,
  dag: number,
): Verdict {
  const rij = eigenLoket(context, gemeente);
  // A blank cell of this required column is unreadable, so it never comes out as 0.
  const bijdrage = rij.get('bijdrageProvincie') ?? 0;
  const norm = requireValue(BIJDRAGE_PROVINCIE, dag);
  const bedrag = { value: bijdrage / 100, limit: norm / 100 };
  const meld = (message: 'lager' | 'hoger', ernst: 'norm' | 'signaal'): void => {
    context.report(message, {
      args: { gemeente, bijdrage: formatEuro(bijdrage), norm: formatEuro(norm) },
      at: { ...rij.at('bijdrageProvincie'), sleutel: gemeente },
      ernst,
      facts: bedragen(formatEuro(bijdrage), norm),
      basis: VOETNOOT_6,
    });
  };
  if (bijdrage > norm) {
    meld('hoger', 'signaal');
    return { uitkomst: 'voldoet', reason: `De bijdrage is ${formatEuro(bijdrage)}.`, ...bedrag };
  }
  const reden = waaromNietVerschuldigd(rij, dag);
  if (reden === null && bijdrage === norm)
    return { uitkomst: 'voldoet', reason: `De bijdrage is ${formatEuro(bijdrage)}.`, ...bedrag };
  loketten(context).vereisLeesbaar(gemeente);
  if (reden !== null && bijdrage > 0 && dag < eindeVanVoorwaarden(dag))
    return {
      uitkomst: 'niet-te-bepalen',
      reason: `${gemeente} voldoet nog niet aan ${reden}. De termijn daarvoor loopt tot en met ${formatDate(eindeVanVoorwaarden(dag))}.`,
    };
  if (reden !== null)
    return { uitkomst: 'niet-van-toepassing', reason: `${gemeente} voldoet niet aan ${reden}.` };
  meld('lager', 'norm');
  return {
    uitkomst: 'voldoet-niet',
    reason: `${gemeente} voldoet aan de voorwaarden. De bijdrage is ${formatEuro(bijdrage)}, en niet ${formatEuro(norm)}.`,
    ...bedrag,
  };
}

/**
 * The conditions that are not met, in words; null when all are. One that is certainly not met decides, whatever the
 * others are. @throws Unreadable when it depends on one that cannot be determined
 */
function waaromNietVerschuldigd(rij: Loketrij, dag: number): string | null {
  const voorwaarden = voorwaardenVan(rij, dag);
  const ontbreekt = voorwaarden.filter(({ voldaan }) => voldaan.known && !voldaan.value);
  if (ontbreekt.length === 0) {
    for (const { voldaan } of voorwaarden) valueOf(voldaan);
    return null;
  }
  return `artikel ${ontbreekt.map(({ artikel }) => artikel).join(', ')}`;
}
