import { screen, within } from '@testing-library/react';
import type { FormulaOutcome, TakenOut } from '../../../src/derive/formula-entry';
import { HostError, type HostErrorKind } from '../../../src/hosts/port';
import { deferred } from '../hand-port';
import { press } from '../on-screen';
import { settle, type Rendered } from '../render-pane';
import { button, fill, open } from './screen';

async function filled(): Promise<Rendered> {
  const pane = await open();
  await fill(pane, 'Maandsalaris', '4000');
  return pane;
}

type NoRoom = Extract<FormulaOutcome, { kind: 'no-room' }>;

const NO_ROOM: NoRoom = {
  kind: 'no-room',
  why: 'filled',
  tab: 'Blad1',
  cell: { row: 1, column: 1 },
  area: { row: 1, column: 1, rowCount: 12, columnCount: 5 },
  obstacle: { row: 3, column: 2 },
  free: { row: 1, column: 7 },
};

describe('in the selected cell', () => {
  test('the formula is put in English, with the formats of all that it fills', async () => {
    const pane = await filled();
    await press(pane, 'Zet in het blad');
    const [asked] = pane.port.formulas;
    expect(asked?.entry.formula).toBe('=WOON.COACHVERREKENING(WOON.COACHJAARKOSTEN(4000))');
    expect(asked?.entry.numberFormats).toHaveLength(12);
    expect(asked?.options.at).toBeUndefined();
    const message = screen.getByText('De formule staat in Plancapaciteit B2').closest('[role="status"]');
    expect(message).toHaveTextContent('De uitkomst vult B2 tot en met F13.');
    expect(message).not.toHaveTextContent('niet te zien');
  });

  test('it is said when a part cannot be seen', async () => {
    const pane = await filled();
    pane.port.onPutFormula = async (entry, options) => {
      pane.port.onPutFormula = null;
      const outcome = await pane.port.putFormula(entry, options);
      return outcome.kind === 'placed' ? { ...outcome, hidden: true } : outcome;
    };
    await press(pane, 'Zet in het blad');
    expect(screen.getByText(/Een deel staat in rijen die niet te zien zijn/)).toBeVisible();
  });

  test('it can be undone, once', async () => {
    const pane = await filled();
    await press(pane, 'Zet in het blad');
    await press(pane, 'Ongedaan maken');
    expect(pane.port.takenOut.map(({ tab, cell }) => [tab, cell])).toEqual([
      ['Plancapaciteit', { row: 1, column: 1 }],
    ]);
    expect(screen.getByText('De formule is weggehaald')).toBeVisible();
    expect(screen.getByText('Cel Plancapaciteit B2 is weer leeg.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Ongedaan maken' })).not.toBeInTheDocument();
  });

  test.each<[TakenOut, RegExp, boolean]>([
    ['changed', /^Plancapaciteit B2 is intussen gewijzigd; die lieten we zoals hij is\.$/, false],
    ['protected', /^Blad Plancapaciteit is beveiligd; daar is niets veranderd\. Hef in Excel/, true],
    ['tab-gone', /^Blad Plancapaciteit is verwijderd of hernoemd\./, true],
  ])('what is %s is not undone, and that is said', async (refusal, text, canStill) => {
    const pane = await filled();
    await press(pane, 'Zet in het blad');
    pane.port.onTakeOut = async () => refusal;
    await press(pane, 'Ongedaan maken');
    expect(screen.getByText('De formule is niet weggehaald')).toBeVisible();
    expect(screen.getByText(text)).toBeVisible();
    expect(screen.queryAllByRole('button', { name: 'Ongedaan maken' })).toHaveLength(canStill ? 1 : 0);
  });

  test('what was put in the sheet can still be undone after a look at another screen', async () => {
    const pane = await filled();
    await press(pane, 'Zet in het blad');
    await press(pane, 'Terug naar Meer');
    await press(pane, /^Rekenhulp/);
    await press(pane, 'Ongedaan maken');
    expect(pane.port.takenOut).toHaveLength(1);
  });
});

describe('where there is no room', () => {
  test.each<[Partial<NoRoom>, string]>([
    [{}, 'De uitkomst vult B2 tot en met F13 in blad Blad1. Cel C4 is niet leeg.'],
    [{ obstacle: NO_ROOM.cell }, 'Cel Blad1 B2 is niet leeg.'],
    [
      { why: 'table' },
      'Cel Blad1 C4 hoort bij een tabel of staat er tegenaan. Excel zou de formule in de tabel opnemen.',
    ],
    [{ why: 'merged', obstacle: NO_ROOM.cell }, 'Cel Blad1 B2 is samengevoegd met andere cellen.'],
    [{ why: 'edge' }, 'De uitkomst past niet: blad Blad1 houdt op bij cel C4.'],
  ])('because of %j it is said, and nothing is changed', async (over, text) => {
    const pane = await filled();
    pane.port.onPutFormula = async () => ({ ...NO_ROOM, ...over });
    await press(pane, 'Zet in het blad');
    const message = screen.getByText('Hier is geen plaats voor de formule').closest('[role="status"]');
    expect(message).toHaveTextContent(text);
    expect(message).toHaveTextContent('Er is niets veranderd in uw werkmap.');
    expect(message).toHaveTextContent(
      'Kies in Excel een andere, lege cel en druk nog een keer op Zet in het blad. Of zet de formule in H2: daar is plaats.',
    );
  });

  test('another place is offered, and brought into view', async () => {
    const pane = await filled();
    pane.port.onPutFormula = async () => NO_ROOM;
    await press(pane, 'Zet in het blad');
    pane.port.onPutFormula = null;
    await press(pane, 'Zet in H2');
    expect(pane.port.formulas.at(-1)?.options.at).toEqual({ tab: 'Blad1', cell: { row: 1, column: 7 } });
    expect(screen.getByText('De formule staat in Blad1 H2')).toBeVisible();
    expect(pane.port.shown).toEqual(['Blad1!H2']);
  });

  test('in a sheet of ours no place is offered', async () => {
    const pane = await filled();
    pane.port.onPutFormula = async () => ({ ...NO_ROOM, why: 'own-sheet', free: null });
    await press(pane, 'Zet in het blad');
    expect(screen.getByText(/^Blad Blad1 maken wij bij elke controle opnieuw/)).toHaveTextContent(
      'Kies in Excel een cel in een ander blad',
    );
    expect(screen.queryByRole('button', { name: /^Zet in [A-Z]+\d/ })).not.toBeInTheDocument();
  });
});

describe('when it fails', () => {
  const NOT_PUT = 'De formule is niet in het blad gezet. Uw gegevens zijn niet veranderd.';
  const FAILURES: readonly (readonly [HostErrorKind, string, string])[] = [
    [
      'protected',
      'Blad Blad1 is beveiligd',
      `${NOT_PUT} Hef in Excel de beveiliging op: Controleren › Beveiliging blad opheffen.`,
    ],
    ['read-only', 'Deze werkmap is alleen-lezen', `${NOT_PUT} Sla eerst een kopie op.`],
    [
      'no-answer',
      'Excel geeft geen antwoord',
      `${NOT_PUT} We wachtten 30 seconden. Typt u nog in een cel? Druk in Excel op Enter of Esc. Staat er in Excel een venster open? Sluit dat.`,
    ],
    [
      'tab-gone',
      'Blad Blad1 is verwijderd of hernoemd',
      `${NOT_PUT} Kies in Excel een lege cel. Probeer het opnieuw.`,
    ],
    ['old-excel', 'Uw versie van Excel kan dit niet', `${NOT_PUT} Nodig is Excel 2021 of Microsoft 365.`],
    ['too-large', 'Er ging iets mis', `${NOT_PUT} Probeer het opnieuw.`],
    ['internal', 'Er ging iets mis', `${NOT_PUT} Probeer het opnieuw.`],
  ];

  test.each(FAILURES)('with %s it is said, and can be tried again', async (kind, title, text) => {
    const pane = await filled();
    pane.port.onPutFormula = () => Promise.reject(new HostError(kind, 'Blad1', 'code'));
    await press(pane, 'Zet in het blad');
    const alert = screen.getByRole('alert');
    expect(within(alert).getByText(title)).toBeVisible();
    expect(within(alert).getByText(text)).toBeVisible();
    pane.port.onPutFormula = null;
    await press(pane, 'Opnieuw proberen');
    expect(screen.getByText(/^De formule staat in/)).toBeVisible();
    expect(pane.port.formulas).toHaveLength(2);
  });

  test('Excel that gives no answer can be given up', async () => {
    const pane = await filled();
    pane.port.onPutFormula = () => Promise.reject(new HostError('no-answer'));
    await press(pane, 'Zet in het blad');
    await press(pane, 'Venster herladen');
    expect(pane.reloads()).toBe(1);
  });

  test('an internal error can be copied, without a value from a cell', async () => {
    const pane = await filled();
    pane.port.onPutFormula = () => Promise.reject(new Error('Jan Jansen'));
    await press(pane, 'Zet in het blad');
    await press(pane, 'Kopieer foutmelding');
    expect(pane.copied[0]).toContain('bij: plaatsen');
    expect(pane.copied[0]).not.toContain('Jansen');
  });

  test('taking it out again, it is said that it is still there, and can be tried again', async () => {
    const pane = await filled();
    await press(pane, 'Zet in het blad');
    pane.port.onTakeOut = () => Promise.reject(new HostError('no-answer'));
    await press(pane, 'Ongedaan maken');
    expect(screen.getByText(/^De formule staat er nog\. Uw gegevens zijn niet veranderd\./)).toBeVisible();
    pane.port.onTakeOut = null;
    await press(pane, 'Opnieuw proberen');
    expect(screen.getByText('De formule is weggehaald')).toBeVisible();
  });

  test('while the user types in a cell it waits, and goes on by itself', async () => {
    const pane = await filled();
    pane.port.onPutFormula = () => Promise.reject(new HostError('cell-edit'));
    await press(pane, 'Zet in het blad');
    expect(screen.getByText('U typt nog in een cel')).toBeVisible();
    pane.port.onPutFormula = null;
    await pane.wait(1000);
    await settle();
    expect(screen.queryByText('U typt nog in een cel')).not.toBeInTheDocument();
    expect(screen.getByText(/^De formule staat in/)).toBeVisible();
  });
});

describe('while it takes long', () => {
  async function slow() {
    const pane = await filled();
    const answer = deferred<FormulaOutcome>();
    const signals: AbortSignal[] = [];
    pane.port.onPutFormula = (_entry, { signal }) => {
      if (signal !== undefined) signals.push(signal);
      return answer.promise;
    };
    await press(pane, 'Zet in het blad');
    return { pane, answer, isCancelled: () => signals[0]?.aborted === true };
  }

  test.each(['the button', 'Escape'])(
    'that shows, only after a moment, and it can be cancelled with %s',
    async (how) => {
      const { pane, answer, isCancelled } = await slow();
      expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
      await pane.wait(400);
      expect(screen.getByRole('progressbar', { name: 'Bezig met de formule in het blad' })).toBeVisible();
      if (how === 'Escape') await pane.user.keyboard('{Escape}');
      else await press(pane, 'Annuleren');
      expect(isCancelled()).toBe(true);
      answer.reject(new HostError('cancelled'));
      await settle();
      expect(screen.getByText('Formule niet in het blad gezet')).toBeVisible();
      expect(button('Zet in het blad')).toBeEnabled();
    },
  );

  test('a second wish waits for nothing: there is one at a time', async () => {
    const { pane, answer } = await slow();
    await press(pane, 'Zet in het blad');
    expect(pane.port.formulas).toHaveLength(1);
    answer.resolve(NO_ROOM);
    await settle();
  });

  test('leaving the screen cancels it', async () => {
    const { pane, isCancelled } = await slow();
    await press(pane, 'Overzicht');
    expect(isCancelled()).toBe(true);
  });
});
