import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { loadProgram } from '../bundle.mjs';
import { OVERIGE_BLADEN } from '../data/overige-bladen.mjs';
import { levering, plannen } from '../data/plannen.mjs';
import { ALLE_KOPPEN, volledigePlannen } from '../data/volledige-plannen.mjs';

/** The catalogue without rules: only the checks that every sheet gets. */
const cellsOnly = (catalogue) => ({
  ...catalogue,
  agreements: catalogue.agreements.map((agreement) => ({
    ...agreement,
    articles: [],
    generalRules: [],
    prepare: undefined,
    traits: undefined,
  })),
});

/** The same without keys and without the search for personal data: types, limits and lists only. */
function bareCells(catalogue) {
  const bare = (schema) =>
    schema.kind !== 'list'
      ? schema
      : {
          ...schema,
          columns: Object.fromEntries(
            Object.entries(schema.columns).map(([name, column]) => [
              name,
              { ...column, key: undefined, ...(column.type === 'tekst' ? { identifier: true } : {}) },
            ]),
          ),
        };
  const { agreements, ...rest } = cellsOnly(catalogue);
  return {
    ...rest,
    agreements: agreements.map((agreement) => {
      const sheets = agreement.sheets.map(bare);
      const ownSheets = agreement.ownSheets.map((own) => sheets[agreement.sheets.indexOf(own)]);
      return { ...agreement, sheets, ownSheets, toelichtingen: bare(agreement.toelichtingen) };
    }),
  };
}

const CATALOGUES = { alles: (catalogue) => catalogue, cellen: cellsOnly, kaal: bareCells };

/** A workbook with as many plans: of fourteen columns and their need, or (`heel`) every sheet and every column. */
const werkmap = ({ rows, heel = false, defecten, seed }) =>
  heel
    ? levering(volledigePlannen(rows, { defecten, seed }), OVERIGE_BLADEN, ALLE_KOPPEN)
    : levering(plannen(rows, { defecten, seed }));

/** Checks a workbook that was not seen before. */
function timed(check, book, catalogue) {
  globalThis.gc?.();
  const start = performance.now();
  const report = check(book, catalogue);
  return { ms: performance.now() - start, found: report.findings.length };
}

/**
 * The first check of a process. `wat`: `alles`, `cellen` (no rules) or `kaal` (no keys either); the rest says of which
 * workbook, see `werkmap`.
 */
export async function run({ wat = 'alles', ...rest }) {
  const { check, CATALOGUE } = await loadProgram();
  return timed(check, werkmap(rest), CATALOGUES[wat](CATALOGUE));
}

/** The middle one of later checks, each of another workbook. */
export async function later({ wat = 'alles', ...rest }) {
  const { check, CATALOGUE } = await loadProgram();
  const catalogue = CATALOGUES[wat](CATALOGUE);
  const checks = Array.from({ length: 25 }, (_, i) =>
    timed(check, werkmap({ ...rest, seed: i + 1 }), catalogue),
  );
  return checks.slice(10).sort((a, b) => a.ms - b.ms)[7];
}

/** The memory of a workbook that comes in as JSON, as Excel hands it over; `checked`: and is then checked. */
export async function memory({ file, checked }) {
  const { check, CATALOGUE } = await loadProgram();
  const json = readFileSync(file, 'utf8');
  const book = JSON.parse(json);
  return { found: checked ? check(book, CATALOGUE).findings.length : json.length };
}

/** Edits one cell after another in a workbook that was checked, and takes its new report in steps. */
export async function edits({ rows }) {
  const { checkInSteps, patchTab, CATALOGUE } = await loadProgram();
  let book = levering(plannen(rows));
  const judge = () => {
    const steps = checkInSteps(book, CATALOGUE);
    const start = performance.now();
    let slice = 0;
    for (;;) {
      const from = performance.now();
      const { done } = steps.next();
      slice = Math.max(slice, performance.now() - from);
      if (done) return { total: performance.now() - start, slice };
    }
  };
  globalThis.gc?.();
  const whole = judge();
  let total = Infinity;
  let slice = Infinity;
  for (let i = 0; i < 12; i++) {
    const start = performance.now();
    // Bruto woningen of one plan.
    const area = { row: 1000 + i * 7, column: 7, rowCount: 1, columnCount: 1 };
    const tabs = book.tabs.map((tab) => (tab.name === 'Plancapaciteit' ? patchTab(tab, area, [[i]]) : tab));
    const patched = performance.now() - start;
    book = { ...book, tabs };
    const again = judge();
    total = Math.min(total, patched + again.total);
    slice = Math.min(slice, again.slice);
  }
  return { whole: whole.total, wholeSlice: whole.slice, total, slice };
}
