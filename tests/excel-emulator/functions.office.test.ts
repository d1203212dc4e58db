import {
  ActionFailed,
  createWorkbook,
  CustomFunctionError,
  type ExcelEmulator,
} from '../../src/excel-emulator';
import { startOffice } from '../office/start-office';

interface Invocation {
  readonly address?: string;
}

interface StreamingInvocation {
  setResult: (value: number) => void;
  onCanceled: () => void;
}

/** As far as these tests use it: `@types/office-js` leaves the custom functions runtime out. */
declare const CustomFunctions: {
  associate(id: string, functionObject: (...args: never[]) => unknown): void;
  readonly Error: new (code: string, message: string) => Error;
  readonly ErrorCode: { readonly notAvailable: string };
};

let emulator: ExcelEmulator;

beforeEach(async () => {
  emulator = await startOffice(createWorkbook({ sheets: [{ name: 'Data' }] }));
});

describe('worksheet functions', () => {
  test('a range goes in as a rectangle and a rectangle comes out', async () => {
    CustomFunctions.associate('DUBBEL', (rows: number[][], factor: number | null) =>
      rows.map((row) => row.map((value) => value * (factor ?? 2))),
    );
    expect(
      await emulator.customFunctions.invoke('DUBBEL', [
        [
          [1, 2],
          [3, 4],
        ],
        null,
      ]),
    ).toEqual([
      [2, 4],
      [6, 8],
    ]);
  });

  test('a function may take its time and knows its cell', async () => {
    CustomFunctions.associate('WAAR.BEN.IK', async (name: string, invocation: Invocation) => {
      await Promise.resolve();
      return `${name}: ${invocation.address ?? ''}`;
    });
    const result = emulator.customFunctions.invoke('WAAR.BEN.IK', ['hier'], { address: 'Data!C3' });
    expect(await result).toBe('hier: Data!C3');
  });

  test('an error of the function is an error value', async () => {
    CustomFunctions.associate('FOUT', () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'onbekend');
    });
    const failure = await emulator.customFunctions.invoke('FOUT', []).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(CustomFunctionError);
    expect(failure).toMatchObject({ message: 'onbekend' });
  });

  test('a function that nobody associated is an error too', async () => {
    await expect(emulator.customFunctions.invoke('NIETS', [])).rejects.toBeInstanceOf(CustomFunctionError);
  });

  test('a streaming function reports results until it is cancelled', async () => {
    let canceled = false;
    let set: (value: number) => void = () => undefined;
    CustomFunctions.associate('STROOM', (invocation: StreamingInvocation) => {
      set = (value) => invocation.setResult(value);
      invocation.onCanceled = () => {
        canceled = true;
      };
      invocation.setResult(1);
    });
    const [first, cancel] = await new Promise<[unknown, () => void]>((resolve) => {
      const call = emulator.customFunctions.start('STROOM', [], {
        onResult: (value) => {
          resolve([value, call.cancel]);
        },
      });
    });
    expect(first).toBe(1);
    expect(set).toBeInstanceOf(Function);
    cancel();
    expect(canceled).toBe(true);
  });
});

describe('buttons on the ribbon', () => {
  test('a function runs until it says that it is done', async () => {
    const pressed: string[] = [];
    Office.actions.associate('controleer', (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      event.completed();
    });
    await emulator.ribbon.invoke('controleer');
    expect(pressed).toEqual(['controleer']);
  });

  test('a button without a function fails', async () => {
    await expect(emulator.ribbon.invoke('bestaat-niet')).rejects.toBeInstanceOf(ActionFailed);
  });
});

describe('the add-in itself', () => {
  test('it can start with the document', async () => {
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect(await Office.addin.getStartupBehavior()).toBe(Office.StartupBehavior.load);
    expect(emulator.addin.startState).toBe('Background');
  });

  test('its pane hides and shows, and it is told when the user closes it', async () => {
    const states: string[] = [];
    const stop = emulator.addin.watch((state) => states.push(state));
    await Office.addin.hide();
    await Office.addin.showAsTaskpane();
    const mode = new Promise<string>((resolve) => {
      void Office.addin
        .onVisibilityModeChanged(({ visibilityMode }) => {
          resolve(visibilityMode);
        })
        .then(() => {
          emulator.addin.state = 'Background';
        });
    });
    expect(await mode).toBe('Hidden');
    stop();
    emulator.addin.state = 'Visible';
    expect(states).toEqual(['Background', 'Visible', 'Background']);
  });
});
