import type { RuleCase } from '../../core/article/case';
import { GEVALLEN_8_3 } from './artikel-08-vrijkomend-vastgoed/gevallen';
import { GEVALLEN_11 } from './artikel-11-energieloket/gevallen';
import { GEVALLEN_11_VOORWAARDEN } from './artikel-11-energieloket/gevallen-voorwaarden';
import { GEVALLEN_12 } from './artikel-12-maatwerk/gevallen';
import { GEVALLEN_11_2 } from './artikel-11-energielabels/gevallen';
import { GEVALLEN_RIJCONTROLES_11_2 } from './artikel-11-energielabels/gevallen-rijcontroles';
import { GEVALLEN_19 } from './artikel-19-prioriteit/gevallen';
import { GEVALLEN_20 } from './artikel-20-planbalans/gevallen';
import { GEVALLEN_22 } from './artikel-20-planbalans/gevallen-herstel';
import { GEVALLEN_21 } from './artikel-20-planbalans/gevallen-prognose';
import { GEVALLEN_RIJCONTROLES } from './artikel-20-planbalans/gevallen-rijcontroles';
import { GEVALLEN_25 } from './artikel-25-afstemming/gevallen';
import { GEVALLEN_27 } from './artikel-27-sloop/gevallen';
import { GEVALLEN_28, GEVALLEN_29 } from './artikel-28-29-doelgroepen/gevallen';
import { GEVALLEN_ALGEMEEN } from './gevallen-algemeen';
import { GEVALLEN_REGISTER } from './gevallen-register';

/** The cases of every rule of this agreement: a chunk of its own, because a check does not need them. */
export const GEVALLEN: readonly RuleCase[] = [
  ...GEVALLEN_ALGEMEEN,
  ...GEVALLEN_REGISTER,
  ...GEVALLEN_8_3,
  ...GEVALLEN_11,
  ...GEVALLEN_11_VOORWAARDEN,
  ...GEVALLEN_12,
  ...GEVALLEN_11_2,
  ...GEVALLEN_RIJCONTROLES_11_2,
  ...GEVALLEN_19,
  ...GEVALLEN_20,
  ...GEVALLEN_RIJCONTROLES,
  ...GEVALLEN_21,
  ...GEVALLEN_22,
  ...GEVALLEN_25,
  ...GEVALLEN_27,
  ...GEVALLEN_28,
  ...GEVALLEN_29,
];
