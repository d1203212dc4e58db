import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Calculation } from '../../core/article/calculator';
import { UITKOMST_WORDS } from '../../derive/words';
import type { WorkedOut } from '../../derive/calculator/work-out';
import { ERNST_LOOK } from '../look/ernst';
import { Sign } from '../look/sign';
import { VOLDOET } from '../look/uitkomst';
import { useCalculatorStyles } from './styles';
import { INCOMPLETE, WRONG } from './texts';

/** What falls short here is what an agreement does not allow. */
const LOOKS = { voldoet: VOLDOET, 'voldoet-niet': ERNST_LOOK.norm } as const;

function Outcome({ result }: Pick<Calculation, 'result'>): ReactNode {
  const styles = useCalculatorStyles();
  const { label, value, uitkomst, detail } = result;
  return (
    <>
      <span>{label}</span>
      <span className={mergeClasses(styles.figure, styles.value)}>{value}</span>
      {uitkomst !== undefined && (
        <span className={styles.verdict}>
          <Sign look={LOOKS[uitkomst]} />
          {UITKOMST_WORDS[uitkomst]}
        </span>
      )}
      {detail !== undefined && (
        <span className={mergeClasses(styles.figure, uitkomst === undefined && styles.wide)}>{detail}</span>
      )}
    </>
  );
}

/** Why there is no outcome: what is missing, or what is wrong. */
function reasonOf({ readings, problem }: WorkedOut): string {
  if (problem !== null) return problem;
  const wrong = Object.values(readings).some((reading) => 'problem' in reading && !reading.isBlank);
  return wrong ? WRONG : INCOMPLETE;
}

/** What it comes to, or what is needed for that. It is said anew whenever it changes. */
export function Result({ worked }: { readonly worked: WorkedOut }): ReactNode {
  const styles = useCalculatorStyles();
  const { outcome } = worked;
  return (
    <div className={styles.result} role="status">
      {outcome === null ? (
        <span className={styles.wide}>{reasonOf(worked)}</span>
      ) : (
        <Outcome result={outcome.calculation.result} />
      )}
    </div>
  );
}
