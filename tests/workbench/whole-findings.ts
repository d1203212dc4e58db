import { placedSheets } from '../../src/workbench/example/heel';
import { BEDOELD, FOUTEN } from '../../src/workbench/example/heel/fouten';
import { seededFindings } from './seeded-findings';

/** What a check finds in the example of the whole agreement. */
export const WHOLE_FINDINGS = seededFindings({ placedSheets, fouten: FOUTEN, bedoeld: BEDOELD });
