import {
  type ICommandService as CommandService,
  ICommandService,
  type Workbook as UniverBook,
} from '@univerjs/core';
import type { Worksheet } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/preset-sheets-core';
import type { UniverHandle } from './univer';

type Injector = ReturnType<UniverHandle['univer']['__getInjector']>;

/** One open workbook in Univer, as the parts of the adapter share it. */
export interface GridContext {
  readonly unitId: string;
  readonly facade: FWorkbook;
  readonly book: UniverBook;
  readonly injector: Injector;
  readonly commands: CommandService;
  /**
   * Runs one of Univer's mutations. These change the model and nothing else: no undo step, no check of
   * permissions, no dialog. The command that a menu would run does all of that, and answers later.
   */
  run(mutation: string, params: Readonly<Record<string, unknown>>): void;
  worksheet(sheetId: string): Worksheet;
}

export function createContext({ univer }: UniverHandle, facade: FWorkbook): GridContext {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const unitId = facade.getId();
  const book = facade.getWorkbook();
  return {
    unitId,
    facade,
    book,
    injector,
    commands,
    run(mutation, params) {
      if (commands.syncExecuteCommand<object, unknown>(mutation, { unitId, ...params }) === false) {
        throw new Error(`Univer refused ${mutation}`);
      }
    },
    worksheet(sheetId) {
      const sheet = book.getSheetBySheetId(sheetId);
      if (!sheet) throw new Error(`No sheet ${sheetId}`);
      return sheet;
    },
  };
}
