import { WEST_OVERIJSSEL } from '../../../src/agreements/west-overijssel';
import { helpOf, loadHelpSources } from '../../../src/derive/help/help';
import { indexHelp, searchHelp, type HelpIndex } from '../../../src/derive/help/search';

let index: HelpIndex;
beforeAll(async () => {
  index = indexHelp(helpOf(WEST_OVERIJSSEL, await loadHelpSources(WEST_OVERIJSSEL), []));
});

const names = (query: string): readonly string[] => searchHelp(index, query).map(({ name }) => name);

test('an empty query finds nothing', () => {
  expect(names('')).toEqual([]);
  expect(names('  ')).toEqual([]);
});

test('a query without hits finds nothing', () => {
  expect(names('xyzzy')).toEqual([]);
});

test('case, diacritics and spaces around do not matter', () => {
  expect(names(' PLÄNCAPACITEIT ')).toEqual(names('plancapaciteit'));
  expect(names('creeren')[0]).toBe('Artikel 6');
  expect(names('')).not.toEqual(names('planbalans'));
});

test('every word must occur', () => {
  expect(names('sloop netto')).toContain('WO-27-sloop');
  expect(names('sloop xyzzy')).toEqual([]);
});

test('a name or number comes before words elsewhere', () => {
  expect(names('20')[0]).toBe('Artikel 20');
  expect(names('artikel 11.3')[0]).toBe('Artikel 11.3');
  expect(names('planbalans')[0]).toBe('PLANBALANS');
  expect(names('Plan-ID')[0]).toBe('Plan-ID');
  expect(names('WO-plan-jaren')[0]).toBe('WO-plan-jaren');
});

test('the point in a number counts', () => {
  expect(names('2.3')[0]).toBe('Artikel 2.3');
  expect(names('2.3')).not.toContain('Artikel 23');
});

test('a column is found by another header that means it, and by its codes', () => {
  expect(names('planologische planstatus')[0]).toBe('Status planologisch');
  expect(names('uitwerkingsplicht')).toContain('Status planologisch');
});

test('an article of the register is found by its number and by what it asks', () => {
  expect(names('11.3.1')[0]).toBe('Artikel 11.3.1');
  expect(names('artikel 8.2')[0]).toBe('Artikel 8.2');
  expect(names('statushouders')).toContain('Artikel 1');
  expect(names('WO-1-bespreekpunten')[0]).toBe('WO-1-bespreekpunten');
});

test('a function leads to itself and to its article', () => {
  const hits = names('labelaandeel');
  expect(hits[0]).toBe('LABELAANDEEL');
  expect(hits).toContain('Artikel 11.2');
});

test('what a person must judge is found by its words', () => {
  expect(names('energieneutraal bouwen bevorderen')).toContain('Artikel 16');
});

test('an article is found by its literal words', () => {
  expect(names('juridisch instrumentarium')).toEqual(['Artikel 30']);
});
