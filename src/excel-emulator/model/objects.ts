import type { Area } from '../cells';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { type ModelObjects, Session } from './session';
import { Worksheet } from './worksheet';

/** Everything that leads to objects of other kinds does so through here. */
export function createSession(parts: Omit<ConstructorParts, 'objects'>): Session {
  const objects: ModelObjects = {
    worksheet: (sheetId) => new Worksheet(session, sheetId),
    range: (sheetId: string, area: Area) => new Range(session, sheetId, area),
    rangeAreas: (sheetId: string, areas: readonly Area[]) => new RangeAreas(session, sheetId, areas),
  };
  const session = new Session(parts.workbook, parts.references, parts.events, parts.locale, objects);
  return session;
}

type ConstructorParts = Pick<Session, 'workbook' | 'references' | 'events' | 'locale' | 'objects'>;
