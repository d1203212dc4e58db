import { NOORD_VELUWE } from '../../../src/agreements/noord-veluwe';

const bladenVan = (organisatie: string): readonly string[] =>
  NOORD_VELUWE.sheets
    .filter((blad) => NOORD_VELUWE.delivers?.(organisatie, blad) === true)
    .map(({ name }) => name);

const ALGEMEEN = ['Gegevens', 'Afsprakenregister', 'Toelichtingen'];

test('a corporation delivers its coach, its homes and what it is charged', () => {
  expect(bladenVan('Woningstichting Putten')).toEqual([
    ...ALGEMEEN,
    'Coachresultaten',
    'Coachuren',
    'Loonschaal',
    'Verrekening',
    'Seniorenwoningen',
  ]);
});

test('a municipality delivers what it is charged', () => {
  expect(bladenVan('Putten')).toEqual([...ALGEMEEN, 'Loonschaal', 'Verrekening']);
});

test('the region delivers everything, and alone the evaluations', () => {
  expect(bladenVan('Regio')).toEqual(NOORD_VELUWE.sheets.map(({ name }) => name));
});
