import { screen } from '@testing-library/react';
import { HostError } from '../../../src/hosts/port';
import { HandPort } from '../hand-port';
import { press } from '../on-screen';
import { renderPane, settle } from '../render-pane';

async function open(port = new HandPort()) {
  const pane = await renderPane({ port });
  await press(pane, 'Meer');
  await pane.user.click(await screen.findByRole('button', { name: /^Korte namen/ }));
  await screen.findByText(/^Deze werkmap heeft/);
  return pane;
}

test('says what the workbook has, and what a short name is', async () => {
  await open();
  expect(screen.getByRole('heading', { name: 'Korte namen' })).toHaveFocus();
  expect(screen.getByText('Deze werkmap heeft nog geen korte namen.')).toBeVisible();
  expect(screen.getByText(/=COACHKOSTEN\("Putten";100000\) in plaats van =WOON\./)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Haal korte namen weg' })).not.toBeInTheDocument();
});

test('are made and removed on request', async () => {
  const pane = await open();
  await press(pane, 'Maak korte namen');
  await settle();
  expect(pane.port.names.has('PLANBALANS')).toBe(true);
  const count = pane.port.names.size;
  expect(screen.getByText(`${String(count)} korte namen gemaakt.`)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Maak korte namen' })).not.toBeInTheDocument();
  expect(screen.getByText(/Na het weghalen geeft die formule #NAAM\?/)).toBeVisible();
  await press(pane, 'Haal korte namen weg');
  await settle();
  expect(pane.port.names.size).toBe(0);
  expect(screen.getByText(`${String(count)} korte namen weggehaald.`)).toBeVisible();
});

test('of somebody else stay, and it says what to type there', async () => {
  const port = new HandPort();
  port.names.set('PLANBALANS', 'van een ander');
  const pane = await open(port);
  expect(screen.getByText(/^Deze naam bestaat al in uw werkmap.*PLANBALANS/)).toHaveTextContent(
    'Typ daar WOON.PLANBALANS(…).',
  );
  await press(pane, 'Maak korte namen');
  await settle();
  expect(port.names.get('PLANBALANS')).toBe('van een ander');
});

test('in an Excel without LAMBDA: it says so and what to type instead', async () => {
  const pane = await open();
  pane.port.onNames = () => Promise.reject(new HostError('no-lambda'));
  await press(pane, 'Maak korte namen');
  await settle();
  expect(screen.getByRole('alert')).toHaveTextContent(
    'Uw versie van Excel kent geen LAMBDAEr zijn geen namen gemaakt. Typ WOON. voor de naam: =WOON.COACHKOSTEN("Putten";100000).',
  );
  expect(screen.queryByRole('button', { name: 'Opnieuw proberen' })).not.toBeInTheDocument();
});

test('wait for a user who is typing in a cell', async () => {
  const pane = await open();
  let typing = true;
  pane.port.onNames = () => (typing ? Promise.reject(new HostError('cell-edit')) : Promise.resolve());
  await press(pane, 'Maak korte namen');
  await settle();
  expect(screen.getByText('U typt nog in een cel')).toBeVisible();
  typing = false;
  await pane.wait(1000);
  await settle();
  expect(screen.getByText(/korte namen gemaakt\.$/)).toBeVisible();
});

test.each(['the button', 'Escape'])('can be cancelled with %s', async (how) => {
  const pane = await open();
  pane.port.onNames = () => Promise.reject(new HostError('cell-edit'));
  await press(pane, 'Maak korte namen');
  await pane.wait(400);
  expect(screen.getByText('U typt nog in een cel')).toBeVisible();
  if (how === 'Escape') await pane.user.keyboard('{Escape}');
  else await press(pane, 'Annuleren');
  await settle();
  expect(screen.queryByText('U typt nog in een cel')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Maak korte namen' })).toBeVisible();
  expect(pane.port.names.size).toBe(0);
});

test.each([
  ['protected', /Controleren › Werkmap beveiligen/],
  ['read-only', /Sla eerst een kopie op/],
  ['no-answer', /We wachtten 30 seconden/],
  ['internal', /Probeer het opnieuw/],
] as const)('that cannot be made say why: %s', async (kind, text) => {
  const pane = await open();
  pane.port.onNames = () => Promise.reject(new HostError(kind));
  await press(pane, 'Maak korte namen');
  await settle();
  expect(screen.getByRole('alert')).toHaveTextContent(text);
  expect(screen.getByRole('alert')).toHaveTextContent('Er zijn geen namen gemaakt.');
  pane.port.onNames = null;
  await press(pane, 'Opnieuw proberen');
  await settle();
  expect(screen.getByText(/korte namen gemaakt\.$/)).toBeVisible();
});
