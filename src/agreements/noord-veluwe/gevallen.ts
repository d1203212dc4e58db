import type { RuleCase } from '../../core/article/case';
import { GEVALLEN_1A_VERDELING } from './artikel-1a-financiering/gevallen';
import { GEVALLEN_1A_LOON } from './artikel-1a-financiering/gevallen-loon';
import { GEVALLEN_1B } from './artikel-1b-uren/gevallen';
import { GEVALLEN_PLAUSIBEL } from './artikel-1b-uren/gevallen-plausibel';
import { GEVALLEN_2A } from './artikel-2-duur/gevallen';
import { GEVALLEN_3 } from './artikel-3-resultaten/gevallen';
import { GEVALLEN_RIJCONTROLES_3 } from './artikel-3-resultaten/gevallen-rijcontroles';
import { GEVALLEN_3_VOORRANG } from './artikel-3-resultaten/gevallen-voorrang';
import { GEVALLEN_4A } from './artikel-4-evaluatie/gevallen';
import { GEVALLEN_4C } from './artikel-4-evaluatie/gevallen-aspecten';
import { GEVALLEN_5 } from './artikel-5-opzegging/gevallen';
import { GEVALLEN_ALGEMEEN } from './gevallen-algemeen';
import { GEVALLEN_REGISTER } from './gevallen-register';

/** The cases of every rule of this agreement: the tests run them, and the help pages print their sentences. */
export const GEVALLEN: readonly RuleCase[] = [
  ...GEVALLEN_ALGEMEEN,
  ...GEVALLEN_REGISTER,
  ...GEVALLEN_1A_VERDELING,
  ...GEVALLEN_1A_LOON,
  ...GEVALLEN_1B,
  ...GEVALLEN_PLAUSIBEL,
  ...GEVALLEN_2A,
  ...GEVALLEN_3,
  ...GEVALLEN_3_VOORRANG,
  ...GEVALLEN_RIJCONTROLES_3,
  ...GEVALLEN_4A,
  ...GEVALLEN_4C,
  ...GEVALLEN_5,
];
