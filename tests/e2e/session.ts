import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';
import { root } from '../../src/setup/install.mjs';
import type {} from '../../src/workbench/werkbank';
import { launchBrowser } from './browser';
import { freePort, startWorkbench, type Started } from './npm-start';

const SCREENSHOTS = join(root, '.cache', 'screenshots');

/** The workbench in a real browser, for all tests of one file. */
export class Session {
  private shared: Visit | null = null;

  private constructor(
    private readonly browser: Browser,
    readonly started: Started,
    private readonly options: BrowserContextOptions,
  ) {}

  /** `options`: for every page of this session. */
  static async start(options: BrowserContextOptions = {}): Promise<Session> {
    const [browser, started] = await Promise.all([launchBrowser(), freePort().then(startWorkbench)]);
    return new Session(browser, started, options);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.started.stop();
  }

  /**
   * For a test that needs no page of its own: the one of the tests before it, with the example opened anew in it.
   * Quicker than a visit, and held to the same.
   */
  async reopen(name: string, test: (page: Page, pane: FrameLocator) => Promise<void>): Promise<void> {
    this.shared ??= await this.openPage({});
    const { page, problems } = this.shared;
    await this.hold(name, this.shared, async () => {
      problems.length = 0;
      await page.evaluate(async () => {
        window.voorbeeld ??= await window.werkbank.bewaar();
        await window.werkbank.open(window.voorbeeld, 'voorbeeld.xlsx');
      });
      await test(page, paneOf(page));
    }).catch(async (error: unknown) => {
      // What went wrong in it must not go wrong in the next test too.
      const { context } = this.shared ?? {};
      this.shared = null;
      await context?.close();
      throw error;
    });
  }

  /**
   * A visit of its own for a test, with the workbench ready. It fails when the page has an error of its own, when a
   * script or style is refused, or when anything is asked of another computer. A picture is kept when it fails.
   */
  async visit(
    name: string,
    test: (page: Page, pane: FrameLocator) => Promise<void>,
    options: BrowserContextOptions = {},
  ): Promise<void> {
    const visit = await this.openPage(options);
    try {
      await this.hold(name, visit, () => test(visit.page, paneOf(visit.page)));
    } finally {
      await visit.context.close();
    }
  }

  private async openPage(options: BrowserContextOptions): Promise<Visit> {
    const context = await this.browser.newContext({
      viewport: { width: 1280, height: 800 },
      ...this.options,
      ...options,
    });
    const page = await context.newPage();
    const problems = watch(page, new URL(this.started.url).origin);
    await page.goto(this.started.url);
    await page.evaluate(() => window.werkbank.gereed);
    return { context, page, problems };
  }

  private async hold(name: string, { page, problems }: Visit, test: () => Promise<void>): Promise<void> {
    try {
      await test();
      expect(problems).toEqual([]);
    } catch (error) {
      mkdirSync(SCREENSHOTS, { recursive: true });
      await page.screenshot({ path: join(SCREENSHOTS, `${name.replaceAll(/\W+/g, '-')}.png`) });
      throw error;
    }
  }
}

interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly problems: string[];
}

declare global {
  interface Window {
    /** The example as a file, kept by the tests to be opened again. */
    voorbeeld?: ArrayBuffer;
  }
}

const paneOf = (page: Page): FrameLocator => page.frameLocator('iframe[title="Taakvenster"]');

function watch(page: Page, origin: string): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    const inPage = url.protocol === 'data:' || url.protocol === 'blob:';
    if (!inPage && url.origin !== origin) problems.push(`request: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${String(response.status())}: ${response.url()}`);
  });
  return problems;
}
