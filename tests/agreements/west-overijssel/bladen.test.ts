import { hardheidVan } from '../../../src/agreements/west-overijssel/bladen/planstatus';
import { plan } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Planrij } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { controleer } from './controleer';

/** What is found in the cells of one plan. */
const inCellen = (meer: Planrij) =>
  controleer({ plannen: [plan('A', 10, { prioriteit: 'hoog', ...meer })] })
    .findings.filter(({ rule }) => rule.startsWith('veld-'))
    .map(({ rule, proposal }) => [rule, proposal?.text ?? null]);

describe('the status of a plan', () => {
  test('is hard, soft or does not count', () => {
    const statussen = ['1A', '1B', '2A', '2B', '1C', '2C', '3', '4A', '4B', '5A', '5B'] as const;
    expect(statussen.map(hardheidVan)).toEqual([
      ...Array<string>(4).fill('hard'),
      ...Array<string>(5).fill('zacht'),
      ...Array<string>(2).fill('telt niet'),
    ]);
  });

  test.each([
    '1A Onherroepelijk',
    '1A. Onherroepelijk',
    'Onherroepelijk',
    'Vastgesteld uitwerking nodig',
    'Niet opgenomen in de visie',
    '4B Idee',
  ])('may be written as “%s”', (status) => {
    expect(inCellen({ status })).toEqual([]);
  });

  test.each([
    ['1a', ['veld-schrijfwijze', '1A']],
    ['1A Vastgesteld', ['veld-code', null]],
    ['1A Onherroepelik', ['veld-code', '1A']],
    ['Vastgestelt', ['veld-code', '2A']],
    ['bestemd', ['veld-code', null]],
  ])('“%s” is wrong, and what it was meant to be is proposed only when that is plain', (status, wanted) => {
    expect(inCellen({ status })).toEqual([wanted]);
  });

  test('may be a number, as Excel makes of 3', () => {
    const { findings } = controleer({ plannen: [plan('A', 10, { status: 3, prioriteit: 'hoog' })] });
    expect(findings).toEqual([]);
  });
});

describe('other ways of writing that plan monitors use', () => {
  test.each<[string, Planrij, string]>([
    ['priority 1, 2, 3', { prioriteit: 2 }, 'midden'],
    ['priority in colours', { prioriteit: 'rood' }, 'laag'],
    ['confidentiality', { vertrouwelijkheid: 'Intern raad' }, 'Gemeente'],
    ['confidentiality of the region', { vertrouwelijkheid: 'Extern woonregio' }, 'Regio'],
    ['the municipality in full', { gemeente: 'Gemeente Zwolle' }, 'Zwolle'],
  ])('%s', (_, meer, voorstel) => {
    expect(inCellen(meer)).toEqual([['veld-schrijfwijze', voorstel]]);
  });

  test('the type of plan as the national list has it', () => {
    expect(inCellen({ plantype: 'Transformatie gebouw' })).toEqual([]);
  });
});
