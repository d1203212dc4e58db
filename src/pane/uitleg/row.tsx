import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Topic } from '../../derive/help/search';
import { useStyles } from '../parts/styles';
import { useUitlegStyles } from './styles';
import { topicKey } from './topics';
import { useOpener } from './trail';

interface RowProps {
  readonly topic: Topic;
  /** Before the name, for what has a number. */
  readonly number?: string;
  readonly name: string;
  readonly description?: string;
  /** What kind of thing it is, or how it is judged. */
  readonly note?: string;
}

/** One topic in a list; opens its page. */
export function Row({ topic, number, name, description, note }: RowProps): ReactNode {
  const shared = useStyles();
  const styles = useUitlegStyles();
  const { ref, open } = useOpener<HTMLButtonElement>(topic, topicKey(topic));
  return (
    <li>
      <button
        ref={ref}
        type="button"
        className={mergeClasses(
          shared.pressable,
          shared.row,
          number === undefined ? styles.plainRow : styles.numbered,
        )}
        onClick={open}
      >
        {number !== undefined && <span className={styles.number}>{number}</span>}
        <span>
          {name}
          {description !== undefined && (
            <>
              <br />
              <span className={shared.muted}>{description}</span>
            </>
          )}
        </span>
        {note !== undefined && <span className={shared.muted}>{note}</span>}
      </button>
    </li>
  );
}
