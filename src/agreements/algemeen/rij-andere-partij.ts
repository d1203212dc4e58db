import { defineRule } from '../../core/article/rule';
import { isJudged } from '../../core/delivery';
import type { Organisation } from '../../core/delivery';
import type { SheetSchema } from '../../core/sheet/schema';

/** A sheet in which each row is of one party. */
interface Partijblad {
  readonly schema: SheetSchema;
  /** The key of the column that tells whose row it is in a delivery of this party; null when none does. */
  readonly partyOf: (organisation: Organisation) => string | null;
}

/** Rows of another party than the deliverer: they are checked cell by cell, and left out of every calculation. */
export const rijAnderePartij = (sheets: readonly Partijblad[]) =>
  defineRule({
    id: 'rij-andere-partij',
    article: null,
    summary: 'In een levering van één partij staan alleen rijen van die partij.',
    quotes: null,
    ernst: 'signaal',
    sheets: sheets.map(({ schema }) => schema),
    outcomes: [],
    messages: {
      andere: {
        text: 'Deze rij is van {partij}. De levering is van {organisatie}. Wij rekenen de rij niet mee.',
        advice: 'Haal de rij weg, of verbeter de organisatie in Gegevens.',
      },
    },
    check({ delivery, sheet, report }) {
      const { organisation } = delivery;
      if (organisation?.kind !== 'party') return;
      for (const { schema, partyOf } of sheets) {
        const kolom = partyOf(organisation);
        if (kolom === null) continue;
        for (const row of sheet(schema)?.rows() ?? []) {
          const partij = row.isFaulty(kolom) ? null : row.get(kolom);
          if (partij !== null && !isJudged(delivery, String(partij)))
            report('andere', {
              args: { partij: String(partij), organisatie: organisation.name },
              at: row.at(),
            });
        }
      }
    },
  });
