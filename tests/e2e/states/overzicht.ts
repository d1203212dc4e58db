import { controleer, open } from '../check/driver';
import { disturb, hurry, settled } from '../check/trouble';
import { excelFile, exampleSheets } from '../check/workbooks';
import type { Stage, State } from './state';

const checked = async ({ pane }: Stage): Promise<void> => {
  await controleer(pane);
};

/** No request of the task pane is answered soon. */
async function slowly({ page }: Stage, requests: number): Promise<void> {
  for (let verzoek = 1; verzoek <= requests; verzoek += 1)
    await disturb(page, { verzoek, vertraging: 60_000 });
}

/** Three cells are changed while Excel takes its time: what they change is not known yet. */
export async function outdated(stage: Stage): Promise<void> {
  await checked(stage);
  await slowly(stage, 6);
  await stage.page.evaluate(() => window.werkbank.zet('Plancapaciteit!C2:C4', 'Anders'));
  await stage.pane.getByText('Gegevens gewijzigd na de controle').waitFor();
}

/** The example of the whole agreement, checked. */
async function wholeChecked({ page, pane }: Stage): Promise<void> {
  await page.evaluate(() => window.werkbank.voorbeeld('heel'));
  await controleer(pane);
}

const press = ({ pane }: Stage) => pane.getByRole('button', { name: 'Controleer', exact: true }).click();

const FRESH = /Gecontroleerd om \d\d:\d\d\. Daarna niets gewijzigd\./;
const OUTCOME = [
  'West-Overijssel',
  'Regio · peildatum 31-12-2019',
  'Fout in de gegevens',
  'Afspraak niet nagekomen',
  'Uitkomst per artikel',
  'Plancapaciteit tegenover behoefte',
  '1 van de 11 gemeenten boven 100 %.',
  'Woningen achter deze grafiek',
  'Herkende bladen',
];
const WHOLE_OUTCOME = [
  'West-Overijssel',
  'Regio · peildatum 31-12-2019',
  'Uitkomst per artikel',
  /^\d+ van de 45 artikelen voldoen niet\.$/,
  'Afspraak niet nagekomen',
  '(E) Programmeren en zuinig ruimtegebruik',
  'Niet aangetoond',
  'Niet te bepalen',
  'Zelf te beoordelen',
  'Plancapaciteit tegenover behoefte',
  'Label B of beter in Ommen',
  '36,18 % op 31-12-2019. Dat is 5,2 procentpunt onder de lijn naar 45 %.',
  'Tabel bij deze grafiek',
];
const VIEW_FINDINGS = ['Bekijk 15 bevindingen', 'Controleer'];

export const OVERVIEW_STATES: readonly State[] = [
  {
    name: 'before the first check',
    reach: ({ pane }) => pane.getByText('Herkende bladen').waitFor(),
    texts: [
      'West-Overijssel',
      'Regio · peildatum 31-12-2019',
      'Plancapaciteit',
      'De controle verandert uw gegevens niet. Bevindingen krijgen een kleur in de cel. Die kunt u altijd weer weghalen.',
    ],
    buttons: ['Controleer'],
    views: [{ picture: '01-overzicht-nieuw' }],
  },
  {
    name: 'after a check',
    reach: checked,
    texts: [FRESH, ...OUTCOME],
    buttons: VIEW_FINDINGS,
    views: [{ picture: '' }],
  },
  {
    name: 'after a check of the whole agreement',
    reach: wholeChecked,
    texts: [FRESH, ...WHOLE_OUTCOME],
    buttons: [/^Bekijk \d+ bevindingen$/, 'Controleer'],
    views: [
      { picture: '02-overzicht' },
      { picture: '03-overzicht-heel', whole: true },
      { picture: '30-overzicht-donker', whole: true, dark: true },
      { picture: '40-overzicht-320', width: 320 },
      { picture: '42-overzicht-320-zoom200', width: 160, height: 380, whole: true },
      { picture: '45-overzicht-contrast', whole: true, forcedColours: true },
    ],
  },
  {
    name: 'nothing recognised',
    reach: async ({ page, pane }) => {
      const list = [
        ['Gemeente', 'Naam van het plan', 'Woningen'],
        ['Zwolle', 'Stationsgebied', 820],
      ];
      await open(
        page,
        await excelFile([
          { name: 'Blad1', rows: [] },
          { name: 'Plannenlijst 2018', rows: list },
        ]),
      );
      await pane.getByText('Geen bladen herkend').waitFor();
    },
    texts: [
      'In deze werkmap staat nog geen blad dat wij kennen. We keken in 2 bladen:',
      'Plannenlijst 2018',
      'Wat kunt u doen?',
      'Begin met een leeg sjabloon.',
    ],
    buttons: ['Sjabloon invoegen', 'Controleer'],
    views: [{ picture: '23-leeg' }],
  },
  {
    name: 'busy',
    reach: async (stage) => {
      await settled(stage.page, stage.pane);
      await disturb(stage.page, { verzoek: 4, vertraging: 60_000 });
      await press(stage);
      await stage.pane.getByRole('progressbar').waitFor();
    },
    texts: [
      'West-Overijssel',
      'Bezig met controleren',
      'Bladen lezen',
      'Rijen controleren',
      'Afspraken berekenen',
      'Cellen markeren',
      'U kunt gewoon doorwerken in Excel. Annuleert u? Dan verandert er niets in uw werkmap.',
    ],
    buttons: ['Annuleren'],
    views: [{ picture: '24-bezig' }, { picture: '', width: 160 }],
  },
  {
    name: 'out of date',
    reach: outdated,
    texts: [
      /3 cellen in Plancapaciteit zijn na \d\d:\d\d veranderd\./,
      'De uitkomst hieronder is van daarvoor.',
      ...OUTCOME,
    ],
    buttons: ['Controleer'],
    views: [{ picture: '25-verouderd' }],
  },
  {
    name: 'a sheet is protected',
    reach: async (stage) => {
      const sheets = exampleSheets().map((sheet) => ({ ...sheet, protect: sheet.name === 'Plancapaciteit' }));
      await open(stage.page, await excelFile(sheets));
      await checked(stage);
    },
    texts: [
      'Blad Plancapaciteit is beveiligd',
      'Hef in Excel de beveiliging op: Controleren › Beveiliging blad opheffen.',
      'Opnieuw markeren',
      ...OUTCOME,
    ],
    buttons: VIEW_FINDINGS,
    views: [{ picture: '27-beveiligd' }],
  },
  {
    name: 'no answer from Excel',
    reach: async (stage) => {
      await settled(stage.page, stage.pane);
      await hurry(stage.pane);
      await disturb(stage.page, { verzoek: 1, zwijg: true });
      await press(stage);
      await stage.pane.getByRole('alert').waitFor();
    },
    texts: [
      'Excel geeft geen antwoord',
      'We wachtten 30 seconden. Uw gegevens zijn niet veranderd.',
      'Typt u nog in een cel? Druk in Excel op Enter of Esc.',
      'Staat er in Excel een venster open? Sluit dat.',
    ],
    buttons: ['Opnieuw proberen', 'Venster herladen'],
    views: [{ picture: '28-verbinding' }],
  },
];
