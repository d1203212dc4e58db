import { defineRule } from '../../../core/article/rule';
import type { RuleContext, Verdict } from '../../../core/article/rule';
import { nowhere } from '../../../core/finding/place';
import { determine } from '../../../core/sheet/unreadable';
import { formatDate } from '../../../core/values/date';
import { formatNumber } from '../../../core/values/number';
import { compareShares } from '../../../core/values/share';
import { COACHRESULTATEN } from '../bladen/coachresultaten';
import { isVanEenPartner } from '../levering';
import { begonnenJaren } from '../looptijd';
import type { Telsoort } from './doel';
import { beoordeelElkJaar, eigenCijfers, oordeelOver, standVan } from './oordeel';
import { GRONDSLAG, TEMPO_GRONDSLAG, cijfers, huishoudens, nodig } from './weergave';
import type { Stand } from './weergave';

/** What both counts have in common. */
const TELREGEL = {
  article: '3',
  quotes: 'NV-3',
  ernst: 'streven',
  sheets: [COACHRESULTATEN],
  outcomes: ['voldoet', 'voldoet-niet', 'niet-van-toepassing', 'niet-te-bepalen'],
} as const;

/** Where a finding about a year of the region stands. */
const plaats = ({ jaar }: Stand) => nowhere(`Regio|${String(jaar)}`);

/** Judges each year, and says so where the aim was not reached. */
function beoordeel(context: RuleContext, soort: Telsoort, meld: (stand: Stand) => void): void {
  beoordeelElkJaar(context, (jaar): Verdict => {
    if (isVanEenPartner(context.delivery)) return eigenCijfers(context, soort, jaar);
    const stand = standVan(context, soort, jaar);
    const verdict = oordeelOver(context, stand);
    if (verdict.uitkomst === 'voldoet-niet') meld(stand);
    return verdict;
  });
}

/** What a message about an aim that was not reached is filled in with. */
const nietGehaald = (stand: Stand) => {
  const { jaar, soort, telling, doel } = stand;
  return {
    args: {
      jaar,
      aantal: huishoudens(telling.aantal),
      doel: formatNumber(doel),
      tekort: formatNumber(doel - telling.aantal),
    },
    at: plaats(stand),
    facts: cijfers(stand),
    basis: GRONDSLAG[soort],
  };
};

/** Article 3: 200 households spoken to at length in the first year, 300 in each later one. */
export const GESPREKKEN = defineRule({
  ...TELREGEL,
  id: 'NV-3-gesprekken',
  summary: 'De verhuiscoaches spreken elk jaar minstens het afgesproken aantal huishoudens uitvoerig.',
  messages: {
    nietGehaald: {
      text: 'Uitvoerig gesproken in {jaar}: {aantal}. Het streven is minstens {doel}.',
      advice:
        'Er zijn er {tekort} te weinig. Controleer of alle gesprekken in het blad staan. Leg anders uit waarom het streven niet is gehaald.',
    },
  },
  check(context) {
    beoordeel(context, 'gesprekken', (stand) => context.report('nietGehaald', nietGehaald(stand)));
  },
});

/** Article 3: 50 moves in each year. */
export const VERHUIZINGEN = defineRule({
  ...TELREGEL,
  id: 'NV-3-verhuizingen',
  summary: 'Elk jaar verhuizen minstens 50 huishoudens van een ruime naar een kleinere sociale huurwoning.',
  messages: {
    nietGehaald: {
      text: 'Verhuisd in {jaar}: {aantal}. Het streven is minstens {doel}.',
      advice:
        'Er zijn er {tekort} te weinig. Controleer of alle verhuizingen in het blad staan. Leg anders uit waarom het streven niet is gehaald.',
    },
  },
  check(context) {
    beoordeel(context, 'verhuizingen', (stand) => context.report('nietGehaald', nietGehaald(stand)));
  },
});

/** Both counts in a year that is not over: is the region on schedule? */
export const TEMPO = defineRule({
  id: 'NV-3-tempo',
  article: '3',
  summary: 'In een jaar dat nog niet om is, liggen de gesprekken en de verhuizingen op schema.',
  quotes: 'NV-3',
  ernst: 'signaal',
  sheets: [COACHRESULTATEN],
  outcomes: [],
  messages: {
    gesprekken: {
      text: 'Uitvoerig gesproken in {jaar} tot en met {dag}: {aantal}. Op schema is minstens {nodig}.',
      advice: 'Voor het streven van {doel} zijn er nog {rest} nodig.',
    },
    verhuizingen: {
      text: 'Verhuisd in {jaar} tot en met {dag}: {aantal}. Op schema is minstens {nodig}.',
      advice: 'Voor het streven van {doel} zijn er nog {rest} nodig.',
    },
  },
  check(context) {
    const { delivery, report } = context;
    if (isVanEenPartner(delivery)) return;
    for (const jaar of begonnenJaren(delivery))
      for (const soort of ['gesprekken', 'verhuizingen'] as const)
        // Without the sheet there is nothing to tell: the outcomes say so.
        determine(() => {
          const stand = standVan(context, soort, jaar);
          const { telling, doel, schema } = stand;
          if (schema === null || telling.onleesbaar !== null) return;
          if (compareShares({ numerator: telling.aantal, denominator: 1 }, schema.deel) >= 0) return;
          report(soort, {
            args: {
              jaar,
              dag: formatDate(schema.dag),
              aantal: huishoudens(telling.aantal),
              nodig: formatNumber(nodig(schema.deel)),
              doel: formatNumber(doel),
              rest: formatNumber(doel - telling.aantal),
            },
            at: plaats(stand),
            facts: cijfers(stand),
            basis: [TEMPO_GRONDSLAG, ...GRONDSLAG[soort]],
          });
        });
  },
});
