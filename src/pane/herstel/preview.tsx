import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useMemo, type KeyboardEvent, type ReactNode } from 'react';
import { groupCorrections, type Correction } from '../../derive/correction/corrections';
import { Page } from '../parts/page';
import { useStyles } from '../parts/styles';
import { usePane, usePaneState } from '../pane-context';
import { CorrectionGroup } from './correction-group';
import { cellCount, NOTHING_TO_CORRECT, PREVIEW } from './texts';
import { useTicks, withName } from './ticks';

const usePreviewStyles = makeStyles({
  screen: { display: 'contents' },
  back: { marginLeft: '-8px', paddingLeft: '6px', marginBottom: '-8px', alignSelf: 'flex-start' },
});

interface PreviewProps {
  /** Everything that can be corrected in what the list shows. */
  readonly corrections: readonly Correction[];
  readonly above: ReactNode;
}

/** What *Herstel alle* would do, before it is done. */
export function Preview({ corrections, above }: PreviewProps): ReactNode {
  const shared = useStyles();
  const styles = usePreviewStyles();
  const { controller } = usePane();
  const { work } = usePaneState();
  const { left, tick, tickAll } = useTicks();
  const named = useMemo(() => corrections.map(withName), [corrections]);
  const groups = useMemo(() => groupCorrections(named), [named]);
  const chosen = named.filter(({ name }) => !left.has(name));
  const leave = (): void => controller.preview(false);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (work === null) leave();
    else controller.cancel();
  }

  return (
    <div className={styles.screen} onKeyDown={onKeyDown}>
      <Page
        title={`${cellCount(named.length)} herstellen`}
        arrival="preview"
        above={
          <>
            {above}
            <Button
              appearance="transparent"
              size="small"
              className={styles.back}
              icon={<ArrowLeftRegular />}
              onClick={leave}
            >
              Alle bevindingen
            </Button>
          </>
        }
        footer={
          <>
            <Button
              appearance="primary"
              className={shared.grow}
              disabledFocusable={chosen.length === 0 || work?.slow === true}
              onClick={() => controller.correct(chosen.map(({ edit }) => edit))}
            >
              {`Herstel ${cellCount(chosen.length)}`}
            </Button>
            <Button onClick={leave}>Annuleren</Button>
          </>
        }
      >
        <p className={shared.text}>{named.length === 0 ? NOTHING_TO_CORRECT : PREVIEW}</p>
        {groups.map((group) => (
          <CorrectionGroup
            key={group.kind}
            kind={group.kind}
            corrections={group.corrections}
            left={left}
            onTick={tick}
            onTickAll={tickAll}
          />
        ))}
      </Page>
    </div>
  );
}
