import type { Fault } from '../../src/excel-emulator';
import type { OpenedPane } from './opened-pane';

/** Something that goes wrong with one round trip, whatever is asked. */
export interface BadAnswer {
  readonly name: string;
  readonly fault: (pane: OpenedPane) => Fault;
  /** What the user reads when nothing was done because of it; null: it must be done all the same. */
  readonly says: RegExp | null;
}

/** Excel gets to the request only after so many milliseconds. */
function after(pane: OpenedPane, milliseconds: number): Fault {
  let release = (): void => undefined;
  const delay = new Promise<void>((resolve) => (release = resolve));
  const before = (): void => {
    pane.isHeldUp = true;
    pane.clock.after(milliseconds, () => {
      pane.isHeldUp = false;
      release();
    });
  };
  return { before, delay };
}

const SOMETHING_WRONG = /^Er ging iets mis\. .*Probeer het opnieuw\.$/;
const NO_ANSWER = /^Excel geeft geen antwoord\. .*We wachtten 30 seconden\. /;

export const BAD_ANSWERS: readonly BadAnswer[] = [
  {
    name: 'fails',
    fault: () => ({ code: 'GeneralException' }),
    says: SOMETHING_WRONG,
  },
  {
    name: 'is done and then fails',
    fault: () => ({ code: 'InternalError', carriedOut: true }),
    says: SOMETHING_WRONG,
  },
  {
    name: 'is too much for Excel',
    fault: () => ({ code: 'RequestPayloadSizeLimitExceeded' }),
    says: /^(Deze werkmap heeft meer dan 1\.000\.000 rijen|Er ging iets mis)\. /,
  },
  {
    name: 'comes while Excel is too busy',
    fault: () => ({ code: 'ActivityLimitReached' }),
    says: SOMETHING_WRONG,
  },
  {
    name: 'comes while the user types in a cell',
    fault: ({ workbook, clock }) => ({
      before() {
        workbook.editingCell = true;
        clock.after(5_000, () => (workbook.editingCell = false));
      },
    }),
    says: null,
  },
  { name: 'is slow', fault: (pane) => after(pane, 10_000), says: null },
  { name: 'is answered after its time', fault: (pane) => after(pane, 45_000), says: NO_ANSWER },
  { name: 'is done and never answered', fault: () => ({ silent: true }), says: NO_ANSWER },
];
