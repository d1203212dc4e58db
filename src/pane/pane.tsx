import { FluentProvider } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useMemo, useState, type ComponentType, type ReactNode } from 'react';
import type { Catalogue } from '../core/article/agreement';
import type { Report } from '../core/report';
import type { EditingPort, SaveWorkbook } from '../hosts/port';
import { systemClock, type Clock } from './clock';
import { Nav } from './nav';
import { Overzicht } from './overzicht/overzicht';
import { PaneContext, usePane, usePaneState } from './pane-context';
import { Broken } from './parts/broken';
import { createController, type Controller } from './state/controller';
import { laterPort } from './state/later-port';
import type { Screen } from './state/model';
import type { Machine, Surroundings } from './state/surroundings';
import { useTheme } from './theme/use-theme';

const SCREENS: Readonly<Record<Screen, ComponentType>> = {
  overzicht: Overzicht,
  bevindingen: lazy(() =>
    import('./bevindingen/bevindingen').then(({ Bevindingen }) => ({ default: Bevindingen })),
  ),
  meer: lazy(() => import('./meer/meer').then(({ Meer }) => ({ default: Meer }))),
  'korte-namen': lazy(() =>
    import('./korte-namen/korte-namen').then(({ KorteNamen }) => ({ default: KorteNamen })),
  ),
  sjablonen: lazy(() => import('./sjablonen/sjablonen').then(({ Sjablonen }) => ({ default: Sjablonen }))),
  rekenhulp: lazy(() => import('./rekenhulp/rekenhulp').then(({ Rekenhulp }) => ({ default: Rekenhulp }))),
  uitleg: lazy(() => import('./uitleg/uitleg').then(({ Uitleg }) => ({ default: Uitleg }))),
};

function Screens(): ReactNode {
  const { screen } = usePaneState();
  const { reload } = usePane();
  const Current = SCREENS[screen];
  return (
    <div className="pane">
      <Nav />
      <main className="screen">
        <Broken key={screen} reload={reload}>
          <Suspense fallback={null}>
            <Current />
          </Suspense>
        </Broken>
      </main>
    </div>
  );
}

const reloadWindow = (): void => window.location.reload();
const copyText = (text: string): Promise<void> => navigator.clipboard.writeText(text);

export interface PaneProps {
  /** The workbook. A loader keeps the bridge to it out of the first screen, as it does for the agreements. */
  readonly port: EditingPort | (() => Promise<EditingPort>);
  /** A loader keeps the agreements out of the first screen: they are fetched while it is already there. */
  readonly catalogue: Catalogue | (() => Promise<Catalogue>);
  /** The theme of the host, when it tells; else the pane follows the system. */
  readonly theme?: 'light' | 'dark';
  readonly clock?: Clock;
  /** What judges the workbook, in place of the core's own check. */
  readonly check?: (...workbook: Parameters<Machine['checkInSteps']>) => Report;
  readonly tabsToRead?: Machine['tabsToRead'];
  readonly summarise?: Machine['summarise'];
  readonly reload?: () => void;
  readonly copy?: (text: string) => Promise<void>;
  /** Hands the user a workbook of its own; without it no file is offered. */
  readonly saveWorkbook?: SaveWorkbook;
  /** Called once the pane is there, with what steers it from outside: the buttons on the ribbon. */
  readonly onReady?: (controller: Controller) => void;
}

/** A check of one step. */
const atOnce = (check: NonNullable<PaneProps['check']>): Machine['checkInSteps'] =>
  // eslint-disable-next-line require-yield
  function* steps(...workbook: Parameters<typeof check>) {
    return check(...workbook);
  };

/** Loads what judges a workbook, as far as it was not given. */
async function loadMachine(props: PaneProps): Promise<Machine> {
  const [core, { patchTab }, { markingPlan }, catalogue] = await Promise.all([
    import('../core/check'),
    import('../core/sheet/patch'),
    import('../derive/marking/marking-plan'),
    typeof props.catalogue === 'function' ? props.catalogue() : props.catalogue,
  ]);
  const { check, tabsToRead = core.tabsToRead, summarise = core.summarise } = props;
  return {
    checkInSteps: check === undefined ? core.checkInSteps : atOnce(check),
    tabsToRead,
    summarise,
    patchTab,
    markingPlan,
    catalogue,
  };
}

/** The task pane. It knows no host: all it does in a workbook goes through the port. */
export function Pane(props: PaneProps): ReactNode {
  const { port, theme, clock = systemClock, reload = reloadWindow, copy = copyText, onReady } = props;
  const { saveWorkbook = null } = props;
  const [parts] = useState(() => {
    let loading: Promise<Machine> | null = null;
    const surroundings: Surroundings = {
      port: typeof port === 'function' ? laterPort(port) : port,
      clock,
      // What could not be fetched is fetched again for the next wish.
      machine: () =>
        (loading ??= loadMachine(props).catch((error: unknown) => {
          loading = null;
          throw error;
        })),
    };
    return { ...surroundings, controller: createController(surroundings) };
  });
  const { controller } = parts;
  useEffect(() => controller.open(), [controller]);
  useEffect(() => {
    onReady?.(controller);
  }, [controller, onReady]);
  const context = useMemo(
    () => ({ ...parts, reload, copy, saveWorkbook }),
    [parts, reload, copy, saveWorkbook],
  );
  return (
    <FluentProvider theme={useTheme(theme)} className="provider">
      <PaneContext value={context}>
        <Screens />
      </PaneContext>
    </FluentProvider>
  );
}
