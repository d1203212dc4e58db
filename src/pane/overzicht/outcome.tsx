import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { Agreement } from '../../core/article/agreement';
import type { Report } from '../../core/report';
import { VOLDOET } from '../look/uitkomst';
import { Sign } from '../look/sign';
import { CopyButton } from '../parts/copy-button';
import { Message } from '../parts/message';
import { useStyles } from '../parts/styles';
import { usePane, usePaneState } from '../pane-context';
import { outdated, type Result } from '../state/model';
import { ArticleOutcomes } from './articles/article-outcomes';
import { articleOverview } from './articles/articles';
import { balanceOverview } from './balance/balance';
import { BalanceTable } from './balance/balance-table';
import { CourseChart } from './course/chart';
import { courseOverviews } from './course/courses';
import { CostTable } from './costs/cost-table';
import { costOverviews } from './costs/costs';
import { Deliverer } from './deliverer';
import { FindingCounts } from './finding-counts';
import { KeptDisclosure } from './kept-disclosure';
import { delivererOf } from './deliverer-of';
import { MilestoneTable } from './milestones/milestone-table';
import { milestoneOverviews } from './milestones/milestones';
import { resultOverviews } from './results/results';
import { ResultsTable } from './results/results-table';
import { SheetList } from './sheet-list';
import { ALL_PASSES, brokenText, freshLine, looptijdText, NO_FINDINGS, REMOVE_MARKS } from './texts';

const useOutcomeStyles = makeStyles({
  fresh: {
    display: 'flex',
    gap: '6px',
    alignItems: 'center',
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Rules that broke down themselves: their articles are not judged, and the others are. */
function Broken({
  agreement,
  report,
}: {
  readonly agreement: Agreement;
  readonly report: Report;
}): ReactNode {
  const { version } = usePaneState();
  const rules = new Set(report.outcomes.filter(({ crashed }) => crashed).map(({ rule }) => rule));
  if (rules.size === 0) return null;
  const articles = agreement.articles.filter((entry) => entry.rules.some(({ id }) => rules.has(id)));
  const general = agreement.generalRules.some(({ id }) => rules.has(id));
  return (
    <Message
      intent="error"
      title={brokenText(
        articles.map(({ number }) => number),
        general,
      )}
      actions={
        <CopyButton
          label="Kopieer foutmelding"
          text={`Woonafspraken ${version ?? ''}\nfout: internal\nregels: ${[...rules].join(', ')}`}
        />
      }
    >
      De andere artikelen zijn wel gecontroleerd. Uw gegevens zijn niet veranderd.
    </Message>
  );
}

function OtherActions(): ReactNode {
  const shared = useStyles();
  const { controller } = usePane();
  return (
    <KeptDisclosure title="Andere acties">
      <div className={shared.section}>
        <span className={shared.muted}>{REMOVE_MARKS}</span>
        <div>
          <Button size="small" onClick={controller.removeMarks}>
            Markeringen verwijderen
          </Button>
        </div>
      </div>
    </KeptDisclosure>
  );
}

function NoFindings({ report }: { readonly report: Report }): ReactNode {
  const shared = useStyles();
  const passes = report.outcomes.every(({ uitkomst }) => uitkomst !== 'voldoet-niet');
  return <p className={shared.text}>{passes ? `${NO_FINDINGS} ${ALL_PASSES}` : NO_FINDINGS}</p>;
}

/** That the peildatum lies outside the agreement, which decides what can be judged. */
function Looptijd({
  period,
  peildatum,
}: {
  readonly period: Agreement['period'];
  readonly peildatum: string | null;
}): ReactNode {
  const shared = useStyles();
  const text = looptijdText(period, peildatum);
  return text === null ? null : <p className={shared.muted}>{text}</p>;
}

/** What the outcomes have to be drawn: each says itself what that is. */
function Charts({
  agreement,
  report,
}: {
  readonly agreement: Agreement;
  readonly report: Report;
}): ReactNode {
  const drawn = useMemo(
    () => ({
      balance: balanceOverview(report),
      courses: courseOverviews(agreement, report),
      results: resultOverviews(agreement, report),
      costs: costOverviews(report),
      milestones: milestoneOverviews(agreement, report),
    }),
    [agreement, report],
  );
  return (
    <>
      {drawn.balance !== null && <BalanceTable balance={drawn.balance} />}
      {drawn.courses.map((course) => (
        <CourseChart key={course.rule} overview={course} />
      ))}
      {drawn.results.map((results) => (
        <ResultsTable key={results.heading} overview={results} peildatum={report.peildatum} />
      ))}
      {drawn.costs.map((costs) => (
        <CostTable key={costs.what} overview={costs} />
      ))}
      {drawn.milestones.map((milestones) => (
        <MilestoneTable key={milestones.heading} overview={milestones} />
      ))}
    </>
  );
}

/** What a completed check of a workbook of ours says. */
export function Outcome({ result }: { readonly result: Result }): ReactNode {
  const styles = useOutcomeStyles();
  const { watching } = usePaneState();
  const { report, agreement } = result;
  const delivered = delivererOf({ result, firstLook: null });
  const overview = useMemo(() => agreement && articleOverview(agreement, report), [agreement, report]);
  if (agreement === null || overview === null || delivered === null) return null;
  return (
    <>
      <Broken agreement={agreement} report={report} />
      <Deliverer delivered={delivered}>
        <Looptijd period={agreement.period} peildatum={report.peildatum} />
        {outdated(result) === null && (
          <p className={styles.fresh} role="status">
            <Sign look={VOLDOET} size={12} />
            {freshLine(result.checkedAt, watching)}
          </p>
        )}
      </Deliverer>
      {report.findings.length === 0 ? <NoFindings report={report} /> : <FindingCounts report={report} />}
      <ArticleOutcomes overview={overview} />
      <Charts agreement={agreement} report={report} />
      <div>
        <SheetList sheets={report.sheets} unread={report.unreadTabs} />
        <OtherActions />
      </div>
    </>
  );
}
