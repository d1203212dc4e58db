import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { ArticleEntry } from '../../../core/article/entry';
import { formatNumber } from '../../../core/values/number';
import { Sign, type Look } from '../../look/sign';
import { Disclosure } from '../../parts/disclosure';
import { NARROW, useStyles } from '../../parts/styles';
import { usePane } from '../../pane-context';
import { NO_FILTER } from '../../state/model';
import { ArticleLink } from './article-link';
import { moreReasons } from './texts';

const useRowStyles = makeStyles({
  row: { position: 'relative' },
  // Pressed anywhere but on the link in it, the row leads to the findings.
  findings: {
    display: 'inline',
    padding: 0,
    border: 0,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    ':hover': { backgroundColor: 'transparent' },
    ':active': { backgroundColor: 'transparent' },
    ':focus-visible': { outlineStyle: 'none' },
    '::after': { content: '""', position: 'absolute', inset: 0 },
    ':focus-visible::after': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  pressable: {
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  // Above the whole of the row, and so far below its title that both can be hit.
  link: { '& > button': { position: 'relative', zIndex: 1, marginTop: '2px' } },
  // Below all of it, but for the sign.
  reasons: { gridColumn: '2 / 4' },
  told: { display: 'flex', flexDirection: 'column', gap: '4px' },
  extent: { maxWidth: '96px', whiteSpace: 'normal', [NARROW]: { maxWidth: 'none' } },
});

/** One article in a list of outcomes. */
export interface ListedArticle {
  readonly entry: ArticleEntry;
  /** After its number. */
  readonly note?: string;
  /** How much of it, in short lines. */
  readonly extent?: readonly string[];
  /** Why: the first is told at once, more wait until they are asked for. */
  readonly reasons?: readonly string[];
  /** It has findings, to which its row leads. */
  readonly findings?: boolean;
}

/** Two can be read at a glance. */
const MOST_READ = 2;
/** One for each municipality of a region. More are too many to read here: the findings tell them all. */
const MOST_REASONS = 12;

function Reasons({ reasons }: { readonly reasons: readonly string[] }): ReactNode {
  const shared = useStyles();
  const styles = useRowStyles();
  const atOnce = reasons.length > MOST_READ ? 1 : reasons.length;
  const told = reasons.slice(atOnce, MOST_REASONS);
  const paragraph = (text: string): ReactNode => (
    <p key={text} className={shared.muted}>
      {text}
    </p>
  );
  return (
    <div className={mergeClasses(styles.told, styles.reasons)}>
      {reasons.slice(0, atOnce).map(paragraph)}
      {told.length > 0 && (
        <Disclosure title="Meer uitleg" count={formatNumber(reasons.length - atOnce)}>
          <div className={styles.told}>
            {told.map(paragraph)}
            {reasons.length > MOST_REASONS && paragraph(moreReasons(reasons.length - MOST_REASONS))}
          </div>
        </Disclosure>
      )}
    </div>
  );
}

interface ArticleRowProps {
  readonly article: ListedArticle;
  /** The title of the list that it stands in. */
  readonly list: string;
  readonly look: Look;
}

/** An article with its outcome: its subject leads to its findings when it has any, its number to Uitleg. */
export function ArticleRow({ article, list, look }: ArticleRowProps): ReactNode {
  const shared = useStyles();
  const styles = useRowStyles();
  const { controller } = usePane();
  const id = useId();
  const { entry, note, extent = [], reasons = [], findings = false } = article;
  return (
    <li className={mergeClasses(shared.row, styles.row, findings && styles.pressable)}>
      <Sign look={look} />
      <div>
        {findings ? (
          <button
            type="button"
            className={mergeClasses(shared.pressable, styles.findings)}
            aria-describedby={id}
            onClick={() => controller.go('bevindingen', { ...NO_FILTER, article: entry.number })}
          >
            {entry.subject}
          </button>
        ) : (
          entry.subject
        )}
        <div id={id} className={mergeClasses(shared.muted, styles.link)}>
          <ArticleLink entry={entry} list={list} />
          {note !== undefined && ` · ${note}`}
        </div>
      </div>
      <span className={mergeClasses(shared.muted, shared.number, styles.extent)}>
        {extent.map((line, index) => (
          <span key={line}>
            {index > 0 && <br />}
            {line}
          </span>
        ))}
      </span>
      {reasons.length > 0 && <Reasons reasons={reasons} />}
    </li>
  );
}
