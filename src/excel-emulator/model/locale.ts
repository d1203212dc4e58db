import { notImplemented } from '../protocol/api-error';

/** The language of Excel and the workbook, as far as formulas and number formats show it. */
export interface Locale {
  readonly name: string;
  readonly decimalSeparator: string;
  readonly thousandsSeparator: string;
  readonly listSeparator: string;
  readonly newSheetName: string;
  readonly newTableName: string;
  formulaToLocal(formula: string): string;
  formulaFromLocal(formula: string): string;
  numberFormatToLocal(format: string): string;
  numberFormatFromLocal(format: string): string;
}

const DUTCH_FUNCTIONS: Readonly<Record<string, string>> = {
  AND: 'EN',
  AVERAGE: 'GEMIDDELDE',
  COUNT: 'AANTAL',
  COUNTA: 'AANTALARG',
  COUNTIF: 'AANTAL.ALS',
  COUNTIFS: 'AANTALLEN.ALS',
  DATE: 'DATUM',
  DAY: 'DAG',
  FALSE: 'ONWAAR',
  HYPERLINK: 'HYPERLINK',
  IF: 'ALS',
  IFERROR: 'ALS.FOUT',
  INDEX: 'INDEX',
  INDIRECT: 'INDIRECT',
  ISBLANK: 'ISLEEG',
  ISERROR: 'ISFOUT',
  ISNUMBER: 'ISGETAL',
  LEN: 'LENGTE',
  MATCH: 'VERGELIJKEN',
  MAX: 'MAX',
  MIN: 'MIN',
  MONTH: 'MAAND',
  NA: 'NB',
  NOT: 'NIET',
  OR: 'OF',
  ROUND: 'AFRONDEN',
  ROW: 'RIJ',
  SUM: 'SOM',
  SUMIF: 'SOM.ALS',
  SUMIFS: 'SOMMEN.ALS',
  TODAY: 'VANDAAG',
  TRIM: 'SPATIES.WISSEN',
  TRUE: 'WAAR',
  VLOOKUP: 'VERT.ZOEKEN',
  YEAR: 'JAAR',
};

/** Applies the change to what stands outside quotes: texts (`"`) and names of sheets (`'`) stay as they are. */
function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}

function renameFunctions(part: string, names: ReadonlyMap<string, string>): string {
  return part.replaceAll(/([A-Z][A-Z0-9.]*)(\()/gi, (_match, name: string, bracket: string) => {
    const translated = names.get(name.toUpperCase());
    if (translated === undefined) throw notImplemented(`translation of the function ${name}`);
    return translated + bracket;
  });
}

/** Separators change places in one go, or the one would become the other twice. */
function swap(part: string, from: string, to: string): string {
  return part.replaceAll(/[.,;]/g, (sign) => {
    const index = from.indexOf(sign);
    return index === -1 ? sign : to.charAt(index);
  });
}

const dutchNames = new Map(Object.entries(DUTCH_FUNCTIONS));
const englishNames = new Map(Object.entries(DUTCH_FUNCTIONS).map(([english, dutch]) => [dutch, english]));

export const ENGLISH: Locale = {
  name: 'en-US',
  decimalSeparator: '.',
  thousandsSeparator: ',',
  listSeparator: ',',
  newSheetName: 'Sheet',
  newTableName: 'Table',
  formulaToLocal: (formula) => formula,
  formulaFromLocal: (formula) => formula,
  numberFormatToLocal: (format) => format,
  numberFormatFromLocal: (format) => format,
};

export const DUTCH: Locale = {
  name: 'nl-NL',
  decimalSeparator: ',',
  thousandsSeparator: '.',
  listSeparator: ';',
  newSheetName: 'Blad',
  newTableName: 'Tabel',
  // Names of functions may hold a dot in Dutch, so separators are changed before, and back after, the names.
  formulaToLocal: (formula) =>
    outsideQuotes(formula, (part) => renameFunctions(swap(part, ',.', ';,'), dutchNames)),
  formulaFromLocal: (formula) =>
    outsideQuotes(formula, (part) => {
      const english = renameFunctions(part, englishNames);
      return swap(english, ';,', ',.');
    }),
  numberFormatToLocal: (format) =>
    format === 'General'
      ? 'Standaard'
      : outsideQuotes(format, (part) => swap(part.replaceAll('y', 'j'), ',.', '.,')),
  numberFormatFromLocal: (format) =>
    format === 'Standaard'
      ? 'General'
      : outsideQuotes(format, (part) => swap(part.replaceAll('j', 'y'), '.,', ',.')),
};

export function localeByName(name: string): Locale {
  const found = [ENGLISH, DUTCH].find((locale) => locale.name === name);
  if (found === undefined) throw notImplemented(`locale ${name}`);
  return found;
}
