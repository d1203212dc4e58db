import { PLANCAPACITEIT } from '../../../src/agreements/west-overijssel/bladen/plancapaciteit';
import { organisatieVan } from '../../../src/agreements/west-overijssel/partijen';
import { isTeNoemen, naamVoor } from '../../../src/agreements/west-overijssel/vertrouwelijkheid';
import { behoefte } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import type { Planrij } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { tableOf } from '../../../src/core/article/function-table';
import { rangeOf } from '../functions/matrix';
import { bewerkingen, met, voorstel } from './voorstel';

/** The plan as it is read. */
function gelezen(meer: Planrij) {
  const bereik = rangeOf({ plannen: [met('ZW-003', { jaar2025: 9 }, meer)] }, 'Plancapaciteit');
  const [plan] = tableOf(bereik, 'plannen', PLANCAPACITEIT).rows();
  if (plan === undefined) throw new Error('No plan');
  return plan;
}

const LEZERS = ['Zwolle', 'Raalte', 'Provincie Overijssel', 'Regio', null] as const;

test.each<[string, readonly boolean[]]>([
  ['Openbaar', [true, true, true, true, true]],
  ['Regio', [true, false, true, true, false]],
  ['Extern woonregio', [true, false, true, true, false]],
  ['Provincie', [true, false, true, false, false]],
  ['ProvincieGemeente', [true, false, true, false, false]],
  ['Extern mede-overheden', [true, false, true, false, false]],
  ['Gemeente', [true, false, false, false, false]],
  ['Intern raad', [true, false, false, false, false]],
  ['Prive', [true, false, false, false, false]],
  ['', [true, false, false, false, false]],
  ['zomaar', [true, false, false, false, false]],
])('a plan of Zwolle marked "%s" is named to whom it is for', (vertrouwelijkheid, verwacht) => {
  const plan = gelezen({ vertrouwelijkheid });
  expect(LEZERS.map((lezer) => isTeNoemen(plan, lezer === null ? null : organisatieVan(lezer)))).toEqual(
    verwacht,
  );
});

test("a plan of which the municipality cannot be read is nobody's own", () => {
  const plan = gelezen({ gemeente: 'Zwolla', vertrouwelijkheid: 'Regio' });
  expect(isTeNoemen(plan, organisatieVan('Zwolle'))).toBe(false);
  expect(isTeNoemen(plan, organisatieVan('Regio'))).toBe(true);
});

describe('the name of a plan', () => {
  const zwolle = organisatieVan('Zwolle');

  test.each<[string, Planrij, string]>([
    ['is its number and its name', { plannaam: ' Noorderpark ' }, 'ZW-003 Noorderpark'],
    ['is what there is of both', { plannaam: '' }, 'ZW-003'],
    ['leaves out a name with a citizen service number', { plannaam: 'Kavel 111222333' }, 'ZW-003'],
    ['is that of a number as well', { planId: 1003, plannaam: 'Park' }, '1003 Park'],
    ['is the row when there is no other', { planId: '', plannaam: '' }, 'Plan in rij 2'],
  ])('%s', (_, meer, naam) => {
    expect(naamVoor(gelezen(meer), zwolle)).toBe(naam);
  });

  test.each<[string, string | null, string]>([
    ['', 'Regio', 'Een plan dat alleen de gemeente mag zien'],
    ['Gemeente', 'Provincie Overijssel', 'Een plan dat alleen de gemeente mag zien'],
    ['Provincie', 'Regio', 'Een plan dat alleen de gemeente en de provincie mogen zien'],
    ['Regio', null, 'Een plan dat alleen de gemeente, de regio en de provincie mogen zien'],
  ])('is not told of a plan marked "%s" to %s', (vertrouwelijkheid, lezer, woorden) => {
    expect(naamVoor(gelezen({ vertrouwelijkheid }), lezer === null ? null : organisatieVan(lezer))).toBe(
      woorden,
    );
  });
});

describe('a faseringsvoorstel', () => {
  const plannen = [
    met('ZW-001', { jaar2025: 9 }, { plannaam: 'Geheim', vertrouwelijkheid: 'Gemeente', prioriteit: 'laag' }),
    met('ZW-002', { jaar2025: 5 }, { plannaam: 'Park', vertrouwelijkheid: 'Regio', prioriteit: 'hoog' }),
  ];
  const voor = (organisatie: string) => voorstel({ plannen, behoefte: behoefte(0), organisatie });

  test('for the region counts a plan of the municipality alone, without naming it anywhere', () => {
    const advies = voor('Regio');
    expect(advies.steps.map(({ subject }) => subject)).toEqual([
      'Een plan dat alleen de gemeente mag zien',
      'ZW-002 Park',
    ]);
    expect(bewerkingen(advies).map(({ sleutel, before }) => [sleutel, before])).toEqual([
      [null, 9],
      [null, ''],
      ['Zwolle|ZW-002', 5],
      ['Zwolle|ZW-002', ''],
    ]);
    expect(advies.summary).toContain('14 woningen uit 2 plannen');
    expect(JSON.stringify(advies)).not.toMatch(/ZW-001|Geheim/);
    expect(advies.notes).toContain(
      'Een plan dat u niet bij naam mag zien, staat zonder naam in het voorstel.',
    );
  });

  test('for the municipality itself names each of its plans, and says nothing of it', () => {
    const advies = voor('Zwolle');
    expect(advies.steps.map(({ subject }) => subject)).toEqual(['ZW-001 Geheim', 'ZW-002 Park']);
    expect(advies.notes.join(' ')).not.toContain('naam');
  });

  test('for nobody known names neither, and says how to see them', () => {
    const advies = voor('');
    expect(JSON.stringify(advies)).not.toMatch(/ZW-00/);
    expect(advies.notes).toContain(
      'Wij weten niet wie dit leest: vul op blad Gegevens de Organisatie in om de namen van uw plannen te zien.',
    );
  });

  test('does not name a plan of which the rest is put in 2025 either', () => {
    const { notes } = voorstel({
      plannen: [met('ZW-001', {}, { bruto: 30, jaar2025: '', plannaam: 'Geheim' })],
      behoefte: behoefte(2),
      organisatie: 'Provincie Overijssel',
    });
    expect(notes).toContain(
      'In dit plan is geen jaar ingevuld, dus wat blijft, komt in 2025 te staan: Een plan dat alleen de gemeente mag zien.',
    );
  });
});
