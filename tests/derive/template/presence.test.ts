import { CATALOGUE } from '../../../src/agreements/catalogue';
import { sheetsPresent } from '../../../src/derive/template/presence';
import { workbookOf, type TabOf } from './written';

const SCHEMAS = CATALOGUE.agreements[0]?.sheets ?? [];

const present = (...tabs: readonly TabOf[]) =>
  sheetsPresent(workbookOf(...tabs), SCHEMAS)
    .filter(({ tab }) => tab !== null)
    .map(({ schema, tab, newName }) => [schema.name, tab?.name, newName]);

test('an empty workbook has none of the sheets', () => {
  expect(sheetsPresent(workbookOf(), SCHEMAS).map(({ tab, newName }) => [tab, newName])).toEqual(
    SCHEMAS.map(({ name }) => [null, name]),
  );
});

test('a tab with the name of a sheet is there, whatever stands in it', () => {
  expect(present({ name: 'PLANCAPACITEIT', rows: [['iets anders']], hidden: true })).toEqual([
    ['Plancapaciteit', 'PLANCAPACITEIT', 'Plancapaciteit (2)'],
  ]);
  expect(present({ name: 'Plan capaciteit' })).toEqual([
    ['Plancapaciteit', 'Plan capaciteit', 'Plancapaciteit'],
  ]);
});

test('a list with the headers of a sheet is there, whatever it is called', () => {
  const rows = [['Gemeente', 'Jaar', 'Behoefte', 'Prognose']];
  expect(present({ name: 'Cijfers', rows })).toEqual([['Woningbehoefte', 'Cijfers', 'Woningbehoefte']]);
});

test('a second one is counted on', () => {
  expect(present({ name: 'Gegevens' }, { name: 'Gegevens (2)' })).toEqual([
    ['Gegevens', 'Gegevens', 'Gegevens (3)'],
  ]);
});
