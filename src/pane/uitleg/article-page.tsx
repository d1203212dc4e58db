import type { ReactNode } from 'react';
import type { ArticleHelp } from '../../derive/help/article-help';
import type { AgreementHelp } from '../../derive/help/help';
import { Disclosure } from '../parts/disclosure';
import { useStyles } from '../parts/styles';
import { Parameters } from './parameters';
import { Quote } from './quote';
import { Row } from './row';
import { RuleDetails } from './rule-details';
import { useUitlegStyles } from './styles';
import { JUDGING_TEXTS, NO_TEXT } from './texts';
import { TopicLink } from './topic-link';

interface ArticlePageProps {
  readonly article: ArticleHelp;
  readonly help: AgreementHelp;
}

/** One article: its literal words first, then what we make of them. */
export function ArticlePage({ article, help }: ArticlePageProps): ReactNode {
  const shared = useStyles();
  const styles = useUitlegStyles();
  const { text, reason, judging, rules, readings, parameters, beside } = article;
  const toJudge = judging === 'zelf te beoordelen';
  const functions = help.functions.filter((one) => one.article === article.id);
  const sheets = help.sheets.filter(({ name }) => article.sheets.includes(name));
  return (
    <>
      <section className={shared.section}>
        <h2 className={shared.heading}>Wat staat er in de overeenkomst?</h2>
        {text === null ? <span>{NO_TEXT}</span> : <Quote lines={text} />}
      </section>
      <section className={shared.section}>
        <h2 className={shared.heading}>Wat controleren wij?</h2>
        <span>{JUDGING_TEXTS[judging]}</span>
        {toJudge && <span>{reason}</span>}
        {beside.map((id) => (
          <span key={id}>
            U ziet dit artikel bij een bevinding van{' '}
            <TopicLink topic={{ kind: 'regel', id }}>{`regel ${id}`}</TopicLink>.
          </span>
        ))}
        {rules.length > 0 && (
          <div>
            {rules.map((rule) => (
              <Disclosure key={rule.id} title={rule.summary}>
                <RuleDetails rule={rule} help={help} />
              </Disclosure>
            ))}
          </div>
        )}
      </section>
      {reason !== null && !toJudge && (
        <section className={shared.section}>
          <h2 className={shared.heading}>Wat beoordeelt u zelf?</h2>
          <span>{reason}</span>
        </section>
      )}
      {readings.length > 0 && (
        <section className={shared.section}>
          <h2 className={shared.heading}>Hoe lezen wij het?</h2>
          <ul className={styles.list}>
            {readings.map((reading) => (
              <li key={reading}>{reading}</li>
            ))}
          </ul>
        </section>
      )}
      {parameters.length > 0 && (
        <Disclosure title="Waarden waarmee wij rekenen" count={String(parameters.length)}>
          <Parameters parameters={parameters} />
        </Disclosure>
      )}
      {sheets.length > 0 && (
        <Disclosure title="Nodige bladen" count={String(sheets.length)}>
          <ul className={shared.rows}>
            {sheets.map(({ name, help: purpose }) => (
              <Row key={name} topic={{ kind: 'blad', name }} name={name} description={purpose} />
            ))}
          </ul>
        </Disclosure>
      )}
      {functions.length > 0 && (
        <section className={shared.section}>
          <h2 className={shared.heading}>
            {functions.length === 1 ? 'Functie in Excel' : 'Functies in Excel'}
          </h2>
          {functions.map(({ name, syntax, summary }) => (
            <div key={name} className={shared.section}>
              <span>
                <TopicLink topic={{ kind: 'functie', name }}>{name}</TopicLink>
                {` – ${summary}`}
              </span>
              <code className={styles.code}>{syntax}</code>
            </div>
          ))}
        </section>
      )}
    </>
  );
}
