import { useId, useMemo, useState, type ReactNode } from 'react';
import type { AdviceRequest } from '../../core/advise';
import type { WorkbookSnapshot } from '../../core/sheet/snapshot';
import { Pages } from '../parts/pages';
import { useStyles } from '../parts/styles';
import { WideTable } from '../parts/wide-table';
import { useAdvice } from '../voorstel/use-advice';
import { useCalculatorStyles } from './styles';
import { NO_STEPS_TAKEN } from './texts';

/** So many steps are in the page at once, however many there are. */
const PAGE = 25;

interface ProposalProps extends AdviceRequest {
  readonly snapshot: WorkbookSnapshot;
}

/** What the adviser of the agreement proposes about the numbers of the workbook. Nothing when it has nothing to propose. */
export function Proposal({ adviser, subject, snapshot }: ProposalProps): ReactNode {
  const shared = useStyles();
  const styles = useCalculatorStyles();
  const id = useId();
  const [from, setFrom] = useState(0);
  const request = useMemo(() => ({ adviser, subject }), [adviser, subject]);
  const state = useAdvice(request, snapshot);
  const advice = typeof state === 'object' && state.known ? state.value : null;
  if (advice === null || advice.steps.length === 0) return null;
  const count = advice.steps.length;
  const first = from < count ? from : 0;
  return (
    <section className={shared.section} aria-labelledby={id}>
      <h2 id={id} className={shared.heading}>
        Voorstel
      </h2>
      <p className={shared.text}>{advice.summary}</p>
      <p className={shared.muted}>{NO_STEPS_TAKEN}</p>
      <WideTable name="Voorstel" className={styles.scrolling}>
        <thead>
          <tr>
            <th scope="col">Stap</th>
            <th scope="col">Waarom</th>
            <th scope="col" className="value">
              Wijziging
            </th>
          </tr>
        </thead>
        <tbody>
          {advice.steps.slice(first, first + PAGE).map(({ subject: step, reason, detail }, index) => (
            <tr key={first + index}>
              <th scope="row">{step}</th>
              <td>{reason}</td>
              <td className="value">{detail}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      <Pages first={first} size={PAGE} count={count} what="stappen" go={setFrom} />
    </section>
  );
}
