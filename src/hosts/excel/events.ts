import type { WorkbookChange } from '../port';
import { changedArea } from './addresses';
import type { Connection } from './connection';
import type { EventGate } from './event-gate';
import { EXCEL_API_OF_RENAMING, supportsExcelApi } from './requirements';

/** The names of tabs by their ids: events only tell the id. */
export type TabNames = Map<string, string>;

interface Handle {
  remove(): void;
}

/**
 * Has Excel tell of changes in any tab. A tab that we do not know yet is one that was added meanwhile: then it is
 * the tabs that changed.
 */
export async function watchWorkbook(
  connection: Connection,
  gate: EventGate,
  names: TabNames,
  listener: (change: WorkbookChange) => void,
): Promise<() => Promise<void>> {
  const take = (sheetId: string, of: (tab: string) => WorkbookChange): Promise<void> => {
    const tab = names.get(sheetId);
    gate.take({ sheetId, change: tab === undefined ? { kind: 'tabs' } : of(tab) });
    return Promise.resolve();
  };
  const tabs = ({ worksheetId }: { worksheetId: string }): Promise<void> =>
    take(worksheetId, () => ({ kind: 'tabs' }));
  const { context, handles } = await connection.write((request) => {
    const { worksheets } = request.workbook;
    worksheets.load('items/id,items/name');
    const registered: Handle[] = [
      // Where rows, columns or cells came or went the cells beyond have moved: the address alone does not tell.
      worksheets.onChanged.add(({ worksheetId, address, changeType }) =>
        take(worksheetId, (tab) => ({
          kind: 'cells',
          tab,
          area: changedArea(changeType === 'RangeEdited' ? address : ''),
        })),
      ),
      worksheets.onCalculated.add(({ worksheetId }) =>
        take(worksheetId, (tab) => ({ kind: 'calculated', tab })),
      ),
      worksheets.onAdded.add(tabs),
      worksheets.onDeleted.add(tabs),
    ];
    if (supportsExcelApi(EXCEL_API_OF_RENAMING)) {
      registered.push(
        worksheets.onNameChanged.add((event) => {
          if (names.has(event.worksheetId)) names.set(event.worksheetId, event.nameAfter);
          return tabs(event);
        }),
      );
    }
    return () => {
      for (const { id, name } of worksheets.items) names.set(id, name);
      return { context: request, handles: registered };
    };
  });
  const unsubscribe = gate.subscribe(listener);
  return async () => {
    unsubscribe();
    await connection.sync(context, () => {
      for (const handle of handles) handle.remove();
    });
  };
}
