import { backToMeer } from '../meer/came-from';
import { usePane, usePaneState } from '../pane-context';
import type { Screen } from '../state/model';

/** Out of Uitleg. */
export interface WayBack {
  /** Where it leads. */
  readonly label: string;
  readonly back: () => void;
}

const NAMES: Readonly<Record<Screen, string>> = {
  overzicht: 'Overzicht',
  bevindingen: 'Bevindingen',
  meer: 'Meer',
  sjablonen: 'Sjablonen',
  rekenhulp: 'Rekenhulp',
  'korte-namen': 'Korte namen',
  uitleg: 'Uitleg',
};

/** Back to what Uitleg was opened from: a finding or another screen, else Meer. */
export function useWayBack(): WayBack {
  const { controller } = usePane();
  const { lookup, opened, solved } = usePaneState();
  if (lookup === null) return { label: NAMES.meer, back: () => backToMeer(controller) };
  const isFinding = lookup.from === 'bevindingen' && (opened !== null || solved !== null);
  return { label: isFinding ? 'Bevinding' : NAMES[lookup.from], back: controller.closeLookup };
}
