import type { CalculatorField } from '../../core/article/calculator';
import { centsOf } from '../../core/values/cents';
import { formatDate, MAX_DATE, MIN_DATE, parseDutchDate } from '../../core/values/date';
import { formatNumber, NO_BREAK_SPACE, parseDutchNumber, significant } from '../../core/values/number';
import { isBlankText } from '../../core/values/text';

/** What was typed in a field, as it counts; or what is wrong with it and what to do. */
export type FieldReading =
  | {
      readonly value: number | string | null;
      /** As it is written in full: `4.000,50`. */
      readonly written: string;
    }
  | {
      readonly problem: string;
      /** Nothing was typed yet. */
      readonly isBlank: boolean;
    };

type Kind = CalculatorField['kind'];

const PERCENT = `${NO_BREAK_SPACE}%`;

/** What to type, for who typed nothing or something else. */
const ADVICE: Readonly<Record<Kind, string>> = {
  bedrag: 'Vul een bedrag in, zoals 4.000,50.',
  uren: 'Vul een getal in, zoals 71 of 7,5.',
  woningen: 'Vul een heel getal in, zoals 1.655.',
  aandeel: `Vul een percentage in, zoals 8${PERCENT}.`,
  datum: 'Vul een datum in, zoals 31-12-2018.',
};

const WHAT: Readonly<Record<Kind, string>> = {
  bedrag: 'Dit is geen bedrag.',
  uren: 'Dit is geen getal.',
  woningen: 'Dit is geen getal.',
  aandeel: 'Dit is geen percentage.',
  datum: 'Dit is geen datum.',
};

/** More than this is a slip of the finger. */
const MOST: Readonly<Record<Exclude<Kind, 'datum' | 'aandeel'>, number>> = {
  bedrag: 1_000_000,
  uren: 10_000,
  woningen: 10_000_000,
};

const problem = (text: string): FieldReading => ({ problem: text, isBlank: false });

/** An amount has its cents or none: `4.000`, `4.000,50`. */
const amountText = (value: number): string => formatNumber(value, Number.isInteger(value) ? 0 : 2);

/** The number that stands there; a percentage may have its sign and an amount too, and no other has one. */
function numberIn(typed: string, kind: Kind): number | null {
  const hasPercent = typed.includes('%');
  if (kind === 'aandeel') return parseDutchNumber(hasPercent ? typed : `${typed}%`)?.value ?? null;
  if (hasPercent || (kind !== 'bedrag' && typed.includes('€'))) return null;
  return parseDutchNumber(typed)?.value ?? null;
}

function readShare(value: number): FieldReading {
  if (value > 1) return problem(`Dit is meer dan 100${PERCENT}. Vul een percentage in van 0 tot en met 100.`);
  return { value, written: formatNumber(significant(value * 100)) };
}

function readNumber(value: number, kind: Exclude<Kind, 'datum' | 'aandeel'>): FieldReading {
  const most = MOST[kind];
  if (Math.abs(value) > most) {
    const limit = value < 0 ? `minder dan ${formatNumber(-most)}` : `meer dan ${formatNumber(most)}`;
    return problem(`Dit is ${limit}. Kijk of u een cijfer te veel hebt getypt.`);
  }
  if (kind === 'bedrag' && centsOf(value) === null)
    return problem('Dit bedrag heeft een deel van een cent. Rond het af op hele centen, zoals 4.000,50.');
  if (kind === 'woningen' && !Number.isInteger(value))
    return problem('Dit is geen heel getal. Rond het af op hele woningen.');
  return { value, written: kind === 'bedrag' ? amountText(value) : formatNumber(value) };
}

function readDate(typed: string): FieldReading {
  const serial = parseDutchDate(typed);
  if (serial === null) return problem(`${WHAT.datum} ${ADVICE.datum}`);
  if (serial < MIN_DATE || serial > MAX_DATE)
    return problem(`Vul een datum in van ${formatDate(MIN_DATE)} tot en met ${formatDate(MAX_DATE)}.`);
  const written = formatDate(serial);
  return { value: written, written };
}

/** Reads what was typed in a field, in Dutch notation. */
export function readField({ kind, optional, signed }: CalculatorField, typed: string): FieldReading {
  if (isBlankText(typed))
    return optional === true ? { value: null, written: '' } : { problem: ADVICE[kind], isBlank: true };
  if (kind === 'datum') return readDate(typed);
  const value = numberIn(typed, kind);
  if (value === null) return problem(`${WHAT[kind]} ${ADVICE[kind]}`);
  if (value < 0 && signed !== true) return problem('Dit is minder dan 0. Vul 0 of meer in.');
  return kind === 'aandeel' ? readShare(value) : readNumber(value, kind);
}
