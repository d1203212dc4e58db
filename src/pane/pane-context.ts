import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Controller } from './state/controller';
import type { PaneState } from './state/model';

export interface PaneContextValue {
  readonly controller: Controller;
  readonly reload: () => void;
  readonly copy: (text: string) => Promise<void>;
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
