import { screen, within } from '@testing-library/react';
import { group, open } from './on-screen';
import { renderPane } from './render-pane';
import { agreement, article, catalogue, outcome, report } from './workbook';

describe('the outcome per article', () => {
  test('lists what does not comply, with how much of it', async () => {
    const { check } = await renderPane();
    await check();
    const articles = screen.getByRole('region', { name: 'Uitkomst per artikel' });
    expect(within(articles).getByText('2 van de 4 artikelen voldoen niet.')).toBeVisible();
    expect(
      within(articles).getByRole('button', { name: /Hoogstens 100 % plancapaciteit/ }),
    ).toHaveTextContent('Artikel 20 · voldoet niet1 van 2');
    expect(within(articles).getByRole('button', { name: /Elk jaar een event/ })).toHaveTextContent(
      'Artikel 9 · voldoet niet2018',
    );
  });

  test('never counts what is not built, or what a person must judge, as passed', async () => {
    const { check } = await renderPane();
    await check();
    expect(screen.getByText('1 artikel kunnen wij nog niet controleren.')).toBeVisible();
    expect(group('Nog niet gebouwd')).toHaveTextContent('Binnen drie jaar in balans');
    expect(group('Zelf te beoordelen')).toHaveTextContent(
      'Gevolgen van onbalansArtikel 30Dit vraagt een gesprek.',
    );
    expect(group('Alleen bevindingen')).toHaveTextContent('Afstemming nieuwe plannenArtikel 250 bevindingen');
    const passed = within(group('Voldoet')).getAllByRole('listitem', { hidden: true });
    expect(passed.map((row) => row.textContent)).toEqual(['MaatwerkafsprakenArtikel 12']);
  });

  test('gives the reason with what could not be determined', async () => {
    const { check } = await renderPane();
    await check();
    expect(group('Niet te bepalen')).toHaveTextContent(
      'Label B of beterArtikel 11.2Zwolle: Er staat geen meting in Energielabels.',
    );
  });

  test('gives one reason for all municipalities for which it is the same, and never leaves one out', async () => {
    const without = ['Dalfsen', 'Deventer', 'Kampen', 'Olst-Wijhe', 'Ommen', 'Raalte', 'Staphorst'];
    const outcomes = [
      ...without.map((gemeente) =>
        outcome('WO-12', gemeente, 'niet-te-bepalen', { reason: `${gemeente} heeft geen plannen.` }),
      ),
      outcome('WO-12', 'Zwolle', 'niet-te-bepalen', { reason: 'Cel Plancapaciteit E16 is niet te lezen.' }),
      outcome('WO-12', 'Hardenberg', 'niet-te-bepalen', {
        reason: 'Cel Plancapaciteit E16 is niet te lezen.',
      }),
      outcome('WO-12', 'Zwartewaterland', 'voldoet'),
      outcome('WO-12', 'Steenwijkerland', 'voldoet'),
    ];
    const { check } = await renderPane({ report: report({ outcomes }) });
    await check();
    const [row] = within(group('Niet te bepalen')).getAllByRole('listitem', { hidden: true });
    expect(row).toHaveTextContent(
      'MaatwerkafsprakenArtikel 12' +
        'Dalfsen heeft geen plannen. Dat geldt ook voor Deventer, Kampen, Olst-Wijhe, Ommen, Raalte en Staphorst.' +
        'Zwolle en Hardenberg: Cel Plancapaciteit E16 is niet te lezen.' +
        '9 van 11',
    );
  });

  test('counts the reasons that are too many to read here', async () => {
    const outcomes = Array.from({ length: 15 }, (_, i) =>
      outcome('WO-12', `Plan ${i}`, 'niet-te-bepalen', { reason: `Cel E${i} is niet te lezen.` }),
    );
    const { check } = await renderPane({ report: report({ outcomes }) });
    await check();
    expect(group('Niet te bepalen')).toHaveTextContent('en nog 3 redenen');
  });

  test('says of what does not comply for which part that cannot be told, and why', async () => {
    const outcomes = [
      outcome('WO-20', 'Hardenberg', 'voldoet-niet', { value: 1.0409, limit: 1 }),
      outcome('WO-20', 'Kampen', 'niet-te-bepalen', { reason: 'Kampen heeft geen plannen.' }),
    ];
    const { check } = await renderPane({ report: report({ outcomes }) });
    await check();
    expect(screen.getByText('1 van 1 artikel voldoet niet.')).toBeVisible();
    expect(group('Voor een deel niet te bepalen')).toHaveTextContent(
      'Hoogstens 100 % plancapaciteitArtikel 20Kampen heeft geen plannen.1 van 2',
    );
    expect(screen.queryByText('Niet te bepalen')).not.toBeInTheDocument();
  });

  test('says of a streefwaarde that it is not met, not that it is broken', async () => {
    const outcomes = [outcome('WO-11.2', 'Zwolle', 'voldoet-niet')];
    const { check } = await renderPane({ report: report({ outcomes }) });
    await check();
    expect(screen.getByText('Artikel 11.2 · (nog) niet gehaald')).toBeVisible();
  });

  test('says of a streefwaarde that it is met', async () => {
    const { check } = await renderPane({
      report: report({ findings: [], outcomes: [outcome('WO-11.2', 'Zwolle', 'voldoet')] }),
    });
    await check();
    expect(group('Voldoet')).toHaveTextContent('Label B of beterArtikel 11.2gehaald');
  });

  test('a rule that broke down is told, with the article, and the rest stands', async () => {
    const outcomes = [
      outcome('WO-20', 'Zwolle', 'niet-te-bepalen', {
        reason: 'Er is een interne fout in deze regel.',
        crashed: true,
      }),
      outcome('WO-12', 'Zwolle', 'voldoet'),
    ];
    const { check, user, copied } = await renderPane({ report: report({ outcomes }) });
    await check();
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Er ging iets mis bij artikel 20De andere artikelen zijn wel gecontroleerd. Uw gegevens zijn niet veranderd.',
    );
    await user.click(screen.getByRole('button', { name: 'Kopieer foutmelding' }));
    expect(copied).toEqual(['Woonafspraken 1.0.0\nfout: internal\nregels: WO-20']);
    expect(group('Voldoet')).toHaveTextContent('Maatwerkafspraken');
  });

  test('a rule of no article that broke down is told too', async () => {
    const generalRules = article('20', '').rules.map((rule) => ({
      ...rule,
      id: 'WO-algemeen',
      article: null,
    }));
    const one = agreement({ generalRules });
    const outcomes = [
      outcome('WO-20', 'Zwolle', 'niet-te-bepalen', { crashed: true }),
      outcome('WO-algemeen', 'Regio', 'niet-te-bepalen', { crashed: true }),
    ];
    const { check } = await renderPane({ catalogue: catalogue(one), report: report({ outcomes }) });
    await check();
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Er ging iets mis bij artikel 20 en een algemene controle',
    );
  });

  test('with only articles that are not built no article is said to pass', async () => {
    const one = agreement({ articles: [article('22', 'Binnen drie jaar in balans', { built: false })] });
    const { check } = await renderPane({ catalogue: catalogue(one), report: report({ outcomes: [] }) });
    await check();
    expect(screen.getByText('Wij konden nog geen artikel beoordelen.')).toBeVisible();
    expect(screen.queryByText('Voldoet')).not.toBeInTheDocument();
  });

  test('a press on an article lists its findings, and that filter can be taken off', async () => {
    const { check, user } = await renderPane();
    await check();
    await user.click(screen.getByRole('button', { name: /Hoogstens 100 %/ }));
    expect(await screen.findByText('1 van 3 bevindingen')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Filter Artikel 20 weghalen' }));
    expect(screen.getByText('3 van 3 bevindingen')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Bevindingen' })).toHaveFocus();
  });
});

describe('the balance per municipality', () => {
  const balance = (outcomes: ReturnType<typeof outcome>[]) => renderPane({ report: report({ outcomes }) });

  test('is a table with the numbers, the highest first, and a conclusion above it', async () => {
    const { check } = await balance([
      outcome('WO-20', 'Zwolle', 'voldoet', { value: 0.9524, limit: 1 }),
      outcome('WO-20', 'Hardenberg', 'voldoet-niet', { value: 1.0409, limit: 1 }),
      outcome('WO-20', 'Ommen', 'voldoet-niet', { limit: 1 }),
      outcome('WO-20', 'Kampen', 'niet-te-bepalen', { reason: 'Er ontbreekt een jaar.' }),
      outcome('WO-20-regio', 'Regio', 'voldoet', { value: 0.9704, limit: 1 }),
    ]);
    await check();
    const table = screen.getByRole('table', { name: 'Plancapaciteit tegenover behoefte' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Gemeente', 'Balans']);
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Hardenberg', 'Zwolle', 'Ommen', 'Kampen']);
    // The drawing is hidden from a screen reader: it hears one cell a row.
    expect(
      within(table)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['104,09\u00a0%', '95,24\u00a0%', 'geen behoefte', 'niet te bepalen']);
    expect(
      within(table)
        .getAllByRole('img')
        .map((sign) => sign.getAttribute('aria-label')),
    ).toEqual(['te veel', 'te veel']);
    expect(
      screen.getByText(
        '1 van de 4 gemeenten boven 100 %. 1 gemeente zonder behoefte heeft toch plannen. Van 1 gemeente is de balans niet te bepalen. Regio 97,04 %.',
      ),
    ).toBeVisible();
  });

  test.each([
    // Each bar as where it begins and how wide it is, of 100; the line of 100 % stands at 50.
    ['at least five points to either side', [1.025, 0.95], [50, 24, 2, 48]],
    ['as far as the largest deviation, to either side', [1.1, 0.8], [50, 24, 2, 48]],
    ['a breach that is always to be seen', [1.0001, 0.9999], [50, 1.2, 49.904, 0.096]],
  ])('is drawn from the 100 %% line: %s', async (_what, [over = 0, under = 0], drawn) => {
    const { check } = await balance([
      outcome('WO-20', 'Zwolle', 'voldoet', { value: under, limit: 1 }),
      outcome('WO-20', 'Kampen', 'voldoet-niet', { value: over, limit: 1 }),
    ]);
    await check();
    const bars = [...document.querySelectorAll('table svg rect')];
    expect(
      bars.flatMap((bar) => ['x', 'width'].map((name) => Number(Number(bar.getAttribute(name)).toFixed(3)))),
    ).toEqual(drawn);
  });

  test('gives the homes behind it one press away', async () => {
    const homes = (capaciteit: string, behoefte: string, ruimte: string) => ({
      limit: 1,
      facts: [
        { label: 'Capaciteit', value: capaciteit },
        { label: 'Behoefte', value: behoefte },
        { label: 'Ruimte', value: ruimte },
      ],
    });
    const { check } = await balance([
      outcome('WO-20', 'Zwolle', 'voldoet', { value: 0.5, ...homes('1.000', '2.000', '1.000') }),
      outcome('WO-20', 'Kampen', 'voldoet-niet', { value: 1.2, ...homes('120', '100', '-20') }),
    ]);
    await check();
    expect(group('Woningen achter deze grafiek')).not.toHaveAttribute('open');
    await open('Woningen achter deze grafiek');
    const table = within(screen.getByRole('region', { name: 'Woningen per gemeente' })).getByRole('table');
    expect(
      within(table)
        .getAllByRole('row')
        .map((row) => [...row.children].map((cell) => cell.textContent).join(' ')),
    ).toEqual(['Gemeente Capaciteit Behoefte Ruimte', 'Kampen 120 100 -20', 'Zwolle 1.000 2.000 1.000']);
  });

  test('never rounds a breach to 100 %', async () => {
    const { check } = await balance([
      outcome('WO-20', 'Kampen', 'voldoet-niet', { value: 1.00004, limit: 1 }),
      outcome('WO-20', 'Raalte', 'voldoet', { value: 1, limit: 1 }),
    ]);
    await check();
    expect(screen.getByRole('cell', { name: '100,004\u00a0%' })).toBeVisible();
    expect(screen.getByRole('cell', { name: '100\u00a0%' })).toBeVisible();
  });

  test('is not there when no municipality has an outcome', async () => {
    const { check } = await balance([outcome('WO-12', 'Zwolle', 'voldoet')]);
    await check();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });
});
