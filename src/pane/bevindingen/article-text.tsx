import { useEffect, useState, type ReactNode } from 'react';
import type { Agreement } from '../../core/article/agreement';
import type { Finding } from '../../core/finding/finding';
import { useStyles } from '../parts/styles';
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

interface ArticleTextProps {
  readonly agreement: Agreement;
  readonly finding: Finding;
}

/** The article with its literal words, in a quote; an explanation is never in one. */
export function ArticleText({ agreement, finding }: ArticleTextProps): ReactNode {
  const shared = useStyles();
  const texts = useTexts(agreement);
  const id = textIdOf(agreement, finding);
  if (id === null) return null;
  const text = typeof texts === 'string' ? undefined : texts[id];
  return (
    <section className={shared.section} aria-busy={texts === 'loading'}>
      <h2 className={shared.heading}>{articleLabel(finding)}</h2>
      {text !== undefined && <blockquote className={shared.quote}>{text}</blockquote>}
      {texts === 'loading' && <span className={shared.muted}>De tekst van het artikel wordt geladen.</span>}
      {texts !== 'loading' && text === undefined && (
        <span className={shared.muted}>De tekst van dit artikel kunnen wij nu niet tonen.</span>
      )}
    </section>
  );
}
