import { formatArea, parseArea } from '../addresses';
import type { Area } from '../cells';

/**
 * The range of an event: the event carries a text from which the range can be made when the add-in asks for
 * it. Nothing has to be kept for the many events whose range nobody wants.
 */
export function eventRangeReference(sheetId: string, area: Area): string {
  return `event ${sheetId} ${formatArea(area)}`;
}

export function parseEventRangeReference(reference: string): { sheetId: string; area: Area } | null {
  const [, sheetId = '', address = ''] = /^event (.+) (\S+)$/.exec(reference) ?? [];
  const area = parseArea(address);
  return area === null ? null : { sheetId, area };
}
