import { useEffect, useState, useSyncExternalStore } from 'react';
import { usePane } from '../pane-context';
import { createTemplateFlow, type TemplateFlow } from './template-flow';

/** The templates for this workbook, for as long as the screen is there. Leaving it cancels what can still be. */
export function useTemplates(): TemplateFlow {
  const { port, machine, clock, controller } = usePane();
  const [flow] = useState(() =>
    createTemplateFlow({ port, machine, clock }, () => {
      // Who is not told of changes in the workbook has to look.
      if (!controller.state.watching) controller.lookAgain();
    }),
  );
  useEffect(() => {
    void flow.look();
    return flow.cancel;
  }, [flow]);
  useSyncExternalStore(flow.subscribe, () => flow.state);
  return flow;
}
