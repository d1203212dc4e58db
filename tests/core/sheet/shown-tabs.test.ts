import { shownTabNames, withShownTabs } from '../../../src/core/sheet/shown-tabs';
import { tab, workbook } from '../../fixtures/core/workbooks';

const BSN = '123456782';

test('a name with personal data is shown as the place of the tab, which no other tab is called', () => {
  expect(shownTabNames(['Gegevens', `Bewoner ${BSN}`, '0612345678', 'jan@voorbeeld.nl'])).toEqual([
    'Gegevens',
    'blad 2',
    'blad 3',
    'blad 4',
  ]);
  expect(shownTabNames([BSN, 'Blad 1', 'blad 1 (2)', '8011 AB 12'])).toEqual([
    'blad 1 (3)',
    'Blad 1',
    'blad 1 (2)',
    'blad 4',
  ]);
  expect(shownTabNames(['blad 2', BSN, `x ${BSN}`])).toEqual(['blad 2', 'blad 2 (2)', 'blad 3']);
});

test('a workbook without such names stays itself', () => {
  const plain = workbook(tab('Gegevens', []), tab('2018-12-31', []));
  expect(withShownTabs(plain)).toBe(plain);
});

test('a tab under another name is the same one each time, so that it is read once', () => {
  const secret = tab(BSN, [['Kop']]);
  const other = tab('Gegevens', []);
  const [first] = withShownTabs(workbook(secret, other)).tabs;
  expect(first).toEqual({ ...secret, name: 'blad 1' });
  expect(withShownTabs(workbook(secret)).tabs[0]).toBe(first);
  expect(withShownTabs(workbook(other, secret)).tabs.map(({ name }) => name)).toEqual(['Gegevens', 'blad 2']);
});
