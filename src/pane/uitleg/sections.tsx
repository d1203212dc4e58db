import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ERNSTEN } from '../../core/finding/finding';
import { rulesOf, type AgreementHelp } from '../../derive/help/help';
import { ERNST_LOOK } from '../look/ernst';
import { Sign } from '../look/sign';
import { useStyles } from '../parts/styles';
import { articleName, countOf } from '../words';
import { Articles, isNumbered, Unnumbered } from './article-sections';
import { Foldable, type Opening } from './foldable';
import { Row } from './row';
import { useUitlegStyles } from './styles';
import { TopicLink } from './topic-link';

function Functions({ help }: { readonly help: AgreementHelp }): ReactNode {
  const shared = useStyles();
  return (
    <ul className={shared.rows}>
      {help.functions.map(({ name, summary }) => (
        <Row key={name} topic={{ kind: 'functie', name }} name={name} description={summary} />
      ))}
    </ul>
  );
}

function Sheets({ help }: { readonly help: AgreementHelp }): ReactNode {
  const shared = useStyles();
  return (
    <ul className={shared.rows}>
      {help.sheets.map(({ name, help: purpose, columnWord, columns }) => (
        <Row
          key={name}
          topic={{ kind: 'blad', name }}
          name={name}
          description={purpose}
          note={
            columnWord === 'kolom'
              ? countOf(columns.length, 'kolom', 'kolommen')
              : countOf(columns.length, 'kenmerk', 'kenmerken')
          }
        />
      ))}
    </ul>
  );
}

function Rules({ help }: { readonly help: AgreementHelp }): ReactNode {
  const shared = useStyles();
  return (
    <ul className={shared.rows}>
      {rulesOf(help).map(({ id, summary, ernst }) => (
        <Row
          key={id}
          topic={{ kind: 'regel', id }}
          name={summary}
          description={`${id} · ${ERNST_LOOK[ernst].word}`}
        />
      ))}
    </ul>
  );
}

/** The five kinds of findings, as they stand everywhere else. */
function Kinds(): ReactNode {
  const shared = useStyles();
  const styles = useUitlegStyles();
  return (
    <ul className={shared.rows}>
      {ERNSTEN.map((ernst) => (
        <li key={ernst} className={shared.row}>
          <Sign look={ERNST_LOOK[ernst]} />
          <span>
            <span className={styles.strong}>{ERNST_LOOK[ernst].word}</span>
            <br />
            <span className={shared.muted}>{ERNST_LOOK[ernst].sentence}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Glossary({ help }: { readonly help: AgreementHelp }): ReactNode {
  const shared = useStyles();
  const styles = useUitlegStyles();
  const numbers = new Map(help.articles.map(({ id, number }) => [id, number]));
  return (
    <ul className={shared.rows}>
      {help.terms.map(({ term, meaning, article }) => (
        <li key={term} className={mergeClasses(shared.row, styles.plainRow)}>
          <span>
            <span className={styles.strong}>{term}</span>
            <br />
            {`${meaning} `}
            <TopicLink topic={{ kind: 'artikel', id: article }} origin={`woordenlijst ${term}`}>
              {articleName(numbers.get(article) ?? article)}
            </TopicLink>
          </span>
        </li>
      ))}
    </ul>
  );
}

interface Section {
  readonly title: string;
  readonly count: number;
  readonly content: ReactNode;
}

function sectionsOf(help: AgreementHelp, opening: Opening): readonly Section[] {
  const numbered = help.articles.filter(isNumbered);
  const others = help.articles.filter((article) => !isNumbered(article));
  return [
    {
      title: 'Artikelen',
      count: numbered.length,
      content: <Articles help={help} articles={numbered} {...opening} />,
    },
    {
      title: 'Aanhef en voetnoten',
      count: others.length,
      content: <Unnumbered help={{ ...help, articles: others }} />,
    },
    { title: 'Functies voor in een cel', count: help.functions.length, content: <Functions help={help} /> },
    { title: 'Bladen en kolommen', count: help.sheets.length, content: <Sheets help={help} /> },
    { title: 'Regels', count: rulesOf(help).length, content: <Rules help={help} /> },
    { title: 'Soorten bevindingen', count: ERNSTEN.length, content: <Kinds /> },
    { title: 'Woordenlijst', count: help.terms.length, content: <Glossary help={help} /> },
  ];
}

/** The section that is open at first. */
export const FIRST_SECTION = 'Artikelen';

interface SectionsProps extends Opening {
  readonly help: AgreementHelp;
}

/** Everything there is to look up. A section is drawn only while it is open. */
export function Sections({ help, ...opening }: SectionsProps): ReactNode {
  return (
    <div>
      {sectionsOf(help, opening).map(({ title, count, content }) => (
        <Foldable key={title} title={title} count={count} {...opening}>
          {content}
        </Foldable>
      ))}
    </div>
  );
}
