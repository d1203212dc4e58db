import { RibbonActions } from './host/actions';
import { AddinLifetime } from './host/addin-lifetime';
import { Connection } from './host/connection';
import { hostContext } from './host/context';
import { CustomFunctions } from './host/custom-functions';
import { installExternal, listenersOf } from './host/external';
import { Faults } from './host/faults';
import { type RequirementSets, requirementSets } from './host/requirement-sets';
import { Traffic } from './host/traffic';
import { ModelEvents } from './model/events';
import { localeByName } from './model/locale';
import { createSession } from './model/objects';
import { serviceByName } from './model/services';
import { WorkbookApi } from './model/workbook';
import { Executor } from './protocol/executor';
import { References } from './protocol/references';
import type { Workbook } from './workbook';

const FIVE_MEGABYTES = 5 * 1024 * 1024;

export interface EmulatorOptions {
  /** The sets that this Excel has; by default those of an Excel with ExcelApi 1.9. */
  readonly requirements?: RequirementSets;
  /** Language of Excel and of the workbook; by default Dutch. */
  readonly locale?: 'nl-NL' | 'en-US';
  /** The most bytes of a request or a response; by default 5 MB, the limit of Excel on the web. */
  readonly payloadLimit?: number;
  /** Where the document stands, ending in a slash. */
  readonly folder?: string;
}

/** Stands in for Excel under the real office.js, with any `Workbook` behind it. */
export class ExcelEmulator {
  readonly traffic = new Traffic();
  readonly faults = new Faults();
  readonly customFunctions = new CustomFunctions();
  readonly ribbon = new RibbonActions();
  readonly addin = new AddinLifetime();
  readonly #options: Required<EmulatorOptions>;
  #connection: Connection | null = null;
  #events: ModelEvents | null = null;

  constructor(
    readonly workbook: Workbook,
    options: EmulatorOptions = {},
  ) {
    this.#options = {
      requirements: options.requirements ?? requirementSets('1.9'),
      locale: options.locale ?? 'nl-NL',
      payloadLimit: options.payloadLimit ?? FIVE_MEGABYTES,
      folder: options.folder ?? 'C:\\Documenten\\',
    };
  }

  /**
   * Puts Excel at the window's `external`. To be done before office.js loads in that window, which may be the
   * one of a frame; and again when the frame is loaded anew. A test may also put another Excel at a window whose
   * office.js is loaded already: from then on the add-in talks to that one.
   */
  install(target: Window): void {
    this.uninstall();
    const { workbook, faults, traffic, customFunctions } = this;
    const { locale, requirements, folder, payloadLimit } = this.#options;
    const listeners = listenersOf(target);
    const references = new References();
    const events = new ModelEvents(workbook, listeners, faults);
    const session = createSession({ workbook, references, events, locale: localeByName(locale) });
    const services = { functions: customFunctions, ribbon: this.ribbon, lifetime: this.addin };
    const roots = {
      root: new WorkbookApi(session),
      service: (name: string) => serviceByName(name, services),
    };
    const connection = new Connection({
      workbook,
      executor: new Executor(roots, references, () => workbook.calculated()),
      traffic,
      faults,
      payloadLimit,
      acting: (on) => {
        events.acting(on);
      },
    });
    for (const part of [customFunctions, this.ribbon, this.addin]) part.connect(listeners);
    this.#connection = connection;
    this.#events = events;
    forgetCachedSettings(target);
    installExternal(target, {
      locale,
      context: hostContext(workbook, { locale, requirements, folder }),
      connection,
      listeners,
      actionCompleted: (id, status) => {
        this.ribbon.completed(id, status);
      },
      answered: () => {
        events.flush();
      },
    });
  }

  /** Ends what the add-in had asked to be told. */
  uninstall(): void {
    this.#events?.close();
    this.#events = null;
    this.#connection = null;
  }

  /**
   * When the add-in's functions may be called and its buttons pressed, which is some time after
   * `Office.onReady`.
   */
  async whenReady(): Promise<void> {
    await Promise.all([this.customFunctions.whenReady(), this.ribbon.whenReady()]);
    await this.idle();
  }

  /** When every request so far has been dealt with, the ones that are delayed too. */
  async idle(): Promise<void> {
    await this.#connection?.idle();
  }
}

/** office.js keeps the document's settings for the length of the browser session: also for another document. */
function forgetCachedSettings(target: Window): void {
  for (const key of Object.keys(target.sessionStorage)) {
    if (key.endsWith('CachedSessionSettings')) target.sessionStorage.removeItem(key);
  }
}
