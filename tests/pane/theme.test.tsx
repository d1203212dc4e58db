import { screen, waitFor } from '@testing-library/react';
import { preferDark, renderPane } from './render-pane';

/** The colour that the page is painted in. */
function background(): string {
  const provider = screen.getByRole('navigation').closest('.fui-FluentProvider');
  const rule = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .map(({ cssText }) => cssText)
    .find((text) =>
      [...(provider?.classList ?? [])].some(
        (name) => text.startsWith(`.${name} `) && text.includes('--colorNeutralBackground1:'),
      ),
    );
  return /--colorNeutralBackground1:\s*(#\w+)/.exec(rule ?? '')?.[1] ?? '';
}

const WHITE = '#ffffff';
const DARK = '#292929';

afterEach(() => preferDark(false));

test('follows the system, also when that changes', async () => {
  await renderPane();
  expect(background()).toBe(WHITE);
  preferDark(true);
  await waitFor(() => expect(background()).toBe(DARK));
  preferDark(false);
  expect(background()).toBe(WHITE);
});

test('the theme of the host goes before that of the system', async () => {
  preferDark(true);
  await renderPane({ theme: 'light' });
  expect(background()).toBe(WHITE);
});

test('is dark when the host is', async () => {
  await renderPane({ theme: 'dark' });
  await waitFor(() => expect(background()).toBe(DARK));
});
