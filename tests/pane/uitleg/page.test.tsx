import { screen, within } from '@testing-library/react';
import { CATALOGUE } from '../../../src/agreements/catalogue';
import { title } from '../on-screen';
import { settle } from '../render-pane';
import { main, openTheme, openUitleg, press, toggle } from './screen';

describe('the page of an article', () => {
  test('has its literal text in a quote, and our explanation outside of it', async () => {
    const pane = await openUitleg();
    await openTheme(pane, 'E');
    await press(pane, /^20/);
    expect(title()).toHaveTextContent('Artikel 20 – Balans tussen plannen en behoefte');
    expect(title()).toHaveFocus();
    expect(screen.getAllByRole('blockquote').map(({ textContent }) => textContent)).toEqual([
      'Gemeenten en provincie spreken af dat een balans op de lokale woningmarkt maximaal 100% plancapaciteit ten opzichte van de te hanteren prognose inhoudt.',
    ]);
    expect(main().getByText('Dit berekenen wij uit uw bladen.').closest('blockquote')).toBeNull();
    for (const name of [
      'Wat staat er in de overeenkomst?',
      'Wat controleren wij?',
      'Hoe lezen wij het?',
      'Functies in Excel',
    ])
      expect(main().getByRole('heading', { level: 2, name })).toBeVisible();
    expect(main().getByText('=WOON.PLANBALANS(capaciteit; behoefte; [verwachteSloop])')).toBeVisible();
  });

  test('tells of each rule what it can say, with examples by how they end', async () => {
    const pane = await openUitleg();
    await openTheme(pane, 'E');
    await press(pane, /^25/);
    const [summary] = document.querySelectorAll('main details summary');
    if (summary === undefined) throw new Error('There is no rule');
    await pane.user.click(summary);
    const details = within(summary.parentElement as HTMLElement);
    expect(details.getByText('WO-25')).toBeVisible();
    expect(details.getByText(/Aandachtspunt/)).toBeVisible();
    await pane.user.click(details.getByText('Voorbeelden'));
    expect(details.getByText('Wel een bevinding')).toBeVisible();
  });

  test('has the values it computes with in a box that the keyboard can scroll', async () => {
    const pane = await openUitleg();
    await openTheme(pane, 'E');
    await press(pane, /^22/);
    await toggle(pane, 'Waarden waarmee wij rekenen');
    const box = main().getByRole('group', { name: 'Jaren om de balans te herstellen' });
    expect(box).toHaveAttribute('tabindex', '0');
    expect(within(box).getByText('3 jaar')).toBeVisible();
    expect(within(box).getByText('niet meer van kracht')).toBeVisible();
    expect(main().getByText('Code: WO-22')).toBeVisible();
  });

  test.each([
    [/^17/, 'Dit beoordeelt u zelf.', /Of ze het doel bereiken, beoordelen mensen/],
    [/^30/, 'Dit beoordeelt u zelf.', /besluit het college zelf/],
    [
      /^23/,
      'Dit zien wij aan een vermelding met een datum in het Afsprakenregister.',
      /Gemeenten bezien elke 2 jaar/,
    ],
  ] as const)('%s says how it is judged, and why', async (name, judging, words) => {
    const pane = await openUitleg();
    await openTheme(pane, 'E');
    await press(pane, name);
    expect(main().getByText(judging)).toBeVisible();
    expect(main().getByText(words)).toBeVisible();
  });

  test('of which a part is for a person to judge says which part, apart from what is checked', async () => {
    const pane = await openUitleg();
    await openTheme(pane, 'D');
    await press(pane, /^16/);
    expect(main().getByText(/^Dit zien wij aan een vermelding/)).toBeVisible();
    const heading = main().getByRole('heading', { level: 2, name: 'Wat beoordeelt u zelf?' });
    expect(heading.parentElement).toHaveTextContent(
      /energieneutraal bouwen bevorderen, beoordelen mensen\.$/,
    );
  });

  test('that is only a title says so', async () => {
    const pane = await openUitleg(CATALOGUE, 'Noord-Veluwe');
    await press(pane, /^4\s*Evaluatie/);
    expect(
      main().getByText('Dit is alleen een opschrift. De afspraken staan in de artikelen eronder.'),
    ).toBeVisible();
  });

  test('that has no text in the agreement says so, and quotes nothing', async () => {
    const pane = await openUitleg();
    await toggle(pane, 'Aanhef en voetnoten');
    await press(pane, /Voetnoot 6/);
    expect(main().getByText('De overeenkomst geeft hier geen tekst.')).toBeVisible();
    expect(main().getByText(/teken voor voetnoot 6/)).toBeVisible();
    expect(screen.queryByRole('blockquote')).not.toBeInTheDocument();
  });

  test('is left by Esc, to its row in the list', async () => {
    const pane = await openUitleg();
    await openTheme(pane, 'E');
    await press(pane, /^21/);
    await pane.user.keyboard('{Escape}');
    await settle();
    expect(title()).toHaveTextContent('Uitleg');
    expect(main().getByRole('button', { name: /^21/ })).toHaveFocus();
  });

  test('leads on to its function and back, the focus where one left', async () => {
    const pane = await openUitleg();
    await openTheme(pane, 'E');
    await press(pane, /^20/);
    await press(pane, 'PLANRUIMTE');
    expect(title()).toHaveTextContent('PLANRUIMTE');
    expect(main().getByText('=WOON.PLANRUIMTE(1000; 850; 200)')).toBeVisible();
    expect(main().getByText('geeft 50')).toBeVisible();
    await press(pane, 'Terug naar Artikel 20');
    expect(title()).toHaveTextContent('Artikel 20');
    expect(main().getByRole('button', { name: 'PLANRUIMTE' })).toHaveFocus();
  });

  test('leads to a sheet from within details, which are open again on the way back', async () => {
    const pane = await openUitleg();
    await openTheme(pane, 'E');
    await press(pane, /^19/);
    await toggle(pane, 'Nodige bladen');
    await press(pane, /^Plancapaciteit/);
    expect(title()).toHaveTextContent('Blad Plancapaciteit');
    await press(pane, 'Terug naar Artikel 19');
    expect(main().getByRole('button', { name: /^Plancapaciteit/ })).toHaveFocus();
    expect(main().getByRole('button', { name: /^Plancapaciteit/ })).toBeVisible();
  });

  test('names the rule beside whose breach it is shown, which leads to its article', async () => {
    const pane = await openUitleg();
    await openTheme(pane, 'E');
    await press(pane, /^30/);
    await press(pane, 'regel WO-22');
    expect(main().getByText('WO-22')).toBeVisible();
    await press(pane, 'Artikel 22');
    expect(title()).toHaveTextContent('Artikel 22');
  });
});

test('a rule of no article says that it counts for the whole workbook', async () => {
  const pane = await openUitleg();
  await toggle(pane, 'Regels');
  await press(pane, /avg-bsn/);
  expect(main().getByText(/hoort niet bij een artikel/)).toBeVisible();
  expect(main().getByText(/Fout in de gegevens/)).toBeVisible();
});

test('the sheet Gegevens has properties instead of columns', async () => {
  const pane = await openUitleg();
  await toggle(pane, 'Bladen en kolommen');
  await press(pane, /^Gegevens/);
  expect(main().getByRole('heading', { name: 'Kenmerken' })).toBeVisible();
});
