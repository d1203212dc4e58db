import { fillIn } from '../../../src/core/article/message';
import { defineParameter, valueOn } from '../../../src/core/article/parameter';
import { defineRule } from '../../../src/core/article/rule';
import { nowhere } from '../../../src/core/finding/place';
import { serialOf } from '../../../src/core/values/date';
import { METINGEN, metingen, readMetingen } from '../../fixtures/core/trial';
import { tab, workbook } from '../../fixtures/core/workbooks';

/*
 * What the compiler must refuse. Each `@ts-expect-error` is an error itself when the line below it compiles,
 * so the type check of the tests proves them; the functions are never called.
 */

export const refused = defineRule({
  id: 'WO-0',
  article: '0',
  summary: 'Proef.',
  quotes: null,
  ernst: 'norm',
  sheets: [METINGEN],
  outcomes: ['voldoet'],
  messages: {
    boven: { text: '{gemeente} heeft {aantal} woningen.', advice: 'Haal er {over} weg.' },
    zonder: { text: 'Er is iets.', advice: 'Doe iets.' },
  },
  check({ sheet, report }) {
    const at = nowhere('Zwolle');
    report('boven', { args: { gemeente: 'Zwolle', aantal: 3, over: 1 }, at });
    report('zonder', { args: {}, at });
    // @ts-expect-error a placeholder of the text is missing
    report('boven', { args: { gemeente: 'Zwolle', over: 1 }, at });
    // @ts-expect-error a placeholder of the advice is missing
    report('boven', { args: { gemeente: 'Zwolle', aantal: 3 }, at });
    // @ts-expect-error a placeholder has another name
    report('boven', { args: { gemeente: 'Zwolle', aantal: 3, overs: 1 }, at });
    // @ts-expect-error there is one more than the message has places for
    report('boven', { args: { gemeente: 'Zwolle', aantal: 3, over: 1, naam: 'x' }, at });
    // @ts-expect-error the rule has no such message
    report('onder', { args: {}, at });
    for (const row of sheet(METINGEN)?.rows() ?? []) {
      const aantal: number | null = row.get('aantal');
      const klaar: boolean | null = row.get('klaar');
      const gemeente:
        'Zwolle' | 'Olst-Wijhe' | 'Putten' | 'Woningstichting Putten' | 'deltaWonen' | 'Uwoon' | null =
        row.get('gemeente');
      // @ts-expect-error the sheet has no such column
      row.get('aantallen');
      // @ts-expect-error nor can a finding point at it
      row.at('aantallen');
      // @ts-expect-error a number is no text
      const text: string | null = row.get('aantal');
      // @ts-expect-error Kampen is not on the list
      const isThere = row.get('gemeente') === 'Kampen';
      // @ts-expect-error a cell may be blank
      const certain: number = row.get('aantal');
      if (gemeente !== null)
        report('boven', {
          args: { gemeente, aantal: aantal ?? 0, over: Number(klaar) },
          at: row.at('aantal'),
        });
      expect([text, isThere, certain]).toBeDefined();
    }
  },
});

export const refusedParameter = () =>
  defineParameter({
    id: 'p',
    label: 'p',
    unit: 'jaren',
    herkomst: 'afspraak',
    // @ts-expect-error a date is written in full
    values: [{ from: 'nu', value: 1, source: '1' }],
  });

describe('a message', () => {
  test('gets its values in their places', () => {
    expect(fillIn('{gemeente} heeft {aantal} woningen. {gemeente}!', { gemeente: 'Zwolle', aantal: 3 })).toBe(
      'Zwolle heeft 3 woningen. Zwolle!',
    );
  });

  test('takes a value as it is, also when that looks like a place or a pattern', () => {
    expect(fillIn('Plan {plan}.', { plan: '{plan} $& $1' })).toBe('Plan {plan} $& $1.');
  });
});

describe('a column', () => {
  test('gives values of its own type', () => {
    const book = workbook(tab('Metingen', metingen({ klaar: 'ja', maand: '2024-03', bijdrage: 1.5 })));
    const [row] = readMetingen(book).rows();
    expect(row?.get('aantal')).toBe(10);
    expect(row?.get('klaar')).toBe(true);
    expect(row?.get('maand')).toBe(2024 * 12 + 2);
    expect(row?.get('bijdrage')).toBe(150);
    expect(row?.get('opmerking')).toBeNull();
  });
});

describe('a parameter', () => {
  const limit = defineParameter({
    id: 'P-grens',
    label: 'Grens',
    unit: 'aandeel',
    herkomst: 'afspraak',
    values: [
      { from: '2016-01-01', value: 1, source: '20' },
      { from: '2018-01-01', value: 0, source: '20' },
      { from: '2021-01-01', value: null, source: '31' },
    ],
  });
  const notInForce = { kind: 'not-in-force' };

  test('has the value of its date', () => {
    expect(valueOn(limit, serialOf(2016, 1, 1))).toEqual({ kind: 'in-force', value: 1, source: '20' });
    expect(valueOn(limit, serialOf(2017, 12, 31))).toMatchObject({ value: 1 });
    expect(valueOn(limit, serialOf(2018, 1, 1))).toMatchObject({ kind: 'in-force', value: 0 });
  });

  test('is not in force outside its period: never 0, never the nearest value', () => {
    expect(valueOn(limit, serialOf(2015, 12, 31))).toEqual(notInForce);
    expect(valueOn(limit, serialOf(2021, 1, 1))).toEqual(notInForce);
    expect(valueOn({ ...limit, values: [] }, serialOf(2018, 1, 1))).toEqual(notInForce);
  });
});
