import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { NARROW, useStyles } from '../parts/styles';
import { Advice, Empty } from './empty';
import { NOTHING_RECOGNISED } from './texts';

const useNothingStyles = makeStyles({
  row: { gridTemplateColumns: 'minmax(0,1fr)', [NARROW]: { gridTemplateColumns: 'minmax(0,1fr)' } },
});

/** No tab is one of ours. */
export function NothingRecognised({ tabs }: { readonly tabs: readonly string[] }): ReactNode {
  const shared = useStyles();
  const styles = useNothingStyles();
  return (
    <>
      <Empty title={NOTHING_RECOGNISED.title}>
        <span>{NOTHING_RECOGNISED.text(tabs.length)}</span>
      </Empty>
      <ul className={shared.rows}>
        {tabs.map((tab) => (
          <li key={tab} className={mergeClasses(shared.row, styles.row)}>
            {tab}
          </li>
        ))}
      </ul>
      <Advice>
        <span>{NOTHING_RECOGNISED.advice}</span>
      </Advice>
    </>
  );
}
