import { Field, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { FIELD } from './texts';
import type { Draft } from './use-draft';

interface ExplainFieldProps {
  readonly draft: Draft;
  readonly onChange: (text: string) => void;
}

/** Where the user writes an explanation. It takes the focus, as the user asked for it. */
export function ExplainField({ draft, onChange }: ExplainFieldProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('textarea')?.focus(), []);
  return (
    <div ref={box}>
      <Field
        label={FIELD.label}
        hint={FIELD.hint}
        {...(draft.error === null ? {} : { validationMessage: draft.error, validationState: 'error' })}
      >
        <Textarea
          rows={4}
          resize="vertical"
          value={draft.text}
          onChange={(_, { value }) => onChange(value)}
        />
      </Field>
    </div>
  );
}
