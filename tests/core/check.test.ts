import { defineCalculation } from '../../src/core/article/calculation';
import { defineRule } from '../../src/core/article/rule';
import type { Agreement, Catalogue } from '../../src/core/article/agreement';
import { check, checkInSteps } from '../../src/core/check';
import { nowhere } from '../../src/core/finding/place';
import { finish } from '../../src/core/steps';
import { catalogueWith, CATALOGUE, gegevens, METINGEN, metingen } from '../fixtures/core/trial';
import { shortly, tab, workbook } from '../fixtures/core/workbooks';

const BOOK = workbook(gegevens(), tab('Metingen', metingen({ aantal: 4 }, { aantal: 6 })));

const sum = defineRule({
  id: 'WO-1-som',
  article: '1',
  summary: 'De woningen samen zijn er hoogstens negen.',
  quotes: null,
  ernst: 'norm',
  sheets: [METINGEN],
  outcomes: ['voldoet', 'voldoet-niet'],
  messages: { veel: { text: 'Het zijn er {aantal}.', advice: 'Haal er {over} weg.' } },
  check({ sheet, judge, report }) {
    judge('Regio', null, () => {
      const rows = [...(sheet(METINGEN)?.rows() ?? [])];
      const total = rows.reduce((all, row) => all + (row.get('aantal') ?? 0), 0);
      if (total <= 9) return { uitkomst: 'voldoet', reason: 'Genoeg.', value: total };
      report('veel', { args: { aantal: total, over: total - 9 }, at: nowhere('Regio') });
      return { uitkomst: 'voldoet-niet', reason: 'Te veel.', value: total };
    });
  },
});

const crashes = defineRule({
  ...sum,
  id: 'WO-1-stuk',
  check({ report, outcome }) {
    report('veel', { args: { aantal: 1, over: 1 }, at: nowhere('Regio') });
    outcome('Regio', null, { uitkomst: 'voldoet', reason: 'Te vroeg.' });
    throw new TypeError('secret value in a stack');
  },
});

describe('a rule', () => {
  test('gives outcomes and findings', () => {
    const report = check(BOOK, catalogueWith(sum));
    expect(report.outcomes).toMatchObject([
      { rule: 'WO-1-som', subject: 'Regio', tijdvak: null, uitkomst: 'voldoet-niet', value: 10, limit: null },
    ]);
    expect(report.findings).toMatchObject([
      {
        rule: 'WO-1-som',
        messageId: 'veel',
        article: '1',
        ernst: 'norm',
        tab: 'Metingen',
        cell: null,
        message: 'Het zijn er 10.',
        advice: 'Haal er 1 weg.',
      },
    ]);
    expect(report.counts).toMatchObject({ norm: 1, fout: 0 });
  });

  test('that meets a cell with a fout cannot tell, and says which cell', () => {
    const report = check(workbook(gegevens(), tab('Metingen', metingen({ aantal: -1 }))), catalogueWith(sum));
    expect(report.outcomes).toMatchObject([{ uitkomst: 'niet-te-bepalen', value: null }]);
    expect(report.outcomes[0]?.reason).toContain('C2');
    expect(shortly(report.findings)).toEqual(['veld-bereik C2']);
  });

  test('reads on with a corrected value', () => {
    const book = workbook(gegevens(), tab('Metingen', metingen({ aantal: '1.234' })));
    expect(check(book, catalogueWith(sum)).outcomes).toMatchObject([{ value: 1234 }]);
  });

  test('that crashes harms itself alone, and leaves nothing half said', () => {
    const report = check(BOOK, catalogueWith(crashes, sum));
    expect(report.outcomes.map(({ rule, uitkomst }) => [rule, uitkomst])).toEqual([
      ['WO-1-stuk', 'niet-te-bepalen'],
      ['WO-1-som', 'voldoet-niet'],
    ]);
    expect(report.outcomes[0]?.reason).toContain('interne fout');
    expect(report.outcomes.map(({ crashed }) => crashed)).toEqual([true, false]);
    expect(report.findings.map(({ rule }) => rule)).toEqual(['WO-1-som']);
    expect(JSON.stringify(report)).not.toContain('secret');
  });

  test('shares a calculation, which is done once a check, and its crash', () => {
    let times = 0;
    const shared = defineCalculation(() => {
      times++;
      if (times === 3) throw new Error('broken');
      return times;
    });
    const asks = (id: string) =>
      defineRule({
        ...sum,
        id,
        check: (context) => {
          context.outcome('Regio', null, { uitkomst: 'voldoet', reason: 'Ja.', value: shared(context) });
        },
      });
    const catalogue = catalogueWith(asks('WO-1-a'), asks('WO-1-b'));
    const run = () => check(BOOK, catalogue).outcomes.map(({ value, uitkomst }) => value ?? uitkomst);
    expect([run(), run(), run()]).toEqual([
      [1, 1],
      [2, 2],
      ['niet-te-bepalen', 'niet-te-bepalen'],
    ]);
  });

  test('can find something in every row of a long list', () => {
    const finds = defineRule({
      ...sum,
      check({ report }) {
        for (let i = 0; i < 150_000; i++)
          report('veel', { args: { aantal: i, over: i }, at: nowhere('Regio') });
      },
    });
    const { findings, outcomes } = check(BOOK, catalogueWith(finds));
    expect([findings.length, outcomes.length]).toEqual([150_000, 0]);
  });

  test('can compare with the previous delivery', () => {
    const compares = defineRule({
      ...sum,
      check({ previousSheet, outcome }) {
        const keys = [...(previousSheet(METINGEN)?.rows() ?? [])].map((row) => row.sleutel);
        outcome('Regio', null, { uitkomst: 'voldoet', reason: keys.join(', ') });
      },
    });
    const previous = workbook(tab('Metingen', metingen({ plan: 'oud' })));
    const reason = (options: Parameters<typeof check>[2]) =>
      check(BOOK, catalogueWith(compares), options).outcomes[0]?.reason;
    expect(reason({ previous })).toBe('Zwolle|oud');
    expect(reason({})).toBe('');
  });
});

describe('in steps', () => {
  const LONG = workbook(gegevens(), tab('Metingen', metingen(...Array.from({ length: 3000 }, () => ({})))));

  test('a check ends with the same report', () => {
    expect(finish(checkInSteps(LONG, catalogueWith(sum)))).toEqual(
      check(structuredClone(LONG), catalogueWith(sum)),
    );
  });

  test('others can go first before all of a list is read, and after every rule', () => {
    const count = (steps: ReturnType<typeof checkInSteps>): number => {
      let pauses = 0;
      while (steps.next().done !== true) pauses++;
      return pauses;
    };
    const fresh = structuredClone(LONG);
    const first = count(checkInSteps(fresh, catalogueWith(sum)));
    expect(first).toBeGreaterThanOrEqual(5);
    // The list is not read again: what is left is a pause before the lists and one after each rule.
    expect(count(checkInSteps(fresh, catalogueWith(sum)))).toBe(2);
    expect(count(checkInSteps(fresh, catalogueWith(sum, crashes)))).toBe(3);
  });

  test('an agreement prepares what its rules share, and a crash of that harms no rule that can do without', () => {
    const catalogue = catalogueWith(sum);
    const preparing = (prepare: NonNullable<Agreement['prepare']>): Catalogue => ({
      ...catalogue,
      agreements: catalogue.agreements.map((agreement) => ({ ...agreement, prepare })),
    });
    const seen: string[] = [];
    const report = check(
      BOOK,
      preparing(function* ({ delivery, sheet }) {
        seen.push(delivery.state, String(sheet(METINGEN)?.rowCount));
        yield;
        throw new Error('broken');
      }),
    );
    expect(seen).toEqual(['within', '2']);
    expect(report).toEqual(check(structuredClone(BOOK), catalogue));
  });
});

test('a rule is told how the peildatum lies in the period, of which both ends are within', () => {
  const tells = defineRule({
    ...sum,
    check: ({ delivery, outcome }) => {
      outcome('Regio', null, { uitkomst: 'voldoet', reason: delivery.state });
    },
  });
  const days: readonly (readonly [string, string])[] = [
    ['31-12-2015', 'before'],
    ['1-1-2016', 'within'],
    ['31-12-2020', 'within'],
    ['1-1-2021', 'after'],
    ['geen datum', 'unknown'],
    ['', 'unknown'],
  ];
  for (const [day, state] of days)
    expect([
      day,
      check(workbook(gegevens({ Peildatum: day })), catalogueWith(tells)).outcomes[0]?.reason,
    ]).toEqual([day, state]);
});

describe('a report', () => {
  test('names the sheets and their rows, and what was not read', () => {
    const report = check(workbook(tab('Los', [['x']]), ...BOOK.tabs), CATALOGUE);
    expect(report).toMatchObject({
      agreement: 'WO',
      organisation: 'Regio',
      peildatum: '2018-12-31',
      sheets: [
        { tab: 'Gegevens', name: 'Gegevens', rows: 3 },
        { tab: 'Metingen', name: 'Metingen', rows: 2 },
      ],
      unreadTabs: ['Los'],
    });
  });

  test('is the same for the same workbook, read again or remembered', () => {
    const again = structuredClone(BOOK);
    const catalogue = catalogueWith(sum);
    const first = JSON.stringify(check(BOOK, catalogue));
    expect(JSON.stringify(check(BOOK, catalogue))).toBe(first);
    expect(JSON.stringify(check(again, catalogue))).toBe(first);
  });

  test('of a workbook in the 1904 system is that of the same days', () => {
    const rows = (offset: number) => metingen({ dag: 43465 - offset, maand: 43465 - offset });
    const book = (offset: number) => ({
      date1904: offset !== 0,
      tabs: [gegevens({ Peildatum: 43465 - offset }), tab('Metingen', rows(offset))],
    });
    expect(check(book(1462), CATALOGUE)).toEqual(check(book(0), CATALOGUE));
  });

  test('points a blad-dubbel and a blad-onherkend at their tab, under our name of the sheet', () => {
    const { findings } = check(
      workbook(tab('tblMetingen', []), tab('Metingen', metingen({})), tab('Kopie', metingen({ aantal: -1 }))),
      CATALOGUE,
    );
    expect(
      findings.map(({ rule, ernst, tab: name, cell, row, sleutel }) => [
        rule,
        ernst,
        name,
        cell,
        row,
        sleutel,
      ]),
    ).toEqual([
      ['blad-onherkend', 'signaal', 'tblMetingen', null, null, 'Metingen'],
      ['blad-dubbel', 'signaal', 'Kopie', null, null, 'Metingen'],
    ]);
  });
});
