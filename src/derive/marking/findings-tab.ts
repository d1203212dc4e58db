/** The tab in which the findings are listed. Apart from what fills it, which the first screen of the pane does without. */
export const FINDINGS_TAB = 'Bevindingen';
