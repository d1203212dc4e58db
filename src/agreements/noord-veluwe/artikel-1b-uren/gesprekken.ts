import { defineCalculation } from '../../../core/article/calculation';
import { requireValue } from '../../../core/article/parameter';
import type { CalculationContext } from '../../../core/article/rule';
import { Unreadable, determine } from '../../../core/sheet/unreadable';
import { isBuitenLooptijd } from '../artikel-3-resultaten/rijtelling';
import type { Coachrij } from '../artikel-3-resultaten/rijtelling';
import { UITVOERIG } from '../artikel-3-resultaten/waarden';
import { COACHRESULTATEN } from '../bladen/coachresultaten';
import { BEGIN } from '../looptijd';
import type { Corporatie } from '../partijen';
import { bladPerCorporatie } from '../per-corporatie';

const coachresultaten = bladPerCorporatie(COACHRESULTATEN, isBuitenLooptijd);

/** The talks of the coach of one corporation, by month: with whomever, because each of them takes hours. */
export interface Gesprekken {
  /** How many lasted more than an hour. @throws Unreadable when a row that may be of this month cannot be relied on */
  uitvoerigIn(maand: number): number;
  /** Is there a talk in this month, or may there be: one that cannot be read may be of any? */
  isMogelijkIn(maand: number): boolean;
}

function gesprekkenIn(rijen: readonly Coachrij[]): Gesprekken {
  const uitvoerig = new Map<number, number>();
  const onleesbaar = new Map<number, string>();
  const maanden = new Set<number>();
  const uur = requireValue(UITVOERIG, BEGIN);
  let overal: string | undefined;
  for (const rij of rijen) {
    // A blank cell of these required columns is unreadable, so it never comes out as 0.
    const maand = determine(() => rij.get('gespreksmaand') ?? 0);
    if (!maand.known) {
      overal ??= maand.reason;
      continue;
    }
    maanden.add(maand.value);
    const duur = determine(() => {
      rij.requireUnique();
      return rij.get('gespreksduur') ?? 0;
    });
    if (!duur.known) onleesbaar.set(maand.value, duur.reason);
    else if (duur.value > uur) uitvoerig.set(maand.value, (uitvoerig.get(maand.value) ?? 0) + 1);
  }
  return {
    uitvoerigIn: (maand) => {
      const reden = overal ?? onleesbaar.get(maand);
      if (reden !== undefined) throw new Unreadable(reden);
      return uitvoerig.get(maand) ?? 0;
    },
    isMogelijkIn: (maand) => overal !== undefined || maanden.has(maand),
  };
}

const gesprekkenPerCorporatie = defineCalculation((context) => {
  const bekend = new Map<Corporatie, Gesprekken>();
  return (corporatie: Corporatie): Gesprekken => {
    let gesprekken = bekend.get(corporatie);
    if (gesprekken === undefined)
      bekend.set(corporatie, (gesprekken = gesprekkenIn(coachresultaten(context).rijen(corporatie))));
    return gesprekken;
  };
});

/**
 * The talks of the coach of a corporation.
 * @throws Unreadable without the sheet, or when a row of which the corporation cannot be read may be of this one
 */
export function gesprekkenVan(context: CalculationContext, corporatie: Corporatie): Gesprekken {
  if (context.sheet(COACHRESULTATEN) === null) throw new Unreadable('Blad Coachresultaten ontbreekt.');
  coachresultaten(context).vereisLeesbaar(corporatie);
  return gesprekkenPerCorporatie(context)(corporatie);
}
