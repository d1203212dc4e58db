import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SheetPresence } from '../../derive/template/presence';
import { BackButton } from '../parts/back-button';
import { Page } from '../parts/page';
import { useStyles } from '../parts/styles';
import { question } from './texts';

interface QuestionProps {
  readonly sheet: SheetPresence;
  readonly onAnswer: (second: boolean) => void;
  readonly onBack: () => void;
}

/** Asks about a sheet that is wanted though the workbook has it already. */
export function Question({ sheet, onAnswer, onBack }: QuestionProps): ReactNode {
  const shared = useStyles();
  return (
    <Page
      title={`${sheet.schema.name} staat al in de werkmap`}
      arrival={sheet.schema.name}
      above={<BackButton label="Sjablonen" onBack={onBack} />}
      footer={
        <>
          <Button appearance="primary" className={shared.grow} onClick={() => onAnswer(true)}>
            Voeg tweede blad in
          </Button>
          <Button onClick={() => onAnswer(false)}>Overslaan</Button>
        </>
      }
    >
      <p className={shared.text}>{question(sheet)}</p>
    </Page>
  );
}
