import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Catalogue } from '../../core/article/agreement';
import type { Calculator, CalculatorStart } from '../../core/article/calculator';
import { calculatorStartsInSteps } from '../../core/calculator-starts';
import { initialValues, workOut, type Typed, type WorkedOut } from '../../derive/calculator/work-out';
import { usePane, usePaneState } from '../pane-context';
import type { PaneState } from '../state/model';
import { inSlices } from '../state/slices';
import { keptOf } from './kept';

/** The calculators of all agreements, those of the agreement of the workbook first. */
function calculatorsFor(
  { agreements }: Catalogue,
  { result, firstLook }: Pick<PaneState, 'result' | 'firstLook'>,
): readonly Calculator[] {
  const own = result?.agreement?.name ?? firstLook?.summary.agreement ?? null;
  return [...agreements]
    .sort((a, b) => Number(b.name === own) - Number(a.name === own))
    .flatMap(({ calculators }) => calculators ?? []);
}

/** Null until they are loaded. What cannot be loaded is thrown: the screen then says so. */
function useCalculators(): readonly Calculator[] | null {
  const { machine } = usePane();
  const { result, firstLook } = usePaneState();
  const [loaded, setLoaded] = useState<{ catalogue: Catalogue } | { error: unknown } | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    machine().then(
      ({ catalogue }) => ending.signal.aborted || setLoaded({ catalogue }),
      (error: unknown) => ending.signal.aborted || setLoaded({ error }),
    );
    return () => ending.abort();
  }, [machine]);
  if (loaded !== null && 'error' in loaded) throw loaded.error;
  return useMemo(
    () => loaded && calculatorsFor(loaded.catalogue, { result, firstLook }),
    [loaded, result, firstLook],
  );
}

const NO_STARTS: readonly CalculatorStart[] = [];

/** What the workbook of the outcome on show gives to begin with; worked out again when it is another one. */
function useStarts(calculator: Calculator | null): readonly CalculatorStart[] {
  const { machine, clock } = usePane();
  const { result } = usePaneState();
  const [found, setFound] = useState({ calculator, result, starts: NO_STARTS });
  useEffect(() => {
    const agreement = result?.agreement?.id;
    if (result === null || agreement === undefined || calculator?.fromWorkbook === undefined)
      return undefined;
    const { id } = calculator;
    const ending = new AbortController();
    const { signal } = ending;
    const keep = (starts: readonly CalculatorStart[]): void => {
      if (!signal.aborted) setFound({ calculator, result, starts });
    };
    const work = async (): Promise<readonly CalculatorStart[]> => {
      const { catalogue } = await machine();
      return inSlices(calculatorStartsInSteps(result.snapshot, catalogue, { agreement }, id), clock, signal);
    };
    // Without numbers from the workbook one fills them in oneself.
    work().then(keep, () => keep(NO_STARTS));
    return () => ending.abort();
  }, [machine, clock, result, calculator]);
  // Numbers of an earlier outcome are of another workbook: better none than those.
  return found.calculator === calculator && found.result === result ? found.starts : NO_STARTS;
}

/** A calculator that is being filled in. */
export interface FilledIn {
  readonly calculators: readonly Calculator[];
  readonly calculator: Calculator;
  readonly choose: (id: string) => void;
  readonly starts: readonly CalculatorStart[];
  /** Of whom the numbers are; an empty text when they are of nobody in the workbook. */
  readonly subject: string;
  readonly chooseSubject: (subject: string) => void;
  readonly typed: Typed;
  readonly type: (field: string, text: string) => void;
  readonly worked: WorkedOut;
  /** The numbers are still those of the subject in the workbook. */
  readonly isAsInWorkbook: boolean;
}

/** The calculator on show with what was typed in it; null until there is one. */
export function useCalculator(): FilledIn | null {
  const { filled } = keptOf(usePane());
  const calculators = useCalculators();
  const { chosen, typed: typedIn, subjects } = useSyncExternalStore(filled.subscribe, () => filled.state);
  const calculator = calculators?.find(({ id }) => id === chosen) ?? calculators?.[0] ?? null;
  const starts = useStarts(calculator);
  // Of who delivers for itself alone there is nobody else to choose.
  const [only, ...others] = starts;
  const first = others.length === 0 ? only : undefined;
  const begin = useMemo(
    () => calculator && { ...initialValues(calculator), ...first?.typed },
    [calculator, first],
  );
  const typed = (calculator && typedIn[calculator.id]) ?? begin;
  const worked = useMemo(() => calculator && typed && workOut(calculator, typed), [calculator, typed]);
  if (calculators === null || calculator === null || typed === null || worked === null) return null;
  const { id } = calculator;
  const known = subjects[id] ?? first?.subject;
  const start = starts.find(({ subject }) => subject === known);
  const subject = start?.subject ?? '';
  return {
    calculators,
    calculator,
    choose: (wanted) => filled.change({ chosen: wanted }),
    starts,
    subject,
    chooseSubject(wanted) {
      const of = starts.find((one) => one.subject === wanted);
      filled.change({
        subjects: { ...subjects, [id]: wanted },
        ...(of === undefined
          ? {}
          : { typed: { ...typedIn, [id]: { ...initialValues(calculator), ...of.typed } } }),
      });
    },
    typed,
    type: (field, text) =>
      filled.change({
        typed: { ...typedIn, [id]: { ...typed, [field]: text } },
        subjects: { ...subjects, [id]: subject },
      }),
    worked,
    isAsInWorkbook:
      start !== undefined && Object.entries(start.typed).every(([field, text]) => typed[field] === text),
  };
}
