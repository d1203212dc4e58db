import { controleer } from './check/driver';
import { openAll, violations, violationsAround } from './states/accessible';
import { cutOff, keepPicture, look, moving, sideways } from './states/look';
import type { Stage, State, View } from './states/state';
import { STATES } from './states/table';
import { Session } from './session';

jest.setTimeout(180_000);

const PICTURES = process.env['SCHERMEN'] !== undefined;

let session: Session;
beforeAll(async () => {
  session = await Session.start({ reducedMotion: 'reduce', ...(PICTURES ? { deviceScaleFactor: 2 } : {}) });
});
afterAll(() => session.stop());

/** In the colours that no picture of the design shows it in. */
const OTHERWISE: View = { picture: '', dark: true };

async function footerOf({ pane }: Stage): Promise<readonly string[]> {
  const labels = await pane.locator('main div:has(> h1) + div button:visible').allTextContents();
  return labels.map((label) => label.trim());
}

async function expectUsable(stage: Stage, { texts, buttons }: State): Promise<void> {
  for (const text of texts)
    await stage.pane.getByText(text).and(stage.pane.locator(':visible')).first().waitFor();
  const footer = await footerOf(stage);
  expect(footer).toEqual(
    buttons.map((button) =>
      typeof button === 'string' ? button : (expect.stringMatching(button) as unknown),
    ),
  );
}

async function expectAccessible(stage: Stage, view: View): Promise<void> {
  await look(stage, view);
  if (view.workbench === true) expect(await violationsAround(stage)).toEqual([]);
  else expect(await sideways(stage)).toEqual([0, 0]);
  expect(await cutOff(stage)).toEqual([]);
  expect(await moving(stage)).toEqual([]);
  expect(await violations(stage)).toEqual([]);
}

describe('every state of the design', () => {
  it.each(STATES.map((state) => [state.name, state] as const))('%s', (name, state) =>
    session.reopen(`state ${name}`, async (page, pane) => {
      const stage = { page, pane };
      await look(stage, { picture: '' });
      await state.reach(stage);
      await expectUsable(stage, state);
      for (const view of state.views) {
        await expectAccessible(stage, view);
        await keepPicture(stage, view);
      }
      if (!state.views.some(({ dark }) => dark === true)) await expectAccessible(stage, OTHERWISE);
      await openAll(stage);
      await expectAccessible(stage, { picture: '' });
    }),
  );
});

it('a low window scrolls as a whole, so that nothing covers what has the focus', () =>
  session.reopen('low window', async (page, pane) => {
    const stage = { page, pane };
    await controleer(pane);
    const scrolling = () =>
      pane
        .locator('main div:has(> h1)')
        .evaluate((body) =>
          [document.documentElement, body].map(
            ({ scrollHeight, clientHeight }) => scrollHeight > clientHeight,
          ),
        );
    await look(stage, { picture: '', height: 420 });
    expect(await scrolling()).toEqual([false, true]);
    await look(stage, { picture: '', height: 419 });
    expect(await scrolling()).toEqual([true, false]);
    expect(await violations(stage)).toEqual([]);
  }));
