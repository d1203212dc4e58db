import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { VOLDOET } from '../look/uitkomst';
import { Sign } from '../look/sign';
import { CopyButton } from '../parts/copy-button';
import { Disclosure } from '../parts/disclosure';
import { Message } from '../parts/message';
import { useStyles } from '../parts/styles';
import { usePane, usePaneState } from '../pane-context';
import { outdated, type Result } from '../state/model';
import { ArticleOutcomes } from './article-outcomes';
import { articleOverview, type ArticleOverview } from './articles';
import { balanceOverview } from './balance';
import { BalanceTable } from './balance-table';
import { FindingCounts } from './finding-counts';
import { SheetList } from './sheet-list';
import { ALL_PASSES, brokenText, delivererLine, freshLine, NO_FINDINGS, REMOVE_MARKS } from './texts';

const useOutcomeStyles = makeStyles({
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  fresh: { display: 'flex', gap: '6px', alignItems: 'center', marginTop: '6px' },
});

function Broken({
  overview,
  report,
}: {
  readonly overview: ArticleOverview;
  readonly report: Result['report'];
}): ReactNode {
  const { version } = usePaneState();
  if (overview.broken.length === 0) return null;
  const ids = new Set(overview.broken.flatMap(({ rules }) => rules.map(({ id }) => id)));
  const rules = report.outcomes.filter(({ rule }) => ids.has(rule)).map(({ rule }) => rule);
  return (
    <Message
      intent="error"
      title={brokenText(overview.broken.map(({ number }) => number))}
      actions={
        <CopyButton
          label="Kopieer foutmelding"
          text={`Woonafspraken ${version ?? ''}\nfout: internal\nregels: ${[...new Set(rules)].join(', ')}`}
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
    <Disclosure title="Andere acties">
      <div className={shared.section}>
        <span className={shared.muted}>{REMOVE_MARKS}</span>
        <div>
          <Button size="small" onClick={controller.removeMarks}>
            Markeringen verwijderen
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}

function NoFindings({ report }: { readonly report: Result['report'] }): ReactNode {
  const shared = useStyles();
  const passes = report.outcomes.every(({ uitkomst }) => uitkomst !== 'voldoet-niet');
  return <p className={shared.text}>{passes ? `${NO_FINDINGS} ${ALL_PASSES}` : NO_FINDINGS}</p>;
}

/** What a completed check of a workbook of ours says. */
export function Outcome({ result }: { readonly result: Result }): ReactNode {
  const shared = useStyles();
  const styles = useOutcomeStyles();
  const { watching } = usePaneState();
  const { report, agreement } = result;
  const overview = useMemo(() => agreement && articleOverview(agreement, report), [agreement, report]);
  const balance = useMemo(() => balanceOverview(report), [report]);
  if (agreement === null || overview === null) return null;
  return (
    <>
      <Broken overview={overview} report={report} />
      <div>
        <p className={styles.name}>{agreement.name}</p>
        <p className={shared.muted}>{delivererLine(result)}</p>
        {outdated(result) === null && (
          <p className={`${shared.muted} ${styles.fresh}`} role="status">
            <Sign look={VOLDOET} />
            {freshLine(result.checkedAt, watching)}
          </p>
        )}
      </div>
      {report.findings.length === 0 ? <NoFindings report={report} /> : <FindingCounts report={report} />}
      <ArticleOutcomes overview={overview} />
      {balance !== null && <BalanceTable balance={balance} />}
      <div>
        <SheetList sheets={report.sheets} unread={report.unreadTabs} />
        <OtherActions />
      </div>
    </>
  );
}
