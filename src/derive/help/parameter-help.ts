import type { Herkomst, Parameter, Unit } from '../../core/article/parameter';
import { formatEuro } from '../../core/values/cents';
import { formatNumber, formatPercent } from '../../core/values/number';
import { formatDate, parseIsoDate } from '../../core/values/date';
import { articleInText } from '../words';

/** A number that the rules use, with each value that it has had. */
export interface ParameterHelp {
  readonly id: string;
  readonly label: string;
  readonly herkomst: string;
  readonly motive: string | null;
  readonly values: readonly {
    /** `1-1-2016`. */
    readonly from: string;
    readonly value: string;
    /** `artikel 20`, `de aanhef`. */
    readonly source: string;
  }[];
}

const HERKOMST_WORDS: Readonly<Record<Herkomst, string>> = {
  afspraak: 'Staat in de overeenkomst',
  leeswijze: 'Zo lezen wij de overeenkomst',
  uitvoeringskeuze: 'Onze keuze',
};

const counted =
  (one: string, many: string) =>
  (value: number): string =>
    `${formatNumber(value)} ${value === 1 ? one : many}`;

const IN_WORDS: Readonly<Record<Unit, (value: number) => string>> = {
  woningen: counted('woning', 'woningen'),
  aandeel: (value) => formatPercent(value),
  jaren: counted('jaar', 'jaar'),
  // A year has no dot for thousands.
  jaartal: String,
  eurocent: formatEuro,
  uren: counted('uur', 'uur'),
  aantal: (value) => formatNumber(value),
  maanden: counted('maand', 'maanden'),
  dagen: counted('dag', 'dagen'),
  keuze: (value) => (value === 0 ? 'nee' : 'ja'),
};

const dateInWords = (iso: string): string => {
  const serial = parseIsoDate(iso);
  return serial === null ? iso : formatDate(serial);
};

export const parameterHelp = ({ id, label, unit, herkomst, motive, values }: Parameter): ParameterHelp => ({
  id,
  label,
  herkomst: HERKOMST_WORDS[herkomst],
  motive: motive ?? null,
  values: values.map(({ from, value, source }) => ({
    from: dateInWords(from),
    value: value === null ? 'niet meer van kracht' : IN_WORDS[unit](value),
    source: articleInText(source),
  })),
});
