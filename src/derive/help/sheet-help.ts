import type { Column } from '../../core/sheet/columns';
import type { AnySchema } from '../../core/sheet/schema';
import { formatEuro } from '../../core/values/cents';
import { formatNumber, NO_BREAK_SPACE } from '../../core/values/number';

/** A code of a closed list, and how else it may be written. */
export interface CodeHelp {
  readonly code: string;
  readonly also: readonly string[];
}

/** One column, or one property of a sheet that has its properties as rows. */
export interface ColumnHelp {
  readonly header: string;
  readonly help: string;
  /** `geheel getal`, `datum`, `keuze uit een lijst`. */
  readonly type: string;
  readonly required: boolean;
  /** Together with the other key columns it tells the rows apart. */
  readonly key: boolean;
  /** `0 of meer`; null when there is no limit. */
  readonly limits: string | null;
  /** Other headers that mean this column. */
  readonly aliases: readonly string[];
  readonly codes: readonly CodeHelp[];
}

export interface SheetHelp {
  readonly name: string;
  readonly help: string;
  /** The name of its table. */
  readonly table: string;
  /** How one of its columns is called: in a sheet of properties each is a row. */
  readonly columnWord: 'kolom' | 'kenmerk';
  readonly columns: readonly ColumnHelp[];
}

const TYPE_WORDS: Readonly<Record<Column['type'], string>> = {
  tekst: 'tekst',
  geheel: 'geheel getal',
  decimaal: 'getal',
  bedrag: 'bedrag in euro',
  aandeel: 'percentage',
  datum: 'datum',
  maand: 'maand',
  'ja/nee': 'ja of nee',
  code: 'keuze uit een lijst',
};

function limitsOf(column: Column): string | null {
  if (column.type === 'aandeel') return `0${NO_BREAK_SPACE}% tot en met 100${NO_BREAK_SPACE}%`;
  if (column.type !== 'geheel' && column.type !== 'decimaal' && column.type !== 'bedrag') return null;
  if (column.type === 'geheel' && column.only !== undefined)
    return `alleen ${column.only.map(String).join(', ')}`;
  const { min, max } = column;
  const written = (value: number): string => {
    if (column.type === 'bedrag') return formatEuro(value);
    return column.type === 'geheel' && column.year === true ? String(value) : formatNumber(value);
  };
  if (min !== undefined && max !== undefined) return `${written(min)} tot en met ${written(max)}`;
  if (min !== undefined) return `${written(min)} of meer`;
  return max === undefined ? null : `${written(max)} of minder`;
}

const columnHelp = (column: Column): ColumnHelp => ({
  header: column.header,
  help: column.help,
  type: column.type === 'geheel' && column.year === true ? 'jaar' : TYPE_WORDS[column.type],
  required: column.required === true,
  key: column.key === true,
  limits: limitsOf(column),
  aliases: column.aliases ?? [],
  codes:
    column.type === 'code'
      ? column.codes.entries.map(({ code, names = [], spellings = [] }) => ({
          code,
          also: [...names, ...spellings],
        }))
      : [],
});

export const sheetHelp = ({ name, help, table, kind, columns }: AnySchema): SheetHelp => ({
  name,
  help,
  table,
  columnWord: kind === 'properties' ? 'kenmerk' : 'kolom',
  columns: Object.values(columns).map(columnHelp),
});
