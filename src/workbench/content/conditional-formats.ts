import { columnName, formatArea } from '../../excel-emulator/addresses';
import type { Area } from '../../excel-emulator/cells';
import type { BorderLine, ConditionalFormat, ConditionalStyle } from '../../excel-emulator/formats';
import type { ConditionalFormatContent, ConditionalLook } from '../../hosts/xlsx/content';

const LINES = [
  ['solid', 'Continuous'],
  ['dashed', 'Dash'],
  ['dotted', 'Dot'],
] as const;

function toStyle({ fill, color, bold, border }: ConditionalLook): ConditionalStyle {
  const line: BorderLine | null = border && {
    color: border.color,
    style: LINES.find(([name]) => name === border.line)?.[1] ?? 'Continuous',
  };
  return {
    ...(fill === null ? {} : { fill }),
    ...(color === null ? {} : { fontColor: color }),
    ...(bold ? { bold } : {}),
    ...(line === null
      ? {}
      : { borders: { EdgeTop: line, EdgeRight: line, EdgeBottom: line, EdgeLeft: line } }),
  };
}

function toLook({ fill, fontColor, bold, borders }: ConditionalStyle): ConditionalLook {
  const line = borders?.EdgeTop ?? borders?.EdgeBottom ?? borders?.EdgeLeft ?? borders?.EdgeRight;
  return {
    fill: fill ?? null,
    color: fontColor ?? null,
    bold: bold === true,
    border:
      line === undefined || line.style === 'None'
        ? null
        : { color: line.color, line: LINES.find(([, name]) => name === line.style)?.[0] ?? 'solid' },
  };
}

export function toConditionalFormat(content: ConditionalFormatContent): Omit<ConditionalFormat, 'id'> {
  const own = content.kind === 'formula';
  return {
    type: own ? 'Custom' : content.kind === 'compare' ? 'CellValue' : 'Other',
    areas: content.areas,
    formula: own ? `=${content.formulas[0] ?? ''}` : '',
    style: toStyle(content.look),
    stopIfTrue: content.stopIfTrue,
  };
}

/**
 * What was in the file comes back as it was, except for where it stands; what is new is described anew. Of a format
 * that still stands where it was `shown`, the whole area comes back.
 */
export function toConditionalFormatContent(
  format: ConditionalFormat,
  priority: number,
  original: ConditionalFormatContent | undefined,
  shown: readonly Area[] | undefined = original?.areas,
): ConditionalFormatContent {
  const moved = original === undefined || shown === undefined || !sameAreas(format.areas, shown);
  const areas = moved ? format.areas : original.areas;
  if (original !== undefined && original.kind !== 'formula') return { ...original, areas, priority };
  return {
    areas,
    kind: 'formula',
    operator: 'equal',
    formulas: [format.formula.replace(/^=/, '')],
    priority,
    stopIfTrue: format.stopIfTrue,
    look: toLook(format.style),
  };
}

const sameAreas = (some: readonly Area[], others: readonly Area[]): boolean =>
  some.map(formatArea).join(' ') === others.map(formatArea).join(' ');

const COMPARISONS = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
} as const;

/** A comparison as a formula, seen from the first cell: how the grid shows it. Null when it cannot. */
export function comparisonFormula({
  kind,
  areas,
  operator,
  formulas,
}: ConditionalFormatContent): string | null {
  const [first] = areas;
  const [one, other] = formulas;
  if (kind !== 'compare' || first === undefined || one === undefined) return null;
  const cell = `${columnName(first.column)}${first.row + 1}`;
  if (operator === 'between' || operator === 'notBetween') {
    if (other === undefined) return null;
    const within = `AND(${cell}>=${one},${cell}<=${other})`;
    return operator === 'between' ? `=${within}` : `=NOT(${within})`;
  }
  return `=${cell}${COMPARISONS[operator]}${one}`;
}
