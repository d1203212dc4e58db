import { callOf, resultOf } from '../../../core/article/calculator';
import type { Calculator, CalculatorStart } from '../../../core/article/calculator';
import type { CalculationContext } from '../../../core/article/rule';
import { formatNumber } from '../../../core/values/number';
import { formatShare, shareOf } from '../../../core/values/share';
import { startsVan } from '../../algemeen/rekenhulp';
import { LOOPTIJD } from '../looptijd';
import { GEMEENTENAMEN } from '../partijen';
import type { Gemeente } from '../partijen';
import { behoeftePerGemeente, leesBehoefte } from './behoefte';
import type { Behoefterij } from './behoefte';
import { FASERINGSVOORSTEL } from './fasering/adviseur';
import { PLANBALANS_FUNCTIE, PLANRUIMTE_FUNCTIE } from './functie';
import { balansVoor, grensOp } from './planbalans';

const optellen = (rijen: readonly Behoefterij[], kolom: 'behoefte' | 'verwachteSloop'): string =>
  formatNumber(rijen.reduce((totaal, rij) => totaal + rij.sum([kolom]), 0));

/** The numbers of a municipality in the workbook, as its balance counts them. @throws Unreadable */
function startVan(context: CalculationContext, gemeente: Gemeente): CalculatorStart['typed'] {
  const { capaciteit, venster, telwijze } = balansVoor(context, gemeente);
  const { rijen } = leesBehoefte(behoeftePerGemeente(context), gemeente, venster);
  return {
    capaciteit: formatNumber(capaciteit),
    behoefte: optellen(rijen, 'behoefte'),
    verwachteSloop: telwijze === 'bruto' ? optellen(rijen, 'verwachteSloop') : '',
  };
}

const ruimteTekst = (ruimte: number): string =>
  ruimte < 0 ? `${formatNumber(-ruimte)} te veel` : `${formatNumber(ruimte)} ruimte`;

/** What the balance becomes with other numbers than there are now. */
export const PLANBALANS_REKENHULP: Calculator = {
  id: 'planbalans',
  title: 'Planbalans: wat als?',
  fields: [
    {
      id: 'capaciteit',
      label: 'Plancapaciteit',
      kind: 'woningen',
      initial: '',
      signed: true,
      parameter: 'capaciteit',
    },
    {
      id: 'behoefte',
      label: 'Behoefte',
      kind: 'woningen',
      initial: '',
      signed: true,
      parameter: 'behoefte',
    },
    {
      id: 'verwachteSloop',
      label: 'Verwachte sloop',
      kind: 'woningen',
      initial: '',
      optional: true,
      parameter: 'verwachteSloop',
    },
  ],
  calculate({ capaciteit = null, behoefte = null, verwachteSloop = null }) {
    const formula = callOf(PLANBALANS_FUNCTIE, capaciteit, behoefte, verwachteSloop);
    const aandeel = shareOf(Number(resultOf(formula)));
    const ruimte = Number(resultOf({ ...formula, of: PLANRUIMTE_FUNCTIE }));
    return {
      formula,
      numberFormats: ['0.00%'],
      result: {
        label: 'Planbalans',
        value: formatShare(aandeel, { against: grensOp(LOOPTIJD.from) }),
        uitkomst: ruimte < 0 ? 'voldoet-niet' : 'voldoet',
        detail: ruimteTekst(ruimte),
      },
      tables: [],
      note: `Telwijze: ${verwachteSloop === null ? 'netto' : 'bruto'}`,
    };
  },
  fromWorkbook: {
    label: 'Gemeente',
    starts: (context) => startsVan(context, GEMEENTENAMEN, startVan),
    adviser: FASERINGSVOORSTEL.id,
  },
};
