import { screen, within } from '@testing-library/react';
import { HostError } from '../../src/hosts/port';
import type { Finding } from '../../src/core/finding/finding';
import { facts, open, openFinding, title } from './on-screen';
import { settle } from './render-pane';
import { EVENT, finding, HARDENBERG, report } from './workbook';

const ZWOLE = finding();
/** Uitleg is fetched when it is first asked for. */
const SLOW = { timeout: 20_000 };

describe('a finding', () => {
  test('opens with the focus on its message and selects its cell in Excel', async () => {
    const pane = await openFinding(HARDENBERG, [ZWOLE]);
    expect(title()).toHaveTextContent(HARDENBERG.message);
    expect(title()).toHaveFocus();
    expect(pane.port.shown).toEqual(['Plancapaciteit!A2']);
    expect(screen.getByText('Afspraak niet nagekomen')).toBeVisible();
  });

  test('says where, what was found and what is asked', async () => {
    await openFinding(HARDENBERG);
    expect(facts()).toEqual(['Cel: Plancapaciteit A2', 'Gevonden: 104,09 %', 'Norm: hoogstens 100 %']);
    expect(screen.getByRole('heading', { name: 'Wat kunt u doen?' })).toBeVisible();
    expect(screen.getByText('Haal 65 woningen uit de harde plannen tot en met 2025.')).toBeVisible();
    expect(screen.queryByText('Een fout kunt u niet toelichten. Pas de cel aan.')).not.toBeInTheDocument();
  });

  test.each<[string, Partial<Finding>, string | undefined]>([
    ['text is quoted', { found: '1250' }, 'Gevonden: “1250”'],
    ['a number is not', { found: 1250.5 }, 'Gevonden: 1.250,5'],
    ['a truth value reads as in Excel', { found: true }, 'Gevonden: WAAR'],
    ['a blank cell', { found: '' }, 'Gevonden: leeg'],
  ])('shows the value of the cell: %s', async (_, over, shown) => {
    await openFinding(finding(over));
    expect(facts()).toContain(shown);
  });

  test('shows no value when the finding keeps it back', async () => {
    const kept = finding({
      message: 'In kolom Q staat een burgerservicenummer. Haal het weg.',
    });
    Reflect.deleteProperty(kept, 'found');
    await openFinding(kept);
    expect(facts()).toEqual(['Cel: Plancapaciteit A5']);
  });

  test('shows what could stand there instead', async () => {
    await openFinding(finding({ proposal: { value: 'Zwolle', kind: 'code', text: 'Zwolle' } }));
    expect(facts()).toContain('Na herstel: Zwolle');
  });

  test('a fout cannot be explained, and says so', async () => {
    await openFinding(ZWOLE);
    expect(screen.getByText('Een fout kunt u niet toelichten. Pas de cel aan.')).toBeVisible();
  });

  test('an explained one says where the explanation stands', async () => {
    await openFinding(EVENT);
    expect(screen.getByText('Toegelicht op het blad Toelichtingen.')).toBeVisible();
  });

  test('how it was computed is one press away, with the readings that were chosen', async () => {
    await openFinding(HARDENBERG);
    expect(screen.getByText('Nog te bouwen')).not.toBeVisible();
    await open('Hoe is dit berekend?');
    expect(screen.getByRole('row', { name: 'Nog te bouwen 1.655' })).toBeVisible();
    expect(
      screen.getByText('Leeswijze: Artikel 20 zegt plancapaciteit: alleen harde plannen tellen.'),
    ).toBeVisible();
  });

  test('has no such details when there is nothing to compute', async () => {
    await openFinding(ZWOLE);
    expect(screen.queryByText('Hoe is dit berekend?')).not.toBeInTheDocument();
  });

  test('the rule and a copy are under Andere acties', async () => {
    const pane = await openFinding(HARDENBERG);
    expect(screen.getByText('Regel WO-20')).not.toBeVisible();
    await open('Andere acties');
    await pane.user.click(screen.getByRole('button', { name: 'Kopieer bevinding' }));
    expect(pane.copied).toEqual([
      [
        'Afspraak: Hardenberg heeft 104,09 % plancapaciteit. De grens is 100 %.',
        'Cel: Plancapaciteit A2',
        'Gevonden: 104,09 %',
        'Norm: hoogstens 100 %',
        'Nog te bouwen: 1.655',
        'Wat kunt u doen? Haal 65 woningen uit de harde plannen tot en met 2025.',
        'Regel: WO-20',
      ].join('\n'),
    ]);
  });

  test('its article can be read in Uitleg, from where one comes back to it', async () => {
    const pane = await openFinding(HARDENBERG, [ZWOLE]);
    await open('Andere acties');
    await pane.user.click(screen.getByRole('button', { name: 'Lees artikel 20 in Uitleg' }));
    const ofArticle = 'Artikel 20 – Hoogstens 100 % plancapaciteit';
    expect(await screen.findByRole('heading', { level: 1, name: ofArticle }, SLOW)).toHaveFocus();
    await pane.user.click(screen.getByRole('button', { name: 'Terug naar Bevinding' }));
    await settle();
    expect(title()).toHaveTextContent(HARDENBERG.message);
    expect(screen.getByRole('button', { name: 'Lees artikel 20 in Uitleg' })).toHaveFocus();
    await pane.user.click(screen.getByRole('button', { name: 'Vorige bevinding' }));
    await settle();
    expect(title()).toHaveTextContent(ZWOLE.message);
    expect(title()).toHaveFocus();
    expect(screen.queryByRole('button', { name: /in Uitleg$/ })).not.toBeInTheDocument();
  });

  test('an edit while one reads its article in Uitleg is seen on the way back', async () => {
    const pane = await openFinding(HARDENBERG, [ZWOLE]);
    await open('Andere acties');
    await pane.user.click(screen.getByRole('button', { name: 'Lees artikel 20 in Uitleg' }));
    await screen.findByRole('heading', { level: 1, name: /^Artikel 20/ }, SLOW);
    pane.report = report({ findings: [ZWOLE] });
    pane.port.type('Plancapaciteit', 1, 1, 13);
    await pane.wait(20);
    await settle();
    await pane.user.keyboard('{Escape}');
    await settle();
    expect(title()).toHaveTextContent('Deze bevinding is opgelost.');
    expect(title()).toHaveFocus();
  });

  test('a text from a cell cannot start a line of the copy, where it could be a formula', async () => {
    const pane = await openFinding(finding({ message: 'Onbekend:\n=1+1\tx' }));
    await open('Andere acties');
    await pane.user.click(screen.getByRole('button', { name: 'Kopieer bevinding' }));
    expect(pane.copied[0]).toMatch(/^Fout: Onbekend: =1\+1 x\nCel: /);
  });
});

describe('walking through the list', () => {
  test('Volgende and Vorige follow the list on the screen and move the selection in Excel along', async () => {
    const pane = await openFinding(ZWOLE, [EVENT, HARDENBERG]);
    expect(screen.getByText('1 van 3')).toBeVisible();
    await pane.user.click(screen.getByRole('button', { name: 'Volgende bevinding' }));
    expect(title()).toHaveTextContent('Hardenberg');
    expect(title()).toHaveFocus();
    await pane.user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(title()).toHaveTextContent('Voor 2018');
    expect(screen.getByText('3 van 3')).toBeVisible();
    await pane.user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
    expect(title()).toHaveTextContent('Zwole');
    expect(pane.port.shown).toEqual([
      'Plancapaciteit!A5',
      'Plancapaciteit!A2',
      'Afsprakenregister!A1',
      'Plancapaciteit!A2',
      'Plancapaciteit!A5',
    ]);
  });

  test('ends at the ends', async () => {
    const pane = await openFinding(ZWOLE);
    expect(screen.getByRole('button', { name: 'Vorige bevinding' })).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByRole('button', { name: 'Volgende bevinding' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await pane.user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(title()).toHaveTextContent('Zwole');
  });

  test('a new check closes the finding', async () => {
    const pane = await openFinding(ZWOLE);
    pane.port.refuseToRead();
    pane.port.changeCells('Plancapaciteit', 4, 0);
    await pane.wait(400);
    pane.port.onRead = null;
    await pane.check();
    await pane.user.click(screen.getByRole('button', { name: /^Bevindingen/ }));
    expect(screen.getByRole('search')).toBeVisible();
  });
});

describe('going to the cell', () => {
  test('the button in the footer goes there again', async () => {
    const pane = await openFinding(ZWOLE);
    await pane.user.click(screen.getByRole('button', { name: 'Ga naar cel' }));
    expect(pane.port.shown).toEqual(['Plancapaciteit!A5', 'Plancapaciteit!A5']);
  });

  test('a finding of a row goes to that row, one of a sheet to that sheet', async () => {
    const pane = await openFinding(finding({ cell: null, row: 12 }), [EVENT]);
    expect(facts()[0]).toBe('Blad: Plancapaciteit rij 12');
    await pane.user.click(screen.getByRole('button', { name: 'Volgende bevinding' }));
    expect(facts()[0]).toBe('Blad: Afsprakenregister');
    await pane.user.click(screen.getByRole('button', { name: 'Ga naar blad' }));
    expect(pane.port.shown).toEqual(['Plancapaciteit!A12', 'Afsprakenregister!A1', 'Afsprakenregister!A1']);
  });

  test('a sheet that is gone: says so and leaves the finding readable', async () => {
    const pane = await openFinding(ZWOLE);
    pane.port.onShow = () => Promise.reject(new HostError('tab-gone', 'Plancapaciteit'));
    await pane.user.click(screen.getByRole('button', { name: 'Ga naar cel' }));
    expect(await screen.findByText('Blad Plancapaciteit is verwijderd of hernoemd')).toBeVisible();
    expect(title()).toHaveTextContent('Zwole');
  });

  test('typing in a cell: goes there by itself when the user is done', async () => {
    const pane = await openFinding(ZWOLE);
    pane.port.onShow = () => Promise.reject(new HostError('cell-edit'));
    await pane.user.click(screen.getByRole('button', { name: 'Ga naar cel' }));
    expect(await screen.findByText('U typt nog in een cel')).toBeVisible();
    pane.port.onShow = null;
    await pane.wait(1000);
    expect(screen.queryByText('U typt nog in een cel')).not.toBeInTheDocument();
    expect(pane.port.shown).toHaveLength(3);
  });

  test('a cell that waited is forgotten when the user goes on', async () => {
    const pane = await openFinding(ZWOLE, [HARDENBERG]);
    pane.port.onShow = () => Promise.reject(new HostError('cell-edit'));
    await pane.user.click(screen.getByRole('button', { name: 'Volgende bevinding' }));
    pane.port.onShow = null;
    await pane.user.click(screen.getByRole('button', { name: 'Alle bevindingen' }));
    await pane.wait(5000);
    expect(pane.port.shown).toEqual(['Plancapaciteit!A5', 'Plancapaciteit!A2']);
  });

  test('says that the data changed after the check', async () => {
    const pane = await openFinding(ZWOLE);
    pane.port.refuseToRead();
    pane.port.changeCells('Plancapaciteit', 4, 0);
    await pane.wait(400);
    expect(within(screen.getByRole('main')).getByText('Gegevens gewijzigd na de controle')).toBeVisible();
  });
});
