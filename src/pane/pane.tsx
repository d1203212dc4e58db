import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Catalogue } from '../core/article/agreement';
import type { WorkbookPort } from '../hosts/port';
import { systemClock, type Clock } from './clock';
import { Nav } from './nav';
import { Overzicht } from './overzicht/overzicht';
import { PaneContext, usePane, usePaneState } from './pane-context';
import { Broken } from './parts/broken';
import type { Machine } from './state/check-flow';
import { createController } from './state/controller';
import { laterPort } from './state/later-port';
import { useTheme } from './theme/use-theme';

const Bevindingen = lazy(() =>
  import('./bevindingen/bevindingen').then((module) => ({ default: module.Bevindingen })),
);

const usePaneStyles = makeStyles({
  provider: { height: '100%' },
  pane: {
    containerType: 'inline-size',
    containerName: 'pane',
    minHeight: '100dvh',
    display: 'flex',
    flexDirection: 'column',
    // A window that is too low for a scrolling body scrolls as a whole.
    '@media (min-height: 420px)': { height: '100dvh' },
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  main: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
});

function Screens(): ReactNode {
  const styles = usePaneStyles();
  const { screen } = usePaneState();
  const { reload } = usePane();
  return (
    <div className={styles.pane}>
      <Nav />
      <main className={styles.main}>
        <Broken key={screen} reload={reload}>
          <Suspense fallback={null}>{screen === 'overzicht' ? <Overzicht /> : <Bevindingen />}</Suspense>
        </Broken>
      </main>
    </div>
  );
}

const reloadWindow = (): void => window.location.reload();
const copyText = (text: string): Promise<void> => navigator.clipboard.writeText(text);

export interface PaneProps {
  /** The workbook. A loader keeps the bridge to it out of the first screen, as it does for the agreements. */
  readonly port: WorkbookPort | (() => Promise<WorkbookPort>);
  /** A loader keeps the agreements out of the first screen: they are fetched while it is already there. */
  readonly catalogue: Catalogue | (() => Promise<Catalogue>);
  /** The theme of the host, when it tells; else the pane follows the system. */
  readonly theme?: 'light' | 'dark';
  readonly clock?: Clock;
  /** What judges the workbook, in place of the core's own check. */
  readonly check?: Machine['check'];
  readonly tabsToRead?: Machine['tabsToRead'];
  readonly summarise?: Machine['summarise'];
  readonly reload?: () => void;
  readonly copy?: (text: string) => Promise<void>;
}

/** Loads what judges a workbook, as far as it was not given. */
async function loadMachine(props: PaneProps): Promise<Machine> {
  const [core, { markingPlan }, catalogue] = await Promise.all([
    import('../core/check'),
    import('../derive/marking/marking-plan'),
    typeof props.catalogue === 'function' ? props.catalogue() : props.catalogue,
  ]);
  const { check = core.check, tabsToRead = core.tabsToRead, summarise = core.summarise } = props;
  return { check, tabsToRead, summarise, markingPlan, catalogue };
}

/** The task pane. It knows no host: all it does in a workbook goes through the port. */
export function Pane(props: PaneProps): ReactNode {
  const { port, theme, clock = systemClock, reload = reloadWindow, copy = copyText } = props;
  const styles = usePaneStyles();
  const [controller] = useState(() =>
    createController({
      port: typeof port === 'function' ? laterPort(port) : port,
      clock,
      machine: () => loadMachine(props),
    }),
  );
  useEffect(() => controller.open(), [controller]);
  const context = useMemo(() => ({ controller, reload, copy }), [controller, reload, copy]);
  return (
    <FluentProvider theme={useTheme(theme)} className={styles.provider}>
      <PaneContext value={context}>
        <Screens />
      </PaneContext>
    </FluentProvider>
  );
}
