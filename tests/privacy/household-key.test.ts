import { NOORD_VELUWE } from '../../src/agreements/noord-veluwe';
import { COACHRESULTATEN } from '../../src/agreements/noord-veluwe/bladen/coachresultaten';
import { CATALOGUE } from '../../src/agreements/catalogue';
import { workbookOf } from '../../src/core/article/case';
import { check } from '../../src/core/check';
import type { Report } from '../../src/core/report';
import { markingPlan } from '../../src/derive/marking/marking-plan';
import { jsonFile } from '../../src/derive/report/json';
import { textReport } from '../../src/derive/report/text';

/** No word and no name looks like it. */
const KEY = 'qzx';

/** The reports of every case of every rule that reads households, under keys that are easy to find again. */
async function reports(): Promise<readonly Report[]> {
  const cases = (await NOORD_VELUWE.cases()).filter(({ sheets }) =>
    sheets.some(({ schema }) => schema === COACHRESULTATEN),
  );
  return cases.map(({ sheets }) =>
    check(
      workbookOf(
        sheets.map((sheet) =>
          sheet.schema === COACHRESULTATEN
            ? {
                ...sheet,
                rows: sheet.rows.map((row) => ({ ...row, huishouden: `${KEY}${String(row['huishouden'])}` })),
              }
            : sheet,
        ),
      ),
      CATALOGUE,
    ),
  );
}

test('the key of a household is in no output of any case of any rule', async () => {
  const all = await reports();
  expect(all.length).toBeGreaterThan(10);
  expect(all.flatMap(({ findings }) => findings).length).toBeGreaterThan(all.length);
  for (const report of all)
    for (const output of [
      JSON.stringify(report),
      JSON.stringify(jsonFile('x', report)),
      textReport('x', report, CATALOGUE),
      JSON.stringify(markingPlan(report)),
    ])
      expect(output.toLowerCase()).not.toContain(KEY);
});

test('every finding in a row of households is without its key', async () => {
  const rows = (await reports()).flatMap(({ findings }) =>
    findings.filter(({ tab, row }) => tab === COACHRESULTATEN.name && row !== null),
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({ sleutel }) => sleutel !== null)).toEqual([]);
  expect(rows.filter(({ column, found }) => column === 'Huishouden' && found !== undefined)).toEqual([]);
});
