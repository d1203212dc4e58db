import { Button, Field, ProgressBar, Select } from '@fluentui/react-components';
import { Fragment, useEffect, useId, useState, useSyncExternalStore, type ReactNode } from 'react';
import { backToMeer } from '../meer/came-from';
import { BackButton } from '../parts/back-button';
import { Page } from '../parts/page';
import { useStyles } from '../parts/styles';
import { useEscape } from '../parts/use-escape';
import { usePane, usePaneState } from '../pane-context';
import { Form } from './form';
import { keptOf } from './kept';
import type { PlacementFlow } from './placement-flow';
import { PlacementMessage } from './placement-message';
import { Proposal } from './proposal';
import { Result } from './result';
import { ResultTables } from './result-tables';
import { useCalculatorStyles } from './styles';
import { CHECK_FIRST, COPIED, FILL_IN, NOT_COPIED, WHAT } from './texts';
import { useCalculator, type FilledIn } from './use-calculator';

/** Putting the formula in the sheet. Leaving the screen cancels what can still be, and keeps what came of it. */
function usePlacement(): PlacementFlow {
  const { placement } = keptOf(usePane());
  useEffect(() => placement.cancel, [placement]);
  useSyncExternalStore(placement.subscribe, () => placement.state);
  return placement;
}

/** It takes so long that the user should see it. */
const isUnderWay = ({ state: { busy } }: PlacementFlow): boolean =>
  busy !== null && (busy.slow || busy.waiting);

/** That it goes on; Esc cancels it. */
function Busy({ flow }: { readonly flow: PlacementFlow }): ReactNode {
  useEscape(flow.cancel);
  return <ProgressBar thickness="large" aria-label="Bezig met de formule in het blad" />;
}

function Choice({ filledIn }: { readonly filledIn: FilledIn }): ReactNode {
  const styles = useCalculatorStyles();
  const { calculators, calculator, choose } = filledIn;
  return (
    <Field label={WHAT} className={styles.field}>
      <Select className={styles.select} value={calculator.id} onChange={(_, { value }) => choose(value)}>
        {calculators.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Of whom in the workbook the numbers are. */
function Subject({ filledIn }: { readonly filledIn: FilledIn }): ReactNode {
  const shared = useStyles();
  const styles = useCalculatorStyles();
  const { result } = usePaneState();
  const { calculator, starts, subject, chooseSubject } = filledIn;
  const { fromWorkbook } = calculator;
  if (fromWorkbook === undefined) return null;
  if (starts.length === 0) return result === null ? <p className={shared.muted}>{CHECK_FIRST}</p> : null;
  return (
    <Field label={fromWorkbook.label} className={styles.field}>
      <Select className={styles.select} value={subject} onChange={(_, { value }) => chooseSubject(value)}>
        <option value="">{FILL_IN}</option>
        {starts.map((start) => (
          <option key={start.subject} value={start.subject}>
            {start.subject}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface FormulaProps {
  /** Rather broken after a bracket or a semicolon than within a name. */
  readonly formula: string;
  /** What came of copying it. */
  readonly copied: string;
}

function Formula({ formula, copied }: FormulaProps): ReactNode {
  const shared = useStyles();
  const styles = useCalculatorStyles();
  const id = useId();
  return (
    <section className={shared.section} aria-labelledby={id}>
      <h2 id={id} className={shared.heading}>
        Formule
      </h2>
      <code className={styles.formula}>
        {formula.split(/(?<=[(;])/).map((part, index) => (
          <Fragment key={index}>
            {index > 0 && <wbr />}
            {part}
          </Fragment>
        ))}
      </code>
      <span role="status" className={shared.muted}>
        {copied}
      </span>
    </section>
  );
}

interface FooterProps {
  readonly filledIn: FilledIn;
  readonly flow: PlacementFlow;
  readonly onCopied: (text: string) => void;
}

function Footer({ filledIn, flow, onCopied }: FooterProps): ReactNode {
  const shared = useStyles();
  const { copy } = usePane();
  const { outcome } = filledIn.worked;
  if (isUnderWay(flow))
    return (
      <Button className={shared.grow} onClick={flow.cancel}>
        Annuleren
      </Button>
    );
  const press = (): void => {
    if (outcome === null) return;
    copy(outcome.formula).then(
      () => onCopied(COPIED),
      () => onCopied(NOT_COPIED),
    );
  };
  return (
    <>
      <Button
        appearance="primary"
        className={shared.grow}
        disabledFocusable={outcome === null}
        onClick={() => outcome !== null && void flow.put(outcome.entry)}
      >
        Zet in het blad
      </Button>
      <Button disabledFocusable={outcome === null} onClick={press}>
        Formule kopiëren
      </Button>
    </>
  );
}

function Worked({ filledIn, copied }: { readonly filledIn: FilledIn; readonly copied: string }): ReactNode {
  const { result } = usePaneState();
  const { calculator, subject, isAsInWorkbook, worked } = filledIn;
  const { outcome } = worked;
  const adviser = calculator.fromWorkbook?.adviser;
  const isShort = outcome?.calculation.result.uitkomst === 'voldoet-niet';
  return (
    <>
      <Result worked={worked} />
      {outcome !== null && <ResultTables tables={outcome.calculation.tables} />}
      {adviser !== undefined && isShort && isAsInWorkbook && result !== null && (
        <Proposal adviser={adviser} subject={subject} snapshot={result.snapshot} />
      )}
      {outcome !== null && <Formula formula={outcome.formula} copied={copied} />}
    </>
  );
}

/** Works out what a user fills in, with the functions of the agreements, and puts the formula in the sheet. */
export function Rekenhulp(): ReactNode {
  const { controller } = usePane();
  const filledIn = useCalculator();
  const flow = usePlacement();
  const [copied, setCopied] = useState({ formula: '', text: '' });
  const formula = filledIn?.worked.outcome?.formula ?? '';
  return (
    <Page
      title="Rekenhulp"
      arrival="rekenhulp"
      above={<BackButton label="Meer" onBack={() => backToMeer(controller)} />}
      footer={
        filledIn === null ? undefined : (
          <Footer filledIn={filledIn} flow={flow} onCopied={(text) => setCopied({ formula, text })} />
        )
      }
    >
      <PlacementMessage flow={flow} />
      {isUnderWay(flow) && <Busy flow={flow} />}
      {filledIn !== null && (
        <>
          <Choice filledIn={filledIn} />
          <Subject filledIn={filledIn} />
          <Form filledIn={filledIn} />
          {/* What was copied is said of that formula alone. */}
          <Worked filledIn={filledIn} copied={copied.formula === formula ? copied.text : ''} />
        </>
      )}
    </Page>
  );
}
