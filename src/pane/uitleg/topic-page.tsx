import type { KeyboardEvent, ReactNode } from 'react';
import type { AgreementHelp } from '../../derive/help/help';
import { rulesOf } from '../../derive/help/help';
import type { Topic } from '../../derive/help/search';
import { BackButton } from '../parts/back-button';
import { Page } from '../parts/page';
import { useStyles } from '../parts/styles';
import { articleName } from '../words';
import { ArticlePage } from './article-page';
import { FunctionPage } from './function-page';
import { RulePage } from './rule-page';
import { SheetPage } from './sheet-page';
import { TopicLink } from './topic-link';
import { topicKey } from './topics';

interface Content {
  readonly title: string;
  readonly body: ReactNode;
}

function TermBody({ help, term }: { readonly help: AgreementHelp; readonly term: string }): ReactNode {
  const shared = useStyles();
  const found = help.terms.find((one) => one.term === term);
  const article = help.articles.find(({ id }) => id === found?.article);
  return (
    <section className={shared.section}>
      <span>{found?.meaning}</span>
      {article !== undefined && (
        <span>
          Hoort bij{' '}
          <TopicLink topic={{ kind: 'artikel', id: article.id }}>{articleName(article.number)}</TopicLink>.
        </span>
      )}
    </section>
  );
}

/** What there is to read about a topic; null for one that this agreement does not have. */
function contentOf(help: AgreementHelp, topic: Topic): Content | null {
  switch (topic.kind) {
    case 'artikel': {
      const article = help.articles.find(({ id }) => id === topic.id);
      if (article === undefined) return null;
      const { name, subject } = article;
      return {
        title: name === subject ? name : `${name} – ${subject}`,
        body: <ArticlePage article={article} help={help} />,
      };
    }
    case 'regel': {
      const rule = rulesOf(help).find(({ id }) => id === topic.id);
      return rule === undefined ? null : { title: rule.summary, body: <RulePage rule={rule} help={help} /> };
    }
    case 'functie': {
      const definition = help.functions.find(({ name }) => name === topic.name);
      if (definition === undefined) return null;
      return { title: definition.name, body: <FunctionPage definition={definition} help={help} /> };
    }
    case 'blad':
    case 'kolom': {
      const wanted = topic.kind === 'blad' ? topic.name : topic.sheet;
      const sheet = help.sheets.find(({ name }) => name === wanted);
      if (sheet === undefined) return null;
      const header = topic.kind === 'kolom' ? topic.header : null;
      return { title: `Blad ${sheet.name}`, body: <SheetPage sheet={sheet} header={header} /> };
    }
    case 'woord':
      return { title: topic.term, body: <TermBody help={help} term={topic.term} /> };
  }
}

interface TopicPageProps {
  readonly help: AgreementHelp;
  readonly topic: Topic;
  /** Where back leads. */
  readonly backLabel: string;
  /** False when something in the page takes the focus. */
  readonly focusTitle: boolean;
  readonly onBack: () => void;
}

/** One page of Uitleg. */
export function TopicPage({ help, topic, backLabel, focusTitle, onBack }: TopicPageProps): ReactNode {
  const content = contentOf(help, topic);
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onBack();
  }
  if (content === null) return null;
  return (
    <div style={{ display: 'contents' }} onKeyDown={onKeyDown}>
      <Page
        key={topicKey(topic)}
        title={content.title}
        arrival={topicKey(topic)}
        focusTitle={focusTitle}
        above={<BackButton label={backLabel} onBack={onBack} />}
      >
        {content.body}
      </Page>
    </div>
  );
}
