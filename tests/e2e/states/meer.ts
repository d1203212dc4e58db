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

/** The page of an article, by its number. */
async function article(stage: Stage, number: string): Promise<void> {
  await help(stage);
  await stage.pane.getByRole('searchbox').fill(`artikel ${number}`);
  await stage.pane
    .getByRole('button', { name: new RegExp(`^Artikel ${number}\\D`) })
    .first()
    .click();
  await stage.pane.getByRole('heading', { level: 1, name: new RegExp(`^Artikel ${number} `) }).waitFor();
}

export const MORE_STATES: readonly State[] = [
  {
    name: 'more',
    reach: more,
    texts: [
      'Zet een leeg blad of een voorbeeld in uw werkmap.',
      'Reken coachkosten, planbalans of labels uit.',
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
    name: 'short names',
    reach: async (stage) => {
      await more(stage);
      await stage.pane.getByRole('button', { name: /^Korte namen/ }).click();
      await stage.pane.getByRole('button', { name: 'Maak korte namen' }).click();
      await stage.pane.getByRole('button', { name: 'Haal korte namen weg' }).waitFor();
    },
    texts: [/^\d+ korte namen gemaakt\.$/, /^Deze werkmap heeft \d+ van de \d+ korte namen\.$/],
    buttons: ['Haal korte namen weg'],
    views: [{ picture: '' }, { picture: '', width: 160 }],
  },
  {
    name: 'help',
    reach: async (stage) => {
      await help(stage);
      await stage.pane.getByText('(E) Programmeren en zuinig ruimtegebruik').click();
      await stage.pane.getByText('Balans tussen plannen en behoefte').waitFor();
    },
    texts: [
      'Functies voor in een cel',
      'Bladen en kolommen',
      'Soorten bevindingen',
      'Woordenlijst',
      '(A) Doelgroepen',
      'berekend',
    ],
    buttons: [],
    views: [{ picture: '21-uitleg' }, { picture: '', width: 160 }],
  },
  {
    name: 'help about an article that the register shows, in part',
    reach: (stage) => article(stage, '1'),
    texts: [
      'De provincie organiseert minimaal 2 maal per jaar een regionale afstemmingsbijeenkomst',
      'Dit zien wij aan een vermelding met een datum in het Afsprakenregister.',
      'Wat beoordeelt u zelf?',
    ],
    buttons: [],
    views: [{ picture: '' }, { picture: '', width: 160 }],
  },
  {
    name: 'help about a sheet',
    reach: async (stage) => {
      await help(stage);
      await stage.pane.getByText('Bladen en kolommen').click();
      await stage.pane.getByRole('button', { name: /^Energielabels/ }).click();
      await stage.pane.getByRole('heading', { level: 1, name: 'Blad Energielabels' }).waitFor();
    },
    texts: ['Naam van de tabel: tblEnergielabels', 'Koopwoningen totaal', 'Zonder label'],
    buttons: [],
    views: [{ picture: '' }, { picture: '', width: 160 }],
  },
  {
    name: 'help about an article',
    reach: (stage) => article(stage, '20'),
    texts: [
      'Wat staat er in de overeenkomst?',
      'maximaal 100% plancapaciteit ten opzichte van de te hanteren prognose',
      'Wat controleren wij?',
    ],
    buttons: [],
    views: [{ picture: '22-uitleg-artikel' }, { picture: '', width: 160 }],
  },
];
