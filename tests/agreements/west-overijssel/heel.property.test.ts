import { testLayout } from '../layout-properties';
import { anySmallWorkbook, anyWholeWorkbook } from './whole-variations';

/* Over every sheet of the agreement. */
testLayout(
  [
    ['small workbooks', anySmallWorkbook, 120],
    ['the whole example', anyWholeWorkbook, 12],
  ],
  /WO-plan-(jaren|woningtype|prijs|verlopen)/,
);
