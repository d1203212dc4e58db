import { cellName } from '../../src/derive/cell-name';
import { CANCELLED_TITLES, writtenText } from '../../src/pane/herstel/texts';
import { cancelledText, NO_ANSWER, protectedText } from '../../src/pane/overzicht/texts';
import { failureText } from '../../src/pane/parts/failure-texts';
import type { PlacementState } from '../../src/pane/rekenhulp/placement-flow';
import {
  CANCELLED_TITLES as NOT_PLACED,
  noRoomText,
  placedText,
  placingFailureText,
  takenOutText,
} from '../../src/pane/rekenhulp/texts';
import type { TemplatesState } from '../../src/pane/sjablonen/model';
import { insertFailureText, outcomeText } from '../../src/pane/sjablonen/texts';
import type { Notice, PaneState } from '../../src/pane/state/model';
import { EXPLAINED, notExplainedText } from '../../src/pane/toelichten/texts';
import { notCarriedOutText } from '../../src/pane/voorstel/texts';

/** What a user reads of how something ended, and what that means for the workbook. */
export interface Said {
  readonly text: string;
  /** It was done, as far as these cells allow (by `cellName`); or nothing was done at all. */
  readonly done: boolean;
  readonly left: readonly string[];
}

interface Text {
  readonly title: string;
  readonly text: string;
}

const said = ({ title, text }: Text, done: boolean, left: readonly string[] = []): Said => ({
  text: `${title}. ${text}`,
  done,
  left,
});

export function saidOfNotice(notice: Notice | null, { result }: PaneState): Said {
  switch (notice?.kind) {
    case undefined:
      return said({ title: 'Gecontroleerd', text: '' }, true);
    case 'marks-removed':
      return said({ title: 'Markeringen verwijderd', text: '' }, true);
    case 'protected':
      return said(protectedText(notice), false);
    case 'cancelled':
      return said({ title: 'Controle geannuleerd', text: cancelledText(result) }, false);
    case 'failed': {
      const { doing, failure } = notice;
      const isScreen = doing === 'lezen' && failure.kind === 'no-answer';
      return said(isScreen ? NO_ANSWER : failureText(failure, doing), false);
    }
  }
}

export function saidOfWriting({ feedback }: PaneState): Said {
  switch (feedback?.kind) {
    case undefined:
      return said({ title: '', text: '' }, false);
    case 'corrected':
    case 'carried-out':
    case 'undone': {
      const left = feedback.left.map(({ tab, cell }) => cellName(tab, cell));
      return said(writtenText(feedback.kind, feedback), left.length < feedback.total, left);
    }
    case 'explained':
      return said({ title: EXPLAINED.title, text: EXPLAINED.text(feedback.updated) }, true);
    case 'not-explained':
      return said(notExplainedText(feedback), false);
    case 'not-carried-out':
      return said({ title: CANCELLED_TITLES.uitvoeren, text: notCarriedOutText(feedback.why) }, false);
    case 'cancelled':
      return said({ title: CANCELLED_TITLES[feedback.doing], text: '' }, false);
    case 'failed':
      return said(failureText(feedback.failure, feedback.doing), false);
  }
}

export function saidOfTemplates({ outcome, readFailure, questions }: TemplatesState): Said {
  if (questions.length > 0) return said({ title: 'Wilt u een tweede blad?', text: '' }, false);
  if (outcome?.kind === 'failed') return said(insertFailureText(outcome.failure), false);
  if (outcome !== null) return said(outcomeText(outcome), outcome.kind === 'inserted');
  if (readFailure !== null) return said(failureText(readFailure, 'lezen'), false);
  return said({ title: '', text: '' }, false);
}

export function saidOfPlacement({ outcome }: PlacementState): Said {
  switch (outcome?.kind) {
    case undefined:
      return said({ title: '', text: '' }, false);
    case 'placed':
      return said(placedText(outcome), true);
    case 'no-room':
      return said(noRoomText(outcome), false);
    case 'taken-out':
      return said(takenOutText(outcome.placed, outcome.refusal), outcome.refusal === null);
    case 'cancelled':
      return said({ title: NOT_PLACED[outcome.doing], text: '' }, false);
    case 'failed':
      return said(placingFailureText(outcome.failure, outcome.doing), false);
  }
}
