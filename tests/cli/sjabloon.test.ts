import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/program';
import { XlsxFile } from '../../src/hosts/xlsx/file';
import { PLAIN } from '../../src/derive/report/text';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'woonafspraken-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function call(...args: readonly string[]) {
  const said = { result: '', notice: '' };
  const exit = await run(['sjabloon', ...args], {
    result: (text) => (said.result += text),
    notice: (text) => (said.notice += `${text}\n`),
    paint: PLAIN,
  });
  return { exit, ...said };
}

const file = (name: string): string => join(folder, name);

const tabsOf = async (name: string) => (await (await XlsxFile.open(await readFile(file(name)))).read()).tabs;

test('writes the template of a whole agreement', async () => {
  const { exit, result, notice } = await call('NV', '--uit', file('nv.xlsx'));
  expect([exit, result]).toEqual([0, '']);
  expect(notice).toBe(`Sjabloon Noord-Veluwe staat in ${file('nv.xlsx')}.\n`);
  const tabs = await tabsOf('nv.xlsx');
  expect(tabs.map(({ name }) => name)).toEqual([
    'Uitleg',
    'Gegevens',
    'Afsprakenregister',
    'Toelichtingen',
    'Coachresultaten',
    'Coachuren',
    'Loonschaal',
    'Verrekening',
    'Seniorenwoningen',
    'Evaluaties',
    'Keuzelijsten',
  ]);
  expect(tabs[1]?.rows.slice(0, 4)).toEqual([
    ['Kenmerk', 'Waarde'],
    ['Overeenkomst', 'Noord-Veluwe'],
    ['Organisatie'],
    ['Peildatum'],
  ]);
});

test('writes that of one organisation, however it is written, with an example', async () => {
  const { exit, notice } = await call(
    'nv',
    '--organisatie',
    'Stichting UWOON',
    '--voorbeeld',
    '--uit',
    file('u.xlsx'),
  );
  expect(exit).toBe(0);
  expect(notice).toBe(`Voorbeeld Noord-Veluwe voor Uwoon staat in ${file('u.xlsx')}.\n`);
  const tabs = await tabsOf('u.xlsx');
  expect(tabs.map(({ name }) => name)).not.toContain('Evaluaties');
  expect(tabs.find(({ name }) => name === 'Gegevens')?.rows[2]).toEqual(['Organisatie', 'Uwoon']);
  const hours = tabs.find(({ name }) => name === 'Coachuren');
  expect(hours?.rows.slice(1).map(([corporatie]) => corporatie)).toEqual(['Uwoon']);
});

test('the same wish gives the same bytes, over a file that was there', async () => {
  await call('WO', '--uit', file('a.xlsx'));
  const first = await readFile(file('a.xlsx'));
  await call('WO', '--uit', file('a.xlsx'));
  expect((await readFile(file('a.xlsx'))).equals(first)).toBe(true);
});

test.each([
  [['WO'], 'Optie --uit <bestand> ontbreekt. Typ --help voor uitleg.'],
  [['--uit', 'x.xlsx'], 'Noem de overeenkomst. Typ --help voor uitleg.'],
  [['XX', '--uit', 'x.xlsx'], 'De waarde bij overeenkomst klopt niet. Kies uit: WO, NV.'],
  [
    ['WO', '--organisatie', 'Zwole', '--uit', 'x.xlsx'],
    'Organisatie Zwole hoort niet bij West-Overijssel. Bedoelt u Zwolle? Kies uit: Dalfsen, Deventer,',
  ],
  [
    ['NV', '--organisatie', 'Zwolle', '--uit', 'x.xlsx'],
    'Organisatie Zwolle hoort niet bij Noord-Veluwe. Kies uit: Elburg,',
  ],
  [['WO', '--uit', '/bestaat/niet/x.xlsx'], 'Wij kunnen niet schrijven naar /bestaat/niet/x.xlsx.'],
])('a wrong call %j ends with code 2 and says what to do', async (args, text) => {
  const { exit, result, notice } = await call(...args);
  expect([exit, result]).toEqual([2, '']);
  expect(notice).toContain(text);
});

test('--help explains it in Dutch', async () => {
  const { exit, result } = await call('--help');
  expect(exit).toBe(0);
  expect(result).toContain('Gebruik: woonafspraken sjabloon [opties] <WO|NV>');
  for (const text of ['Overeenkomst:', 'Opties:', '--organisatie', '--voorbeeld', '--uit', 'Codes: 0'])
    expect(result).toContain(text);
});
