import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { failureText } from '../parts/failure-texts';
import { Message } from '../parts/message';
import { usePane, usePaneState } from '../pane-context';
import { Advice, Empty } from './empty';
import { NO_AGREEMENT } from './texts';

/** There are tabs of ours, but nothing says which agreement they belong to. */
export function NoAgreement({ gegevensTab }: { readonly gegevensTab: string | null }): ReactNode {
  const { controller } = usePane();
  const { showFailure } = usePaneState();
  const failure = showFailure && failureText(showFailure, 'tonen');
  return (
    <>
      {failure && (
        <Message intent="warning" title={failure.title}>
          {failure.text}
        </Message>
      )}
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
