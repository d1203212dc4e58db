import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { Fact, Finding } from '../../core/finding/finding';
import { explanationText } from '../../derive/explanation/place';
import { becomesText, FORMULA_ADVICE } from '../herstel/texts';
import { Disclosure } from '../parts/disclosure';
import { useStyles } from '../parts/styles';
import type { Result } from '../state/model';
import { placeName } from '../state/place';
import { EXPLAINED, FOUT_ADVICE, foundText, HERKOMST_NAMES } from './texts';
import { isInYears } from './years';

const useBodyStyles = makeStyles({
  after: { fontWeight: tokens.fontWeightSemibold },
  words: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

/** The facts that stand at the top; the others tell how it was computed. */
const FIRST_LABELS = ['Gevonden', 'Norm'];

function topFacts({ facts, found }: Finding, isYear: boolean): readonly Fact[] {
  const first = facts.filter(({ label }) => FIRST_LABELS.includes(label));
  const tellsFound = first.some(({ label }) => label === 'Gevonden');
  return tellsFound || found === undefined
    ? first
    : [{ label: 'Gevonden', value: foundText(found, isYear) }, ...first];
}

/** What the user can do, beside what the finding itself says. */
export interface Ways {
  /** The cell can be corrected from here. */
  readonly correctable: boolean;
  /** It could be, but for the formula that stands in it. */
  readonly formula: boolean;
}

interface FactsProps {
  readonly finding: Finding;
  readonly result: Result;
  readonly ways: Ways;
}

/** Where, what was found and what is asked. */
export function Facts({ finding, result, ways }: FactsProps): ReactNode {
  const shared = useStyles();
  const styles = useBodyStyles();
  const { cell, proposal } = finding;
  return (
    <dl className={shared.facts}>
      <dt>{cell === null ? 'Blad' : 'Cel'}</dt>
      <dd>{placeName(finding)}</dd>
      {topFacts(finding, isInYears(finding, result)).map(({ label, value }) => [
        <dt key={label}>{label}</dt>,
        <dd key={`${label}-value`}>{value}</dd>,
      ])}
      {proposal !== null && (
        <>
          <dt>{ways.correctable ? 'Na herstel' : 'Voorstel'}</dt>
          <dd className={styles.after}>{becomesText(proposal, proposal.value)}</dd>
        </>
      )}
    </dl>
  );
}

interface WhatToDoProps {
  readonly finding: Finding;
  readonly ways: Ways;
  /** What else helps. */
  readonly children?: ReactNode;
}

export function WhatToDo({ finding, ways, children }: WhatToDoProps): ReactNode {
  const shared = useStyles();
  return (
    <section className={shared.section}>
      <h2 className={shared.heading}>Wat kunt u doen?</h2>
      <span>{ways.formula ? FORMULA_ADVICE : finding.advice}</span>
      {finding.ernst === 'fout' && <span className={shared.muted}>{FOUT_ADVICE}</span>}
      {children}
    </section>
  );
}

/** The words with which the workbook explains the finding, as far as they belong to this very finding. */
export function useExplanation(finding: Finding | null, result: Result | null): string | null {
  return useMemo(
    () =>
      finding?.explained === true && result !== null && result.agreement !== null
        ? explanationText(finding, result.snapshot, result.agreement)
        : null,
    [finding, result],
  );
}

export function Explanation({ words }: { readonly words: string | null }): ReactNode {
  const shared = useStyles();
  const styles = useBodyStyles();
  return (
    <section className={shared.section}>
      <h2 className={shared.heading}>Toelichting</h2>
      {words !== null && <span className={styles.words}>{words}</span>}
      <span className={shared.muted}>{EXPLAINED}</span>
    </section>
  );
}

/** How the finding came about, when there is anything to tell of it. */
export function Computation({ finding: { facts, basis } }: { readonly finding: Finding }): ReactNode {
  const shared = useStyles();
  const rest = facts.filter(({ label }) => !FIRST_LABELS.includes(label));
  if (rest.length === 0 && basis.length === 0) return null;
  return (
    <Disclosure title="Hoe is dit berekend?">
      <table className={shared.table}>
        <tbody>
          {rest.map(({ label, value }, index) => (
            <tr key={index}>
              <th scope="row">{label}</th>
              <td className="value">{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {basis.map(({ herkomst, text }) => (
        <p key={text} className={shared.muted}>
          {`${HERKOMST_NAMES[herkomst]}: ${text}`}
        </p>
      ))}
    </Disclosure>
  );
}
