import { enforceRequirementSets } from '../excel-emulator/host/requirement-sets';

/** What the page offers to the frame with the task pane, which comes from the same address. */
declare global {
  interface Window {
    /** Puts the emulated Excel in the frame's window. To be called before office.js loads there. */
    installExcel?: (frame: Window) => void;
  }
}

/** Called in the frame. A pane that is opened by itself has no Excel, and says so itself. */
export function connectToWorkbench(frame: Window): void {
  frame.parent.installExcel?.(frame);
  refuseNewerCalls(frame);
}

interface OfficeExtensionGlobal {
  readonly OfficeExtension?: { readonly CommonUtility?: object };
}

/**
 * office.js lets through calls that the Excel of the user does not know; there they fail. They fail here too. The
 * object to say so to comes with a script that office.js loads by itself.
 */
function refuseNewerCalls(frame: Window & OfficeExtensionGlobal): void {
  frame.document.addEventListener(
    'load',
    () => {
      if (frame.OfficeExtension?.CommonUtility) enforceRequirementSets(frame);
    },
    // Scripts do not let their load event bubble; it can be seen on its way down.
    { capture: true },
  );
}
