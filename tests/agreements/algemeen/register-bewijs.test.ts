import type { Registerrij } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { serialOf } from '../../../src/core/values/date';
import { bevindingen, controleer } from '../west-overijssel/controleer';

/* What was done must be found somewhere. */

const rij = (meer: Registerrij): Registerrij => ({
  afspraak: 'WO-24',
  partij: 'Zwolle',
  datum: serialOf(2016, 5, 1),
  status: 'uitgevoerd',
  ...meer,
});
const toets = (...register: readonly Registerrij[]) =>
  bevindingen(controleer({ register, peildatum: serialOf(2016, 12, 31) }), 'register-bewijs');

test('points at the cell Bewijs, under the key of the row and of no article', () => {
  expect(toets(rij({ bewijs: '', omschrijving: '' }))).toMatchObject([
    {
      article: null,
      ernst: 'signaal',
      tab: 'Afsprakenregister',
      cell: { row: 1, column: 5 },
      row: 2,
      column: 'Bewijs',
      sleutel: 'WO-24|Zwolle|2016-05-01',
    },
  ]);
});

test('points at the row when there is no such column', () => {
  expect(toets(rij({}))).toMatchObject([{ cell: null, row: 2, column: null }]);
});

test.each<[string, Registerrij]>([
  ['Bewijs is filled', { bewijs: 'Zaak 1', omschrijving: '' }],
  ['Omschrijving is filled', { bewijs: '', omschrijving: 'In het college' }],
  ['it is planned', { bewijs: '', status: 'gepland' }],
  ['it was cancelled', { bewijs: '', status: 'vervallen' }],
  ['the status cannot be read', { bewijs: '', status: 'bezig' }],
])('says nothing when %s', (_, meer) => {
  expect(toets(rij(meer))).toEqual([]);
});

test('looks at every entry: of others, of outside the term, and what cannot be read otherwise', () => {
  const zonder = { bewijs: ' ' };
  expect(
    toets(
      rij({ ...zonder, partij: 'Raalte' }),
      rij({ ...zonder, datum: serialOf(2015, 1, 1) }),
      rij({ ...zonder, datum: 'ooit' }),
      rij({ ...zonder, afspraak: 'WO-99' }),
    ).map(({ row }) => row),
  ).toEqual([2, 3, 4, 5]);
});
