import {
  Button,
  Field,
  makeStyles,
  ProgressBar,
  Radio,
  RadioGroup,
  Select,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { BackButton } from '../parts/back-button';
import { Page } from '../parts/page';
import { useStyles } from '../parts/styles';
import { useEscape } from '../parts/use-escape';
import { usePane } from '../pane-context';
import { Outcome } from './outcome';
import { Question } from './question';
import { SheetChoice } from './sheet-choice';
import { TemplateFile } from './template-file';
import type { TemplateFlow } from './template-flow';
import { BUSY, CHOOSE_AGREEMENT, insertButton, LEAD, NOTHING_CHOSEN, shortTitle } from './texts';
import { useTemplates } from './use-templates';

const EXAMPLE = 'voorbeeld';

const useFieldStyles = makeStyles({
  // As wide as the page, however long the names in it are.
  field: { gridTemplateColumns: 'minmax(0,1fr)' },
  select: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
  radio: { '& label': { minWidth: 0, overflowWrap: 'anywhere' } },
});

function Choices({ flow }: { readonly flow: TemplateFlow }): ReactNode {
  const { agreements, agreement, sheets, chosen, example, inserting } = flow.state;
  const styles = useFieldStyles();
  const disabled = inserting !== null;
  return (
    <>
      <Field label="Overeenkomst" className={styles.field}>
        <Select
          className={styles.select}
          value={agreement?.id ?? ''}
          disabled={disabled}
          onChange={(_, { value }) => flow.chooseAgreement(value)}
        >
          {agreement === null && <option value="">{CHOOSE_AGREEMENT}</option>}
          {agreements.map((each) => (
            <option key={each.id} value={each.id}>
              {shortTitle(each)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Inhoud" className={styles.field}>
        <RadioGroup
          value={example ? EXAMPLE : ''}
          disabled={disabled}
          onChange={(_, { value }) => flow.setExample(value === EXAMPLE)}
        >
          <Radio className={styles.radio} value="" label="Leeg, om zelf in te vullen" />
          <Radio className={styles.radio} value={EXAMPLE} label="Met voorbeeldgegevens" />
        </RadioGroup>
      </Field>
      {sheets.length > 0 && (
        <SheetChoice sheets={sheets} chosen={chosen} disabled={disabled} onChoose={flow.choose} />
      )}
    </>
  );
}

function Footer({ flow }: { readonly flow: TemplateFlow }): ReactNode {
  const shared = useStyles();
  const { agreement, chosen, inserting } = flow.state;
  if (inserting?.slow === true)
    return (
      <Button className={shared.grow} onClick={flow.cancel}>
        Annuleren
      </Button>
    );
  return (
    <Button
      appearance="primary"
      className={shared.grow}
      disabledFocusable={agreement === null || chosen.size === 0}
      onClick={() => void flow.insert()}
    >
      {insertButton(chosen.size)}
    </Button>
  );
}

/** While it is slow: that it goes on, and Esc cancels it. */
function Busy({ onCancel }: { readonly onCancel: () => void }): ReactNode {
  const shared = useStyles();
  useEscape(onCancel);
  return (
    <div className={shared.section} role="status">
      <ProgressBar thickness="large" aria-label="Bezig met invoegen" />
      <span>{BUSY}</span>
    </div>
  );
}

/** Adds empty sheets or examples to the workbook. Nothing that is there is changed. */
export function Sjablonen(): ReactNode {
  const shared = useStyles();
  const { controller } = usePane();
  const flow = useTemplates();
  const { agreements, agreement, chosen, questions, inserting } = flow.state;
  const [asked] = questions;
  if (asked !== undefined)
    return (
      <Question sheet={asked} onAnswer={(second) => void flow.answer(second)} onBack={flow.reconsider} />
    );
  return (
    <Page
      title="Sjablonen"
      arrival="sjablonen"
      above={<BackButton label="Meer" onBack={() => controller.go('meer')} />}
      footer={agreements.length > 0 ? <Footer flow={flow} /> : undefined}
    >
      <Outcome state={flow.state} onRead={() => void flow.look()} onInsert={() => void flow.insert()} />
      {inserting?.slow === true && <Busy onCancel={flow.cancel} />}
      <p className={shared.text}>{LEAD}</p>
      {agreements.length > 0 && <Choices flow={flow} />}
      {agreement !== null && chosen.size === 0 && <p className={shared.muted}>{NOTHING_CHOSEN}</p>}
      {agreement !== null && <TemplateFile agreement={agreement} example={flow.state.example} />}
    </Page>
  );
}
