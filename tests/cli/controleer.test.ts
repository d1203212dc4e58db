import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { run } from '../../src/cli/program';
import type { JsonCheckedFile, JsonReport, JsonUnreadableFile } from '../../src/derive/report/json';
import { PLAIN } from '../../src/derive/report/text';
import { writeWorkbook } from '../../src/hosts/xlsx/write-workbook';
import { exampleDescription } from '../../src/workbench/example';

let folder: string;
let withMistakes: string;
let good: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'woonafspraken-'));
  withMistakes = join(folder, 'regio.xlsx');
  good = join(folder, 'goed.xlsx');
  await writeFile(withMistakes, await writeWorkbook(exampleDescription()));
  await writeFile(good, await writeWorkbook(exampleDescription(false)));
});

afterAll(() => rm(folder, { recursive: true }));

async function call(...args: readonly string[]) {
  const said = { result: '', notice: '' };
  const exit = await run(args, {
    result: (text) => (said.result += text),
    notice: (text) => (said.notice += `${text}\n`),
    paint: PLAIN,
  });
  return { exit, ...said };
}

/** The schema says the rest: the first test holds a report against it. */
const isReport = (value: unknown): value is JsonReport =>
  typeof value === 'object' && value !== null && 'bestanden' in value;
const containing = (text: string): unknown => expect.stringContaining(text);

const isChecked = (file: JsonReport['bestanden'][number]): file is JsonCheckedFile => !('onleesbaar' in file);
const isUnreadable = (file: JsonReport['bestanden'][number]): file is JsonUnreadableFile =>
  'onleesbaar' in file;

async function report(...args: readonly string[]) {
  const answer = await call('controleer', '--formaat', 'json', ...args);
  const json: unknown = JSON.parse(answer.result);
  if (!isReport(json)) throw new Error('no report');
  return {
    ...answer,
    json,
    checked: json.bestanden.filter(isChecked),
    unreadable: json.bestanden.filter(isUnreadable),
  };
}

describe('controleer --formaat json', () => {
  test('gives the report of a file, as the schema in docs says', async () => {
    const { exit, json, checked } = await report(withMistakes);
    const schema: unknown = JSON.parse(
      await readFile(join(__dirname, '../../docs/rapport.schema.json'), 'utf8'),
    );
    const validate = new Ajv({ strict: false }).compile(Object(schema) as object);
    expect(validate(json) ? [] : validate.errors).toEqual([]);
    expect(exit).toBe(1);
    expect(checked).toMatchObject([
      {
        bestand: withMistakes,
        overeenkomst: 'WO',
        organisatie: 'Regio',
        peildatum: '2019-12-31',
        telling: { fout: 3, norm: 4, streven: 0, register: 1, signaal: 7, toegelicht: 0 },
      },
    ]);
    expect(checked[0]?.bladen.map(({ blad }) => blad)).toEqual([
      'Gegevens',
      'Plancapaciteit',
      'Woningbehoefte',
    ]);
    expect(checked[0]?.uitkomsten).toContainEqual({
      regel: 'WO-20',
      onderwerp: 'Hardenberg',
      tijdvak: null,
      uitkomst: 'voldoet-niet',
      waarde: 924 / 876,
      grenswaarde: 1,
      reden: containing('924 woningen op een behoefte van 876 (105,48\u00a0%)'),
    });
    expect(checked[0]?.bevindingen).toContainEqual({
      regel: 'veld-code',
      artikel: null,
      ernst: 'fout',
      blad: 'Plancapaciteit',
      cel: 'E6',
      rij: 6,
      kolom: 'Status planologisch',
      sleutel: 'Dalfsen|DA-005',
      melding: containing('Bedoelt u 2A?'),
      advies: containing('lijst'),
      feiten: [],
      grondslag: [],
      gevonden: 'Vastgestelt',
      voorstel: '2A',
      toegelicht: false,
    });
  });

  test('shows a date in ISO 8601 and leaves out what may not be repeated', async () => {
    const { checked } = await report(withMistakes);
    const found = checked[0]?.bevindingen ?? [];
    expect(found.find(({ regel }) => regel === 'veld-datumtekst')?.voorstel).toBe('2018-03-12');
    expect(found.find(({ regel }) => regel === 'avg-bsn')).not.toHaveProperty('gevonden');
  });

  test('is the same, byte for byte, when it is asked twice', async () => {
    const [first, second] = [await report(withMistakes), await report(withMistakes)];
    expect(second.result).toBe(first.result);
  });

  test('an option wins over Gegevens', async () => {
    const { checked } = await report(good, '--peildatum', '31-12-2015', '--overeenkomst', 'wo');
    expect(checked[0]?.peildatum).toBe('2015-12-31');
    expect(checked[0]?.bevindingen).toMatchObject([{ regel: 'peildatum-buiten-looptijd', cel: null }]);
    expect(new Set(checked[0]?.uitkomsten.map(({ uitkomst }) => uitkomst))).toEqual(
      new Set(['niet-van-toepassing']),
    );
  });

  test('compares with the previous delivery', async () => {
    const { checked } = await report(withMistakes, '--vorige', good);
    expect(checked[0]?.bevindingen.map(({ regel }) => regel)).not.toContain('WO-plan-sprong');
    const larger = exampleDescription(false);
    const sheets = larger.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.map((cell, column) =>
          sheet.name === 'Plancapaciteit' && row[1] === 'ZW-014' && column === 7 ? 90 : cell,
        ),
      ),
    }));
    const path = join(folder, 'later.bin');
    await writeFile(path, await writeWorkbook({ ...larger, sheets }));
    const later = await report(path, '--vorige', good);
    expect(later.checked[0]?.bevindingen).toContainEqual(
      expect.objectContaining({
        regel: 'WO-plan-sprong',
        ernst: 'signaal',
        gevonden: 90,
        sleutel: 'Zwolle|ZW-014',
      }),
    );
  });
});

describe('exit codes', () => {
  test('0 when nothing weighs as much as --faalbij', async () => {
    expect((await call('controleer', good)).exit).toBe(0);
    expect((await call('controleer', good, '--faalbij', 'signaal')).exit).toBe(0);
  });

  test('1 when something does', async () => {
    expect((await call('controleer', withMistakes)).exit).toBe(1);
    expect((await call('controleer', withMistakes, '--faalbij', 'norm')).exit).toBe(1);
  });

  test.each([
    [[], /uitleg|Gebruik/],
    [['controleer'], /ten minste één bestand/],
    [['onbekend'], /kennen wij niet/],
    [['controleer', 'x.xlsx', '--peildatum', '31-13-2018'], /Geef een datum/],
    [['controleer', 'x.xlsx', '--overeenkomst', 'XX'], /Kies uit: WO, NV/],
    [['controleer', 'x.xlsx', '--faalbij', 'erg'], /Kies uit: fout, norm, streven, register, signaal/],
    [['controleer', 'x.xlsx', '--formaat', 'pdf'], /Kies uit: tekst, json/],
    [['controleer', 'x.xlsx', '--kleur'], /--kleur kennen wij niet/],
  ])('2 for a wrong call: %j', async (args, words) => {
    const { exit, result, notice } = await call(...args);
    expect(exit).toBe(2);
    expect(result + notice).toMatch(words);
  });

  test('2 when the result cannot be written', async () => {
    const { exit, notice } = await call('controleer', good, '--uit', join(folder, 'nergens', 'uit.json'));
    expect(exit).toBe(2);
    expect(notice).toContain('kunnen niet schrijven');
  });

  test('3 when a file cannot be read; the others are still checked, and it goes before 1', async () => {
    const broken = join(folder, 'kapot.bin');
    await writeFile(broken, 'Gemeente;Plan-ID;Bruto woningen');
    const { exit, checked, unreadable, notice } = await report(
      broken,
      withMistakes,
      join(folder, 'weg.xlsx'),
    );
    expect(exit).toBe(3);
    expect(checked.map(({ bestand }) => bestand)).toEqual([withMistakes]);
    expect(unreadable.map(({ onleesbaar }) => onleesbaar.oorzaak)).toEqual(['geen-zip', 'niet-gevonden']);
    expect(notice).toContain('kapot.bin');
  });
});

describe('folders', () => {
  test('every .xlsx and .xlsm in it and below, in order of name, without lock files', async () => {
    const region = join(folder, 'regio');
    await mkdir(join(region, 'b', 'diep'), { recursive: true });
    const bytes = await writeWorkbook(exampleDescription(false));
    for (const name of ['c.xlsx', 'A.xlsm', 'b/diep/x.xlsx', '~$c.xlsx', 'b/notitie.txt'])
      await writeFile(join(region, name), bytes);
    const { exit, json } = await report(`${region}/`);
    expect(json.bestanden.map(({ bestand }) => bestand)).toEqual(
      ['A.xlsm', 'b/diep/x.xlsx', 'c.xlsx'].map((name) => `${region}/${name}`),
    );
    expect(exit).toBe(0);
  });

  test('a folder without workbooks is not a silent pass', async () => {
    const empty = join(folder, 'leeg');
    await mkdir(empty);
    const { exit, unreadable } = await report(empty);
    expect(exit).toBe(3);
    expect(unreadable[0]?.onleesbaar).toEqual({
      oorzaak: 'niet-gevonden',
      melding: containing('geen bestanden'),
    });
  });
});

describe('what a person reads', () => {
  test('the text names the place, what is wrong and what to do', async () => {
    const { result } = await call('controleer', withMistakes);
    expect(result).toContain(
      'Plancapaciteit A13 Hardenberg heeft 105,48\u00a0% plancapaciteit. De grens is 100\u00a0%.',
    );
    expect(result).toContain('Haal 48 woningen uit de harde plannen');
    expect(result).toContain('fout in de gegevens: 3');
  });

  test('the text says how was counted, on which reading that rests, and takes equal outcomes together', async () => {
    const { result } = await call('controleer', withMistakes);
    expect(result).toContain('Telwijze: Netto geteld over 2020 tot en met 2025.');
    expect(result).toContain('Leeswijze: Artikel 20 zegt alleen plancapaciteit.');
    const before = await call('controleer', good, '--peildatum', '31-12-2015');
    expect(before.result).toMatch(/WO-28 Dalfsen, Deventer, .*, Zwolle: niet van toepassing/);
    expect(result + before.result).not.toMatch(/\b1 (rijen|artikelen|woningen)\b/);
  });

  test('--uit writes the same to a file and nothing to the screen', async () => {
    const path = join(folder, 'uit.txt');
    const { result, exit } = await call('controleer', good, '--uit', path);
    expect(result).toBe('');
    expect(exit).toBe(0);
    expect(await readFile(path, 'utf8')).toBe((await call('controleer', good)).result);
  });

  test('--help is in Dutch, on the program and on the command', async () => {
    for (const args of [['--help'], ['controleer', '--help']]) {
      const { exit, result } = await call(...args);
      expect(exit).toBe(0);
      expect(result).toContain('Gebruik:');
      expect(result).not.toMatch(/Usage|Options|display help/);
    }
  });
});
