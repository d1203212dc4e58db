import { holdsPersonalData } from './personal-data/search';
import type { TabSnapshot, WorkbookSnapshot } from './snapshot';

/**
 * The names of the tabs of a workbook, in order, as they may be shown: the name itself, or where that holds personal
 * data its place in the workbook (`blad 3`), which no other tab is called.
 */
export function shownTabNames(names: readonly string[]): readonly string[] {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  return names.map((name, index) => {
    if (!holdsPersonalData(name)) return name;
    let shown = `blad ${index + 1}`;
    for (let copy = 2; taken.has(shown); copy++) shown = `blad ${index + 1} (${copy})`;
    taken.add(shown);
    return shown;
  });
}

/** The same tab under the name that it was shown by before, so that what was read of it is known again. */
const shownTabs = new WeakMap<TabSnapshot, TabSnapshot>();

function under(name: string, tab: TabSnapshot): TabSnapshot {
  if (tab.name === name) return tab;
  const known = shownTabs.get(tab);
  if (known?.name === name) return known;
  const renamed = { ...tab, name };
  shownTabs.set(tab, renamed);
  return renamed;
}

/** A workbook with its tabs under the names that may be shown; nearly always the workbook itself. */
export function withShownTabs(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const names = shownTabNames(workbook.tabs.map(({ name }) => name));
  const tabs = workbook.tabs.map((tab, index) => under(names[index] ?? tab.name, tab));
  return tabs.every((tab, index) => tab === workbook.tabs[index]) ? workbook : { ...workbook, tabs };
}
