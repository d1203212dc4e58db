import { defineRule } from '../../../core/article/rule';
import { determine } from '../../../core/sheet/unreadable';
import { formatMonth } from '../../../core/values/month';
import { formatNumber } from '../../../core/values/number';
import { COACHRESULTATEN } from '../bladen/coachresultaten';
import { SENIORENWONINGEN } from '../bladen/seniorenwoningen';
import { BIJ_VERHUIZING } from './rijtelling';
import { aantallenIn } from './standen';

/* The checks of single rows. They always run, also outside the agreement's period and on rows of another partner. */

const RIJCONTROLE = { article: '3', quotes: null, outcomes: [] } as const;

export const COACH_VERHUIZING = defineRule({
  ...RIJCONTROLE,
  id: 'NV-coach-verhuizing',
  summary: 'Bij een verhuizing staan de maand en beide woningen. Een verhuismaand hoort bij een verhuizing.',
  ernst: 'fout',
  sheets: [COACHRESULTATEN],
  messages: {
    leeg: {
      text: 'Dit huishouden is verhuisd. {kolom} is niet ingevuld.',
      advice: 'Vul {kolom} in, of verbeter Verhuisd.',
    },
    nietVerhuisd: {
      text: 'Er staat een verhuismaand. Bij Verhuisd staat nee.',
      advice: 'Vul bij Verhuisd ja in, of haal de verhuismaand weg.',
    },
  },
  check({ sheet, report }) {
    for (const rij of sheet(COACHRESULTATEN)?.rows() ?? []) {
      // A cell that cannot be read has a finding of its own.
      if (rij.isFaulty('verhuisd')) continue;
      if (rij.get('verhuisd') !== true) {
        if (!rij.isFaulty('verhuismaand') && rij.get('verhuismaand') !== null)
          report('nietVerhuisd', { args: {}, at: rij.at('verhuisd') });
        continue;
      }
      for (const kolom of BIJ_VERHUIZING)
        if (!rij.isFaulty(kolom) && rij.get(kolom) === null)
          report('leeg', {
            args: { kolom: COACHRESULTATEN.columns[kolom].header },
            at: rij.at(kolom, 'verhuisd'),
          });
    }
  },
});

/** What says in which order a household was spoken to and moved. */
const VOLGORDE = ['verhuisd', 'verhuismaand', 'gespreksmaand'] as const;

export const COACH_VOLGORDE = defineRule({
  ...RIJCONTROLE,
  id: 'NV-coach-volgorde',
  summary: 'Een huishouden verhuist niet voor het gesprek met de verhuiscoach.',
  ernst: 'signaal',
  sheets: [COACHRESULTATEN],
  messages: {
    eerder: {
      text: 'Dit huishouden is verhuisd in {verhuismaand}. Het gesprek was later: in {gespreksmaand}.',
      advice: 'Controleer beide maanden.',
    },
  },
  check({ sheet, report }) {
    for (const rij of sheet(COACHRESULTATEN)?.rows() ?? []) {
      if (VOLGORDE.some((kolom) => rij.isFaulty(kolom)) || rij.get('verhuisd') !== true) continue;
      const [verhuismaand, gespreksmaand] = [rij.get('verhuismaand'), rij.get('gespreksmaand')];
      if (verhuismaand === null || gespreksmaand === null || verhuismaand >= gespreksmaand) continue;
      report('eerder', {
        args: { verhuismaand: formatMonth(verhuismaand), gespreksmaand: formatMonth(gespreksmaand) },
        at: rij.at('verhuismaand'),
      });
    }
  },
});

export const VOORRANG_SOM = defineRule({
  ...RIJCONTROLE,
  id: 'NV-voorrang-som',
  summary: 'Er zijn niet meer voorrangswoningen dan seniorenwoningen.',
  ernst: 'fout',
  sheets: [SENIORENWONINGEN],
  messages: {
    meer: {
      text: 'Voorrangswoningen is {voorrang}. Dat is meer dan Seniorenwoningen: {totaal}.',
      advice: 'Verbeter de aantallen.',
    },
  },
  check({ sheet, report }) {
    for (const rij of sheet(SENIORENWONINGEN)?.rows() ?? [])
      determine(() => {
        const { voorrang, totaal } = aantallenIn(rij);
        if (voorrang > totaal)
          report('meer', {
            args: { voorrang: formatNumber(voorrang), totaal: formatNumber(totaal) },
            at: rij.at('voorrangswoningen'),
          });
      });
  },
});
