import type { EditResult } from '../../../src/derive/edit';
import { HandPort } from '../hand-port';
import { openFinding } from '../on-screen';
import type { Rendered } from '../render-pane';
import { finding, HARDENBERG, report } from '../workbook';

export const ZWOLE = finding({ proposal: { value: 'Zwolle', kind: 'code', text: 'Zwolle' } });

/** A finding of which the cell can be corrected, in a workbook that holds it. */
export async function openCorrectable(
  others = [HARDENBERG],
  one = ZWOLE,
  port = new HandPort(),
): Promise<Rendered> {
  port.cells.set('Plancapaciteit', [['Gemeente', 'Bruto'], [], [], [], ['Zwole', 12]]);
  const pane = await openFinding(one, others, { port });
  pane.report = report({ findings: others });
  return pane;
}

/** What comes of an edit, or of taking it back, when the one cell is left as it is. */
export const refusing = (refusal: 'changed' | 'formula' | 'protected' | 'tab-gone'): EditResult => ({
  refusals: [refusal],
  hidden: 0,
  written: [],
});
