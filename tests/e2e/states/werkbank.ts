import { bekijk, controleer, expectSelected } from '../check/driver';
import type { Stage, State } from './state';

/** A finding is open in the task pane, and its cell selected in the sheet. */
async function atCell({ page, pane }: Stage): Promise<void> {
  await controleer(pane);
  await bekijk(pane).click();
  await pane.getByRole('button', { name: /^Hardenberg heeft/ }).click();
  await expectSelected(page, 'Plancapaciteit', 'A13');
}

const what = ({ page }: Stage) => page.getByRole('button', { name: 'Wat is dit?' });

async function explain(stage: Stage, open: boolean): Promise<void> {
  if ((await what(stage).getAttribute('aria-expanded')) !== String(open)) await what(stage).click();
}

const TEXTS = ['Hardenberg heeft 105,48 % plancapaciteit. De grens is 100 %.', 'Plancapaciteit A13'];

export const WORKBENCH_STATES: readonly State[] = [
  {
    name: 'workbench with its explanation',
    reach: async (stage) => {
      await explain(stage, true);
      await atCell(stage);
    },
    texts: TEXTS,
    buttons: ['Toelichten', 'Ga naar cel'],
    views: [{ picture: '50-werkbank', workbench: true }],
  },
  {
    name: 'workbench in the dark',
    reach: async (stage) => {
      await explain(stage, false);
      await atCell(stage);
    },
    texts: TEXTS,
    buttons: ['Toelichten', 'Ga naar cel'],
    views: [{ picture: '51-werkbank-donker', workbench: true, dark: true }],
  },
];
