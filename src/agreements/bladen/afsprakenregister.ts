import { code, datum, tekst } from '../../core/sheet/columns';
import { defineCodes } from '../../core/sheet/codes';
import type { CodeList } from '../../core/sheet/codes';
import { defineSheet } from '../../core/sheet/schema';
import { comparableId } from '../../core/values/text';

/**
 * The duties that the register can show, by their ids. `5.3`, `art. 5.3` and `artikel 5.3` are understood too.
 * @param prefix the prefix of the agreement's ids, `WO` or `NV`
 */
export const afsprakenVan = <const C extends string>(prefix: string, ids: readonly C[]): CodeList<C> =>
  defineCodes(
    ids.map((id) => {
      const number = id.slice(prefix.length + 1);
      return { code: id, spellings: [number, `art. ${number}`, `art ${number}`, `artikel ${number}`] };
    }),
    { comparable: comparableId },
  );

export const REGISTERSTATUS = defineCodes([
  { code: 'gepland' },
  { code: 'uitgevoerd' },
  { code: 'vervallen' },
]);

/** An entry as an example shows it; the date is a serial. */
interface Voorbeeld<A extends string, P extends string> {
  readonly afspraak: A;
  readonly partij: P;
  readonly datum: number;
  readonly status: 'gepland' | 'uitgevoerd' | 'vervallen';
  readonly omschrijving?: string;
  readonly bewijs?: string;
}

/** The sheet in which parties show with a date and a source that they did what they agreed. */
export const afsprakenregisterVoor = <A extends string, P extends string>(
  afspraken: CodeList<A>,
  partijen: CodeList<P>,
  meer: { readonly example?: readonly Voorbeeld<NoInfer<A>, NoInfer<P>>[] } = {},
) =>
  defineSheet({
    ...meer,
    name: 'Afsprakenregister',
    table: 'tblAfsprakenregister',
    help: 'Laat zien wat u deed: welke afspraak, door wie, wanneer, en waar het bewijs te vinden is.',
    columns: {
      afspraak: code(afspraken, {
        header: 'Afspraak',
        required: true,
        key: true,
        help: 'De afspraak, zoals WO-5.3. Artikel 5.3 mag ook.',
      }),
      partij: code(partijen, { header: 'Partij', required: true, key: true, help: 'Wie deed het?' }),
      datum: datum({ header: 'Datum', required: true, key: true, help: 'De dag waarop het gebeurde.' }),
      status: code(REGISTERSTATUS, {
        header: 'Status',
        required: true,
        help: 'Gepland, uitgevoerd of vervallen. Alleen uitgevoerd telt mee.',
      }),
      omschrijving: tekst({
        header: 'Omschrijving',
        help: 'Wat is er gedaan? Noem geen namen van personen.',
      }),
      bewijs: tekst({
        header: 'Bewijs',
        help: 'Waar is het te vinden? Bijvoorbeeld een zaaknummer of een pagina.',
      }),
    },
  });
