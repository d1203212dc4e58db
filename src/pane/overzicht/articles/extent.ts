import type { Outcome } from '../../../core/report';

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** From here on a row of years is told by its first and last. */
const LEAST_ROW = 3;

/** `2016`, `2016, 2018`, `2016 t/m 2019`; a tijdvak of more than a year (`2016-2017`) stands by itself. */
function tijdvakkenInWords(tijdvakken: readonly string[]): string {
  const rows: string[][] = [];
  for (const tijdvak of [...tijdvakken].sort()) {
    const row = rows.at(-1);
    const follows = /^\d{4}$/.test(tijdvak) && Number(row?.at(-1)) === Number(tijdvak) - 1;
    if (row !== undefined && follows) row.push(tijdvak);
    else rows.push([tijdvak]);
  }
  return rows
    .flatMap((row) => (row.length < LEAST_ROW ? row : [`${row[0] ?? ''} t/m ${row.at(-1) ?? ''}`]))
    .join(', ');
}

/**
 * How much of an article has one uitkomst, in short lines: of how many subjects, and over which years. Rules about
 * many subjects count together, `3 van 11`; a rule about one subject beside them is told by the name of that subject.
 * @param all every outcome of the article
 * @param same those with the uitkomst
 */
export function extentOf(all: readonly Outcome[], same: readonly Outcome[]): readonly string[] {
  const subjectsOf = (outcomes: readonly Outcome[], rule: string): readonly string[] =>
    distinct(outcomes.filter((one) => one.rule === rule).map(({ subject }) => subject));
  const concerned = all.filter(({ uitkomst }) => uitkomst !== 'niet-van-toepassing');
  const rules = distinct(same.map(({ rule }) => rule));
  const wide = rules.filter((rule) => subjectsOf(concerned, rule).length > 1);
  const tijdvakken = tijdvakkenInWords(distinct(same.flatMap(({ tijdvak }) => tijdvak ?? [])));
  const lines: string[] = [];
  if (wide.length > 0) {
    const hit = distinct(wide.flatMap((rule) => subjectsOf(same, rule)));
    const of = distinct(wide.flatMap((rule) => subjectsOf(concerned, rule)));
    lines.push(`${hit.length} van ${of.length}`);
    lines.push(
      ...distinct(rules.filter((rule) => !wide.includes(rule)).flatMap((rule) => subjectsOf(same, rule))),
    );
  }
  return tijdvakken === '' ? lines : [...lines, tijdvakken];
}
