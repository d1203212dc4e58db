import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CommentNoteRegular } from '@fluentui/react-icons/svg/comment-note';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { useMemo, type KeyboardEvent, type ReactNode } from 'react';
import type { Finding } from '../../core/finding/finding';
import { correctionsOf, isCorrectable, type Correction } from '../../derive/correction/corrections';
import { isExplainable } from '../../derive/explanation/place';
import { ERNST_LOOK } from '../look/ernst';
import { Sign } from '../look/sign';
import { CopyButton } from '../parts/copy-button';
import { Disclosure } from '../parts/disclosure';
import { failureText } from '../parts/failure-texts';
import { Message } from '../parts/message';
import { Page } from '../parts/page';
import { useStyles } from '../parts/styles';
import { usePane, usePaneState } from '../pane-context';
import type { Result } from '../state/model';
import { ExplainField } from '../toelichten/explain-field';
import { useDraft, type DraftActions } from '../toelichten/use-draft';
import { cellName } from '../../derive/cell-name';
import { AdviceButtons, advisersFor } from './advice-buttons';
import { articleOf, ArticleText } from './article-text';
import { Computation, Explanation, Facts, useExplanation, WhatToDo } from './finding-body';
import { LookUpButton } from './look-up-button';
import { SOLVED, findingAsText } from './texts';
import { WalkBar, type Position } from './walk-bar';

const useDetailStyles = makeStyles({
  screen: { display: 'contents' },
  ernst: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0 6px', marginBottom: '-8px' },
  word: { fontWeight: tokens.fontWeightSemibold },
});

interface FooterProps {
  readonly place: number;
  readonly finding: Finding;
  readonly correction: Correction | null;
  readonly drafts: DraftActions;
  readonly explain: () => void;
}

/** Herstel, else Toelichten, else Ga naar cel: the one thing that helps most is the primary button. */
function Footer({ place, finding, correction, drafts, explain }: FooterProps): ReactNode {
  const shared = useStyles();
  const { controller } = usePane();
  const slow = usePaneState().work?.slow === true;
  const primary = { appearance: 'primary', className: shared.grow, disabledFocusable: slow } as const;
  if (drafts.draft !== null)
    return (
      <>
        <Button {...primary} onClick={drafts.keep}>
          Toelichting bewaren
        </Button>
        <Button onClick={drafts.stop}>Annuleren</Button>
      </>
    );
  const goName = finding.cell === null ? 'Ga naar blad' : 'Ga naar cel';
  const go = (): void => controller.goToCell(place);
  if (correction !== null)
    return (
      <>
        <Button {...primary} icon={<WrenchRegular />} onClick={() => controller.correct([correction.edit])}>
          Herstel
        </Button>
        <Button onClick={go}>{goName}</Button>
      </>
    );
  if (isExplainable(finding))
    return (
      <>
        <Button {...primary} icon={<CommentNoteRegular />} onClick={explain}>
          Toelichten
        </Button>
        <Button onClick={go}>{goName}</Button>
      </>
    );
  return (
    <Button appearance="primary" className={shared.grow} onClick={go}>
      {goName}
    </Button>
  );
}

/** What stands in place of a finding that is no more. */
function SolvedFooter({ next }: { readonly next: number | null }): ReactNode {
  const shared = useStyles();
  const { controller } = usePane();
  return (
    <Button
      appearance="primary"
      className={shared.grow}
      onClick={() => (next === null ? controller.closeFinding() : controller.openFinding(next))}
    >
      {next === null ? 'Alle bevindingen' : 'Volgende bevinding'}
    </Button>
  );
}

interface DetailProps {
  readonly result: Result;
  /** The finding on show, or the one that was. */
  readonly finding: Finding;
  /** Its place in the report; null when it is solved. */
  readonly place: number | null;
  readonly position: Position | null;
  /** The finding to go on with after a solved one. */
  readonly next: number | null;
  readonly above: ReactNode;
}

/** One finding: what, where, what to do, and only then the law. Replaces the list, and walks on through it. */
export function Detail({ result, finding, place, position, next, above }: DetailProps): ReactNode {
  const shared = useStyles();
  const styles = useDetailStyles();
  const { controller } = usePane();
  const { showFailure, visit, work, formulas, returning } = usePaneState();
  const drafts = useDraft(place, visit);
  const words = useExplanation(place === null ? null : finding, result);
  const formula =
    isCorrectable(finding) && formulas.size > 0 && formulas.has(cellName(finding.tab, finding.cell));
  const correction = useMemo(
    () => (formula ? null : (correctionsOf([finding], result.report, result.snapshot)[0] ?? null)),
    [formula, finding, result],
  );
  const article = result.agreement === null ? undefined : articleOf(result.agreement, finding);
  const back = returning === 'from-lookup' && article !== undefined;
  const advisers = advisersFor(result.agreement, finding);
  const fromAdvice = returning === 'from-advice' && place !== null && advisers.length > 0;
  const ways = { correctable: correction !== null, formula };
  const explain = (): void => drafts.start(words ?? '');

  function walk(target: number | undefined): void {
    if (target !== undefined && drafts.draft === null) controller.openFinding(target);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      if (work !== null) controller.cancel();
      else if (drafts.draft !== null) drafts.stop();
      else controller.closeFinding();
    } else if (event.altKey && event.key === 'ArrowUp') walk(position?.previous);
    else if (event.altKey && event.key === 'ArrowDown')
      walk(place === null ? (next ?? undefined) : position?.next);
    else return;
    event.preventDefault();
  }

  const look = ERNST_LOOK[finding.ernst];
  const failure = showFailure && failureText(showFailure, 'tonen');
  const solved = place === null;
  return (
    <div className={styles.screen} onKeyDown={onKeyDown}>
      <Page
        title={solved ? SOLVED : finding.message}
        arrival={visit}
        focusTitle={!back && !fromAdvice}
        above={
          <>
            {above}
            {failure && (
              <Message intent="warning" title={failure.title}>
                {failure.text}
              </Message>
            )}
            <WalkBar position={position} busy={drafts.draft !== null} />
            {!solved && (
              <div className={styles.ernst}>
                <Sign look={look} size={20} />
                <span className={styles.word}>{look.word}</span>
                <span className={shared.muted}>{look.sentence}</span>
              </div>
            )}
          </>
        }
        footer={
          solved ? (
            <SolvedFooter next={next} />
          ) : (
            <Footer
              place={place}
              finding={finding}
              correction={correction}
              drafts={drafts}
              explain={explain}
            />
          )
        }
      >
        {solved ? (
          <p className={shared.muted}>{finding.message}</p>
        ) : (
          <>
            <Facts finding={finding} result={result} ways={ways} />
            <WhatToDo finding={finding} ways={ways}>
              {advisers.length > 0 && (
                <AdviceButtons
                  advisers={advisers}
                  subject={finding.sleutel ?? ''}
                  returning={fromAdvice}
                  busy={drafts.draft !== null}
                />
              )}
            </WhatToDo>
            {drafts.draft !== null && <ExplainField draft={drafts.draft} onChange={drafts.change} />}
            {finding.explained && drafts.draft === null && <Explanation words={words} />}
            {result.agreement !== null && <ArticleText agreement={result.agreement} finding={finding} />}
            <div>
              <Computation finding={finding} />
              <Disclosure title="Andere acties" open={back}>
                <div className={shared.section}>
                  <span className={shared.muted}>{`Regel ${finding.rule}`}</span>
                  <div className={shared.buttons}>
                    <CopyButton key={visit} label="Kopieer bevinding" text={findingAsText(finding)} />
                    {article !== undefined && (
                      <LookUpButton article={article} returning={back} busy={drafts.draft !== null} />
                    )}
                    {correction !== null && isExplainable(finding) && (
                      <Button size="small" icon={<CommentNoteRegular />} onClick={explain}>
                        Toelichten
                      </Button>
                    )}
                  </div>
                </div>
              </Disclosure>
            </div>
          </>
        )}
      </Page>
    </div>
  );
}
