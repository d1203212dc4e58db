import { Button, Field, Link, makeStyles, Select } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { Agreement } from '../../core/article/agreement';
import { organisationsOf, templateFile } from '../../derive/template/template-file';
import type { SaveWorkbook } from '../../hosts/port';
import { Disclosure } from '../parts/disclosure';
import { Message } from '../parts/message';
import { useStyles } from '../parts/styles';
import { usePane } from '../pane-context';
import {
  ABOUT_FILE,
  ALL_SHEETS,
  downloadButton,
  FILE,
  FILE_NOT_MADE,
  fileMadeText,
  OPEN_WORKBENCH,
} from './texts';

/** The workbench lies beside the pane: a page of the browser, which may download what Excel may not. */
const WORKBENCH = 'index.html';

const useFileStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: '8px' },
  field: { gridTemplateColumns: 'minmax(0,1fr)' },
  select: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

type Outcome = { readonly kind: 'made'; readonly name: string } | { readonly kind: 'failed' };

function Said({ outcome }: { readonly outcome: Outcome }): ReactNode {
  if (outcome.kind === 'failed')
    return (
      <Message intent="error" title={FILE_NOT_MADE.title}>
        {FILE_NOT_MADE.text}
      </Message>
    );
  const { title, text } = fileMadeText(outcome.name);
  return (
    <Message intent="success" title={title}>
      {text}{' '}
      <Link href={WORKBENCH} target="_blank" rel="noreferrer" inline>
        {OPEN_WORKBENCH}
      </Link>
    </Message>
  );
}

interface TemplateFileProps {
  readonly agreement: Agreement;
  readonly example: boolean;
}

function Choice({
  agreement,
  example,
  save,
}: TemplateFileProps & { readonly save: SaveWorkbook }): ReactNode {
  const shared = useStyles();
  const styles = useFileStyles();
  const { machine } = usePane();
  const [organisation, setOrganisation] = useState('');
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const about = useId();
  const download = async (): Promise<void> => {
    setBusy(true);
    setOutcome(null);
    try {
      const { version } = (await machine()).catalogue;
      const wish = { agreement, organisation: organisation === '' ? null : organisation, example, version };
      const { name, workbook } = templateFile(wish);
      await save(name, workbook);
      setOutcome({ kind: 'made', name });
    } catch {
      setOutcome({ kind: 'failed' });
    }
    setBusy(false);
  };
  return (
    <div className={styles.body}>
      <p id={about} className={shared.muted}>
        {ABOUT_FILE}
      </p>
      <Field label="Organisatie" className={styles.field}>
        <Select
          className={styles.select}
          value={organisation}
          disabled={busy}
          onChange={(_, { value }) => {
            setOrganisation(value);
            setOutcome(null);
          }}
        >
          <option value="">{ALL_SHEETS}</option>
          {organisationsOf(agreement).map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div className={shared.buttons}>
        <Button disabledFocusable={busy} aria-describedby={about} onClick={() => void download()}>
          {downloadButton(example)}
        </Button>
      </div>
      {outcome !== null && <Said outcome={outcome} />}
    </div>
  );
}

/** A template for who has no add-in: a workbook of its own, that can be handed on. Nothing where no file can be made. */
export function TemplateFile(props: TemplateFileProps): ReactNode {
  const { saveWorkbook } = usePane();
  if (saveWorkbook === null) return null;
  return (
    <Disclosure title={FILE}>
      {/* Another agreement has other organisations. */}
      <Choice key={props.agreement.id} save={saveWorkbook} {...props} />
    </Disclosure>
  );
}
