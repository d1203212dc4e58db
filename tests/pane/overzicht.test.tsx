import { screen, within } from '@testing-library/react';
import { renderPane } from './render-pane';
import { agreement, article, catalogue, finding, outcome, report } from './workbook';

const group = (title: string): HTMLElement => {
  const details = screen.getByText(title, { selector: 'summary > span' }).closest('details');
  if (details === null) throw new Error(`No group ${title}`);
  return details;
};

describe('before the first check', () => {
  test('shows which tabs are recognised and which are not read, what a check does, and one button', async () => {
    const { port } = await renderPane();
    expect(screen.getByText('Plancapaciteit').closest('li')).toHaveTextContent('herkend');
    expect(screen.getByText('Draaitabel').closest('li')).toHaveTextContent('niet gelezen');
    expect(
      screen.getByText(
        'De controle verandert uw gegevens niet. Bevindingen krijgen een kleur in de cel. Die kunt u altijd weer weghalen.',
      ),
    ).toBeVisible();
    expect(within(screen.getByRole('main')).getAllByRole('button')).toEqual([
      screen.getByRole('button', { name: 'Controleer' }),
    ]);
    expect(port.wholeTabs).toEqual([[]]);
    expect(port.applied).toEqual([]);
  });

  test('leaves the focus in Excel', async () => {
    await renderPane();
    expect(document.body).toHaveFocus();
  });

  test('looks again when a tab comes or goes', async () => {
    const { port, wait } = await renderPane();
    port.tabs = ['Gegevens', 'Lijst'];
    port.change({ kind: 'tabs' });
    await wait(0);
    expect(await screen.findByText('Lijst')).toBeVisible();
  });

  test('says so when no tab is recognised', async () => {
    const { port, wait } = await renderPane();
    port.tabs = ['Blad1', 'Plannenlijst 2018'];
    port.change({ kind: 'tabs' });
    await wait(0);
    expect(await screen.findByRole('heading', { name: 'Geen bladen herkend' })).toBeVisible();
    expect(screen.getByText(/We keken in 2 bladen:/)).toBeVisible();
    expect(screen.getByText('Plannenlijst 2018')).toBeVisible();
  });

  test('has two places, of which this is the current one', async () => {
    await renderPane();
    const places = within(screen.getByRole('navigation', { name: 'Onderdelen' })).getAllByRole('button');
    expect(places.map((place) => place.textContent)).toEqual(['Overzicht', 'Bevindingen']);
    expect(places[0]).toHaveAttribute('aria-current', 'page');
    expect(places[1]).not.toHaveAttribute('aria-current');
  });
});

describe('after a check', () => {
  test('says for whom it was, when, and that nothing changed since', async () => {
    const { check } = await renderPane();
    await check();
    expect(screen.getByText('West-Overijssel')).toBeVisible();
    expect(screen.getByText('Provincie Overijssel · peildatum 31-12-2018')).toBeVisible();
    expect(screen.getByText('Gecontroleerd om 14:32. Daarna niets gewijzigd.')).toBeVisible();
  });

  test('says what is missing when organisation or peildatum is', async () => {
    const { check } = await renderPane({ report: report({ organisation: null, peildatum: null }) });
    await check();
    expect(screen.getByText('organisatie niet ingevuld · peildatum niet ingevuld')).toBeVisible();
  });

  test('reads only our tabs whole and marks what was found', async () => {
    const { check, port } = await renderPane();
    await check();
    expect(port.wholeTabs.at(-1)).toEqual(['Gegevens', 'Plancapaciteit']);
    expect(port.applied).toHaveLength(1);
    expect(port.applied[0]?.marks.map(({ ernst }) => ernst)).toEqual(['fout', 'norm']);
  });

  test('counts the findings of each ernst in words, and those that are explained', async () => {
    const { check } = await renderPane();
    await check();
    const findings = screen.getByRole('region', { name: 'Bevindingen' });
    expect(
      within(findings)
        .getAllByRole('listitem')
        .map((row) => row.textContent),
    ).toEqual([
      'Fout Fout in de gegevens1',
      'Afspraak Afspraak niet nagekomen1',
      'Streefwaarde Streefwaarde niet gehaald0',
      'Bewijs Niet aangetoond1',
      'Aandachtspunt Kijk dit even na0',
    ]);
    expect(within(findings).getAllByRole('button')).toHaveLength(3);
    expect(within(findings).getByText('1 daarvan is toegelicht.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Bekijk 3 bevindingen' })).toBeVisible();
    expect(screen.getByRole('button', { name: /^Bevindingen/ })).toHaveTextContent('Bevindingen3');
  });

  test('lists what does not comply, with how much of it', async () => {
    const { check } = await renderPane();
    await check();
    const articles = screen.getByRole('region', { name: 'Uitkomst per artikel' });
    expect(within(articles).getByText('2 van de 4 artikelen voldoen niet.')).toBeVisible();
    expect(
      within(articles).getByRole('button', { name: /Hoogstens 100 % plancapaciteit/ }),
    ).toHaveTextContent('Artikel 20 · voldoet niet1 van 3');
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

  test('says of a streefwaarde that it is not met, not that it is broken', async () => {
    const outcomes = [outcome('WO-11.2', 'Zwolle', 'voldoet-niet')];
    const { check } = await renderPane({ report: report({ outcomes }) });
    await check();
    expect(screen.getByText('Artikel 11.2 · (nog) niet gehaald')).toBeVisible();
  });

  test('a rule that broke down is told, with the article, and the rest stands', async () => {
    const outcomes = [
      outcome('WO-20', 'Zwolle', 'niet-te-bepalen', { reason: 'Er is een interne fout in deze regel.' }),
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

  test('names the tabs that were read, with their rows, and those that were not', async () => {
    const { check } = await renderPane({
      report: report({
        sheets: [
          { tab: 'Gegevens', name: 'Gegevens', rows: 1 },
          { tab: 'Lijst 2018', name: 'Plancapaciteit', rows: 1214 },
        ],
        unreadTabs: ['Draaitabel', 'Bevindingen'],
      }),
    });
    await check();
    const sheets = group('Herkende bladen');
    expect(sheets).toHaveTextContent('2 bladen, 1.215 rijen');
    expect(
      within(sheets)
        .getAllByRole('listitem', { hidden: true })
        .map((row) => row.textContent),
    ).toEqual(['Gegevens1 rij', 'Lijst 2018 (Plancapaciteit)1.214 rijen', 'Draaitabelniet gelezen']);
  });

  test('without findings says that all that could be computed passes', async () => {
    const outcomes = [outcome('WO-12', 'Zwolle', 'voldoet')];
    const { check } = await renderPane({ report: report({ findings: [], outcomes }) });
    await check();
    expect(screen.getByText('Geen bevindingen. Alles wat wij konden berekenen, voldoet.')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Bekijk/ })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Controleer' })).toBeVisible();
  });

  test('without findings does not say that all passes when an outcome says otherwise', async () => {
    const outcomes = [outcome('WO-12', 'Zwolle', 'voldoet-niet')];
    const { check } = await renderPane({ report: report({ findings: [], outcomes }) });
    await check();
    expect(screen.getByText('Geen bevindingen.')).toBeVisible();
  });

  test('with only articles that are not built no article is said to pass', async () => {
    const one = agreement({ articles: [article('22', 'Binnen drie jaar in balans', { built: false })] });
    const { check } = await renderPane({ catalogue: catalogue(one), report: report({ outcomes: [] }) });
    await check();
    expect(screen.getByText('Wij konden nog geen artikel beoordelen.')).toBeVisible();
    expect(screen.queryByText('Voldoet')).not.toBeInTheDocument();
  });

  test('a press on an ernst lists the findings of that ernst', async () => {
    const { check, user } = await renderPane();
    await check();
    await user.click(screen.getByRole('button', { name: /^Afspraak/ }));
    expect(await screen.findByText('1 van 3 bevindingen')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Afspraak 1' })).toHaveAttribute('aria-pressed', 'true');
  });

  test('a press on an article lists its findings, and that filter can be taken off', async () => {
    const { check, user } = await renderPane();
    await check();
    await user.click(screen.getByRole('button', { name: /Hoogstens 100 %/ }));
    expect(await screen.findByText('1 van 3 bevindingen')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Filter Artikel 20 weghalen' }));
    expect(screen.getByText('3 van 3 bevindingen')).toBeVisible();
  });

  test('text from a sheet is only ever text', async () => {
    const nasty = '<img src=x onerror=alert(1)>';
    const { check, user } = await renderPane({
      report: report({
        organisation: nasty,
        sheets: [{ tab: nasty, name: 'Plancapaciteit', rows: 1 }],
        findings: [finding({ message: nasty, tab: nasty, found: nasty, advice: nasty })],
      }),
    });
    await check();
    await user.click(screen.getByRole('button', { name: 'Bekijk 1 bevinding' }));
    await user.click(await screen.findByRole('button', { name: new RegExp('^<img') }));
    expect(screen.getByRole('heading', { name: nasty })).toBeVisible();
    expect(document.querySelector('img')).toBeNull();
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
    ).toEqual(['Hardenberg', 'Zwolle', 'Ommen']);
    // The drawing is hidden from a screen reader: it hears one cell a row.
    expect(
      within(table)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['104,09\u00a0%', '95,24\u00a0%', 'geen behoefte']);
    expect(
      within(table)
        .getAllByRole('img')
        .map((sign) => sign.getAttribute('aria-label')),
    ).toEqual(['te veel', 'te veel']);
    expect(
      screen.getByText(
        '1 van de 3 gemeenten boven 100 %. 1 gemeente zonder behoefte heeft toch plannen. Regio 97,04 %.',
      ),
    ).toBeVisible();
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

describe('a workbook that is not ours', () => {
  test('nothing recognised: says in which tabs we looked, and writes nothing', async () => {
    const { check, port } = await renderPane({
      report: report({ agreement: null, sheets: [], unreadTabs: ['Blad1'], outcomes: [] }),
    });
    await check();
    expect(screen.getByRole('heading', { name: 'Geen bladen herkend' })).toBeVisible();
    expect(screen.getByText(/We keken in 1 blad:/)).toBeVisible();
    expect(screen.getByText('Blad1')).toBeVisible();
    expect(port.applied).toEqual([]);
    expect(screen.getByRole('button', { name: 'Controleer' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Sjabloon invoegen' })).not.toBeInTheDocument();
  });

  test('no agreement: says what to fill in and goes to that sheet', async () => {
    const { check, port, user } = await renderPane({
      report: report({
        agreement: null,
        sheets: [{ tab: 'Kenmerken', name: 'Gegevens', rows: 3 }],
        outcomes: [],
      }),
    });
    await check();
    expect(
      screen.getByRole('heading', { name: 'We weten niet om welke overeenkomst het gaat' }),
    ).toBeVisible();
    expect(
      screen.getByText('Vul Overeenkomst, Organisatie en Peildatum in op het blad Gegevens.'),
    ).toBeVisible();
    expect(port.applied).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Ga naar Gegevens' }));
    expect(port.shown).toEqual(['Kenmerken!A1']);
  });
});
