import { FUNCTIES } from '../../src/agreements/functies';
import { FunctionError, type AnyFunction, type Argument } from '../../src/core/article/function';
import { check, summarise } from '../../src/core/check';
import type { Report } from '../../src/core/report';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { parseDutchNumber } from '../../src/core/values/number';
import { correctionsOf } from '../../src/derive/correction/corrections';
import { markingPlan } from '../../src/derive/marking/marking-plan';
import { jsonFile } from '../../src/derive/report/json';
import { textReport } from '../../src/derive/report/text';
import {
  CATALOGUE,
  PLANTED,
  SECRETS,
  SHEETS,
  leaksIn,
  plantedTab,
  plantedWorkbook,
  withPlanted,
} from './planted';

/** Everything that is made of a report to be shown, written or handed on. */
const outputsOf = (report: Report): Readonly<Record<string, string>> => ({
  report: JSON.stringify(report),
  json: JSON.stringify(jsonFile('werkmap.xlsx', report)),
  tekst: textReport('werkmap.xlsx', report, CATALOGUE),
  blad: JSON.stringify(markingPlan(report)),
});

const leaksOf = (workbook: WorkbookSnapshot): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(outputsOf(check(workbook, CATALOGUE))).map(([name, text]) => [name, leaksIn(text)]),
  );

const CLEAN = { report: [], json: [], tekst: [], blad: [] };

test('what is planted is found, or there would be nothing to hide', () => {
  const { findings, sheets, unreadTabs } = check(plantedWorkbook(), CATALOGUE);
  expect(sheets.map(({ name }) => name)).toEqual(SHEETS.map(({ name }) => name));
  expect(unreadTabs).toHaveLength(SECRETS.length);
  for (const { tab } of sheets)
    expect([...new Set(findings.filter((one) => one.tab === tab).map(({ rule }) => rule))]).toEqual(
      expect.arrayContaining(['avg-bsn', 'avg-contact', 'avg-kolom']),
    );
  expect(leaksIn('bewoner Quasimodo, 1234.56.782')).toEqual(['quasimodo', '123456782']);
});

test('personal data in every cell, header and tab of a workbook is in no output', () => {
  expect(leaksOf(plantedWorkbook())).toEqual(CLEAN);
});

test.each(SHEETS)('planted in $name beside a right delivery it is in no output', ({ schema }) => {
  expect(leaksOf(withPlanted(schema))).toEqual(CLEAN);
});

test('it is in no output of a workbook of which nobody knows the agreement', () => {
  const [gegevens] = plantedWorkbook().tabs;
  const tabs = gegevens === undefined ? [] : [gegevens];
  const values = tabs.map((tab) => ({
    ...tab,
    rows: tab.rows.filter(([, value]) => value !== 'Noord-Veluwe'),
  }));
  const workbook = { date1904: false, tabs: values };
  expect(check(workbook, CATALOGUE).agreement).toBeNull();
  expect(leaksOf(workbook)).toEqual(CLEAN);
  expect(leaksIn(JSON.stringify(summarise(workbook, CATALOGUE)))).toEqual([]);
});

test('no correction is offered in a cell that holds it', () => {
  const workbook = plantedWorkbook();
  const report = check(workbook, CATALOGUE);
  const corrections = correctionsOf(report.findings, report, workbook);
  expect(corrections.filter(({ edit }) => leaksIn(`${edit.now} ${edit.becomes}`).length > 0)).toEqual([]);
});

/** Those that are no number: a number that a function is given it may name. */
const TEXTS = PLANTED.filter((value) => typeof value === 'string' && parseDutchNumber(value) === null);

/** What a function answers, or why it does not. */
async function answerOf(one: AnyFunction, args: readonly Argument[]): Promise<string> {
  try {
    const answer = 'fetch' in one ? await one.fetch() : one.compute;
    return JSON.stringify(answer(...args));
  } catch (error) {
    if (error instanceof FunctionError) return error.message;
    throw error;
  }
}

describe('a function', () => {
  test.each(FUNCTIES.map((one) => ({ name: one.name, one })))(
    '$name repeats no text that it is given',
    async ({ one }) => {
      const { examples, parameters } = one;
      const [example] = examples;
      for (const index of parameters.keys())
        for (const value of TEXTS)
          for (const given of [
            value,
            [[value]],
            [
              [value, 1],
              [1, value],
            ],
          ])
            expect(
              leaksIn(
                await answerOf(
                  one,
                  parameters.map((_, i) => (i === index ? given : example?.args[i])),
                ),
              ),
            ).toEqual([]);
    },
  );

  test.each(SHEETS)('that reads $name repeats nothing of it', async ({ name, schema }) => {
    const range = plantedTab(schema, name).rows;
    for (const one of FUNCTIES.filter(({ parameters }) => parameters.some(({ shape }) => shape === 'tabel')))
      expect(
        leaksIn(
          await answerOf(
            one,
            one.parameters.map(({ shape }, i) =>
              shape === 'tabel'
                ? range
                : one.name === 'CONTROLEER' && i === 1
                  ? name
                  : one.examples[0]?.args[i],
            ),
          ),
        ),
      ).toEqual([]);
  });
});
