import { screen, within } from '@testing-library/react';
import { group, open } from '../on-screen';
import { renderPane } from '../render-pane';
import { agreement, article, catalogue, outcome, report } from '../workbook';

describe('the outcome per article', () => {
  test('lists what does not comply, with how much of it', async () => {
    const { check } = await renderPane();
    await check();
    const articles = screen.getByRole('region', { name: 'Uitkomst per artikel' });
    expect(within(articles).getByText('2 van de 4 artikelen voldoen niet.')).toBeVisible();
    expect(
      within(articles)
        .getByRole('button', { name: /Hoogstens 100 % plancapaciteit/ })
        .closest('li'),
    ).toHaveTextContent('Artikel 20 · voldoet niet1 van 2');
    expect(
      within(articles)
        .getByRole('button', { name: /Elk jaar een event/ })
        .closest('li'),
    ).toHaveTextContent('Artikel 9 · voldoet niet2018');
  });

  test('never counts what a person must judge as passed, and leaves out what is only a title', async () => {
    const { check } = await renderPane();
    await check();
    expect(screen.queryByText('Prognose')).not.toBeInTheDocument();
    expect(group('Zelf te beoordelen')).toHaveTextContent(
      'Gevolgen van onbalansArtikel 30Dit vraagt een gesprek.',
    );
    expect(group('Alleen bevindingen')).toHaveTextContent('Afstemming nieuwe plannenArtikel 250 bevindingen');
    const passed = within(group('Voldoet')).getAllByRole('listitem', { hidden: true });
    expect(passed.map((row) => row.textContent)).toEqual(['MaatwerkafsprakenArtikel 12']);
  });

  test('gives the reasons with what could not be determined, of which all but the first wait when there are many', async () => {
    const outcomes = Array.from({ length: 15 }, (_, i) =>
      outcome('WO-12', `Plan ${i}`, 'niet-te-bepalen', { reason: `Cel E${i} is niet te lezen.` }),
    );
    const { check } = await renderPane({ report: report({ outcomes }) });
    await check();
    await open('Niet te bepalen');
    const [row] = within(group('Niet te bepalen')).getAllByRole('listitem');
    expect(row).toHaveTextContent('MaatwerkafsprakenArtikel 1215 van 15');
    expect(within(group('Niet te bepalen')).getByText('Plan 0: Cel E0 is niet te lezen.')).toBeVisible();
    const more = group('Meer uitleg');
    expect(more).not.toHaveAttribute('open');
    expect(more).toHaveTextContent('Plan 1: Cel E1 is niet te lezen.');
    expect(more).toHaveTextContent('Plan 11: Cel E11 is niet te lezen.');
    expect(more).toHaveTextContent('En nog 3 redenen.');
    expect(more).not.toHaveTextContent('Plan 12: Cel E12 is niet te lezen.');
  });

  test('says of what is for a person to judge why, also of a part of an article that is judged otherwise', async () => {
    const one = agreement({
      articles: [
        article('1', 'Afstemming', { kind: 'register', reason: 'Of het hielp, beoordelen mensen.' }),
        article('30', 'Gevolgen', { kind: 'mensenwerk', rules: [], reason: 'Dit vraagt een gesprek.' }),
      ],
    });
    const outcomes = [outcome('WO-1', 'Regio', 'voldoet')];
    const { check } = await renderPane({ catalogue: catalogue(one), report: report({ outcomes }) });
    await check();
    const rows = within(group('Zelf te beoordelen')).getAllByRole('listitem', { hidden: true });
    expect(rows.map((row) => row.textContent)).toEqual([
      'AfstemmingArtikel 1 · een deel ervanOf het hielp, beoordelen mensen.',
      'GevolgenArtikel 30Dit vraagt een gesprek.',
    ]);
    expect(group('Voldoet')).toHaveTextContent('Afstemming');
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
      'Hoogstens 100 % plancapaciteitArtikel 201 van 2Kampen heeft geen plannen.',
    );
    expect(screen.queryByText('Niet te bepalen')).not.toBeInTheDocument();
  });

  test('says of a streefwaarde that it is not met, not that it is broken', async () => {
    const outcomes = [outcome('WO-11.2', 'Zwolle', 'voldoet-niet')];
    const { check } = await renderPane({ report: report({ outcomes }) });
    await check();
    expect(group('Streefwaarde niet gehaald')).toHaveTextContent(
      'Label B of beterArtikel 11.2 · (nog) niet gehaald',
    );
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

  test('with only rules that judge nobody no article is said to pass', async () => {
    const one = agreement({ articles: [article('25', 'Afstemming nieuwe plannen')] });
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
