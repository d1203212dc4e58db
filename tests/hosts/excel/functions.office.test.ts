import { FUNCTIES } from '../../../src/agreements/functies';
import { defineFetchedFunction, defineFunction } from '../../../src/core/article/function';
import type { Argument, FunctionErrorCode } from '../../../src/core/article/function';
import { createWorkbook, type ExcelEmulator, type FunctionArgument } from '../../../src/excel-emulator';
import { registerFunctions } from '../../../src/hosts/excel/functions/register';
import { startOffice } from '../../office/start-office';

/** How office.js numbers the errors of Excel. */
const CODES: Readonly<Record<FunctionErrorCode, number>> = {
  notAvailable: 1,
  divisionByZero: 5,
  invalidNumber: 6,
  invalidValue: 7,
};

const ABOUT = {
  summary: 'Proef.',
  article: null,
  result: 'Een proef.',
  errors: [],
  examples: [],
  parameters: [
    { name: 'een', help: 'Iets.', shape: 'tabel' },
    { name: 'twee', help: 'Iets.', shape: 'tekst', optional: true },
  ],
} as const;

let received: readonly Argument[] = [];
let fetches = 0;

/** Beside the real ones: what a function is given, and how it may fail. */
const TRIALS = [
  defineFunction({
    ...ABOUT,
    name: 'ECHO',
    compute: (...args) => {
      received = args;
      return args.length;
    },
  }),
  defineFunction({
    ...ABOUT,
    name: 'STUK',
    compute: () => {
      throw new TypeError('123456782 is stuk');
    },
  }),
  defineFunction({ ...ABOUT, name: 'ONEINDIG', compute: () => [[1, Number.NaN]] }),
  defineFetchedFunction({
    ...ABOUT,
    name: 'OPGEHAALD',
    fetch: () => {
      fetches += 1;
      return fetches === 1 ? Promise.reject(new Error('geen netwerk')) : Promise.resolve(() => 'gehaald');
    },
  }),
];

let emulator: ExcelEmulator;
const call = (name: string, ...args: FunctionArgument[]) => emulator.customFunctions.invoke(name, args);

beforeAll(async () => {
  emulator = await startOffice(createWorkbook({ sheets: [{ name: 'Data' }] }));
  registerFunctions([...FUNCTIES, ...TRIALS]);
});

/** A mutable copy of an argument of an example, as the grid would pass it. */
const passed = (argument: Argument): FunctionArgument =>
  typeof argument === 'object' && argument !== null ? argument.map((row) => [...row]) : (argument ?? null);

const examples = FUNCTIES.flatMap(({ name, examples: own }) => own.map((example) => ({ name, example })));

test.each(examples)('$name gives through the runtime what its example says', async ({ name, example }) => {
  const answer = call(name, ...example.args.map(passed));
  const { gives } = example;
  if (typeof gives === 'object' && 'error' in gives)
    await expect(answer).rejects.toMatchObject({
      name: 'CustomFunctionError',
      code: CODES[gives.error],
      message: expect.stringMatching(/^\S.*[.?]$/) as unknown,
    });
  else expect(await answer).toEqual(gives);
});

test('an error carries its Dutch message', async () => {
  await expect(call('PLANBALANS', [[1], ['veel']], 10)).rejects.toMatchObject({
    message: 'capaciteit: rij 2, kolom 1 is geen getal.',
  });
  await expect(call('PLANSTATUS', '2A.')).resolves.toBe('hard');
});

describe('arguments', () => {
  test('are the values that stand in the cells', async () => {
    await call('ECHO', [['a', 1, true, '']], 'x');
    expect(received).toEqual([[['a', 1, true, '']], 'x']);
  });

  test('that are left out do not become what Excel says about the call', async () => {
    await call('ECHO', 5);
    expect(received[0]).toBe(5);
    expect(received.slice(1).filter((argument) => argument !== null)).toEqual([]);
    await call('ECHO', null, null);
    expect(received).toEqual([null, null]);
  });

  test('that hold errors of Excel have them as their text', async () => {
    const error = { type: 'CustomFunctionError', code: '#N/A' };
    const cells = [[1, error]] as unknown as FunctionArgument;
    await call('ECHO', cells, error as unknown as FunctionArgument);
    expect(received).toEqual([[[1, '#N/A']], '#N/A']);
  });

  test('that hold anything else are blank', async () => {
    await call('ECHO', [[1, null]] as unknown as FunctionArgument);
    expect(received[0]).toEqual([[1, '']]);
  });
});

describe('what was not foreseen', () => {
  test('is #WAARDE! without a word of what stood in the cells', async () => {
    await expect(call('STUK', 1)).rejects.toMatchObject({
      code: CODES.invalidValue,
      message:
        'Deze functie kan de uitkomst niet bepalen. Controleer de gegevens, of kijk in het taakvenster.',
    });
  });

  test('never gives a cell that is no number', async () => {
    await expect(call('ONEINDIG', 1)).rejects.toMatchObject({ code: CODES.invalidNumber });
  });

  test('in fetching a calculation is said, and tried again with the next call', async () => {
    await expect(call('OPGEHAALD', 1)).rejects.toMatchObject({
      code: CODES.invalidValue,
      message: expect.stringContaining('niet geladen') as unknown,
    });
    expect(await call('OPGEHAALD', 1)).toBe('gehaald');
    expect(await call('OPGEHAALD', 1)).toBe('gehaald');
    expect(fetches).toBe(2);
  });
});

test('a range of 100.000 rows is added up', async () => {
  const rows = Array.from({ length: 100_000 }, () => [1]);
  expect(await call('PLANRUIMTE', rows, 100_001)).toBe(1);
});
