import { createContext, useContext, useSyncExternalStore } from 'react';
import type { EditingPort, SaveWorkbook } from '../hosts/port';
import type { Clock } from './clock';
import type { Machine } from './state/surroundings';
import type { Controller } from './state/controller';
import type { PaneState } from './state/model';

export interface PaneContextValue {
  readonly controller: Controller;
  readonly port: EditingPort;
  readonly clock: Clock;
  /** Loads the catalogue and what judges a workbook; loaded once. */
  readonly machine: () => Promise<Machine>;
  readonly reload: () => void;
  readonly copy: (text: string) => Promise<void>;
  /** Hands the user a workbook of its own; null where that cannot be. */
  readonly saveWorkbook: SaveWorkbook | null;
}

export const PaneContext = createContext<PaneContextValue | null>(null);

/** What every screen may use. Only inside a `Pane`. */
export function usePane(): PaneContextValue {
  const value = useContext(PaneContext);
  if (value === null) throw new Error('A screen can only be drawn inside Pane.');
  return value;
}

export function usePaneState(): PaneState {
  const { controller } = usePane();
  return useSyncExternalStore(controller.subscribe, () => controller.state);
}
