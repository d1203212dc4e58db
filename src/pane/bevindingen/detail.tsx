import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Agreement } from '../../core/article/agreement';
import type { Fact, Finding } from '../../core/finding/finding';
import { formatNumber } from '../../core/values/number';
import { ERNST_LOOK } from '../look/ernst';
import { Sign } from '../look/sign';
import { CopyButton } from '../parts/copy-button';
import { Disclosure } from '../parts/disclosure';
import { failureText } from '../parts/failure-texts';
import { Message } from '../parts/message';
import { Page } from '../parts/page';
import { useStyles } from '../parts/styles';
import { usePane, usePaneState } from '../pane-context';
import { placeName } from '../state/place';
import { ArticleText } from './article-text';
import { EXPLAINED, findingAsText, FOUT_ADVICE, foundText, HERKOMST_NAMES } from './texts';

const useDetailStyles = makeStyles({
  screen: { display: 'contents' },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px',
    marginBottom: '-8px',
  },
  back: { marginLeft: '-8px', paddingLeft: '6px' },
  walk: { display: 'flex', alignItems: 'center', gap: '4px' },
  ernst: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0 6px', marginBottom: '-8px' },
  word: { fontWeight: tokens.fontWeightSemibold },
});

/** The facts that stand at the top; the others tell how it was computed. */
const FIRST_LABELS = ['Gevonden', 'Norm'];

function topFacts({ facts, found, proposal }: Finding): readonly Fact[] {
  const first = facts.filter(({ label }) => FIRST_LABELS.includes(label));
  const tellsFound = first.some(({ label }) => label === 'Gevonden');
  return [
    ...(tellsFound || found === undefined ? [] : [{ label: 'Gevonden', value: foundText(found) }]),
    ...first,
    ...(proposal === null ? [] : [{ label: 'Voorstel', value: proposal.text }]),
  ];
}

function Computation({ finding: { facts, basis } }: { readonly finding: Finding }): ReactNode {
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

interface DetailProps {
  readonly agreement: Agreement | null;
  readonly findings: readonly Finding[];
  /** The places in the report of the findings listed, in their order on the screen. */
  readonly listed: readonly number[];
  /** The place in the report of the finding on show. */
  readonly place: number;
  readonly above: ReactNode;
}

/** One finding: what, where, what to do, and only then the law. Replaces the list, and walks on through it. */
export function Detail({ agreement, findings, listed, place, above }: DetailProps): ReactNode {
  const shared = useStyles();
  const styles = useDetailStyles();
  const { controller } = usePane();
  const { showFailure } = usePaneState();
  const finding = findings[place];
  if (finding === undefined) return null;
  const order = listed.indexOf(place);
  const previous = listed[order - 1];
  const next = listed[order + 1];
  const open = (target: number | undefined): void => {
    if (target !== undefined) controller.openFinding(target);
  };

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') controller.closeFinding();
    else if (event.altKey && event.key === 'ArrowUp') open(previous);
    else if (event.altKey && event.key === 'ArrowDown') open(next);
    else return;
    event.preventDefault();
  }

  const look = ERNST_LOOK[finding.ernst];
  const failure = showFailure && failureText(showFailure, 'tonen');
  return (
    <div className={styles.screen} onKeyDown={onKeyDown}>
      <Page
        title={finding.message}
        arrival={place}
        above={
          <>
            {above}
            {failure && (
              <Message intent="warning" title={failure.title}>
                {failure.text}
              </Message>
            )}
            <div className={styles.bar}>
              <Button
                appearance="transparent"
                size="small"
                className={styles.back}
                icon={<ArrowLeftRegular />}
                onClick={controller.closeFinding}
              >
                Alle bevindingen
              </Button>
              <span className={styles.walk}>
                <span className={mergeClasses(shared.muted, shared.number)}>
                  {`${formatNumber(order + 1)} van ${formatNumber(listed.length)}`}
                </span>
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<ArrowUpRegular />}
                  aria-label="Vorige bevinding"
                  disabledFocusable={previous === undefined}
                  onClick={() => open(previous)}
                />
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<ArrowDownRegular />}
                  aria-label="Volgende bevinding"
                  disabledFocusable={next === undefined}
                  onClick={() => open(next)}
                />
              </span>
            </div>
            <div className={styles.ernst}>
              <Sign look={look} size={20} />
              <span className={styles.word}>{look.word}</span>
              <span className={shared.muted}>{look.sentence}</span>
            </div>
          </>
        }
        footer={
          <Button appearance="primary" className={shared.grow} onClick={() => controller.goToCell(place)}>
            {finding.cell === null ? 'Ga naar blad' : 'Ga naar cel'}
          </Button>
        }
      >
        <dl className={shared.facts}>
          <dt>{finding.cell === null ? 'Blad' : 'Cel'}</dt>
          <dd>{placeName(finding)}</dd>
          {topFacts(finding).map(({ label, value }) => [
            <dt key={label}>{label}</dt>,
            <dd key={`${label}-value`}>{value}</dd>,
          ])}
        </dl>
        <section className={shared.section}>
          <h2 className={shared.heading}>Wat kunt u doen?</h2>
          <span>{finding.advice}</span>
          {finding.ernst === 'fout' && <span className={shared.muted}>{FOUT_ADVICE}</span>}
          {finding.explained && <span className={shared.muted}>{EXPLAINED}</span>}
        </section>
        {agreement !== null && <ArticleText agreement={agreement} finding={finding} />}
        <div>
          <Computation finding={finding} />
          <Disclosure title="Andere acties">
            <div className={shared.section}>
              <span className={shared.muted}>{`Regel ${finding.rule}`}</span>
              <div className={shared.buttons}>
                <CopyButton key={place} label="Kopieer bevinding" text={findingAsText(finding)} />
              </div>
            </div>
          </Disclosure>
        </div>
      </Page>
    </div>
  );
}
