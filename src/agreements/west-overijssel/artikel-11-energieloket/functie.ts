import { defineFunction, FunctionError } from '../../../core/article/function';
import type { Argument } from '../../../core/article/function';
import { cellsOf, isBlankArgument, sumOf } from '../../../core/article/function-arguments';
import { decimalOf, decimalToNumber, plus } from '../../../core/values/decimal';
import { cofinancieringVan } from './cofinanciering';

/** A cell of an argument: its number, and whether there is one at all. */
interface Cel {
  readonly getal: number;
  readonly isLeeg: boolean;
}

/** The cells of an argument, each as a number of 0 or more; a blank one is 0. @throws FunctionError */
const getallenVan = (argument: Argument, naam: string): readonly Cel[] =>
  cellsOf(argument, naam).map(({ value, place }) => ({
    getal: sumOf(value, place, 'not negative'),
    isLeeg: isBlankArgument(value, place),
  }));

/** The hours with the rate of each: one rate for all of them, or as many rates as hours. @throws FunctionError */
function urenMetTarief(uren: readonly Cel[], tarieven: readonly Cel[]) {
  if (tarieven.length !== 1 && tarieven.length !== uren.length)
    throw new FunctionError(
      'invalidValue',
      `uren en uurtarief zijn niet even groot: ${String(uren.length)} en ${String(tarieven.length)} cellen. Geef één uurtarief, of een voor elke cel met uren.`,
    );
  return uren.map(({ getal }, i) => {
    const tarief = tarieven[i] ?? tarieven[0];
    // As in the rule: hours without a rate have no known value, and are never counted as 0.
    if (getal > 0 && (tarief === undefined || tarief.isLeeg))
      throw new FunctionError(
        'invalidValue',
        'uurtarief is leeg, en er zijn uren. Geef het tarief van een uur.',
      );
    return { geld: 0, uren: getal, uurtarief: tarief?.getal ?? 0 };
  });
}

export const COFINANCIERING_FUNCTIE = defineFunction({
  name: 'COFINANCIERING',
  summary: 'Geeft de cofinanciering van een gemeente: geld en uren samen.',
  article: '11.1',
  parameters: [
    { name: 'geld', help: 'Het geld in euro: een getal of een bereik.', shape: 'getallen' },
    { name: 'uren', help: 'De ingezette uren: een getal of een bereik.', shape: 'getallen', unit: 'uren' },
    {
      name: 'uurtarief',
      help: 'Wat één uur kost, in euro: een getal, of een bereik met voor elke cel met uren een tarief.',
      shape: 'getallen',
    },
  ],
  result: 'Een bedrag in euro. Maak de cel op als bedrag.',
  errors: [
    {
      code: 'invalidValue',
      when: 'Een cel is geen getal, er zijn uren zonder uurtarief, of uren en uurtarief zijn niet even groot.',
    },
    { code: 'invalidNumber', when: 'Een getal is minder dan 0, of te groot om mee te rekenen.' },
  ],
  examples: [
    { args: [36_000, 480, 50], gives: 60_000 },
    { args: ['€ 59.999,90', 1, 0.1], gives: 60_000 },
    {
      args: [
        [[10_000], [5_000]],
        [[100], [80]],
        [[50], [60]],
      ],
      gives: 24_800,
    },
    { args: [36_000, 480, ''], gives: { error: 'invalidValue' } },
    { args: [36_000, -1, 50], gives: { error: 'invalidNumber' } },
  ],
  compute: (geld, uren, uurtarief) => {
    const bedragen = getallenVan(geld, 'geld').map(({ getal }) => ({ geld: getal, uren: 0, uurtarief: 0 }));
    const inzet = urenMetTarief(getallenVan(uren, 'uren'), getallenVan(uurtarief, 'uurtarief'));
    return decimalToNumber([...bedragen, ...inzet].map(cofinancieringVan).reduce(plus, decimalOf(0)));
  },
});
