import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PlugDisconnectedRegular } from '@fluentui/react-icons/svg/plug-disconnected';
import type { ReactNode } from 'react';
import { Sign } from '../look/sign';
import { Page } from '../parts/page';
import { useStyles } from '../parts/styles';
import { usePane } from '../pane-context';
import { NO_ANSWER } from './texts';

const useNoAnswerStyles = makeStyles({
  block: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '8px',
    paddingTop: '8px',
  },
  list: { margin: 0, paddingLeft: '20px' },
});

/** Excel did not answer at all: nothing else on the screen is of use until it does. */
export function NoAnswer(): ReactNode {
  const shared = useStyles();
  const styles = useNoAnswerStyles();
  const { controller, reload } = usePane();
  return (
    <Page
      title="Overzicht"
      hideTitle
      arrival="no-answer"
      footer={
        <>
          <Button appearance="primary" className={shared.grow} onClick={controller.check}>
            Opnieuw proberen
          </Button>
          <Button onClick={reload}>Venster herladen</Button>
        </>
      }
    >
      <div className={styles.block} role="alert">
        <Sign look={{ Icon: PlugDisconnectedRegular, color: tokens.colorNeutralForeground3 }} size={32} />
        <h2 className={shared.heading}>{NO_ANSWER.title}</h2>
        <span>{NO_ANSWER.text}</span>
        <h2 className={shared.heading}>Wat kunt u doen?</h2>
        <ol className={styles.list}>
          {NO_ANSWER.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
          <li>
            Kies daarna <b>Opnieuw proberen</b>.
          </li>
        </ol>
      </div>
    </Page>
  );
}
