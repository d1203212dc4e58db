import { useEffect, useState, type ReactNode } from 'react';
import type { Agreement } from '../../core/article/agreement';
import type { ArticleEntry } from '../../core/article/entry';
import type { Finding } from '../../core/finding/finding';
import { useStyles } from '../parts/styles';
import { articleName } from '../words';
import { articleLabel, NO_ARTICLE } from './arrange';
import { NO_ARTICLE_TEXT } from './texts';

/** The article of a finding: the one that its rule stands under, else the one that it is listed under. */
export const articleOf = (agreement: Agreement, { rule, article }: Finding): ArticleEntry | undefined =>
  article === null
    ? undefined
    : (agreement.articles.find(({ rules }) => rules.some(({ id }) => id === rule)) ??
      agreement.articles.find(({ number }) => number === article));

/** The article text that a finding rests on: the sentence its rule quotes, else the article it is listed under. */
export function textIdOf(agreement: Agreement, finding: Finding): string | null {
  if (finding.article === null) return null;
  const entry = articleOf(agreement, finding);
  const rule = entry?.rules.find(({ id }) => id === finding.rule);
  return rule?.quotes ?? entry?.id ?? `${agreement.id}-${finding.article}`;
}

type Texts = Readonly<Record<string, string>> | 'loading' | 'failed';

/** The literal texts of an agreement, loaded when a finding is first opened. */
function useTexts(agreement: Agreement): Texts {
  const [texts, setTexts] = useState<Texts>('loading');
  useEffect(() => {
    let gone = false;
    agreement.texts().then(
      (loaded) => {
        if (!gone) setTexts(loaded);
      },
      () => {
        if (!gone) setTexts('failed');
      },
    );
    return () => {
      gone = true;
    };
  }, [agreement]);
  return texts;
}

/** The articles that a person must judge now that this finding is a breach, and not merely a sign of one to come. */
export function besideOf(agreement: Agreement, { rule: ruleId, ernst }: Finding): readonly ArticleEntry[] {
  const rules = agreement.articles.flatMap((entry) => entry.rules);
  const isBreach = rules.some(({ id, ernst: own }) => id === ruleId && own === ernst);
  return isBreach ? agreement.articles.filter(({ beside }) => beside?.includes(ruleId)) : [];
}

interface LiteralProps {
  readonly title: string;
  /** Of the text. */
  readonly id: string;
  readonly texts: Texts;
  /** An explanation of ours, which is never in the quote. */
  readonly children?: ReactNode;
}

function Literal({ title, id, texts, children }: LiteralProps): ReactNode {
  const shared = useStyles();
  const text = typeof texts === 'string' ? undefined : texts[id];
  return (
    <section className={shared.section} aria-busy={texts === 'loading'}>
      <h2 className={shared.heading}>{title}</h2>
      {text !== undefined && <blockquote className={shared.quote}>{text}</blockquote>}
      {texts === 'loading' && <span className={shared.muted}>De tekst van het artikel wordt geladen.</span>}
      {texts !== 'loading' && text === undefined && (
        <span className={shared.muted}>De tekst van dit artikel kunnen wij nu niet tonen.</span>
      )}
      {children}
    </section>
  );
}

function NoArticle(): ReactNode {
  const shared = useStyles();
  return (
    <section className={shared.section}>
      <h2 className={shared.heading}>{NO_ARTICLE}</h2>
      <span>{NO_ARTICLE_TEXT}</span>
    </section>
  );
}

interface ArticleTextProps {
  readonly agreement: Agreement;
  readonly finding: Finding;
}

/** The article with its literal words, and those that stand beside it. */
export function ArticleText({ agreement, finding }: ArticleTextProps): ReactNode {
  const texts = useTexts(agreement);
  const id = textIdOf(agreement, finding);
  if (id === null) return <NoArticle />;
  return (
    <>
      <Literal title={articleLabel(finding)} id={id} texts={texts} />
      {besideOf(agreement, finding).map((entry) => (
        <Literal
          key={entry.id}
          title={`${articleName(entry.number)} – zelf te beoordelen`}
          id={entry.id}
          texts={texts}
        >
          <span>{entry.reason}</span>
        </Literal>
      ))}
    </>
  );
}
