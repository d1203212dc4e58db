import '@testing-library/jest-dom';
import { act, render, screen } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel, type UserEvent } from '@testing-library/user-event';
import type { Catalogue } from '../../src/core/article/agreement';
import type { Report } from '../../src/core/report';
import { Pane } from '../../src/pane/pane';
import { HandPort } from './hand-port';
import { TestClock } from './test-clock';
import { catalogue as smallCatalogue, report as someReport } from './workbook';

/* Finding elements by role is slow in jsdom, and this may run on a busy machine. */
jest.setTimeout(30_000);

/* What a browser has and jsdom has not. */

let dark = false;
const themeListeners = new Set<() => void>();

/** What the system says about light and dark. */
export function preferDark(wanted: boolean): void {
  dark = wanted;
  act(() => themeListeners.forEach((listener) => listener()));
}

const query = (media: string): MediaQueryList =>
  Object.assign(new EventTarget(), {
    media,
    get matches() {
      return dark;
    },
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
    addEventListener: (_: string, listener: () => void) => themeListeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => themeListeners.delete(listener),
  });
window.matchMedia = query;

/** The rows that were scrolled to. */
export const scrolledTo: Element[] = [];
Element.prototype.scrollIntoView = function scrollIntoView() {
  scrolledTo.push(this);
};

export interface Rendered {
  readonly port: HandPort;
  readonly clock: TestClock;
  readonly user: UserEvent;
  readonly copied: string[];
  readonly reloads: () => number;
  readonly unmount: () => void;
  /** What the next check reports; an Error is thrown. */
  report: Report | Error;
  /** Lets time pass, and what follows from it happen. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Presses Controleer and waits for the outcome. */
  readonly check: () => Promise<void>;
}

const OUR_TABS = ['Gegevens', 'Plancapaciteit'];

interface Options {
  readonly port?: HandPort;
  readonly report?: Report | Error;
  readonly catalogue?: Catalogue | (() => Promise<Catalogue>);
  readonly theme?: 'light' | 'dark';
  readonly copy?: (text: string) => Promise<void>;
}

/** Everything that was set going and needs no time comes to rest. */
export const settle = (): Promise<void> => act(async () => new Promise((resolve) => setTimeout(resolve)));

export async function renderPane(options: Options = {}): Promise<Rendered> {
  const { port = new HandPort(), catalogue = smallCatalogue(), theme, copy } = options;
  const clock = new TestClock();
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  const copied: string[] = [];
  let reloads = 0;
  const rendered: Omit<Rendered, 'unmount'> = {
    port,
    clock,
    user,
    copied,
    reloads: () => reloads,
    report: options.report ?? someReport(),
    wait: (milliseconds) => act(async () => clock.advance(milliseconds)),
    async check() {
      await user.click(screen.getByRole('button', { name: 'Controleer' }));
      await settle();
    },
  };
  const { unmount } = render(
    <Pane
      port={port}
      catalogue={catalogue}
      clock={clock}
      check={() => {
        if (rendered.report instanceof Error) throw rendered.report;
        return rendered.report;
      }}
      tabsToRead={(head) =>
        new Set(head.tabs.map(({ name }) => name).filter((name) => OUR_TABS.includes(name)))
      }
      reload={() => {
        reloads++;
      }}
      copy={
        copy ??
        (async (text) => {
          copied.push(text);
        })
      }
      {...(theme === undefined ? {} : { theme })}
    />,
  );
  await settle();
  return Object.assign(rendered, { unmount });
}
