import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ArticleEntry } from '../../core/article/entry';
import { formatNumber } from '../../core/values/number';
import { ERNST_LOOK } from '../look/ernst';
import { Sign, type Look } from '../look/sign';
import { NIET_TE_BEPALEN, NIET_VAN_TOEPASSING, OPEN, VOLDOET, ZELF_TE_BEOORDELEN } from '../look/uitkomst';
import { FORCED_COLORS, useStyles } from '../parts/styles';
import { articleName, countOf } from '../words';
import { usePane } from '../pane-context';
import { NO_FILTER } from '../state/model';
import type { ArticleOutcome, ArticleOverview } from './articles';
import { KeptDisclosure } from './kept-disclosure';
import { notBuiltText, outcomeSentence, reasonText } from './texts';

const useOutcomeStyles = makeStyles({
  strip: {
    display: 'flex',
    height: '8px',
    gap: '2px',
    borderRadius: '4px',
    overflow: 'hidden',
    [FORCED_COLORS]: { display: 'none' },
  },
  failing: { backgroundColor: tokens.colorStatusWarningForeground1 },
  unknown: { backgroundColor: tokens.colorNeutralStrokeAccessible },
  passing: { backgroundColor: tokens.colorStatusSuccessForeground1 },
  notApplicable: { backgroundColor: tokens.colorNeutralStroke2 },
});

/** One for each municipality of a region. More are too many to read here: the findings tell them all. */
const MOST_REASONS = 12;

/** For a streefwaarde the agreement asks to try: it is not met, rather than broken. */
const notMet = ({ entry, ernst }: ArticleOutcome): string =>
  `${articleName(entry.number)} · ${ernst === 'streven' ? '(nog) niet gehaald' : 'voldoet niet'}`;

function Failing({ article }: { readonly article: ArticleOutcome }): ReactNode {
  const shared = useStyles();
  const { controller } = usePane();
  const { entry, extent, findings } = article;
  const content = (
    <>
      <Sign look={ERNST_LOOK[article.ernst]} />
      <span>
        {entry.subject}
        <br />
        <span className={shared.muted}>{notMet(article)}</span>
      </span>
      <span className={mergeClasses(shared.muted, shared.number)}>{extent}</span>
    </>
  );
  if (findings === 0) return <li className={shared.row}>{content}</li>;
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(shared.pressable, shared.row)}
        onClick={() => controller.go('bevindingen', { ...NO_FILTER, article: entry.number })}
      >
        {content}
      </button>
    </li>
  );
}

interface ListedArticle {
  readonly entry: ArticleEntry;
  readonly note: string;
  readonly lines: readonly string[];
}

function ArticleGroup({
  title,
  look,
  articles,
}: {
  title: string;
  look: Look;
  articles: readonly ListedArticle[];
}): ReactNode {
  const shared = useStyles();
  if (articles.length === 0) return null;
  return (
    <KeptDisclosure title={title} count={formatNumber(articles.length)} icon={<Sign look={look} />}>
      <ul className={shared.rows}>
        {articles.map(({ entry, note, lines }) => (
          <li key={entry.id} className={shared.row}>
            <Sign look={look} />
            <span>
              {entry.subject}
              <br />
              <span className={shared.muted}>{articleName(entry.number)}</span>
              {lines.map((line) => (
                <p key={line} className={shared.muted}>
                  {line}
                </p>
              ))}
            </span>
            <span className={mergeClasses(shared.muted, shared.number)}>{note}</span>
          </li>
        ))}
      </ul>
    </KeptDisclosure>
  );
}

const withReasons = (articles: readonly ArticleOutcome[]): readonly ListedArticle[] =>
  articles.map(({ entry, extent, reasons }) => ({
    entry,
    note: extent,
    lines: [
      ...reasons.slice(0, MOST_REASONS).map(reasonText),
      ...(reasons.length > MOST_REASONS
        ? [`en nog ${countOf(reasons.length - MOST_REASONS, 'reden', 'redenen')}`]
        : []),
    ],
  }));

/** Without an outcome of their own. */
const plain = (entries: readonly ArticleEntry[]): readonly ListedArticle[] =>
  entries.map((entry) => ({ entry, note: '', lines: entry.reason === undefined ? [] : [entry.reason] }));

/** The outcome of each article, worst first. What is not built is counted and named, and never among what passes. */
export function ArticleOutcomes({ overview }: { readonly overview: ArticleOverview }): ReactNode {
  const shared = useStyles();
  const styles = useOutcomeStyles();
  const { perUitkomst, alsoUnknown, judged, notBuilt, findingsOnly, mensenwerk } = overview;
  const parts: readonly [string, number][] = [
    [styles.failing, perUitkomst['voldoet-niet'].length],
    [styles.unknown, perUitkomst['niet-te-bepalen'].length],
    [styles.passing, perUitkomst.voldoet.length],
    [styles.notApplicable, perUitkomst['niet-van-toepassing'].length],
  ];
  return (
    <section className={shared.section} aria-labelledby="overzicht-artikelen">
      <h2 id="overzicht-artikelen" className={shared.heading}>
        Uitkomst per artikel
      </h2>
      {judged > 0 && (
        <div className={styles.strip} aria-hidden>
          {parts
            .filter(([, count]) => count > 0)
            .map(([className, count]) => (
              <span key={className} className={className} style={{ flexGrow: count, flexBasis: 0 }} />
            ))}
        </div>
      )}
      <p className={shared.text}>{outcomeSentence(perUitkomst['voldoet-niet'].length, judged)}</p>
      {notBuilt.length > 0 && <p className={shared.muted}>{notBuiltText(notBuilt.length)}</p>}
      {perUitkomst['voldoet-niet'].length > 0 && (
        <ul className={shared.rows}>
          {perUitkomst['voldoet-niet'].map((article) => (
            <Failing key={article.entry.id} article={article} />
          ))}
        </ul>
      )}
      <div>
        <ArticleGroup
          title="Niet te bepalen"
          look={NIET_TE_BEPALEN}
          articles={withReasons(perUitkomst['niet-te-bepalen'])}
        />
        <ArticleGroup
          title="Voor een deel niet te bepalen"
          look={NIET_TE_BEPALEN}
          articles={withReasons(alsoUnknown)}
        />
        <ArticleGroup
          title="Voldoet"
          look={VOLDOET}
          articles={perUitkomst.voldoet.map(({ entry, ernst }) => ({
            entry,
            note: ernst === 'streven' ? 'gehaald' : '',
            lines: [],
          }))}
        />
        <ArticleGroup
          title="Niet van toepassing"
          look={NIET_VAN_TOEPASSING}
          articles={withReasons(perUitkomst['niet-van-toepassing'])}
        />
        <ArticleGroup
          title="Alleen bevindingen"
          look={OPEN}
          articles={findingsOnly.map(({ entry, findings }) => ({
            entry,
            note: countOf(findings, 'bevinding', 'bevindingen'),
            lines: [],
          }))}
        />
        <ArticleGroup title="Zelf te beoordelen" look={ZELF_TE_BEOORDELEN} articles={plain(mensenwerk)} />
        <ArticleGroup title="Nog niet gebouwd" look={OPEN} articles={plain(notBuilt)} />
      </div>
    </section>
  );
}
