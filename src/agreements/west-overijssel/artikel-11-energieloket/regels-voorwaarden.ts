import { basisOf, requireValue } from '../../../core/article/parameter';
import type { Messages } from '../../../core/article/message';
import { defineRule } from '../../../core/article/rule';
import type { RuleContext, Verdict } from '../../../core/article/rule';
import type { Basis } from '../../../core/finding/finding';
import type { Place } from '../../../core/finding/place';
import { formatEuro } from '../../../core/values/cents';
import { formatDate } from '../../../core/values/date';
import { decimalToNumber } from '../../../core/values/decimal';
import { determine } from '../../../core/sheet/unreadable';
import { ENERGIELOKET } from '../bladen/energieloket';
import type { Loketkolommen } from '../bladen/energieloket';
import { LOOPTIJD } from '../looptijd';
import type { Gemeente } from '../partijen';
import { beoordeelElkePartij } from '../../algemeen/per-partij';
import { VOETNOOT_6 } from '../voetnoot-6';
import { eigenLoket, loketten } from './bijdrage';
import type { Loketrij } from './bijdrage';
import { cofinancieringIn, isBeschreven } from './voorwaarden';
import type { Beschrijving } from './voorwaarden';
import { COFINANCIERING_GEMEENTE, JAAR_VAN_OORDEEL, eindeVanVoorwaarden } from './waarden';
import { bedragen, euroTekst, inEuro } from './weergave';

const ALLE_UITKOMSTEN = ['voldoet', 'voldoet-niet', 'niet-van-toepassing', 'niet-te-bepalen'] as const;

/** What a verdict that a condition is not met rests on. */
const GRONDSLAG: readonly Basis[] = [...basisOf(JAAR_VAN_OORDEEL), ...VOETNOOT_6];

/** A condition as one row meets it or not. */
interface Toets extends Pick<Verdict, 'reason' | 'value' | 'limit'> {
  readonly isVoldaan: boolean;
  /** Reports that it is not met. */
  readonly meld: () => void;
}

/** The place of a finding about a municipality: the cell of this column, under the name of the municipality. */
const plaatsVan = (rij: Loketrij, gemeente: Gemeente, kolom: keyof Loketkolommen): Place => ({
  ...rij.at(kolom),
  sleutel: gemeente,
});

/**
 * Judges a condition for every municipality in Energieloket that receives a contribution. Until the last day of the
 * agreement it is met or still open; from that day on it is met or not.
 */
function beoordeelVoorwaarde<M extends Messages>(
  context: RuleContext<M>,
  toets: (rij: Loketrij, gemeente: Gemeente, dag: number) => Toets,
): void {
  const alle = loketten(context);
  beoordeelElkePartij(context, alle.genoemd, (gemeente, dag) => {
    const rij = eigenLoket(context, gemeente);
    if ((rij.get('bijdrageProvincie') ?? 0) <= 0) {
      alle.vereisLeesbaar(gemeente);
      return {
        uitkomst: 'niet-van-toepassing',
        reason: `${gemeente} krijgt geen bijdrage van de provincie.`,
      };
    }
    const { isVoldaan, meld, ...rest } = toets(rij, gemeente, dag);
    if (isVoldaan) return { uitkomst: 'voldoet', ...rest };
    alle.vereisLeesbaar(gemeente);
    const einde = eindeVanVoorwaarden(dag);
    if (dag < einde)
      return {
        uitkomst: 'niet-te-bepalen',
        ...rest,
        reason: `${rest.reason} De termijn loopt tot en met ${formatDate(einde)}.`,
      };
    meld();
    return { uitkomst: 'voldoet-niet', ...rest };
  });
}

/** Article 11.1: the municipality puts in as much itself, its hours included. */
export const COFINANCIERING = defineRule({
  id: 'WO-11.1',
  article: '11.1',
  summary: 'De gemeente draagt zelf minstens € 60.000 bij, in geld en uren samen.',
  quotes: 'WO-11.1',
  ernst: 'norm',
  sheets: [ENERGIELOKET],
  outcomes: ALLE_UITKOMSTEN,
  messages: {
    teWeinig: {
      text: '{gemeente} draagt zelf {inbreng} bij aan het energieloket. De voorwaarde is {norm}.',
      advice: 'Controleer geld, uren en uurtarief. Kloppen ze? Leg dan uit waarom het minder is.',
    },
  },
  check(context) {
    beoordeelVoorwaarde(context, (rij, gemeente, dag) => {
      const norm = requireValue(COFINANCIERING_GEMEENTE, dag);
      const { inbreng, isGenoeg } = cofinancieringIn(rij, dag);
      const bedrag = euroTekst(inbreng);
      return {
        isVoldaan: isGenoeg,
        value: decimalToNumber(inEuro(inbreng)),
        limit: norm / 100,
        reason: `${gemeente} draagt zelf ${bedrag} bij.`,
        meld: () => {
          context.report('teWeinig', {
            args: { gemeente, inbreng: bedrag, norm: formatEuro(norm) },
            at: plaatsVan(rij, gemeente, 'cofinancieringGeld'),
            facts: bedragen(bedrag, norm),
            basis: GRONDSLAG,
          });
        },
      };
    });
  },
});

/** Article 11.3: the municipality has drawn up a plan of approach. One of after the agreement comes too late. */
export const PLAN_VAN_AANPAK = defineRule({
  id: 'WO-11.3',
  article: '11.3',
  summary: 'De gemeente stelt een plan van aanpak op voor het energieloket.',
  quotes: 'WO-11.3',
  ernst: 'norm',
  sheets: [ENERGIELOKET],
  outcomes: ALLE_UITKOMSTEN,
  messages: {
    geen: {
      text: '{gemeente} had op {einde} nog geen plan van aanpak.',
      advice: 'Is er wel een plan? Vul de datum in bij Plan van aanpak.',
    },
    naToekenning: {
      text: 'Het plan van aanpak van {gemeente} is van {plan}. De bijdrage was toen al toegekend, op {toekenning}.',
      advice: 'Controleer de twee datums. Kloppen ze? Leg dan uit waarom het plan later kwam.',
    },
  },
  check(context) {
    beoordeelVoorwaarde(context, (rij, gemeente) => {
      const plan = rij.get('planVanAanpak');
      const isVoldaan = plan !== null && plan <= LOOPTIJD.to;
      if (isVoldaan) meldNaToekenning(context, rij, gemeente, plan);
      return {
        isVoldaan,
        reason:
          plan === null
            ? `${gemeente} heeft geen plan van aanpak met een datum.`
            : `Het plan van aanpak van ${gemeente} is van ${formatDate(plan)}.`,
        meld: () => {
          context.report('geen', {
            args: { gemeente, einde: formatDate(LOOPTIJD.to) },
            at: plaatsVan(rij, gemeente, 'planVanAanpak'),
            basis: GRONDSLAG,
          });
        },
      };
    });
  },
});

/** The plan came after the contribution for which it is a condition: it is there, but worth a look. */
function meldNaToekenning(
  context: RuleContext<typeof PLAN_VAN_AANPAK.messages>,
  rij: Loketrij,
  gemeente: Gemeente,
  plan: number,
): void {
  const toekenning = determine(() => rij.get('datumToekenning'));
  if (!toekenning.known || toekenning.value === null || plan <= toekenning.value) return;
  context.report('naToekenning', {
    args: { gemeente, plan: formatDate(plan), toekenning: formatDate(toekenning.value) },
    at: plaatsVan(rij, gemeente, 'planVanAanpak'),
    ernst: 'signaal',
    basis: VOETNOOT_6,
  });
}

/** Articles 11.3.1 to 11.3.3: what the plan of approach goes into. */
const beschrijving = (artikel: '11.3.1' | '11.3.2' | '11.3.3', kolom: Beschrijving, wat: string) =>
  defineRule({
    id: `WO-${artikel}`,
    article: artikel,
    summary: `In het plan van aanpak staat ${wat}.`,
    quotes: `WO-${artikel}`,
    ernst: 'norm',
    sheets: [ENERGIELOKET],
    outcomes: ALLE_UITKOMSTEN,
    messages: {
      nietBeschreven: {
        text: 'Er staat geen ja bij {kolom}. Zo is niet te zien dat {gemeente} dit in het plan van aanpak beschrijft.',
        advice: 'Staat het in het plan? Vul ja in. Anders: vul het plan aan.',
      },
    },
    check(context) {
      const { header } = ENERGIELOKET.columns[kolom];
      beoordeelVoorwaarde(context, (rij, gemeente) => {
        const isVoldaan = isBeschreven(rij, kolom);
        return {
          isVoldaan,
          reason: isVoldaan ? `${header}: ja.` : `Er staat geen ja bij ${header}.`,
          meld: () => {
            context.report('nietBeschreven', {
              args: { gemeente, kolom: header },
              at: plaatsVan(rij, gemeente, kolom),
              basis: GRONDSLAG,
            });
          },
        };
      });
    },
  });

export const LOKETORGANISATIE = beschrijving(
  '11.3.1',
  'loketorganisatie',
  'hoe het energieloket zo efficiënt mogelijk wordt georganiseerd',
);
export const VERZELFSTANDIGDE_MARKT = beschrijving(
  '11.3.2',
  'verzelfstandigdeMarkt',
  'hoe de gemeente werkt naar een verzelfstandigde markt in 2020',
);
export const ACTIEVE_MARKTAANPAK = beschrijving(
  '11.3.3',
  'actieveMarktaanpak',
  'hoe de gemeente een actieve marktaanpak ontwikkelt en uitvoert',
);
