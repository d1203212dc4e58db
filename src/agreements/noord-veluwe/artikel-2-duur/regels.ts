import { requireValue } from '../../../core/article/parameter';
import { defineRule } from '../../../core/article/rule';
import { nowhere } from '../../../core/finding/place';
import { addYears, formatDate } from '../../../core/values/date';
import { GEGEVENS } from '../bladen';
import { COACHRESULTATEN } from '../bladen/coachresultaten';
import { COACHUREN } from '../bladen/coachuren';
import { VERREKENING } from '../bladen/verrekening';
import { BEGIN, looptijdVan } from '../looptijd';
import { plekkenBuiten } from './plekken';
import { VERORDENINGSJAREN } from './waarden';

const { header: EINDDATUM } = GEGEVENS.columns.einddatum;

/** Article 2a: what was before the start or after the end of the agreement does not belong in its sheets. */
export const BINNEN_LOOPTIJD = defineRule({
  id: 'NV-2',
  article: '2a',
  summary: 'Gesprekken, verhuizingen, uren en bedragen vallen binnen de looptijd van de overeenkomst.',
  quotes: 'NV-2a',
  ernst: 'fout',
  sheets: [COACHRESULTATEN, COACHUREN, VERREKENING],
  outcomes: [],
  messages: {
    voor: {
      text: '{wanneer} ligt voor het begin van de overeenkomst: {begin}. Wij rekenen dit niet mee.',
      advice: 'Verbeter de cel, of haal de gegevens weg.',
    },
    na: {
      text: '{wanneer} ligt na het einde van de overeenkomst: {einde}. Wij rekenen dit niet mee.',
      advice: 'Verbeter de cel, of controleer de einddatum in Gegevens.',
    },
  },
  check(context) {
    const looptijd = looptijdVan(context.delivery);
    for (const { wanneer, kant, at } of plekkenBuiten(context, looptijd))
      if (kant === 'voor') context.report(kant, { args: { wanneer, begin: formatDate(looptijd.van) }, at });
      else context.report(kant, { args: { wanneer, einde: formatDate(looptijd.tot) }, at });
  },
});

/** Article 2a: the agreement states no end date, so Gegevens must tell it. */
export const EINDDATUM_BEKEND = defineRule({
  id: 'NV-2-einddatum',
  article: '2a',
  summary: 'In Gegevens staat op welke dag de overeenkomst vervalt.',
  quotes: 'NV-2a',
  ernst: 'signaal',
  sheets: [GEGEVENS],
  outcomes: [],
  messages: {
    geen: {
      text: 'De einddatum van de overeenkomst is niet ingevuld. Wat daarvan afhangt, kunnen wij niet bepalen.',
      advice: 'Vul in Gegevens de dag in waarop de huisvestingsverordening vervalt.',
    },
  },
  check({ delivery, report }) {
    // What stands there and cannot be read is a finding already.
    if (delivery.lastDay === null && !delivery.faultyProperties.has('einddatum'))
      report('geen', { args: {}, at: nowhere(EINDDATUM) });
  },
});

/** Article 2a with footnote 4: the agreement ends with the ordinance, and that lasts four years at most. */
export const DUUR_VERORDENING = defineRule({
  id: 'NV-2a-duur',
  article: '2a',
  summary: 'De overeenkomst eindigt hoogstens vier jaar nadat de huisvestingsverordening inging.',
  quotes: 'NV-voetnoot-4',
  ernst: 'signaal',
  sheets: [GEGEVENS],
  outcomes: [],
  messages: {
    later: {
      text: 'De einddatum is {einde}. De huisvestingsverordening ging in op {ingang} en geldt hoogstens {jaren} jaar: tot {grens}.',
      advice: 'Controleer de einddatum en de ingangsdatum in Gegevens.',
    },
  },
  check({ delivery, report }) {
    const { lastDay } = delivery;
    const ingang = delivery.properties['ingangsdatumVerordening'];
    if (lastDay === null || typeof ingang !== 'number') return;
    const jaren = requireValue(VERORDENINGSJAREN, BEGIN);
    const grens = addYears(ingang, jaren);
    if (lastDay <= grens) return;
    report('later', {
      args: {
        einde: formatDate(lastDay),
        ingang: formatDate(ingang),
        jaren,
        grens: formatDate(grens),
      },
      at: nowhere(EINDDATUM),
    });
  },
});
