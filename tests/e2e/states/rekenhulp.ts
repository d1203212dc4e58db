import { controleer } from '../check/driver';
import type { Stage, State } from './state';

/** The screen of a calculator, by its title. */
export async function calculator({ pane }: Stage, title: string): Promise<void> {
  await pane.getByRole('navigation').getByRole('button', { name: 'Meer' }).click();
  await pane.getByRole('button', { name: /^Rekenhulp/ }).click();
  await pane.getByRole('combobox', { name: 'Wat wilt u uitrekenen?' }).selectOption(title);
}

export async function fill({ pane }: Stage, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(values)) {
    const field = pane.getByRole('textbox', { name: new RegExp(`^${label}`) });
    await field.fill(text);
    await field.blur();
  }
}

export async function coachCosts(stage: Stage): Promise<void> {
  await calculator(stage, 'Coachkosten en verrekening');
  await fill(stage, { Maandsalaris: '4000' });
}

const BUTTONS = ['Zet in het blad', 'Formule kopiëren'];

export const CALCULATOR_STATES: readonly State[] = [
  {
    name: 'calculator of coach costs',
    reach: async (stage) => {
      await controleer(stage.pane);
      await coachCosts(stage);
    },
    texts: [
      '€ 94.666,67',
      '47.333,34',
      'Putten (gemeente)',
      'Verrekening met de eigen uren',
      '=WOON.COACHVERREKENING(WOON.COACHJAARKOSTEN(4000))',
    ],
    buttons: BUTTONS,
    views: [
      { picture: '17-rekenhulp-coach', whole: true },
      { picture: '', width: 320 },
      { picture: '', width: 160 },
      { picture: '', forcedColours: true },
    ],
  },
  {
    name: 'calculator with something wrong',
    reach: async (stage) => {
      await calculator(stage, 'Coachkosten en verrekening');
      await fill(stage, { Maandsalaris: '4.000,505', 'Uren per week': '-1' });
    },
    texts: [
      'Dit bedrag heeft een deel van een cent. Rond het af op hele centen, zoals 4.000,50.',
      'Dit is minder dan 0. Vul 0 of meer in.',
      'Verbeter wat hierboven niet klopt. Dan ziet u hier de uitkomst.',
    ],
    buttons: BUTTONS,
    views: [{ picture: '' }, { picture: '', width: 160 }],
  },
  {
    name: 'calculator of the balance of plans',
    reach: async (stage) => {
      await controleer(stage.pane);
      await calculator(stage, 'Planbalans: wat als?');
      await stage.pane.getByRole('combobox', { name: 'Gemeente' }).selectOption('Hardenberg');
      await stage.pane.getByRole('heading', { name: 'Voorstel' }).waitFor();
    },
    texts: ['Voldoet niet', /te veel$/, 'Telwijze: bruto', 'U beslist zelf; wij veranderen niets.'],
    buttons: BUTTONS,
    views: [
      { picture: '18-rekenhulp-planbalans', whole: true },
      { picture: '', width: 320 },
      { picture: '', width: 160 },
      { picture: '', forcedColours: true },
    ],
  },
  {
    name: 'calculator of the pace of labels',
    reach: async (stage) => {
      await calculator(stage, 'Labeltempo: hoeveel per jaar?');
      await fill(stage, { Koopwoningen: '2000', 'Met label B of beter': '700', Peildatum: '31-12-2018' });
    },
    texts: ['99,86 woningen', 'In een rechte lijn naar de norm'],
    buttons: BUTTONS,
    views: [{ picture: '' }, { picture: '', width: 160 }],
  },
  {
    name: 'formula for which there is no room',
    reach: async (stage) => {
      const { pane } = stage;
      await coachCosts(stage);
      // The example opens with its first cell selected.
      await pane.getByRole('button', { name: 'Zet in het blad' }).click();
      await pane.getByText('Hier is geen plaats voor de formule').waitFor();
    },
    texts: [/Cel .+ is niet leeg\. Er is niets veranderd in uw werkmap\./],
    buttons: BUTTONS,
    views: [{ picture: '' }, { picture: '', width: 160 }],
  },
];
