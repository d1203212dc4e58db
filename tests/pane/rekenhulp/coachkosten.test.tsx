import { screen, within } from '@testing-library/react';
import { button, field, fill, formula, open, plain, result, rowsOf } from './screen';

test('the salary that is typed becomes costs, a division to the cent and a settlement', async () => {
  const pane = await open();
  expect(result()).toContain('Vul alle velden in. Dan ziet u hier de uitkomst.');
  expect(formula()).toBe('');
  await fill(pane, 'Maandsalaris', '4000');
  expect(result()).toContain('Kosten per jaar€ 94.666,67');
  expect(rowsOf('Verdeling over de partners').slice(0, 3)).toEqual([
    ['Partner', 'Aandeel (€)'],
    ['Gemeenten', '47.333,34'],
    ['Elburg', '6.532,00'],
  ]);
  expect(rowsOf('Verrekening met de eigen uren').at(-1)).toEqual([
    'Samen, van de gemeenten',
    '94.666,67',
    '47.333,34',
  ]);
  expect(formula()).toBe('=WOON.COACHVERREKENING(WOON.COACHJAARKOSTEN(4000))');
});

test('each partner has a bar, as long as its share, and a group has none', async () => {
  const pane = await open();
  await fill(pane, 'Maandsalaris', '4000');
  const bars = [
    ...screen.getByRole('table', { name: 'Verdeling over de partners' }).querySelectorAll('rect'),
  ];
  expect(bars).toHaveLength(10);
  expect(Math.max(...bars.map((bar) => Number(bar.getAttribute('width'))))).toBe(100);
});

test('a value is written in full once it is left', async () => {
  const pane = await open();
  await fill(pane, 'Maandsalaris', '4000,5');
  expect(field('Maandsalaris')).toHaveValue('4000,5');
  await pane.user.tab();
  expect(field('Maandsalaris')).toHaveValue('4.000,50');
  expect(formula()).toContain('(4000,5)');
});

test('what is wrong is said at the field while one types, with what to do', async () => {
  const pane = await open();
  await fill(pane, 'Maandsalaris', '4000,505');
  const message = 'Dit bedrag heeft een deel van een cent. Rond het af op hele centen, zoals 4.000,50.';
  expect(screen.getByText(message)).toBeVisible();
  expect(field('Maandsalaris')).toBeInvalid();
  expect(result()).toContain('Verbeter wat hierboven niet klopt. Dan ziet u hier de uitkomst.');
  expect(button('Zet in het blad')).toHaveAttribute('aria-disabled', 'true');
  expect(button('Formule kopiëren')).toHaveAttribute('aria-disabled', 'true');
});

test('a field that is blank is asked for only after it was visited', async () => {
  const pane = await open();
  expect(screen.queryByText(/^Vul een bedrag in/)).not.toBeInTheDocument();
  await pane.user.click(field('Maandsalaris'));
  await pane.user.tab();
  expect(screen.getByText('Vul een bedrag in, zoals 4.000,50.')).toBeVisible();
});

test('surcharges are folded away with what they are, and opened when one is wrong', async () => {
  const pane = await open();
  await fill(pane, 'Maandsalaris', '4000');
  const group = screen.getByText('Toeslagen en lasten').closest('details');
  if (group === null) throw new Error('There is no such group');
  expect(plain(within(group).getByText(/^alle/).textContent)).toBe('alle 0 %');
  expect(group).not.toHaveAttribute('open');
  await pane.user.click(screen.getByText('Toeslagen en lasten'));
  await fill(pane, 'Vakantietoeslag', '8 %');
  await pane.user.tab();
  expect(field('Vakantietoeslag')).toHaveValue('8');
  expect(plain(group.querySelector('summary')?.textContent ?? null)).toContain('8 % · 0 % · 0 %');
  expect(formula()).toBe('=WOON.COACHVERREKENING(WOON.COACHJAARKOSTEN(4000;71;0,08))');
  await fill(pane, 'Werkgeverslasten', '250');
  expect(group).toHaveAttribute('open');
});

test('the formula is copied, and that is said as long as it is this formula', async () => {
  const pane = await open();
  await fill(pane, 'Maandsalaris', '4000');
  await pane.user.click(button('Formule kopiëren'));
  expect(pane.copied).toEqual(['=WOON.COACHVERREKENING(WOON.COACHJAARKOSTEN(4000))']);
  expect(screen.getByText('Formule gekopieerd. Plak hem in een lege cel.')).toBeVisible();
  await fill(pane, 'Uren per week', '36');
  expect(screen.queryByText(/^Formule gekopieerd/)).not.toBeInTheDocument();
});

test('where copying is not allowed it says what to do instead', async () => {
  const pane = await open({ copy: () => Promise.reject(new Error('NotAllowedError')) });
  await fill(pane, 'Maandsalaris', '4000');
  await pane.user.click(button('Formule kopiëren'));
  expect(
    screen.getByText(/^Kopiëren is in dit venster niet toegestaan\. Selecteer de formule/),
  ).toBeVisible();
});

test('what was filled in is found back after a look at another screen', async () => {
  const pane = await open();
  await fill(pane, 'Maandsalaris', '4000');
  await pane.user.click(button('Terug naar Meer'));
  const row = await screen.findByRole('button', { name: /^Rekenhulp/ });
  expect(row).toHaveFocus();
  await pane.user.click(row);
  expect(field('Maandsalaris')).toHaveValue('4.000');
  expect(result()).toContain('€ 94.666,67');
});
