import type { Area } from '../../core/sheet/snapshot';
import type { MarkStyle } from '../../derive/plan';
import { addressLists } from './addresses';

/**
 * In the formula of every conditional format of ours: the very text by which marks in a file are recognised, so
 * that Excel and the command line take each other's marks away. It goes along with cells that a user copies, and
 * needs no memory of ours.
 */
const SIGNATURE = '"woonafspraken"';
const RULE = /"woonafspraken"="([^"]*)"/;

/** Subjects of the formats in a findings sheet; those of marks are an ernst. */
export const FINDINGS = 'bevindingen';
export const LINK = 'verwijzing';
/** Of a findings sheet that is not written to its end. */
export const UNFINISHED = 'onvoltooid';

/** Always true, so that the format always shows. Without its `=` the same as in a file. */
export function ownFormula(subject: string): string {
  return `=OR(TRUE,${SIGNATURE}="${subject}")`;
}

/** What a format of ours is for; null when it is not ours. */
export function subjectOf(formula: string): string | null {
  if (!formula.includes(SIGNATURE)) return null;
  return RULE.exec(formula)?.[1] ?? '';
}

const LINES = { solid: 'Continuous', dashed: 'Dash', dotted: 'Dot' } as const;
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** One request's worth of text around a format: its paths and actions. */
const FORMAT_BYTES = 4_000;

export interface OwnFormat {
  readonly subject: string;
  readonly areas: readonly Area[];
  readonly dress: (format: Excel.ConditionalRangeFormat) => void;
}

/** A format with the look of a mark. The user's own formats stay as they are; ours lie over them. */
export function markFormat(subject: string, areas: readonly Area[], style: MarkStyle): OwnFormat {
  return {
    subject,
    areas,
    dress(format) {
      format.fill.color = style.fill;
      for (const edge of EDGES) {
        const border = format.borders.getItem(edge);
        border.style = LINES[style.line];
        border.color = style.border;
      }
    },
  };
}

/** A piece of work for one request, and how much of the request it takes. */
export interface Step {
  readonly bytes: number;
  readonly queue: (context: Excel.RequestContext) => void;
}

/** Lays a format over cells: one object in Excel for many areas. `sheet` is an id or a name. */
export function addFormat(sheet: string, { subject, areas, dress }: OwnFormat): readonly Step[] {
  return addressLists(areas).map((addresses) => ({
    bytes: FORMAT_BYTES + addresses.length,
    queue({ workbook }) {
      const ranges = workbook.worksheets.getItem(sheet).getRanges(addresses);
      const { custom } = ranges.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      custom.rule.formula = ownFormula(subject);
      dress(custom.format);
    },
  }));
}

/** Takes formats of a tab away, by their ids. */
export function deleteFormats(sheet: string, ids: readonly string[]): readonly Step[] {
  return ids.map((id) => ({
    bytes: FORMAT_BYTES / 8,
    queue({ workbook }) {
      workbook.worksheets.getItem(sheet).getRange().conditionalFormats.getItem(id).delete();
    },
  }));
}
