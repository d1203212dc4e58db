import { defineRule } from '../../core/article/rule';
import { isJudged } from '../../core/delivery';
import type { SheetSchema } from '../../core/sheet/schema';

/**
 * Rows of another party than the deliverer: they are checked cell by cell, and left out of every calculation.
 * @param sheets the sheets in which this counts, each with the key of the column that names the party
 */
export const rijAnderePartij = (
  sheets: readonly { readonly schema: SheetSchema; readonly party: string }[],
) =>
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
      for (const { schema, party } of sheets)
        for (const row of sheet(schema)?.rows() ?? []) {
          const partij = row.isFaulty(party) ? null : row.get(party);
          if (partij !== null && !isJudged(delivery, String(partij)))
            report('andere', {
              args: { partij: String(partij), organisatie: organisation.name },
              at: row.at(),
            });
        }
    },
  });
