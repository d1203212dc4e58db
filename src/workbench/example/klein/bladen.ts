import { BEHOEFTE, behoefterijen } from '../gedeeld/behoefterijen';
import { VOORBEELDPLANNEN } from '../gedeeld/plannen';
import { planrij } from '../gedeeld/planrij';
import type { Rij } from '../maken/rij';

export { GEGEVENS } from '../gedeeld/gegevens';
export const PLANCAPACITEIT: readonly Rij[] = VOORBEELDPLANNEN.map(planrij);
export const WONINGBEHOEFTE: readonly Rij[] = behoefterijen(BEHOEFTE);
