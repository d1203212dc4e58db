import { callOf, resultOf } from '../../../core/article/calculator';
import type {
  Calculator,
  CalculatorStart,
  FunctionCall,
  ResultTable,
} from '../../../core/article/calculator';
import { dateOf } from '../../../core/article/function-arguments';
import type { CalculationContext } from '../../../core/article/rule';
import { Unreadable, valueOf } from '../../../core/sheet/unreadable';
import { formatDate, partsOf, serialOf } from '../../../core/values/date';
import { formatNumber, formatPercent } from '../../../core/values/number';
import { formatShare, shareOf, shareToNumber } from '../../../core/values/share';
import { startsVan } from '../../algemeen/rekenhulp';
import { LOOPTIJD } from '../looptijd';
import { GEMEENTENAMEN } from '../partijen';
import type { Gemeente } from '../partijen';
import { woningen } from '../woningen';
import { LABELAANDEEL_FUNCTIE, LABELOPGAVE_FUNCTIE } from './functie';
import { LABELSTREEFPAD_FUNCTIE, LABELTEMPO_FUNCTIE } from './functie-streefpad';
import { MINIMUM } from './labels';
import { metingenVan } from './metingen';
import { normOp, streefdag } from './waarden';

/** The last count of a municipality up to the peildatum. @throws Unreadable */
function startVan(context: CalculationContext, gemeente: Gemeente): CalculatorStart['typed'] {
  const { judgedOn } = context.delivery;
  if (judgedOn === null) throw new Unreadable('Er is geen peildatum.');
  const laatste = metingenVan(context, gemeente, judgedOn).at(-1);
  if (laatste === undefined) throw new Unreadable('Er is geen meting.');
  const { dag, totaal, bOfBeter } = valueOf(laatste.meting);
  return {
    totaal: formatNumber(totaal),
    aantallen: formatNumber(bOfBeter),
    peildatum: formatDate(dag),
  };
}

const norm = (): number => shareToNumber(normOp(LOOPTIJD.to));

/** The 31sts of December after the first day and before the last, and these two themselves. */
function jaargrenzen(van: number, totEnMet: number): readonly number[] {
  const dagen = [van];
  for (let jaar = partsOf(van).year; serialOf(jaar, 12, 31) < totEnMet; jaar++)
    if (serialOf(jaar, 12, 31) > van) dagen.push(serialOf(jaar, 12, 31));
  return [...dagen, totEnMet];
}

/** The share that is needed at the end of each year to arrive in a straight line. */
function lijnVan(aandeel: number, van: string, streven: number, totEnMet: string): ResultTable {
  const dagen = jaargrenzen(dateOf(van, 'peildatum', null), dateOf(totEnMet, 'einddatum', null));
  const rijen = dagen.map((dag) => {
    const opDeLijn = Number(
      resultOf(callOf(LABELSTREEFPAD_FUNCTIE, formatDate(dag), aandeel, van, streven, totEnMet)),
    );
    return { kind: 'rij', cells: [formatDate(dag), formatPercent(opDeLijn, 2)], bar: opDeLijn } as const;
  });
  return { title: 'In een rechte lijn naar de norm', columns: ['Datum', 'Aandeel'], rows: rijen };
}

/** How many homes a year must still get label B or better. */
export const LABELTEMPO_REKENHULP: Calculator = {
  id: 'labeltempo',
  title: 'Labeltempo: hoeveel per jaar?',
  fields: [
    { id: 'totaal', label: 'Koopwoningen', kind: 'woningen', initial: '', parameter: 'totaal' },
    {
      id: 'aantallen',
      label: `Met label ${MINIMUM} of beter`,
      kind: 'woningen',
      initial: '',
      parameter: 'aantallen',
    },
    { id: 'peildatum', label: 'Peildatum', kind: 'datum', initial: '', parameter: 'peildatum' },
    {
      id: 'norm',
      label: 'Norm',
      kind: 'aandeel',
      initial: formatNumber(norm() * 100),
      parameter: 'norm',
      group: 'Norm en einddatum',
    },
    {
      id: 'einddatum',
      label: 'Einddatum',
      kind: 'datum',
      initial: formatDate(streefdag()),
      parameter: 'einddatum',
      group: 'Norm en einddatum',
    },
  ],
  calculate(values) {
    const { totaal = null, aantallen = null } = values;
    const van = String(values['peildatum']);
    const totEnMet = String(values['einddatum']);
    const streven = Number(values['norm']);
    const opgave: FunctionCall = callOf(LABELOPGAVE_FUNCTIE, aantallen, MINIMUM, totaal, {
      value: streven,
      byDefault: norm(),
    });
    const formula = callOf(LABELTEMPO_FUNCTIE, opgave, van, {
      value: totEnMet,
      byDefault: formatDate(streefdag()),
    });
    const tempo = Number(resultOf(formula));
    const aandeel = Number(resultOf(callOf(LABELAANDEEL_FUNCTIE, aantallen, MINIMUM, totaal)));
    const gehaald = Number(resultOf(opgave)) === 0;
    const [nu, doel] = [shareOf(aandeel), shareOf(streven)];
    return {
      formula,
      numberFormats: ['#,##0.00'],
      result: {
        label: 'Nodig per jaar',
        value: `${formatNumber(tempo, Number.isInteger(tempo) ? 0 : 2)} woningen`,
        ...(gehaald ? { uitkomst: 'voldoet' as const } : {}),
        detail: `${woningen(Number(resultOf(opgave)))} te doen`,
      },
      tables: [
        {
          title: 'Van nu naar de norm',
          isResult: true,
          columns: ['Wat', 'Aandeel'],
          rows: [
            { kind: 'rij', cells: ['Nu', formatShare(nu, { against: doel })], bar: aandeel },
            { kind: 'rij', cells: ['Norm', formatShare(doel)], bar: streven },
          ],
        },
        ...(gehaald ? [] : [lijnVan(aandeel, van, streven, totEnMet)]),
      ],
    };
  },
  fromWorkbook: {
    label: 'Gemeente',
    starts: (context) => startsVan(context, GEMEENTENAMEN, startVan),
  },
};
