import { Button } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Adviser } from '../../core/article/advice';
import type { Agreement } from '../../core/article/agreement';
import type { Finding } from '../../core/finding/finding';
import { useStyles } from '../parts/styles';
import { usePane } from '../pane-context';
import { lookText } from '../voorstel/texts';

/** Who can propose something to the subject of a finding. */
export const advisersFor = (agreement: Agreement | null, { rule, sleutel }: Finding): readonly Adviser[] =>
  sleutel === null ? [] : (agreement?.advisers?.filter(({ beside }) => beside.includes(rule)) ?? []);

interface AdviceButtonsProps {
  readonly advisers: readonly Adviser[];
  readonly subject: string;
  /** One comes back from there. */
  readonly returning: boolean;
  /** Something is being written that would be lost. */
  readonly busy: boolean;
}

/** Leads to what can be proposed; on the way back it has the focus. */
export function AdviceButtons({ advisers, subject, returning, busy }: AdviceButtonsProps): ReactNode {
  const shared = useStyles();
  const { controller } = usePane();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (returning) place.current?.querySelector('button')?.focus();
  }, [returning]);
  return (
    <div ref={place} className={shared.buttons}>
      {advisers.map(({ id, title }) => (
        <Button
          key={id}
          disabledFocusable={busy}
          onClick={() => controller.openAdvice({ adviser: id, subject })}
        >
          {lookText(title)}
        </Button>
      ))}
    </div>
  );
}
