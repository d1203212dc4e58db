/** The functions behind the buttons on the ribbon, by the names that manifest.xml gives them. */
export const RIBBON_ACTIONS = [
  'controleer',
  'toonBevindingen',
  'toonSjablonen',
  'markeerOpnieuw',
  'verwijderMarkeringen',
  'toonUitleg',
] as const;
export type RibbonAction = (typeof RIBBON_ACTIONS)[number];

/**
 * Tells Excel what its buttons do: each shows the pane and then does its work in it. To be called while the page
 * loads: Excel may have started it, out of sight, for the sake of a button that was pressed.
 *
 * Excel keeps its buttons back until it hears that a press was dealt with. That it hears whatever happens, and as
 * soon as the work has begun: from there on the pane tells how it goes.
 */
export function registerRibbon(perform: (action: RibbonAction) => Promise<void>): void {
  for (const action of RIBBON_ACTIONS) {
    Office.actions.associate(action, (event: Office.AddinCommands.Event) => {
      void press(action, perform, event);
    });
  }
}

async function press(
  action: RibbonAction,
  perform: (action: RibbonAction) => Promise<void>,
  event: Office.AddinCommands.Event,
): Promise<void> {
  try {
    await showPane();
    await perform(action);
  } catch {
    // What cannot be done is said in the pane; one that could not be drawn has nobody to tell.
    return;
  } finally {
    event.completed();
  }
}

/** Where Excel cannot show the pane the work still makes sense: it marks cells and lists the findings in a sheet. */
async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    return;
  }
}
