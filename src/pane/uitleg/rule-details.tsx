import type { ReactNode } from 'react';
import type { AgreementHelp } from '../../derive/help/help';
import type { RuleHelp } from '../../derive/help/rule-help';
import { ERNST_LOOK } from '../look/ernst';
import { Sign } from '../look/sign';
import { Disclosure } from '../parts/disclosure';
import { useStyles } from '../parts/styles';
import { enumerate } from '../words';
import { useUitlegStyles } from './styles';
import { TopicLink } from './topic-link';

interface RuleDetailsProps {
  readonly rule: RuleHelp;
  readonly help: AgreementHelp;
}

/** What a rule can say, where it looks, and examples of it. */
export function RuleDetails({ rule, help }: RuleDetailsProps): ReactNode {
  const shared = useStyles();
  const styles = useUitlegStyles();
  const { id, ernst, outcomes, sheets, messages, cases, quotes } = rule;
  const look = ERNST_LOOK[ernst];
  const quoted = help.articles.find((article) => article.id === quotes);
  const sentences = cases.reduce((sum, group) => sum + group.sentences.length, 0);
  return (
    <div className={shared.section}>
      <dl className={shared.facts}>
        <dt>Regel</dt>
        <dd>{id}</dd>
        <dt>Ernst</dt>
        <dd>
          <Sign look={look} /> <span className={styles.strong}>{look.word}</span>
          <br />
          <span className={shared.muted}>{look.sentence}</span>
        </dd>
        {outcomes.length > 0 && (
          <>
            <dt>Uitkomst</dt>
            <dd>{outcomes.join(' · ')}</dd>
          </>
        )}
        {sheets.length > 0 && (
          <>
            <dt>Bladen</dt>
            <dd>{enumerate(sheets)}</dd>
          </>
        )}
        {quoted !== undefined && (
          <>
            <dt>Rust op</dt>
            <dd>
              <TopicLink topic={{ kind: 'artikel', id: quoted.id }}>{quoted.name}</TopicLink>
            </dd>
          </>
        )}
      </dl>
      {messages.length > 0 && (
        <Disclosure title="Meldingen" count={String(messages.length)}>
          <ul className={styles.list}>
            {messages.map(({ text, advice }) => (
              <li key={text}>
                {text}
                <br />
                <span className={shared.muted}>{advice}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {sentences > 0 && (
        <Disclosure title="Voorbeelden" count={String(sentences)}>
          <dl className={shared.facts}>
            {cases.map((group) => [
              <dt key={group.title}>{group.title}</dt>,
              <dd key={`${group.title} voorbeelden`}>
                <ul className={styles.list}>
                  {group.sentences.map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              </dd>,
            ])}
          </dl>
        </Disclosure>
      )}
    </div>
  );
}
