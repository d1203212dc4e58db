import { REFUSALS } from '../../derive/edit';
import { CHECK_AGAIN, NOTHING_CHANGED, placesText, sheetsText, UNPROTECT } from '../herstel/texts';
import type { Feedback, LeftCell } from '../state/writing';

/* Every text of a proposal that is longer than a word. What it proposes it says itself. */

/** `Faseringsvoorstel` within a sentence. */
const inSentence = (title: string): string => `${title.charAt(0).toLowerCase()}${title.slice(1)}`;

export const lookText = (title: string): string => `Bekijk ${inSentence(title)}`;
export const titleText = (title: string, subject: string): string => `${title} voor ${subject}`;

export const ADVICE_OUTDATED = 'Het voorstel hieronder kan al anders zijn.';
export const BUSY = {
  title: 'Bezig met uitrekenen',
  text: 'U kunt gewoon doorwerken in Excel. Er verandert niets in uw werkmap.',
};
export const UNDETERMINED = 'Wij kunnen dit voorstel niet uitrekenen';
export const FAILED = 'Er ging iets mis. Uw gegevens zijn niet veranderd. Ga terug en probeer het opnieuw.';
export const OBSTACLE = 'Wij kunnen dit voorstel niet voor u uitvoeren';

/** There is nothing to propose, or no longer. */
export const nothingText = (title: string, subject: string): string =>
  `${subject} heeft nu geen ${inSentence(title)} nodig. Er is niets te wijzigen.`;

/** Of cells that refused for one reason: which they are, and what to do about it. */
function refusedText(cells: readonly LeftCell[]): readonly [what: string, advice: string] {
  const one = cells.length === 1;
  switch (cells[0]?.refusal) {
    case undefined:
      return ['', ''];
    case 'changed':
      return [
        `${placesText(cells)} ${one ? 'is' : 'zijn'} intussen gewijzigd.`,
        'Bekijk het voorstel nog een keer.',
      ];
    case 'formula':
      return [
        one
          ? `In ${placesText(cells)} staat een formule. Die laten wij staan.`
          : `In ${placesText(cells)} staan formules. Die laten wij staan.`,
        `Pas ${one ? 'die cel' : 'die cellen'} zelf aan.`,
      ];
    case 'protected':
      return [`${sheetsText(cells)} beveiligd.`, UNPROTECT];
    case 'tab-gone':
      return [`${sheetsText(cells)} verwijderd of hernoemd.`, CHECK_AGAIN];
  }
}

/** Why nothing of a proposal was carried out, and what to do. */
export function notCarriedOutText(why: Extract<Feedback, { kind: 'not-carried-out' }>['why']): string {
  if (why === 'other-proposal')
    return `Uw werkmap is intussen gewijzigd. Daardoor is het voorstel nu anders. ${NOTHING_CHANGED} Bekijk het opnieuw.`;
  const parts = REFUSALS.map((reason) => refusedText(why.filter(({ refusal }) => refusal === reason)));
  const sentences = [
    ...parts.map(([what]) => what),
    `Wij voeren het voorstel in zijn geheel uit, of niet. ${NOTHING_CHANGED}`,
    ...parts.map(([, advice]) => advice),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
