import { bekijk, controleer } from '../check/driver';
import type { Stage, State } from './state';

/** A proposal for a municipality with too many plans, opened from its finding. */
async function proposal({ pane }: Stage): Promise<void> {
  await controleer(pane);
  await bekijk(pane).click();
  await pane.getByRole('searchbox', { name: 'Zoek in bevindingen' }).fill('Hardenberg grens');
  await pane.getByRole('button', { name: /^Hardenberg heeft/ }).click();
  await pane.getByRole('button', { name: 'Bekijk faseringsvoorstel' }).click();
  await pane.getByRole('button', { name: /^Wijzig/ }).waitFor();
}

export const PROPOSAL_STATES: readonly State[] = [
  {
    name: 'proposal, before anything is changed',
    reach: proposal,
    texts: [
      'Faseringsvoorstel voor Hardenberg',
      /^Verplaats \d+ woningen uit .* dan is Hardenberg in balans\.$/,
      'Dit is het gevolg',
      'Kijk of het klopt. U kunt alles in één keer ongedaan maken.',
      /^Stappen \(\d+\)$/,
    ],
    buttons: [/^Wijzig \d+ cellen$/, 'Annuleren'],
    views: [
      { picture: '' },
      { picture: '', dark: true },
      { picture: '', width: 320 },
      { picture: '', width: 160 },
      { picture: '', forcedColours: true },
    ],
  },
  {
    name: 'proposal that was carried out',
    reach: async (stage) => {
      await proposal(stage);
      await stage.pane.getByRole('button', { name: /^Wijzig/ }).click();
      await stage.pane.getByText('Het voorstel is uitgevoerd').waitFor();
    },
    texts: [
      /^\d+ cellen gewijzigd$/,
      'De controle is bijgewerkt.',
      'Ongedaan maken',
      'Deze bevinding is opgelost.',
    ],
    buttons: ['Alle bevindingen'],
    views: [{ picture: '' }],
  },
];
