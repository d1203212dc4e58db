import { defineTraits } from '../../../core/sheet/traits/traits';
import type { Sums } from '../../../core/sheet/traits/traits';
import { JAARKOLOMMEN, PLANCAPACITEIT } from '../bladen/plancapaciteit';
import { PLANSTATUS, hardheidVan } from '../bladen/planstatus';
import type { Planstatus } from '../bladen/planstatus';
import { PRIJZEN, WONINGTYPEN } from './plannen';

/*
 * What the rules about plans ask of every plan. Most plans concern none of them: these answers say which ones do, and
 * only of those the rules read the row (see `plannen.ts` for the same questions to one row).
 */
export const KENMERK = {
  hard: 1,
  zacht: 2,
  /** Status 1B or 2B: an elaboration is still needed. */
  uitTeWerken: 4,
  /** For zorg or statushouders. */
  bijzonder: 8,
  sloopt: 16,
  /** Homes are still to be completed, those after 2025 included. */
  bouwtNog: 32,
  /** The numbers of the plan contradict each other. */
  verdacht: 64,
  prioriteit: 128,
  /** New or changed, or it says with whom it was agreed. */
  afstemming: 256,
} as const;

function kenmerkenVan(status: Planstatus): number {
  const uitTeWerken = status === '1B' || status === '2B' ? KENMERK.uitTeWerken : 0;
  switch (hardheidVan(status)) {
    case 'hard':
      return KENMERK.hard | uitTeWerken;
    case 'zacht':
      return KENMERK.zacht;
    case 'telt niet':
      return 0;
  }
}

const PER_STATUS = Object.fromEntries(
  PLANSTATUS.entries.map(({ code }) => [code, kenmerkenVan(code)]),
) as Readonly<Record<Planstatus, number>>;
const PER_DOELGROEP = { geen: 0, zorg: KENMERK.bijzonder, statushouders: KENMERK.bijzonder };
const PER_PRIORITEIT = { hoog: KENMERK.prioriteit, midden: KENMERK.prioriteit, laag: KENMERK.prioriteit };

/** Does a group, where it is filled in, add up to neither the whole plan nor what it still has to build? */
const wijktAf = ({ filled, totals }: Sums, i: number, bruto: number, rest: number): boolean =>
  filled[i] === 1 && totals[i] !== rest && totals[i] !== bruto;

/** The plans by municipality; the amount of a plan is its remaining gross up to and including 2025. */
export const PLANKENMERKEN = defineTraits(PLANCAPACITEIT, {
  party: 'gemeente',
  bits: {
    status: PER_STATUS,
    doelgroep: PER_DOELGROEP,
    prioriteit: PER_PRIORITEIT,
    nieuwOfGewijzigd: KENMERK.afstemming,
    afgestemdMet: KENMERK.afstemming,
  },
  sums: {
    bruto: ['bruto'],
    gerealiseerd: ['gerealiseerd'],
    sloop: ['sloop'],
    gesloopt: ['sloopGerealiseerd'],
    jaren: JAARKOLOMMEN,
    later: ['na2025'],
    typen: WONINGTYPEN,
    prijzen: PRIJZEN,
  },
  answer: ({ length, bits, amounts, sums }) => {
    const { jaren, later, typen, prijzen } = sums;
    const bruto = sums.bruto.totals;
    const gerealiseerd = sums.gerealiseerd.totals;
    const sloop = sums.sloop.totals;
    const gesloopt = sums.gesloopt.totals;
    for (let i = 0; i < length; i++) {
      const heel = bruto[i] ?? 0;
      const rest = heel - (gerealiseerd[i] ?? 0);
      const isGepland = jaren.filled[i] === 1 || later.filled[i] === 1;
      const teBouwen = isGepland ? (jaren.totals[i] ?? 0) + (later.totals[i] ?? 0) : rest;
      const isVerdacht =
        rest < 0 ||
        (gesloopt[i] ?? 0) > (sloop[i] ?? 0) ||
        teBouwen !== rest ||
        wijktAf(typen, i, heel, rest) ||
        wijktAf(prijzen, i, heel, rest);
      bits[i] =
        (bits[i] ?? 0) |
        (sloop[i] === 0 ? 0 : KENMERK.sloopt) |
        (teBouwen > 0 ? KENMERK.bouwtNog : 0) |
        (isVerdacht ? KENMERK.verdacht : 0);
      amounts[i] = isGepland ? (jaren.totals[i] ?? 0) : rest;
    }
  },
});
