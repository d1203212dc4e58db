import { tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { PersonRegular } from '@fluentui/react-icons/svg/person';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import type { Look } from './sign';

export const VOLDOET: Look = { Icon: CheckmarkCircleFilled, color: tokens.colorStatusSuccessForeground1 };
export const NIET_TE_BEPALEN: Look = { Icon: QuestionCircleRegular, color: tokens.colorNeutralForeground3 };
export const NIET_VAN_TOEPASSING: Look = {
  Icon: SubtractCircleRegular,
  color: tokens.colorNeutralForeground3,
};
/** Not looked at: a rule that judges nobody, a tab that is not read, a step that has not begun. */
export const OPEN: Look = { Icon: CircleRegular, color: tokens.colorNeutralForeground3 };
export const BUSY: Look = { Icon: CircleRegular, color: tokens.colorBrandForeground1 };
export const ZELF_TE_BEOORDELEN: Look = { Icon: PersonRegular, color: tokens.colorNeutralForeground3 };
