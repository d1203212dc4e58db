import { CATALOGUE } from '../../src/agreements/catalogue';
import { check } from '../../src/core/check';
import { markingPlan } from '../../src/derive/marking/marking-plan';
import { REMOVE_MARKS } from '../../src/derive/plan';
import { canonical, expectedTab, OURS, type HostSheet } from './descriptions';
import { type OpenHost, selectOurs } from './opened-host';

const formulaOf = (subject: string): string => `OR(TRUE,"woonafspraken"="${subject}")`;

/** Every host marks in the same way, knows the marks of any other, and touches nothing else. */
export function describeMarking(name: string, open: OpenHost): void {
  describe(`${name}: marking`, () => {
    const marked = async () => {
      const host = await open(OURS);
      const before = await host.state();
      const report = check(await host.port.read({ select: selectOurs }), CATALOGUE);
      return { ...host, before, report, plan: markingPlan(report) };
    };

    test('marks are formats of ours that any host knows again', async () => {
      const { port, plan, formats } = await marked();
      expect(await port.apply(plan)).toEqual({ protectedTabs: [] });
      const found = (await formats()).filter(({ tab }) => tab !== 'Bevindingen');
      const wanted = plan.marks.map(({ tab, ernst, areas }) => [tab, formulaOf(ernst), areas.length]);
      expect(found.map(({ tab, formula, areas }) => [tab, formula, areas.length]).sort()).toEqual(
        wanted.sort(),
      );
      const own = (await formats()).filter(({ tab }) => tab === 'Bevindingen').map(({ formula }) => formula);
      expect(own.sort()).toEqual([formulaOf('bevindingen'), formulaOf('verwijzing')]);
    });

    test('the findings sheet shows the rows of the plan', async () => {
      const { port, plan } = await marked();
      await port.apply(plan);
      const rows = plan.findingsSheet?.rows ?? [];
      const tab = canonical(await port.readTab('Bevindingen'));
      expect(tab).toEqual(expectedTab({ name: 'Bevindingen', rows }, true));
    });

    test('marking changes nothing that is checked', async () => {
      const { port, plan, report } = await marked();
      await port.apply(plan);
      const again = check(await port.read({ select: selectOurs }), CATALOGUE);
      expect({ ...again, unreadTabs: [] }).toEqual({ ...report, unreadTabs: [] });
    });

    test('ours lie over the formats of the user, which keep their order', async () => {
      const own = [
        { area: 'A1:C9', formula: 'A1>1' },
        { area: 'B2', formula: 'B2=""' },
      ];
      const sheets = OURS.sheets.map((sheet) => ({ ...sheet, formats: own }));
      const { port, formats, state } = await open({ sheets });
      const before = await state();
      const plan = markingPlan(check(await port.read({ select: selectOurs }), CATALOGUE));
      await port.apply(plan);
      await port.apply(plan);
      const found = (await formats())
        .filter(({ tab }) => tab === 'Plancapaciteit')
        .map(({ formula }) => formula);
      const marks = plan.marks
        .filter(({ tab }) => tab === 'Plancapaciteit')
        .map(({ ernst }) => formulaOf(ernst));
      expect(marks.length).toBeGreaterThan(0);
      expect(found).toEqual([...marks.reverse(), 'A1>1', 'B2=""']);
      await port.apply(REMOVE_MARKS);
      expect(await state()).toEqual(before);
    });

    test('what is removed leaves the workbook as it was, however often it was marked', async () => {
      const { port, plan, before, state } = await marked();
      await port.apply(plan);
      await port.apply({ ...plan, marks: plan.marks.slice(1) });
      await port.apply(REMOVE_MARKS);
      expect(await state()).toEqual(before);
    });

    test('a sheet of the user named Bevindingen stays', async () => {
      const description = {
        sheets: [...OURS.sheets, { name: 'Bevindingen', rows: [['van mij']] }],
      };
      const { port, state } = await open(description);
      const before = await state();
      const { findingsSheet } = markingPlan(check(await port.read({ select: selectOurs }), CATALOGUE));
      await port.apply({ marks: [], findingsSheet });
      const { tabs } = await port.read({ select: () => new Set() });
      expect(tabs.map((tab) => tab.name)).toEqual([
        ...description.sheets.map((sheet) => sheet.name),
        'Bevindingen (2)',
      ]);
      await port.apply(REMOVE_MARKS);
      expect(await state()).toEqual(before);
    });
  });

  describe(`${name}: what a user made of our findings sheet`, () => {
    const LIST = { name: 'Lijst', rows: [['van mij'], ['ook']] };
    /** Marks, lets the user paste out of our sheet, marks again and takes everything away. */
    const pasted = async (sheets: readonly HostSheet[], ours: string, to: string, rows: number) => {
      const first = await open({ sheets: [...OURS.sheets, ...sheets] });
      const plan = markingPlan(check(await first.port.read({ select: selectOurs }), CATALOGUE));
      await first.port.apply(plan);
      const host = await first.paste(ours, to, rows);
      const kept = await host.port.readTab(to);
      const formats = async () => (await host.formats()).filter(({ tab }) => tab === to);
      expect(await formats()).not.toEqual([]);
      await host.port.apply(plan);
      expect(await formats()).toEqual([]);
      const names = async () =>
        (await host.port.read({ select: () => new Set() })).tabs.map((tab) => tab.name);
      const marked = await names();
      await host.port.apply(REMOVE_MARKS);
      expect(canonical(await host.port.readTab(to))).toEqual(canonical(kept));
      const data = OURS.sheets.map((sheet) => sheet.name);
      return { marked: marked.slice(data.length), left: (await names()).slice(data.length) };
    };

    test.each(['Bevindingen (2)', 'Bevindingen mei', 'Kopie'])('a copy named %s stays', async (copy) => {
      const { marked, left } = await pasted([], 'Bevindingen', copy, 5);
      expect(marked.sort()).toEqual(['Bevindingen', copy].sort());
      expect(left).toEqual([copy]);
    });

    test('a sheet into which its header was pasted stays', async () => {
      const { marked, left } = await pasted([LIST], 'Bevindingen', 'Lijst', 1);
      expect(marked).toEqual(['Lijst', 'Bevindingen']);
      expect(left).toEqual(['Lijst']);
    });

    test('so does one that had our name before us', async () => {
      const own = { ...LIST, name: 'Bevindingen' };
      const { marked, left } = await pasted([own], 'Bevindingen (2)', 'Bevindingen', 1);
      expect(marked).toEqual(['Bevindingen', 'Bevindingen (2)']);
      expect(left).toEqual(['Bevindingen']);
    });

    test('one that was never finished goes, but not what was pasted out of it', async () => {
      const formats = [{ area: 'A1:C1', formula: formulaOf('onvoltooid') }];
      const sheets = [LIST, { name: 'Bevindingen', rows: [['Ernst']] }].map((sheet) => ({
        ...sheet,
        formats,
      }));
      const host = await open({ sheets });
      await host.port.apply(REMOVE_MARKS);
      const { tabs } = await host.port.read({ select: () => new Set() });
      expect(tabs).toEqual([expectedTab(LIST, false)]);
      expect(await host.formats()).toEqual([]);
    });
  });
}
