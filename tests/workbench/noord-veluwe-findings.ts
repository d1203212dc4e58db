import { placedSheets } from '../../src/workbench/example/noord-veluwe';
import { BEDOELD, FOUTEN } from '../../src/workbench/example/noord-veluwe/fouten';
import { seededFindings } from './seeded-findings';

/** What a check finds in the example of Noord-Veluwe. */
export const NOORD_VELUWE_FINDINGS = seededFindings({ placedSheets, fouten: FOUTEN, bedoeld: BEDOELD });
