import { defineRule } from '../../core/article/rule';
import { nowhere } from '../../core/finding/place';
import type { Place } from '../../core/finding/place';
import type { Delivery } from '../../core/delivery';
import { formatDate } from '../../core/values/date';
import type { PropertySchema } from '../../core/sheet/schema';

/** The Waarde cell of Peildatum; no cell when the peildatum was given as an option. */
export function placeOfPeildatum({ peildatumCell }: Delivery): Place {
  if (peildatumCell === null) return nowhere('Peildatum');
  const { tab, row, column, header } = peildatumCell;
  return { tab, cell: { row, column }, row: row + 1, column: header, sleutel: 'Peildatum' };
}

/** A peildatum outside the agreement's period: what the agreement asks then is not judged on that day. */
export const peildatumBuitenLooptijd = (
  gegevens: PropertySchema,
  period: { readonly from: number; readonly to: number },
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
        text: 'De peildatum {peildatum} ligt na het einde van de overeenkomst: {einde}. De planbalans beoordelen wij niet.',
        advice: 'Controleer de peildatum.',
      },
    },
    check({ delivery, report }) {
      const { state, peildatum } = delivery;
      if (peildatum === null) return;
      const args = {
        peildatum: formatDate(peildatum),
        begin: formatDate(period.from),
        einde: formatDate(period.to),
      };
      if (state === 'before') report('voor', { args, at: placeOfPeildatum(delivery) });
      if (state === 'after') report('na', { args, at: placeOfPeildatum(delivery) });
    },
  });
