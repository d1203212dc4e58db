import type { Controller } from './state/controller';
import { outdated } from './state/model';

/** What can be asked of the pane from outside of it, each beginning on the screen where its outcome shows. */
export const COMMANDS = {
  controleer(controller) {
    controller.go('overzicht');
    controller.check();
  },
  toonBevindingen(controller) {
    controller.go('bevindingen');
  },
  toonSjablonen(controller) {
    controller.go('sjablonen');
  },
  /** Marks of an older outcome would stand at the wrong cells: then it is found out first where they belong. */
  markeerOpnieuw(controller) {
    controller.go('overzicht');
    const { result } = controller.state;
    if (result === null || outdated(result) !== null) controller.check();
    else controller.markAgain();
  },
  verwijderMarkeringen(controller) {
    controller.go('overzicht');
    controller.removeMarks();
  },
  toonUitleg(controller) {
    controller.go('uitleg');
  },
} satisfies Readonly<Record<string, (controller: Controller) => void>>;
