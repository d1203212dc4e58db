import type { Summary } from '../../core/check';
import type { Report } from '../../core/report';
import type { PaneState } from '../state/model';

/** For whom and over which day a workbook is, with where that can be changed. */
export interface Delivered extends Pick<Summary, 'organisation' | 'peildatum'> {
  /** The name of the agreement. */
  readonly agreement: string;
  /** The tab in which all this stands; null when there is none. */
  readonly gegevensTab: string | null;
}

/** Our name of the sheet in which agreement, organisation and peildatum stand. */
const GEGEVENS = 'Gegevens';

/** The tab of that sheet; null when it was not recognised. */
export const gegevensTabOf = ({ sheets }: Report): string | null =>
  sheets.find(({ name }) => name === GEGEVENS)?.tab ?? null;

/** What the last check tells, or before it the first rows; null while the agreement is not known. */
export function delivererOf({
  result,
  firstLook,
}: Pick<PaneState, 'result' | 'firstLook'>): Delivered | null {
  if (result !== null) {
    const { report, agreement } = result;
    const { organisation, peildatum } = report;
    return (
      agreement && { agreement: agreement.name, organisation, peildatum, gegevensTab: gegevensTabOf(report) }
    );
  }
  if (firstLook === null) return null;
  const { summary, recognised } = firstLook;
  const { agreement, organisation, peildatum } = summary;
  // Before a check only a tab with our own name for it is known to be it.
  const gegevensTab = recognised.find((tab) => tab.toLowerCase() === GEGEVENS.toLowerCase()) ?? null;
  return agreement === null ? null : { agreement, organisation, peildatum, gegevensTab };
}
