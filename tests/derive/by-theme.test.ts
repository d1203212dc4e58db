import { byTheme } from '../../src/derive/by-theme';

const THEMES = [
  { id: 'A', title: 'Doelgroepen' },
  { id: 'B', title: 'Wonen en zorg' },
  { id: 'C', title: 'Stedelijke vernieuwing' },
];

const themeOf = (item: string): string | undefined => (item.startsWith('-') ? undefined : item.charAt(0));

test('items stand under their theme as printed, in the order of the agreement; a theme without any is left out', () => {
  expect(byTheme(THEMES, ['B1', 'A1', 'B2'], themeOf)).toEqual([
    { title: '(A) Doelgroepen', items: ['A1'] },
    { title: '(B) Wonen en zorg', items: ['B1', 'B2'] },
  ]);
});

test('what stands outside the themes comes last, and none is left out', () => {
  expect(byTheme(THEMES, ['-1', 'X1', 'A1', '-2'], themeOf)).toEqual([
    { title: '(A) Doelgroepen', items: ['A1'] },
    { title: 'Buiten de thema’s', items: ['-1', 'X1', '-2'] },
  ]);
});

test('an agreement without themes has one part without a name', () => {
  expect(byTheme([], ['A1', '-1'], themeOf)).toEqual([{ title: null, items: ['A1', '-1'] }]);
  expect(byTheme([], [], themeOf)).toEqual([]);
});
