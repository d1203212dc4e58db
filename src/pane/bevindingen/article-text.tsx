import { useEffect, useState, type ReactNode } from 'react';
import type { Agreement } from '../../core/article/agreement';
import type { ArticleEntry } from '../../core/article/entry';
import type { Finding } from '../../core/finding/finding';
import { useStyles } from '../parts/styles';
import { articleName } from '../words';
import { articleLabel } from './arrange';

/** The article text that a finding rests on: the sentence its rule quotes, else the article it is listed under. */
export function textIdOf(agreement: Agreement, { rule: ruleId, article }: Finding): string | null {
  if (article === null) return null;
  const entry =
    agreement.articles.find(({ rules }) => rules.some(({ id }) => id === ruleId)) ??
    agreement.articles.find(({ number }) => number === article);
  const rule = entry?.rules.find(({ id }) => id === ruleId);
  return rule?.quotes ?? entry?.id ?? `${agreement.id}-${article}`;
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

interface ArticleTextProps {
  readonly agreement: Agreement;
  readonly finding: Finding;
}

/** The article with its literal words, and those that stand beside it. */
export function ArticleText({ agreement, finding }: ArticleTextProps): ReactNode {
  const texts = useTexts(agreement);
  const id = textIdOf(agreement, finding);
  if (id === null) return null;
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
