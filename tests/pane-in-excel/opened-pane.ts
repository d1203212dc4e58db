import { setImmediate } from 'node:timers';
import { checkInSteps, summarise, tabsToRead } from '../../src/core/check';
import { patchTab } from '../../src/core/sheet/patch';
import { markingPlan } from '../../src/derive/marking/marking-plan';
import type { ExcelEmulator, MemoryWorkbook, WorkbookData } from '../../src/excel-emulator';
import type { EditingPort } from '../../src/hosts/port';
import { createPlacementFlow, type PlacementFlow } from '../../src/pane/rekenhulp/placement-flow';
import { createTemplateFlow, type TemplateFlow } from '../../src/pane/sjablonen/template-flow';
import { type Controller, createController } from '../../src/pane/state/controller';
import type { Machine } from '../../src/pane/state/surroundings';
import { openWorkbook } from '../hosts/excel/open-workbook';
import { TestClock } from '../pane/test-clock';
import { CATALOGUE_WITH_ADVISER } from './proposal';

export const MACHINE: Machine = {
  checkInSteps,
  summarise,
  tabsToRead,
  patchTab,
  markingPlan,
  catalogue: CATALOGUE_WITH_ADVISER,
};

/** Long enough together for everything that waits: marking once it is quiet, trying again, and Excel's time limit. */
const WAITS = [50, 1_000, 1_000, 1_000, 15_000, 15_000, 15_000] as const;
/** More seconds than anything takes. */
const MOST = 600;

/** Lets whatever is under way go on. */
const moment = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The pane without its screens, in an emulated Excel under the real office.js. */
export class OpenedPane {
  /** Excel keeps a request waiting on purpose. */
  isHeldUp = false;
  /** The user could see that it takes long, or that it waits for them. */
  hasShownBusy = false;
  /** How many requests Excel had got when what was asked for ended; null until then. */
  requestsUntilEnd: number | null = null;
  /** Whether what was asked for last has not ended yet. */
  isBusy: () => boolean = () => false;

  private constructor(
    readonly workbook: MemoryWorkbook,
    readonly emulator: ExcelEmulator,
    readonly port: EditingPort,
    readonly clock: TestClock,
    readonly controller: Controller,
    readonly templates: TemplateFlow,
    readonly placement: PlacementFlow,
    private readonly end: () => void,
  ) {}

  static async open(data: WorkbookData): Promise<OpenedPane> {
    const clock = new TestClock();
    const { workbook, emulator, port } = await openWorkbook(data, { timer: clock });
    const surroundings = { port, machine: () => Promise.resolve(MACHINE), clock };
    const controller = createController(surroundings);
    const templates = createTemplateFlow(surroundings, () => undefined);
    const placement = createPlacementFlow(surroundings);
    const pane = new OpenedPane(
      workbook,
      emulator,
      port,
      clock,
      controller,
      templates,
      placement,
      controller.open(),
    );
    const look = (): void => pane.#look();
    controller.subscribe(look);
    templates.subscribe(look);
    placement.subscribe(look);
    await pane.calm();
    return pane;
  }

  /** Ends the pane: Excel's events would come to the next one too. */
  async close(): Promise<void> {
    this.emulator.faults.clear();
    this.end();
    await this.answered();
  }

  #look(): void {
    const { run, work } = this.controller.state;
    const { inserting, waiting } = this.templates.state;
    const { busy } = this.placement.state;
    const shown = [run, work, inserting, busy].map((one) => one?.slow === true);
    shown.push(run?.waiting === true, work?.waiting === true, busy?.waiting === true, waiting);
    if (shown.includes(true)) this.hasShownBusy = true;
    if (!this.isBusy()) this.requestsUntilEnd ??= this.emulator.traffic.begun;
  }

  /** Waits until Excel has dealt with what it was asked, but for what it keeps waiting; or until that is enough. */
  async answered(isEnough = (): boolean => false): Promise<void> {
    const { traffic } = this.emulator;
    for (let still = 0; still < 2 && !isEnough();) {
      const before = traffic.begun;
      await moment();
      const underWay = traffic.begun > traffic.totals.requests && !this.isHeldUp;
      still = underWay || traffic.begun > before ? 0 : still + 1;
    }
  }

  /** Lets time pass until what was asked for has ended. */
  async ended(): Promise<void> {
    const hasEnded = (): boolean => !this.isBusy();
    for (let seconds = 0; !hasEnded(); seconds++) {
      if (seconds === MOST) throw new Error('What was asked for never ends');
      await this.answered(hasEnded);
      if (!hasEnded()) this.clock.advance(1_000);
    }
  }

  /** Lets time pass until nothing happens any more. */
  async calm(): Promise<void> {
    const { traffic } = this.emulator;
    await this.ended();
    for (let quiet = 0; quiet < WAITS.length;) {
      await this.answered();
      const before = traffic.begun;
      this.clock.advance(WAITS[quiet] ?? 0);
      await this.answered();
      quiet = traffic.begun > before ? 0 : quiet + 1;
    }
  }
}
