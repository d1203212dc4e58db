import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../pane-context';
import { Advice, Empty } from './empty';
import { NO_AGREEMENT } from './texts';

/** There are tabs of ours, but nothing says which agreement they belong to. */
export function NoAgreement({ gegevensTab }: { readonly gegevensTab: string | null }): ReactNode {
  const { controller } = usePane();
  return (
    <>
      <Empty title={NO_AGREEMENT.title} />
      <Advice>
        <span>{NO_AGREEMENT.advice}</span>
        {gegevensTab !== null && (
          <div>
            <Button onClick={() => controller.goToTab(gegevensTab)}>{NO_AGREEMENT.button}</Button>
          </div>
        )}
      </Advice>
    </>
  );
}
