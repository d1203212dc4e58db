import { screen, within } from '@testing-library/react';
import { CATALOGUE } from '../../../src/agreements/catalogue';
import { behoefte, plan, type Werkmap } from '../../../src/agreements/west-overijssel/voorbeeldwerkmap';
import { werkmapVan } from '../../agreements/west-overijssel/voorstel';
import { HandPort } from '../hand-port';
import { renderPane, settle, type Rendered } from '../render-pane';
import { choose, field, fill, formula, goToCalculator, open, result, rowsOf } from './screen';

/** Zwolle plans more than it needs: 65 too many. */
const TOO_MANY: Werkmap = {
  plannen: [
    plan('ZW-030', 0, { jaar2020: 40, bruto: 40, prioriteit: 'laag' }),
    plan('ZW-001', 1615, { jaar2019: 1615, prioriteit: 'hoog' }),
  ],
  behoefte: behoefte(154, { verwachteSloop: 5 }),
};

async function checked(werkmap: Werkmap = TOO_MANY): Promise<Rendered> {
  const port = new HandPort();
  const snapshot = werkmapVan(werkmap);
  port.onRead = async () => snapshot;
  const summary = { agreement: 'West-Overijssel', organisation: 'Zwolle', peildatum: null };
  const pane = await renderPane({ port, summary, catalogue: CATALOGUE });
  await pane.check();
  await goToCalculator(pane);
  await settle();
  return pane;
}

test('before a check one fills it in oneself, and is told what a check gives', async () => {
  const pane = await open();
  await choose(pane, 'Planbalans: wat als?');
  expect(screen.getByText(/^Controleer eerst uw werkmap\./)).toBeVisible();
  expect(screen.queryByRole('combobox', { name: 'Gemeente' })).not.toBeInTheDocument();
  await fill(pane, 'Plancapaciteit', '1.655');
  await fill(pane, 'Behoefte', '1.540');
  expect(screen.getByText('Telwijze: netto')).toBeVisible();
  await fill(pane, 'Verwachte sloop', '50');
  expect(screen.getByText('Telwijze: bruto')).toBeVisible();
  expect(result()).toContain('Planbalans104,09 %Voldoet niet65 te veel');
  expect(formula()).toBe('=WOON.PLANBALANS(1655;1540;50)');
});

test('after a check it begins with the numbers of who delivers, and what to do about them', async () => {
  await checked();
  expect(screen.getByRole('combobox', { name: 'Gemeente' })).toHaveValue('Zwolle');
  expect(field('Plancapaciteit')).toHaveValue('1.655');
  expect(result()).toContain('104,09 %');
  expect(await screen.findByRole('heading', { name: 'Voorstel' })).toBeVisible();
  expect(screen.getByText('U beslist zelf; wij veranderen niets.')).toBeVisible();
  const [headings, first] = rowsOf('Voorstel');
  expect(headings).toEqual(['Stap', 'Waarom', 'Wijziging']);
  expect(first?.[0]).toContain('ZW-030');
  expect(first?.[2]).toContain('40 woningen');
});

test('with other numbers the proposal of the workbook goes, and comes back with its own', async () => {
  const pane = await checked();
  await screen.findByRole('heading', { name: 'Voorstel' });
  await fill(pane, 'Plancapaciteit', '1700');
  expect(screen.queryByRole('heading', { name: 'Voorstel' })).not.toBeInTheDocument();
  expect(result()).toContain('110 te veel');
  expect(screen.getByRole('combobox', { name: 'Gemeente' })).toHaveValue('Zwolle');
  await pane.user.selectOptions(screen.getByRole('combobox', { name: 'Gemeente' }), 'Zelf invullen');
  expect(field('Plancapaciteit')).toHaveValue('1.700');
  await pane.user.selectOptions(screen.getByRole('combobox', { name: 'Gemeente' }), 'Zwolle');
  expect(field('Plancapaciteit')).toHaveValue('1.655');
  expect(await screen.findByRole('heading', { name: 'Voorstel' })).toBeVisible();
});

test('of a region one chooses whose numbers to begin with', async () => {
  const pane = await checked({
    ...TOO_MANY,
    organisatie: 'Regio',
    plannen: [plan('A', 800), plan('B', 600, { gemeente: 'Raalte' })],
    behoefte: [...behoefte(85), ...behoefte(70, { gemeente: 'Raalte' })],
  });
  const choice = screen.getByRole('combobox', { name: 'Gemeente' });
  expect(choice).toHaveValue('');
  expect(field('Plancapaciteit')).toHaveValue('');
  expect(
    within(choice)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['Zelf invullen', 'Raalte', 'Zwolle']);
  await pane.user.selectOptions(choice, 'Raalte');
  expect(field('Plancapaciteit')).toHaveValue('600');
  expect(result()).toContain('Voldoet100 ruimte');
  expect(formula()).toBe('=WOON.PLANBALANS(600;700)');
});

test('what the function refuses is said at its field, or where there is no outcome', async () => {
  const pane = await checked();
  await fill(pane, 'Plancapaciteit', '-5');
  expect(screen.getByText('Plancapaciteit is minder dan 0. Dat kan niet.')).toBeVisible();
  await fill(pane, 'Plancapaciteit', '5');
  await fill(pane, 'Verwachte sloop', '');
  await fill(pane, 'Behoefte', '0');
  expect(result()).toContain('Er is geen behoefte: die is 0 of minder.');
});

test('the pace of labels has its aim and day folded away', async () => {
  const pane = await checked();
  await choose(pane, 'Labeltempo: hoeveel per jaar?');
  await fill(pane, 'Koopwoningen', '2000');
  await fill(pane, 'Met label B of beter', '700');
  await fill(pane, 'Peildatum', '31-12-2018');
  expect(result()).toContain('Nodig per jaar99,86 woningen200 woningen te doen');
  expect(rowsOf('In een rechte lijn naar de norm').at(-1)).toEqual(['31-12-2020', '45,00 %']);
  expect(screen.getByText('Norm en einddatum').closest('details')).toHaveTextContent('45 % · 31-12-2020');
  expect(formula()).toBe('=WOON.LABELTEMPO(WOON.LABELOPGAVE(700;"B";2000);"31-12-2018")');
});
