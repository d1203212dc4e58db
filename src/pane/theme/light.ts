import { webLightTheme, type Theme } from '@fluentui/react-components';

export const FONT = "'Segoe UI Variable Text', 'Segoe UI', 'Open Sans', system-ui, sans-serif";

/** Fluent's own theme: no brand colour of ours, because Excel's green would compete with "voldoet". */
export const light: Theme = { ...webLightTheme, fontFamilyBase: FONT };
