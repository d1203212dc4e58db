import type { GridWorkbook } from '../../src/workbench/grid/grid-workbook';
import type { FunctionArgument } from '../../src/excel-emulator';
import { GridEngine } from '../../src/workbench/grid/engine';
import { type ContractOutcome, checkContract } from '../excel-emulator/workbook-contract';

declare global {
  interface Window {
    checkContract: () => Promise<readonly ContractOutcome[]>;
    /** What cells hold that call functions of an add-in. */
    callFunctions: () => Promise<unknown>;
  }
}

/** A page of the tests, not of the workbench: tries the contract of the emulated Excel on the grid. */
const container = document.createElement('div');
container.className = 'grid';
container.style.height = '600px';
document.body.append(container);

const double = async (args: readonly FunctionArgument[]): Promise<unknown> => {
  const [value] = args;
  return Array.isArray(value)
    ? value.map((row: readonly number[]) => row.map((cell) => cell * 2))
    : Number(value) * 2;
};
const engine = new GridEngine(container, {
  functions: [
    { name: 'WOON.DUBBEL', description: 'Twee keer zoveel', call: double },
    { name: 'WOON.FOUT', description: 'Lukt nooit', call: () => Promise.reject(new Error('mislukt')) },
  ],
});
let open: GridWorkbook | null = null;
let count = 0;

/** An empty workbook in the place of the one before. */
function create(): GridWorkbook {
  if (open !== null) engine.close(open);
  count += 1;
  const sheets = { s1: { id: 's1', name: 'Blad1', rowCount: 100, columnCount: 26 } };
  open = engine.open(
    { id: `contract${String(count)}`, sheetOrder: ['s1'], sheets },
    { name: 'Map1.xlsx', date1904: false, readOnly: false },
  );
  return open;
}

window.checkContract = () => checkContract(create);

window.callFunctions = async () => {
  const sheet = create().sheet('s1');
  if (sheet === null) return null;
  sheet.write({ row: 0, column: 0, rowCount: 2, columnCount: 3 }, [
    [3, { formula: '=WOON.DUBBEL(A1:A2)' }, { formula: '=WOON.DUBBEL(B1)+1' }],
    [4, null, { formula: '=WOON.FOUT(A1)' }],
  ]);
  await engine.calculation.settled();
  return sheet.values({ row: 0, column: 1, rowCount: 2, columnCount: 2 });
};
