import '@testing-library/jest-dom';
import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { act, render, screen } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel, type UserEvent } from '@testing-library/user-event';
import type { Catalogue } from '../../src/core/article/agreement';
import type { Summary } from '../../src/core/check';
import type { Report } from '../../src/core/report';
import type { EditingPort, SaveWorkbook } from '../../src/hosts/port';
import { Pane } from '../../src/pane/pane';
import { HandPort } from './hand-port';
import { TestClock } from './test-clock';
import { catalogue as smallCatalogue, report as someReport } from './workbook';

/**
 * To know whether something can be seen jsdom tries every rule on every element. Only the rules that say so are
 * given to it: all others, some thousand, change no answer and took most of the time of these tests.
 */
const renderer = createDOMRenderer(document, {
  unstable_filterCSSRule: (rule) => /\b(display|visibility|opacity)\s*:/.test(rule),
});

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
  /** The bridge comes later than the first screen. */
  readonly loadPort?: () => Promise<EditingPort>;
  /** What the first rows tell. */
  readonly summary?: Summary;
  readonly report?: Report | Error;
  readonly catalogue?: Catalogue | (() => Promise<Catalogue>);
  readonly theme?: 'light' | 'dark';
  readonly copy?: (text: string) => Promise<void>;
  /** Without it no file is offered. */
  readonly saveWorkbook?: SaveWorkbook;
}

/** Everything that was set going and needs no time comes to rest. */
export const settle = (): Promise<void> => act(async () => new Promise((resolve) => setTimeout(resolve)));

export async function renderPane(options: Options = {}): Promise<Rendered> {
  const { port = new HandPort(), catalogue = smallCatalogue(), theme, copy, saveWorkbook } = options;
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
  const pane = (
    <Pane
      port={options.loadPort ?? port}
      catalogue={catalogue}
      clock={clock}
      check={() => {
        if (rendered.report instanceof Error) throw rendered.report;
        return rendered.report;
      }}
      tabsToRead={(head) =>
        new Set(head.tabs.map(({ name }) => name).filter((name) => OUR_TABS.includes(name)))
      }
      summarise={() => options.summary ?? { agreement: null, organisation: null, peildatum: null }}
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
      {...(saveWorkbook === undefined ? {} : { saveWorkbook })}
    />
  );
  const { unmount } = render(
    <RendererProvider renderer={renderer} targetDocument={document}>
      {pane}
    </RendererProvider>,
  );
  await settle();
  return Object.assign(rendered, { unmount });
}
