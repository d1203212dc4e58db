import { webDarkTheme, type Theme } from '@fluentui/react-components';
import { FONT } from './light';

/** One step lighter than Fluent's danger foreground, which is 4.1 : 1 on raised surfaces: this is above 4.5 : 1 everywhere. */
export const dark: Theme = {
  ...webDarkTheme,
  fontFamilyBase: FONT,
  colorStatusDangerForeground1: '#eb8a94',
};
