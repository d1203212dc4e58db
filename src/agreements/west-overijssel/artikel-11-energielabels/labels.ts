import { defineCodes } from '../../../core/sheet/codes';

/** The energy labels from best to worst, each with its column of Energielabels. */
const LABELKLASSEN = [
  { label: 'A+++++', kolom: 'labelA5' },
  { label: 'A++++', kolom: 'labelA4' },
  { label: 'A+++', kolom: 'labelA3' },
  { label: 'A++', kolom: 'labelA2' },
  { label: 'A+', kolom: 'labelA1' },
  { label: 'A', kolom: 'labelA' },
  { label: 'B', kolom: 'labelB' },
  { label: 'C', kolom: 'labelC' },
  { label: 'D', kolom: 'labelD' },
  { label: 'E', kolom: 'labelE' },
  { label: 'F', kolom: 'labelF' },
  { label: 'G', kolom: 'labelG' },
] as const;

export type Label = (typeof LABELKLASSEN)[number]['label'];

export const LABELS = defineCodes(LABELKLASSEN.map(({ label }) => ({ code: label })));

/** The label that article 11.2 names: "op minimaal label B". */
export const MINIMUM: Label = 'B';

const rangVan = (gezocht: Label): number => LABELKLASSEN.findIndex(({ label }) => label === gezocht);

/** Is a label as good as this minimum, or better? */
export const isMinstens = (label: Label, minimum: Label): boolean => rangVan(label) <= rangVan(minimum);

/** The columns of all registered labels. */
export const LABELKOLOMMEN = LABELKLASSEN.map(({ kolom }) => kolom);

/** The columns of the labels that article 11.2 asks for. */
export const B_OF_BETER = LABELKLASSEN.filter(({ label }) => isMinstens(label, MINIMUM)).map(
  ({ kolom }) => kolom,
);
