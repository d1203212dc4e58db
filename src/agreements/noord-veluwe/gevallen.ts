import type { RuleCase } from '../../core/article/case';

/** The cases of every rule of this agreement: the tests run them, and the help pages print their sentences. */
export const GEVALLEN: readonly RuleCase[] = [];
