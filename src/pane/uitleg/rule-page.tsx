import type { ReactNode } from 'react';
import type { AgreementHelp } from '../../derive/help/help';
import type { RuleHelp } from '../../derive/help/rule-help';
import { Quote } from './quote';
import { RuleDetails } from './rule-details';
import { GENERAL_RULE } from './texts';
import { TopicLink } from './topic-link';
import { useStyles } from '../parts/styles';

interface RulePageProps {
  readonly rule: RuleHelp;
  readonly help: AgreementHelp;
}

/** One rule, with the article that it belongs to. */
export function RulePage({ rule, help }: RulePageProps): ReactNode {
  const shared = useStyles();
  const article = help.articles.find(({ rules }) => rules.includes(rule));
  return (
    <>
      {article === undefined ? (
        <p className={shared.text}>{GENERAL_RULE}</p>
      ) : (
        <section className={shared.section}>
          <h2 className={shared.heading}>
            <TopicLink topic={{ kind: 'artikel', id: article.id }}>{article.name}</TopicLink>
          </h2>
          {article.text !== null && <Quote lines={article.text} />}
        </section>
      )}
      <RuleDetails rule={rule} help={help} />
    </>
  );
}
