import type { Area } from '../../core/sheet/snapshot';
import type { MarkStyle } from '../../derive/plan';
import { ownFormula } from '../own-mark';
import { addressLists } from './addresses';
import type { Step } from './steps';

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

/** Lays a format over cells: one object in Excel for many areas. `sheet` is an id or a name. */
export function addFormat(sheet: string, { subject, areas, dress }: OwnFormat): readonly Step[] {
  return addressLists(areas).map((addresses) => ({
    bytes: FORMAT_BYTES + addresses.length,
    queue({ workbook }) {
      const ranges = workbook.worksheets.getItem(sheet).getRanges(addresses);
      const { custom } = ranges.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      custom.rule.formula = `=${ownFormula(subject)}`;
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
