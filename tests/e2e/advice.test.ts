import { bekijk, controleer, expectSelected, PATIENCE } from './check/driver';
import { keyboard, mouse } from './journey/hands';
import { differences, save, withoutMarks } from './journey/saved-workbook';
import { Session } from './session';

jest.setTimeout(180_000);

let session: Session;
beforeAll(async () => {
  session = await Session.start();
});
afterAll(() => session.stop());

const BREACH = 'Hardenberg heeft 105,48 % plancapaciteit. De grens is 100 %.';

describe.each([
  ['by mouse', mouse],
  ['by keyboard alone', keyboard],
] as const)('a proposal for a municipality with too many plans, %s', (name, handsOf) => {
  it('is looked at, carried out and undone, and then the workbook is what it was', () =>
    session.visit(`advice ${name}`, async (page, pane) => {
      const hands = handsOf(page, pane);
      const said = (text: string | RegExp) => pane.getByText(text).first().waitFor({ timeout: PATIENCE });
      const effect = pane.getByRole('table', { name: 'Dit is het gevolg' });
      const before = withoutMarks(await save(page));

      const count = await controleer(pane);
      await hands.press(/^Bekijk \d+ bevindingen$/);
      await hands.openFinding(/Hardenberg heeft 105,48/);
      await hands.press(/^Bekijk faseringsvoorstel$/);
      await said('Faseringsvoorstel voor Hardenberg');
      expect(await effect.getByRole('row', { name: /^Balans/ }).innerText()).toMatch(/105,48\s%\s+100\s%$/);
      expect(differences(before, withoutMarks(await save(page)))).toEqual([]);

      const [first] = await pane.getByRole('button', { name: /^Plancapaciteit [A-Z]+\d+$/ }).allInnerTexts();
      const cell = first?.split(' ')[1] ?? '';
      await hands.press(new RegExp(`^Plancapaciteit ${cell}$`));
      await expectSelected(page, 'Plancapaciteit', cell);

      await hands.press(/^Wijzig \d+ cellen$/);
      await said('Het voorstel is uitgevoerd. De controle is bijgewerkt.');
      await said('Deze bevinding is opgelost.');
      const changed = differences(before, withoutMarks(await save(page)));
      expect(changed).toContain(`Plancapaciteit!${cell} value`);
      expect(changed.filter((difference) => !/^Plancapaciteit!\w+ value$/.test(difference))).toEqual([]);

      await hands.press(/^Alle bevindingen$/);
      await hands.write(/^Zoek in bevindingen$/, 'Hardenberg grens');
      await said('Niets gevonden met dit filter');
      await hands.press(/^Overzicht$/);
      const balance = pane
        .getByRole('row')
        .filter({ has: pane.getByRole('rowheader', { name: /^Hardenberg/ }) });
      expect(await balance.first().innerText({ timeout: PATIENCE })).toMatch(/\s100(,00)?\s%$/);

      await hands.press(/^Bevindingen/);
      await hands.press(/^Ongedaan maken$/);
      await said(/^\d+ cellen teruggezet$/);
      await said(BREACH);
      expect(differences(before, withoutMarks(await save(page)))).toEqual([]);
      await hands.press(/^Overzicht$/);
      expect(await bekijk(pane).innerText()).toBe(`Bekijk ${String(count)} bevindingen`);
    }));
});
