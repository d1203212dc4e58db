import { bekijk, controleer } from '../check/driver';
import { outdated } from './overzicht';
import type { Stage, State } from './state';

async function list({ pane }: Stage): Promise<void> {
  await controleer(pane);
  await bekijk(pane).click();
  await pane.locator('[data-finding]').first().waitFor();
}

/** A correction of all cells is shown before it is done. */
async function preview(stage: Stage): Promise<void> {
  await list(stage);
  await stage.pane.getByRole('button', { name: 'Herstel alle 4…' }).click();
  await stage.pane.getByRole('heading', { name: '4 cellen herstellen' }).waitFor();
}

/** Opens the finding of which the row has this text. */
const finding =
  (text: RegExp) =>
  async (stage: Stage): Promise<void> => {
    await list(stage);
    await stage.pane.getByRole('searchbox', { name: 'Zoek in bevindingen' }).fill('');
    const row = stage.pane.getByRole('button', { name: text });
    // What is not in view is not in the page: PageDown brings more of it.
    const first = stage.pane.locator('[data-finding]').first();
    if ((await row.count()) === 0) await first.press('End');
    await row.first().click();
    await stage.pane.getByRole('button', { name: 'Alle bevindingen' }).waitFor();
  };

const EXPLAINING = 'Komt in het blad Toelichtingen te staan. Noem geen namen van personen.';
const ERNSTEN = ['Fout 3', 'Afspraak 4', 'Bewijs 1', 'Aandachtspunt 7'];

export const FINDING_STATES: readonly State[] = [
  {
    name: 'list of findings',
    reach: list,
    texts: [...ERNSTEN, '15 van 15 bevindingen', 'Plancapaciteit L3', 'Artikel 20', 'Kolomregel'],
    buttons: ['Herstel alle 4…'],
    views: [
      { picture: '05-bevindingen' },
      { picture: '31-bevindingen-donker', dark: true },
      { picture: '41-bevindingen-320', width: 320 },
      { picture: '43-bevindingen-320-zoom200', width: 160 },
    ],
  },
  {
    name: 'list of findings, filtered',
    reach: async (stage) => {
      await list(stage);
      await stage.pane.getByRole('button', { name: 'Afspraak 4' }).click();
    },
    texts: [
      ...ERNSTEN,
      '4 van 15 bevindingen',
      'Hardenberg heeft 105,48 % plancapaciteit. De grens is 100 %.',
    ],
    buttons: [],
    views: [{ picture: '06-bevindingen-filter' }],
  },
  {
    name: 'no finding passes the filter',
    reach: async (stage) => {
      await list(stage);
      await stage.pane.getByRole('searchbox', { name: 'Zoek in bevindingen' }).fill('Almelo');
      await stage.pane.getByText('Niets gevonden met dit filter').waitFor();
    },
    texts: ['0 van 15 bevindingen', 'Er zijn wel 15 bevindingen in totaal.', 'Filter wissen'],
    buttons: [],
    views: [{ picture: '13-geen-treffer' }],
  },
  {
    name: 'list of findings, out of date',
    reach: async (stage) => {
      await outdated(stage);
      await stage.pane.getByRole('navigation').getByRole('button', { name: 'Bevindingen' }).click();
      await stage.pane.locator('[data-finding]').first().waitFor();
    },
    texts: [
      'Gegevens gewijzigd na de controle',
      /3 cellen in Plancapaciteit zijn na \d\d:\d\d veranderd\. Een bevinding hieronder kan al opgelost zijn\./,
      '15 van 15 bevindingen',
    ],
    buttons: ['Herstel alle 4…'],
    views: [{ picture: '26-bevindingen-verouderd' }],
  },
  {
    name: 'finding: an agreement that is not kept',
    reach: finding(/^Hardenberg heeft/),
    texts: [
      'Afspraak niet nagekomen',
      'Hardenberg heeft 105,48 % plancapaciteit. De grens is 100 %.',
      'Plancapaciteit A13',
      'hoogstens 100 %',
      'Wat kunt u doen?',
      'Haal 48 woningen uit de harde plannen tot en met 2025, of leg uit waarom het er meer zijn.',
      'maximaal 100% plancapaciteit ten opzichte van de te hanteren prognose',
      'Hoe is dit berekend?',
      'Andere acties',
    ],
    buttons: ['Toelichten', 'Ga naar cel'],
    views: [
      { picture: '07-bevinding-norm' },
      { picture: '32-bevinding-donker', dark: true },
      { picture: '44-bevinding-320-zoom200', width: 160, height: 380, whole: true },
    ],
  },
  {
    name: 'finding with a correction',
    reach: finding(/^Status planologisch staat niet op de lijst/),
    texts: ['Fout in de gegevens', 'Plancapaciteit E6', 'Een fout kunt u niet toelichten. Pas de cel aan.'],
    buttons: ['Herstel', 'Ga naar cel'],
    views: [{ picture: '08-bevinding-herstel' }],
  },
  {
    name: 'finding: a mistake without a correction',
    reach: finding(/^De jaren tellen op tot/),
    texts: [
      'De jaren tellen op tot 92. Bruto min gerealiseerd is 80.',
      'Plancapaciteit L3',
      'Een fout kunt u niet toelichten. Pas de cel aan.',
    ],
    buttons: ['Ga naar cel'],
    views: [{ picture: '09-bevinding-fout' }],
  },
  {
    name: 'finding that is being explained',
    reach: async (stage) => {
      await finding(/^Hardenberg heeft/)(stage);
      await stage.pane.getByRole('button', { name: 'Toelichten' }).click();
      await stage.pane
        .getByLabel('Uw toelichting')
        .fill('Plan HA-030 schuift door tot na 2025. Het college besluit hierover in maart.');
    },
    texts: ['Hardenberg heeft 105,48 % plancapaciteit. De grens is 100 %.', 'Uw toelichting', EXPLAINING],
    buttons: ['Toelichting bewaren', 'Annuleren'],
    views: [{ picture: '10-bevinding-toelichten' }],
  },
  {
    name: 'preview of a correction of all cells',
    reach: preview,
    texts: [
      'Kijk of het klopt. U kunt alles in één keer ongedaan maken.',
      'Code verbeteren (1)',
      'Tekst wordt getal (1)',
      '“Vastgestelt”',
    ],
    buttons: ['Herstel 4 cellen', 'Annuleren'],
    views: [{ picture: '11-herstel-alle' }, { picture: '', width: 160 }],
  },
  {
    name: 'all cells are corrected',
    reach: async (stage) => {
      await preview(stage);
      await stage.pane.getByRole('button', { name: 'Herstel 4 cellen' }).click();
      await stage.pane.getByText('4 cellen hersteld').waitFor();
    },
    texts: ['De controle is bijgewerkt.', 'Ongedaan maken', '11 van 11 bevindingen'],
    buttons: [],
    views: [{ picture: '12-hersteld' }],
  },
];
