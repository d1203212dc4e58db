import type { Catalogue } from '../core/article/agreement';
import { defineCodes } from '../core/sheet/codes';
import { gegevensVoor } from './bladen/gegevens';
import { NOORD_VELUWE } from './noord-veluwe';
import { ORGANISATIES as NV_ORGANISATIES } from './noord-veluwe/partijen';
import { WEST_OVERIJSSEL } from './west-overijssel';
import { ORGANISATIES as WO_ORGANISATIES } from './west-overijssel/partijen';

/** The explicit list of agreements. A third one is a folder beside these two, and a line here. */
export const CATALOGUE: Catalogue = {
  version: '1.0.0',
  gegevens: gegevensVoor(defineCodes([...WO_ORGANISATIES.entries, ...NV_ORGANISATIES.entries])),
  agreements: [WEST_OVERIJSSEL, NOORD_VELUWE],
};
