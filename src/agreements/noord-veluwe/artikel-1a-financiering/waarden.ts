import { defineParameter } from '../../../core/article/parameter';
import type { Parameter } from '../../../core/article/parameter';
import type { Partner } from '../partijen';

/** The hours a week of verhuiscoaches that the partners finance together. */
export const UREN_SAMEN = defineParameter({
  id: 'NV-1a-uren',
  label: 'Uren per week aan verhuiscoaches in de regio',
  unit: 'uren',
  herkomst: 'afspraak',
  values: [{ from: '2024-01-01', value: 71, source: '1a' }],
});

/** The hours of a full-time week, to which the monthly salary belongs. */
export const UREN_VOLTIJD = defineParameter({
  id: 'NV-1a-voltijd',
  label: 'Uren in een volledige werkweek',
  unit: 'uren',
  herkomst: 'leeswijze',
  motive:
    'De overeenkomst noemt 72 uur als 2 voltijdsbanen (voetnoot 1). Een volledige werkweek is dus 36 uur.',
  values: [{ from: '2024-01-01', value: 36, source: 'voetnoot 1' }],
});

/** The part of the costs that the municipalities bear together; the corporations bear the rest. */
export const DEEL_GEMEENTEN = defineParameter({
  id: 'NV-1a-gemeenten',
  label: 'Deel van de kosten voor de gemeenten samen',
  unit: 'aandeel',
  herkomst: 'afspraak',
  values: [{ from: '2024-01-01', value: 0.5, source: '1a' }],
});

/** Of costs in an odd number of cents one cent cannot be halved. */
export const ONEVEN_CENT = defineParameter({
  id: 'NV-1a-oneven-cent',
  label: 'Wat de gemeenten betalen van een cent die niet door tweeën te delen is',
  unit: 'eurocent',
  herkomst: 'uitvoeringskeuze',
  motive:
    'De overeenkomst zegt niet wie een oneven cent betaalt. Wij leggen die bij de gemeenten. Binnen een groep gaan losse centen naar de grootste rest.',
  values: [{ from: '2024-01-01', value: 1, source: '1a' }],
});

/** Up to this difference a partner's amount is noticed, and the agreement is still kept. */
export const MARGE_VERDELING = defineParameter({
  id: 'NV-1a-verdeling-marge',
  label: 'Verschil met de verdeelsleutel dat nog een afronding kan zijn',
  unit: 'eurocent',
  herkomst: 'uitvoeringskeuze',
  motive: 'Een verschil tot en met € 1,00 noemen wij een aandachtspunt. De overeenkomst noemt geen marge.',
  values: [{ from: '2024-01-01', value: 100, source: '1a' }],
});

/** The total may differ this much from what the salaries say. */
export const MARGE_GRONDSLAG = defineParameter({
  id: 'NV-1a-grondslag-marge',
  label: 'Verschil van het totaal met de loonschaal dat nog mag',
  unit: 'aandeel',
  herkomst: 'uitvoeringskeuze',
  motive:
    'Wij melden een totaal dat meer dan 1 % afwijkt van de loonschaal. De overeenkomst noemt geen marge.',
  values: [{ from: '2024-01-01', value: 0.01, source: '1a' }],
});

const sleutel = (partij: Partner, value: number): Parameter =>
  defineParameter({
    id: `NV-1a-sleutel-${partij.toLowerCase().replaceAll(' ', '-')}`,
    label: `Verdeelsleutel van ${partij} binnen de eigen groep`,
    unit: 'aandeel',
    herkomst: 'afspraak',
    values: [{ from: '2024-01-01', value, source: '1a' }],
  });

/** The fixed keys of both groups, in the order of the agreement's tables. */
export const SLEUTELS: Readonly<Record<Partner, Parameter>> = {
  Elburg: sleutel('Elburg', 0.138),
  Ermelo: sleutel('Ermelo', 0.152),
  Harderwijk: sleutel('Harderwijk', 0.328),
  Nunspeet: sleutel('Nunspeet', 0.144),
  Oldebroek: sleutel('Oldebroek', 0.119),
  Putten: sleutel('Putten', 0.119),
  deltaWonen: sleutel('deltaWonen', 0.08),
  'Omnia Wonen': sleutel('Omnia Wonen', 0.28),
  Uwoon: sleutel('Uwoon', 0.52),
  'Woningstichting Putten': sleutel('Woningstichting Putten', 0.12),
};
