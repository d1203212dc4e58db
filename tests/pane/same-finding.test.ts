import { findAgain } from '../../src/pane/state/same-finding';
import { finding } from './workbook';

const one = finding({ sleutel: 'Zwolle|A' });

describe('a finding in a later report', () => {
  test('is the one with its rule, key and cell', () => {
    const others = [finding({ sleutel: 'Zwolle|A', cell: { row: 8, column: 0 }, row: 9 }), { ...one }];
    expect(findAgain(one, others)).toBe(1);
  });

  test('is the one with its key when its row is elsewhere', () => {
    const there = finding({ sleutel: 'Zwolle|B' });
    const moved = finding({ sleutel: 'Zwolle|A', cell: { row: 8, column: 0 }, row: 9 });
    expect(findAgain(one, [there, moved])).toBe(1);
  });

  test('is the one in its cell when its key changed', () => {
    expect(findAgain(one, [finding({ sleutel: 'Zwolle|B' })])).toBe(0);
  });

  test.each([
    ['another rule', finding({ ...one, rule: 'veld-type' })],
    ['another message of the rule', finding({ ...one, messageId: 'anders' })],
    ['another tab', finding({ ...one, tab: 'Woningbehoefte' })],
    ['another column', finding({ ...one, column: 'Plannaam' })],
    ['another key in another cell', finding({ sleutel: 'Zwolle|B', cell: { row: 8, column: 0 } })],
  ])('is not one with %s', (_, other) => {
    expect(findAgain(one, [other])).toBeNull();
  });

  test('without a cell is known by its key alone', () => {
    const none = finding({ cell: null, row: null, column: null, sleutel: 'Regio|2018' });
    expect(findAgain(none, [{ ...none, sleutel: 'Regio|2017' }])).toBeNull();
    expect(findAgain(none, [{ ...none, sleutel: 'Regio|2017' }, { ...none }])).toBe(1);
  });

  test('without a cell and a key is known by its rule and row', () => {
    const none = finding({ cell: null, row: 3, column: null, sleutel: null });
    expect(findAgain(none, [{ ...none, row: 4 }, { ...none }])).toBe(1);
  });
});
