import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { HelpEntry } from '../../derive/help/search';
import { useStyles } from '../parts/styles';
import { Row } from './row';
import { NO_HIT } from './texts';
import { KIND_WORDS, topicKey } from './topics';

interface HitsProps {
  readonly hits: readonly HelpEntry[];
  readonly onClear: () => void;
}

/** What was found, the best first. */
export function Hits({ hits, onClear }: HitsProps): ReactNode {
  const shared = useStyles();
  if (hits.length === 0) {
    return (
      <div className={shared.section}>
        <h2 className={shared.heading}>{NO_HIT.title}</h2>
        <span>{NO_HIT.text}</span>
        <div>
          <Button onClick={onClear}>{NO_HIT.button}</Button>
        </div>
      </div>
    );
  }
  return (
    <ul className={shared.rows} aria-label="Treffers">
      {hits.map(({ topic, name, description }) => (
        <Row
          key={topicKey(topic)}
          topic={topic}
          name={name}
          description={description}
          note={KIND_WORDS[topic.kind]}
        />
      ))}
    </ul>
  );
}
