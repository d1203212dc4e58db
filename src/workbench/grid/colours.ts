import { ThemeService, type Univer } from '@univerjs/core';

/** Fluent's blue and greys in place of Univer's own, so that the grid and the page are one. */
const PRIMARY = {
  50: '#EBF3FC',
  100: '#CFE4FA',
  200: '#B4D6FA',
  300: '#77B7F7',
  400: '#479EF5',
  500: '#2886DE',
  600: '#0F6CBD',
  700: '#115EA3',
  800: '#0C3B5E',
  900: '#082338',
};

/** In the dark, Univer takes the greys from the other end: 900 is then the background. */
const GRAY = {
  50: '#FAFAFA',
  100: '#F5F5F5',
  200: '#E0E0E0',
  300: '#BDBDBD',
  400: '#8A8A8A',
  500: '#616161',
  600: '#525252',
  700: '#3D3D3D',
  800: '#333333',
  900: '#292929',
};

export function applyColours(univer: Univer): void {
  const themes = univer.__getInjector().get(ThemeService);
  themes.setTheme({ ...themes.getCurrentTheme(), primary: PRIMARY, gray: GRAY });
}
