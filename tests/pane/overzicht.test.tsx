import { screen, within } from '@testing-library/react';
import { HostError } from '../../src/hosts/port';
import { group } from './on-screen';
import { renderPane } from './render-pane';
import { finding, outcome, report } from './workbook';

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

  test('says for which agreement it is, who delivers and over which day, as far as that can be told', async () => {
    await renderPane({
      summary: {
        agreement: 'West-Overijssel',
        organisation: 'Provincie Overijssel',
        peildatum: '2018-12-31',
      },
    });
    expect(screen.getByText('West-Overijssel')).toBeVisible();
    expect(screen.getByText('Provincie Overijssel · peildatum 31-12-2018')).toBeVisible();
  });

  test('goes to the sheet in which organisation and peildatum stand', async () => {
    const { port, user } = await renderPane({
      summary: { agreement: 'West-Overijssel', organisation: null, peildatum: null },
    });
    await user.click(screen.getByRole('button', { name: /^Wijzig/ }));
    expect(port.shown).toEqual(['Gegevens!A1']);
  });

  test('says so when Excel cannot go there', async () => {
    const { port, user } = await renderPane({
      summary: { agreement: 'West-Overijssel', organisation: null, peildatum: null },
    });
    port.onShow = () => Promise.reject(new HostError('tab-gone', 'Gegevens'));
    await user.click(screen.getByRole('button', { name: /^Wijzig/ }));
    expect(await screen.findByText('Blad Gegevens is verwijderd of hernoemd')).toBeVisible();
  });

  test('says nothing of it while the agreement is not known', async () => {
    await renderPane({ summary: { agreement: null, organisation: null, peildatum: '2018-12-31' } });
    expect(screen.getByText('Herkende bladen')).toBeVisible();
    expect(screen.queryByText(/peildatum/)).not.toBeInTheDocument();
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

  test('has three places, of which this is the current one', async () => {
    await renderPane();
    const places = within(screen.getByRole('navigation', { name: 'Onderdelen' })).getAllByRole('button');
    expect(places.map((place) => place.textContent)).toEqual(['Overzicht', 'Bevindingen', 'Meer']);
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
    expect(screen.getByText('organisatie niet bekend · peildatum niet bekend')).toBeVisible();
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

  test('names the tabs that were read, with their rows, and those that were not', async () => {
    const { check } = await renderPane({
      report: report({
        sheets: [
          { tab: 'Gegevens', name: 'Gegevens', rows: 1, labels: { column: 0 } },
          { tab: 'Lijst 2018', name: 'Plancapaciteit', rows: 1214, labels: { row: 0, keys: [] } },
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

  test('a press on an ernst lists the findings of that ernst', async () => {
    const { check, user } = await renderPane();
    await check();
    await user.click(screen.getByRole('button', { name: /^Afspraak/ }));
    expect(await screen.findByText('1 van 3 bevindingen')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Afspraak 1' })).toHaveAttribute('aria-pressed', 'true');
  });

  test('text from a sheet is only ever text', async () => {
    const nasty = '<img src=x onerror=alert(1)>';
    const { check, user } = await renderPane({
      report: report({
        organisation: nasty,
        sheets: [{ tab: nasty, name: 'Plancapaciteit', rows: 1, labels: { row: 0, keys: [] } }],
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

describe('a workbook that is not ours', () => {
  test('nothing recognised: says in which tabs we looked, and writes nothing', async () => {
    const { check, port, user } = await renderPane({
      report: report({ agreement: null, sheets: [], unreadTabs: ['Blad1'], outcomes: [] }),
    });
    await check();
    expect(screen.getByRole('heading', { name: 'Geen bladen herkend' })).toBeVisible();
    expect(screen.getByText(/We keken in 1 blad:/)).toBeVisible();
    expect(screen.getByText('Blad1')).toBeVisible();
    expect(port.applied).toEqual([]);
    const buttons = within(screen.getByRole('main')).getAllByRole('button');
    expect(buttons.map((button) => button.textContent)).toEqual(['Sjabloon invoegen', 'Controleer']);
    await user.click(screen.getByRole('button', { name: 'Sjabloon invoegen' }));
    expect(await screen.findByRole('heading', { name: 'Sjablonen' })).toBeVisible();
  });

  test('nothing recognised: what was added since asks for another check', async () => {
    const { check, port, wait } = await renderPane({
      report: report({ agreement: null, sheets: [], unreadTabs: ['Blad1'], outcomes: [] }),
    });
    await check();
    port.refuseToRead();
    port.change({ kind: 'tabs' });
    await wait(400);
    expect(await screen.findByText('Gegevens gewijzigd na de controle')).toBeVisible();
    const buttons = within(screen.getByRole('main')).getAllByRole('button');
    expect(buttons.map((button) => button.textContent)).toEqual(['Controleer']);
  });

  test('no agreement: says what to fill in and goes to that sheet', async () => {
    const { check, port, user } = await renderPane({
      report: report({
        agreement: null,
        sheets: [{ tab: 'Kenmerken', name: 'Gegevens', rows: 3, labels: { column: 0 } }],
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
