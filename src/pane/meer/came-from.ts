import { useEffect, useState } from 'react';
import type { Controller } from '../state/controller';
import type { Screen } from '../state/model';

/** The screen that each pane goes back to Meer from, until Meer has seen it. */
const cameFrom = new WeakMap<Controller, Screen>();

/** Goes back to Meer, where the row of this screen takes the focus. */
export function backToMeer(controller: Controller): void {
  cameFrom.set(controller, controller.state.screen);
  controller.go('meer');
}

/** The screen that was left for Meer by its back button, or null when Meer was opened otherwise. */
export function useCameFrom(controller: Controller): Screen | null {
  const [screen] = useState(() => cameFrom.get(controller) ?? null);
  useEffect(() => {
    cameFrom.delete(controller);
  }, [controller]);
  return screen;
}
