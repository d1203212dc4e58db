import type { Report } from '../../../src/core/report';
import { registerdeel } from '../../../src/agreements/west-overijssel/registerregels';
import type { Registerrij } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { bevindingen, controleer } from './controleer';
import { dag, gedaan } from './register-tabel';

/* What the register says in words: the reason of an outcome, the lines under a finding, the numbers of an article. */

const toets = (register: readonly Registerrij[], iso = '2020-12-31'): Report =>
  controleer({ register, peildatum: dag(iso), organisatie: 'Regio' });

describe('what is said beside the outcome', () => {
  test('a term that has not begun says when it does', () => {
    const reden = (iso: string) => toets([], iso).outcomes.find(({ rule }) => rule === 'WO-midterm')?.reason;
    expect(reden('2017-12-31')).toBe('De termijn begint op 1-1-2018.');
    expect(reden('2018-01-01')).toBe('0 van 1, termijn loopt tot en met 31-12-2018.');
    expect(reden('2018-12-31')).toBe('De regio toont 0 van 1 in 2018.');
  });

  test('a finding says what was shown, when and by whom it counts', () => {
    const [bevinding] = bevindingen(
      toets([gedaan('WO-3', 'Provincie', dag('2016-04-01'))], '2016-12-31'),
      'WO-3',
    );
    expect(bevinding).toMatchObject({
      message: 'De provincie toont 1 van 2 in 2016: bijeenkomsten over wonen en zorg.',
      article: '3',
      basis: [],
      facts: [
        { label: 'Getoond', value: '1' },
        { label: 'Nodig', value: '2' },
        { label: 'Termijn', value: '1-1-2016 tot en met 31-12-2016' },
        { label: 'Partijen die meetellen', value: 'Provincie' },
      ],
    });
    const [samen] = bevindingen(toets([]), 'WO-16');
    expect(samen?.facts.at(-1)?.value).toBe('Provincie, Regio');
  });

  test('a finding says which of its numbers are a reading', () => {
    const [denktMee] = bevindingen(toets([]), 'WO-8.1');
    expect(denktMee?.basis).toEqual([
      { herkomst: 'leeswijze', text: expect.stringContaining('Artikel 8.1 noemt geen jaar.') as string },
    ]);
    expect(bevindingen(toets([]), 'WO-8')[0]?.basis).toEqual([]);
  });

  test('a finding of the preamble is of the preamble', () => {
    const [voortgang] = bevindingen(toets([]), 'WO-voortgang');
    expect(voortgang).toMatchObject({ article: 'aanhef', sleutel: 'Regio|2016' });
  });
});

test('the numbers of a duty are dated, with their source, and end with the agreement', () => {
  const tot = { from: '2021-01-01', value: null, source: 'aanhef' };
  expect(registerdeel('WO-5.1').parameters).toMatchObject([
    {
      id: 'WO-5.1-aantal',
      herkomst: 'leeswijze',
      values: [{ from: '2016-01-01', value: 2, source: '5.1' }, tot],
    },
    {
      id: 'WO-5.1-minder',
      herkomst: 'leeswijze',
      values: [{ from: '2016-01-01', value: 1, source: '5.1' }, tot],
    },
  ]);
  expect(
    registerdeel('WO-31').parameters.map(({ id, unit, values }) => [id, unit, values[0]?.value]),
  ).toEqual([
    ['WO-31-aantal', 'aantal', 1],
    ['WO-31-maanden', 'maanden', 3],
    ['WO-31-minder-jaar', 'jaartal', 2016],
  ]);
  expect(registerdeel('WO-1').parameters.map(({ id, herkomst }) => [id, herkomst])).toEqual([
    ['WO-1-aantal', 'afspraak'],
    ['WO-1-bespreekpunten-aantal', 'leeswijze'],
  ]);
});
