import { marks, open } from './check/driver';
import { keyboard, mouse } from './journey/hands';
import { Journey, WORDS } from './journey/journey';
import { CORRECTABLE, OWN_SHEET, ownWorkbook } from './journey/own-workbook';
import {
  cellOf,
  changedParts,
  differences,
  holdsMarks,
  save,
  withoutMarks,
  type SavedWorkbook,
  type Facts,
} from './journey/saved-workbook';
import { Session } from './session';

jest.setTimeout(300_000);

let session: Session;
beforeAll(async () => {
  session = await Session.start();
});
afterAll(() => session.stop());

const PLANS = 'Plancapaciteit';
const { code, date, spelling, number } = CORRECTABLE;

/** What the user did to the workbook between two savings; what a check puts in it comes and goes by itself. */
const done = (before: SavedWorkbook, after: SavedWorkbook): readonly string[] =>
  differences(withoutMarks(before), withoutMarks(after));

/** Only what a cell holds and how that is written are other: fonts, fills and remarks stay. */
function expectBecame(was: Facts, is: Facts, value: unknown, numFmt: string | undefined): void {
  const { numFmt: formatNow, ...lookNow } = is['style'] as Facts;
  const { numFmt: formatBefore, ...lookBefore } = was['style'] as Facts;
  expect([is['value'], formatNow, formatBefore]).toEqual([value, numFmt, '@']);
  expect(lookNow).toEqual(lookBefore);
}

const NEW_SHEETS = ['Toelichtingen', 'Afsprakenregister', 'Keuzelijsten'];

describe.each([
  ['by mouse', mouse],
  ['by keyboard alone', keyboard],
] as const)('everything that can be asked of the workbook, %s', (name, handsOf) => {
  it('leaves it bit for bit what it was where nothing was asked', () =>
    session.visit(`journey ${name}`, async (page, pane) => {
      await open(page, await ownWorkbook(), { naam: 'eigen.xlsx' });
      const journey = new Journey(page, pane, handsOf(page, pane));
      const before = await save(page);
      expect(holdsMarks(before)).toBe(false);

      await journey.check();
      const checked = await save(page);
      expect(holdsMarks(checked)).toBe(true);
      expect(done(before, checked)).toEqual([]);

      await journey.correctOne(code);
      const oneCorrected = await save(page);
      expect(done(before, oneCorrected)).toEqual([`${PLANS}!${code} value`]);
      expect(cellOf(oneCorrected, PLANS, code)['value']).toBe('2A');

      expect(await journey.correctAll()).toEqual([
        `${PLANS} ${number} “52” 52`,
        `${PLANS} ${date} “12-03-2018” 12-3-2018`,
        `${PLANS} ${spelling} “1” hoog`,
      ]);
      const allCorrected = await save(page);
      expect(done(oneCorrected, allCorrected)).toEqual([
        ...['value', 'type', 'style'].map((fact) => `${PLANS}!${date} ${fact}`),
        `${PLANS}!${spelling} value`,
        ...['value', 'type', 'style'].map((fact) => `${PLANS}!${number} ${fact}`),
        // The user's own sum follows the text that became a number.
        `${OWN_SHEET}!B3 result`,
      ]);
      // Text became a number and a date, without the format that would keep it text; the rest of its look stays.
      expectBecame(cellOf(oneCorrected, PLANS, number), cellOf(allCorrected, PLANS, number), 52, undefined);
      expectBecame(
        cellOf(oneCorrected, PLANS, date),
        cellOf(allCorrected, PLANS, date),
        '2018-03-12T00:00:00.000Z',
        'dd-mm-yyyy',
      );

      await journey.undo();
      const undone = await save(page);
      expect(done(oneCorrected, undone)).toEqual([]);

      await journey.explain();
      const explained = await save(page);
      expect(done(undone, explained)).toEqual(['+Toelichtingen']);
      expect(
        ['A2', 'B2', 'C2', 'D2'].map((cell) => cellOf(explained, 'Toelichtingen', cell)['value']),
      ).toEqual(['WO-20', 'Hardenberg', 'Gemeente', WORDS]);

      await journey.insertTemplate();
      const inserted = await save(page);
      expect(done(explained, inserted)).toEqual(['+Afsprakenregister', '+Keuzelijsten']);

      await journey.lookUpArticle();
      expect(done(inserted, await save(page))).toEqual([]);

      await journey.removeMarks();
      const after = await save(page);
      expect([await marks(page), holdsMarks(after)]).toEqual([[], false]);
      expect(differences(before, after)).toEqual([
        `${PLANS}!${code} value`,
        ...NEW_SHEETS.map((sheet) => `+${sheet}`),
      ]);
      expect([...after.sheets.keys()]).toEqual([...before.sheets.keys(), ...NEW_SHEETS]);
      // What another program knows nothing of is the very same text too. Of these parts it knows everything: they list
      // the sheets, and to the looks those of the new sheets were added.
      expect(changedParts(before, after, code)).toEqual([
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/styles.xml',
        'xl/workbook.xml',
      ]);
    }));
});
