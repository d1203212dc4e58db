import type { ReactNode } from 'react';
import { byTheme } from '../../derive/by-theme';
import type { ArticleHelp } from '../../derive/help/article-help';
import type { AgreementHelp } from '../../derive/help/help';
import { Disclosure } from '../parts/disclosure';
import { useStyles } from '../parts/styles';
import { Foldable, type Opening } from './foldable';
import { Quote } from './quote';
import { Row } from './row';
import { useUitlegStyles } from './styles';
import { OTHER_TEXTS } from './texts';

interface ArticlesProps extends Opening {
  readonly help: AgreementHelp;
  readonly articles: readonly ArticleHelp[];
}

export const isNumbered = ({ number }: ArticleHelp): boolean => /^\d/.test(number);

function ArticleRows({ articles }: { readonly articles: readonly ArticleHelp[] }): ReactNode {
  const shared = useStyles();
  return (
    <ul className={shared.rows}>
      {articles.map(({ id, number, subject, judging }) => (
        <Row key={id} topic={{ kind: 'artikel', id }} number={number} name={subject} note={judging} />
      ))}
    </ul>
  );
}

/** The articles under the themes of the agreement, each of which can be opened. */
export function Articles({ help, articles, ...opening }: ArticlesProps): ReactNode {
  const styles = useUitlegStyles();
  const parts = byTheme(help.themes, articles, ({ theme }) => theme ?? undefined);
  return (
    <div className={help.themes.length === 0 ? '' : styles.within}>
      {parts.map(({ title, items }) =>
        title === null ? (
          <ArticleRows key={title} articles={items} />
        ) : (
          <Foldable key={title} title={title} count={items.length} {...opening}>
            <ArticleRows articles={items} />
          </Foldable>
        ),
      )}
    </div>
  );
}

/** The parts that have no number: the preamble, the footnotes, and the sentences that ask for nothing. */
export function Unnumbered({ help }: { readonly help: AgreementHelp }): ReactNode {
  const shared = useStyles();
  const { title, period, articles, otherTexts } = help;
  return (
    <div className={shared.section}>
      <p className={shared.muted}>{`${title}. Looptijd: ${period}.`}</p>
      <ul className={shared.rows}>
        {articles.map((article) => (
          <Row
            key={article.id}
            topic={{ kind: 'artikel', id: article.id }}
            name={article.subject}
            {...(article.name === article.subject ? {} : { description: article.name })}
            note={article.judging}
          />
        ))}
      </ul>
      {otherTexts.length > 0 && (
        <Disclosure title={OTHER_TEXTS} count={String(otherTexts.length)}>
          <div className={shared.section}>
            {otherTexts.map(({ id, lines }) => (
              <Quote key={id} lines={lines} />
            ))}
          </div>
        </Disclosure>
      )}
    </div>
  );
}
