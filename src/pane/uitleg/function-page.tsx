import type { ReactNode } from 'react';
import type { ExampleHelp, FunctionHelp } from '../../derive/help/function-help';
import type { AgreementHelp } from '../../derive/help/help';
import { useStyles } from '../parts/styles';
import { WideTable } from '../parts/wide-table';
import { useUitlegStyles } from './styles';
import { TopicLink } from './topic-link';

/** What an example gives: one value, or the cells that it fills. */
function Outcome({ gives }: Pick<ExampleHelp, 'gives'>): ReactNode {
  const [first = [], ...rest] = gives;
  if (rest.length === 0 && first.length < 2) return <span>{`geeft ${first[0] ?? ''}`}</span>;
  return (
    <WideTable name="Uitkomst van het voorbeeld">
      <thead>
        <tr>
          {first.map((cell, index) => (
            <th key={index} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rest.map((row, index) => (
          <tr key={index}>
            {row.map((cell, place) => (
              <td key={place}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

interface FunctionPageProps {
  readonly definition: FunctionHelp;
  readonly help: AgreementHelp;
}

/** One worksheet function: how it is typed, what it needs and what it gives. */
export function FunctionPage({ definition, help }: FunctionPageProps): ReactNode {
  const shared = useStyles();
  const styles = useUitlegStyles();
  const { summary, syntax, parameters, result, errors, examples } = definition;
  const article = help.articles.find(({ id }) => id === definition.article);
  return (
    <>
      <section className={shared.section}>
        <span>{summary}</span>
        <code className={styles.code}>{syntax}</code>
        {article !== undefined && (
          <span>
            Hoort bij <TopicLink topic={{ kind: 'artikel', id: article.id }}>{article.name}</TopicLink>.
          </span>
        )}
      </section>
      {parameters.length > 0 && (
        <section className={shared.section}>
          <h2 className={shared.heading}>Wat vult u in?</h2>
          <dl className={shared.facts}>
            {parameters.map(({ name, shape, help: meaning, optional }) => [
              <dt key={name}>{name}</dt>,
              <dd key={`${name} uitleg`}>
                {meaning}
                <br />
                <span className={shared.muted}>{optional ? `${shape} · mag u weglaten` : shape}</span>
              </dd>,
            ])}
          </dl>
        </section>
      )}
      <section className={shared.section}>
        <h2 className={shared.heading}>Wat krijgt u?</h2>
        <span>{result}</span>
        {errors.length > 0 && (
          <dl className={shared.facts}>
            {errors.map(({ code, when }) => [
              <dt key={code}>{code}</dt>,
              <dd key={`${code} wanneer`}>{when}</dd>,
            ])}
          </dl>
        )}
      </section>
      <section className={shared.section}>
        <h2 className={shared.heading}>Voorbeelden</h2>
        {examples.map(({ formula, gives }) => (
          <div key={formula} className={shared.section}>
            <code className={styles.code}>{formula}</code>
            <Outcome gives={gives} />
          </div>
        ))}
      </section>
    </>
  );
}
