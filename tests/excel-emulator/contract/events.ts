import { area, type Workbook, type WorkbookEvent } from '../../../src/excel-emulator';
import { assertEqual, type ContractCase, sheetOf } from './case';

/** What is reported while the work is done, of the kinds asked for. */
async function reported(
  workbook: Workbook,
  kinds: readonly WorkbookEvent['kind'][],
  work: () => Promise<void>,
): Promise<readonly WorkbookEvent[]> {
  const events: WorkbookEvent[] = [];
  const stop = workbook.subscribe((event) => {
    if (kinds.includes(event.kind)) events.push(event);
  });
  await work();
  await workbook.calculated();
  stop();
  return events;
}

export const EVENTS: readonly ContractCase[] = [
  {
    name: 'a write is reported once, with its area, before it resolves',
    async run(workbook) {
      const sheet = sheetOf(workbook);
      const events = await reported(workbook, ['cells-changed'], async () => {
        await sheet.write(area('B2:C3'), [
          [1, 2],
          [3, 4],
        ]);
      });
      const event = { kind: 'cells-changed', sheetId: sheet.id, area: area('B2:C3'), source: 'local' };
      assertEqual(events, [event], 'events');
    },
  },
  {
    name: 'formats and links are no change of cells',
    async run(workbook) {
      const sheet = sheetOf(workbook);
      const events = await reported(workbook, ['cells-changed'], async () => {
        await sheet.setFormat(area('A1'), { bold: true });
        await sheet.setNumberFormat(area('A1'), '0.00');
        await sheet.setHyperlink(area('A1'), { documentReference: 'Blad1!A2' });
      });
      assertEqual(events, [], 'events');
    },
  },
  {
    name: 'sheets that come, are renamed, activated and go are reported in order',
    async run(workbook) {
      const before = sheetOf(workbook).id;
      const kinds = ['sheet-added', 'sheet-renamed', 'sheet-activated', 'sheet-deleted'] as const;
      let id = '';
      const events = await reported(workbook, kinds, async () => {
        id = await workbook.addSheet('Nieuw');
        await sheetOf(workbook, 'Nieuw').rename('Anders');
        await workbook.activateSheet(id);
        await workbook.activateSheet(before);
        await sheetOf(workbook, 'Anders').delete();
      });
      const source = 'local';
      assertEqual(
        events,
        [
          { kind: 'sheet-added', sheetId: id, source },
          { kind: 'sheet-renamed', sheetId: id, before: 'Nieuw', after: 'Anders', source },
          { kind: 'sheet-activated', sheetId: id, before },
          { kind: 'sheet-activated', sheetId: before, before: id },
          { kind: 'sheet-deleted', sheetId: id, source },
        ],
        'events',
      );
    },
  },
  {
    name: 'a new selection is reported',
    async run(workbook) {
      const selection = { sheetId: sheetOf(workbook).id, area: area('C3') };
      const events = await reported(workbook, ['selection-changed'], async () => {
        await workbook.select(selection);
      });
      assertEqual(events, [{ kind: 'selection-changed', selection }], 'events');
    },
  },
  {
    name: 'who stops listening hears nothing any more',
    async run(workbook) {
      let heard = 0;
      const stop = workbook.subscribe(() => {
        heard += 1;
      });
      stop();
      await sheetOf(workbook).write(area('A1'), [[1]]);
      assertEqual(heard, 0, 'events');
    },
  },
];
