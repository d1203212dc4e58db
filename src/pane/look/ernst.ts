import { tokens } from '@fluentui/react-components';
import { ClipboardErrorFilled } from '@fluentui/react-icons/svg/clipboard-error';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { TargetArrowFilled } from '@fluentui/react-icons/svg/target-arrow';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Ernst } from '../../core/finding/finding';
import { ERNST_WORDS } from '../../derive/words';
import type { Look } from './sign';

/**
 * Each ernst as a word, a shape and a colour. The colour is on the icon only, the word keeps the colour of text;
 * no two shapes are alike, so it reads in grey too.
 */
export const ERNST_LOOK: Readonly<
  Record<Ernst, Look & { readonly word: string; readonly sentence: string }>
> = {
  fout: {
    ...ERNST_WORDS.fout,
    Icon: DismissCircleFilled,
    color: tokens.colorStatusDangerForeground1,
  },
  norm: {
    ...ERNST_WORDS.norm,
    Icon: WarningFilled,
    color: tokens.colorStatusWarningForeground1,
  },
  streven: {
    ...ERNST_WORDS.streven,
    Icon: TargetArrowFilled,
    color: tokens.colorPaletteMarigoldForeground2,
  },
  register: {
    ...ERNST_WORDS.register,
    Icon: ClipboardErrorFilled,
    color: tokens.colorPalettePurpleBorderActive,
  },
  signaal: {
    ...ERNST_WORDS.signaal,
    Icon: InfoFilled,
    color: tokens.colorBrandForeground1,
  },
};
