import { defineParameter, requireValue } from '../../../core/article/parameter';
import type { Parameter } from '../../../core/article/parameter';
import { mondayOf } from '../../../core/values/iso-week';
import type { Corporatie } from '../partijen';
import type { Afspraak } from './uren';

/* 71 hours by the keys gives other numbers, however one rounds: so these stand as the agreement gives them. */
const uren = (corporatie: Corporatie, value: number): Parameter =>
  defineParameter({
    id: `NV-1b-uren-${corporatie.toLowerCase().replaceAll(' ', '-')}`,
    label: `Uren per week van de verhuiscoach van ${corporatie}`,
    unit: 'uren',
    herkomst: 'afspraak',
    values: [{ from: '2024-01-01', value, source: '1b' }],
  });

/** The hours a week that each corporation puts in. */
export const UREN: Readonly<Record<Corporatie, Parameter>> = {
  deltaWonen: uren('deltaWonen', 6),
  'Omnia Wonen': uren('Omnia Wonen', 20),
  Uwoon: uren('Uwoon', 36),
  'Woningstichting Putten': uren('Woningstichting Putten', 9),
};

/** How far an average may be from the agreed hours. */
export const MARGE = defineParameter({
  id: 'NV-1b-marge',
  label: 'Verschil in uren per week dat nog mag',
  unit: 'uren',
  herkomst: 'uitvoeringskeuze',
  motive:
    'Een gemiddelde dat hoogstens een half uur afwijkt, noemen wij gelijk. De overeenkomst noemt geen marge.',
  values: [{ from: '2024-01-01', value: 0.5, source: '1b' }],
});

/** What is agreed with a corporation over an ISO year, with the margin. */
export const afspraakMet = (corporatie: Corporatie, jaar: number): Afspraak =>
  afspraakVan(UREN[corporatie], jaar);

/** Hours that are agreed over an ISO year, with the margin. */
export function afspraakVan(uren: Parameter, jaar: number): Afspraak {
  const begin = mondayOf(jaar, 1);
  return { norm: requireValue(uren, begin), marge: requireValue(MARGE, begin) };
}
