import { makeStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { Theme } from '../../../core/article/agreement';
import { formatNumber } from '../../../core/values/number';
import { byTheme } from '../../../derive/by-theme';
import { Sign, type Look } from '../../look/sign';
import { useStyles } from '../../parts/styles';
import { ArticleRow, type ListedArticle } from './article-row';
import { KeptDisclosure } from '../kept-disclosure';

const useGroupStyles = makeStyles({
  theme: { paddingTop: '8px', paddingBottom: '4px', fontWeight: 'inherit' },
});

interface UnderThemeProps {
  readonly list: string;
  /** Null when the agreement has no themes. */
  readonly title: string | null;
  readonly articles: readonly ListedArticle[];
  readonly look: Look;
}

function UnderTheme({ list, title, articles, look }: UnderThemeProps): ReactNode {
  const shared = useStyles();
  const styles = useGroupStyles();
  const id = useId();
  return (
    <>
      {title !== null && (
        <h3 id={id} className={`${shared.muted} ${styles.theme}`}>
          {title}
        </h3>
      )}
      <ul className={shared.rows} {...(title === null ? {} : { 'aria-labelledby': id })}>
        {articles.map((article) => (
          <ArticleRow key={article.entry.id} article={article} list={list} look={look} />
        ))}
      </ul>
    </>
  );
}

interface ArticleGroupProps {
  readonly title: string;
  readonly look: Look;
  readonly themes: readonly Theme[];
  readonly articles: readonly ListedArticle[];
  readonly open?: boolean;
}

/** Articles that come out alike, with their number, under the themes of the agreement. */
export function ArticleGroup({ title, look, themes, articles, open = false }: ArticleGroupProps): ReactNode {
  if (articles.length === 0) return null;
  return (
    <KeptDisclosure
      title={title}
      count={formatNumber(articles.length)}
      icon={<Sign look={look} />}
      open={open}
    >
      {byTheme(themes, articles, ({ entry }) => entry.theme).map((part) => (
        <UnderTheme key={part.title} list={title} title={part.title} articles={part.items} look={look} />
      ))}
    </KeptDisclosure>
  );
}
