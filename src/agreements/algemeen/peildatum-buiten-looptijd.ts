import { defineRule } from '../../core/article/rule';
import { nowhere } from '../../core/finding/place';
import type { Place } from '../../core/finding/place';
import type { Delivery } from '../../core/delivery';
import { formatDate } from '../../core/values/date';
import type { PropertySchema } from '../../core/sheet/schema';

/** The Waarde cell of Peildatum; no cell when the peildatum was given as an option. */
function placeOfPeildatum({ peildatumCell }: Delivery): Place {
  if (peildatumCell === null) return nowhere('Peildatum');
  const { tab, row, column, header } = peildatumCell;
  return { tab, cell: { row, column }, row: row + 1, column: header, sleutel: 'Peildatum' };
}

/**
 * A peildatum outside the agreement's period: what the agreement asks then is not judged on that day.
 * @param begin the first day, a serial; the last one is that of the delivery
 * @param naHetEinde what is not judged after the end, or how: a whole sentence
 */
export const peildatumBuitenLooptijd = (
  gegevens: PropertySchema,
  { begin, naHetEinde }: { readonly begin: number; readonly naHetEinde: string },
) =>
  defineRule({
    id: 'peildatum-buiten-looptijd',
    article: null,
    summary: 'De peildatum ligt binnen de looptijd van de overeenkomst.',
    quotes: null,
    ernst: 'signaal',
    sheets: [gegevens],
    outcomes: [],
    messages: {
      voor: {
        text: 'De peildatum {peildatum} ligt voor het begin van de overeenkomst: {begin}. Er is nog niets te beoordelen.',
        advice: 'Controleer de peildatum.',
      },
      na: {
        text: `De peildatum {peildatum} ligt na het einde van de overeenkomst: {einde}. ${naHetEinde}`,
        advice: 'Controleer de peildatum.',
      },
    },
    check({ delivery, report }) {
      const { state, peildatum, lastDay } = delivery;
      if (peildatum === null) return;
      const at = placeOfPeildatum(delivery);
      const args = { peildatum: formatDate(peildatum), begin: formatDate(begin) };
      if (state === 'before') report('voor', { args, at });
      if (state === 'after' && lastDay !== null)
        report('na', { args: { ...args, einde: formatDate(lastDay) }, at });
    },
  });
