import type { Parameter } from '../../../core/article/parameter';
import { defineCodes } from '../../../core/sheet/codes';
import { DOEL_GESPREKKEN, DOEL_VERHUIZINGEN, DOEL_VOORRANG } from './waarden';

/** What article 3 aims at. */
export const SOORTEN = defineCodes([{ code: 'gesprekken' }, { code: 'verhuizingen' }, { code: 'voorrang' }]);

/** What is counted household by household. */
export const TELSOORTEN = defineCodes([{ code: 'gesprekken' }, { code: 'verhuizingen' }]);

export const DOELEN: Readonly<Record<'gesprekken' | 'verhuizingen' | 'voorrang', Parameter>> = {
  gesprekken: DOEL_GESPREKKEN,
  verhuizingen: DOEL_VERHUIZINGEN,
  voorrang: DOEL_VOORRANG,
};
