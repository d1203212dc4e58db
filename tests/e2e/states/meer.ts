import { controleer } from '../check/driver';
import type { Stage, State } from './state';

async function more({ pane }: Stage): Promise<void> {
  await controleer(pane);
  await pane.getByRole('navigation').getByRole('button', { name: 'Meer' }).click();
  await pane.getByRole('button', { name: /^Uitleg/ }).waitFor();
}

async function help(stage: Stage): Promise<void> {
  await more(stage);
  await stage.pane.getByRole('button', { name: /^Uitleg/ }).click();
  await stage.pane.getByText('Functies voor in een cel').waitFor();
}

export const MORE_STATES: readonly State[] = [
  {
    name: 'more',
    reach: more,
    texts: [
      'Zet een leeg blad of een voorbeeld in uw werkmap.',
      'Alle artikelen, regels, functies en kolommen.',
    ],
    buttons: [],
    views: [{ picture: '14-meer' }, { picture: '', width: 160 }],
  },
  {
    name: 'templates',
    reach: async (stage) => {
      await more(stage);
      await stage.pane.getByRole('button', { name: /^Sjablonen/ }).click();
      await stage.pane.getByRole('heading', { name: 'Bladen' }).waitFor();
    },
    texts: [
      'Kies de bladen die u nodig hebt. Een blad dat er al is, blijft zoals het is.',
      'Leeg, om zelf in te vullen',
      'Met voorbeeldgegevens',
      'staat al in de werkmap',
    ],
    buttons: [/^Voeg \d+ bladen in$/],
    views: [{ picture: '15-sjablonen' }, { picture: '', width: 160 }],
  },
  {
    name: 'help',
    reach: help,
    texts: [
      'Functies voor in een cel',
      'Bladen en kolommen',
      'Soorten bevindingen',
      'Woordenlijst',
      'berekend',
    ],
    buttons: [],
    views: [{ picture: '21-uitleg' }, { picture: '', width: 160 }],
  },
  {
    name: 'help about an article',
    reach: async (stage) => {
      await help(stage);
      await stage.pane.getByRole('searchbox').fill('artikel 20');
      await stage.pane
        .getByRole('button', { name: /^Artikel 20/ })
        .first()
        .click();
      await stage.pane.getByRole('heading', { level: 1, name: /^Artikel 20/ }).waitFor();
    },
    texts: [
      'Wat staat er in de overeenkomst?',
      'maximaal 100% plancapaciteit ten opzichte van de te hanteren prognose',
      'Wat controleren wij?',
    ],
    buttons: [],
    views: [{ picture: '22-uitleg-artikel' }, { picture: '', width: 160 }],
  },
];
