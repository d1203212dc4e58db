import type { CellValue } from '../../core/sheet/snapshot';
import { formatNumber } from '../../core/values/number';
import type { Finding } from '../../core/finding/finding';
import { ERNST_LOOK } from '../look/ernst';
import { placeName } from '../state/place';
import type { Grouping } from '../state/model';
import { countOf } from '../words';

/* Every text of Bevindingen and of a finding that is longer than a word. */

export const SEARCH = { label: 'Zoek in bevindingen', placeholder: 'Zoek op gemeente, plan of cel' };

export const GROUPING_NAMES: Readonly<Record<Grouping, string>> = {
  ernst: 'Per ernst',
  blad: 'Per blad',
  artikel: 'Per artikel',
};

export const NOT_CHECKED = {
  title: 'Nog niet gecontroleerd',
  text: 'Hier komen de bevindingen van de controle te staan.',
};

export const NO_FINDINGS = 'Geen bevindingen';

export const NO_HIT = {
  title: 'Niets gevonden met dit filter',
  text: (total: number): string =>
    total === 1
      ? 'Er is wel 1 bevinding in totaal.'
      : `Er zijn wel ${countOf(total, 'bevinding', 'bevindingen')} in totaal.`,
};

export const hitCount = (shown: number, total: number): string =>
  `${formatNumber(shown)} van ${countOf(total, 'bevinding', 'bevindingen')}`;

export const OUTDATED_CONSEQUENCE = 'Een bevinding hieronder kan al opgelost zijn.';

export const FOUT_ADVICE = 'Een fout kunt u niet toelichten. Pas de cel aan.';
export const EXPLAINED = 'Toegelicht op het blad Toelichtingen.';
export const SOLVED = 'Deze bevinding is opgelost.';
/** Of a check that no article asks for. */
export const NO_ARTICLE_TEXT = 'Deze regel hoort bij het blad en staat niet in de overeenkomst.';
export const CORRECTABLE = 'herstel mogelijk';

export const HERKOMST_NAMES = {
  leeswijze: 'Leeswijze',
  uitvoeringskeuze: 'Uitvoeringskeuze',
} as const;

/**
 * A value as it stands in the cell. Text is quoted, so that the text “1250” and the number 1250 differ.
 * @param isYear years have no dot for thousands
 */
export function foundText(value: CellValue, isYear = false): string {
  if (typeof value === 'number')
    return Number.isFinite(value) && !isYear ? formatNumber(value) : String(value);
  if (typeof value === 'boolean') return value ? 'WAAR' : 'ONWAAR';
  return value.trim() === '' ? 'leeg' : `“${value}”`;
}

/** One line, so that a text from a cell cannot begin a line of its own where it is pasted: there it could be a formula. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A finding as text for a message or a note. */
export function findingAsText(finding: Finding): string {
  const lines = [
    `${ERNST_LOOK[finding.ernst].word}: ${finding.message}`,
    `Cel: ${placeName(finding)}`,
    ...finding.facts.map(({ label, value }) => `${label}: ${value}`),
    `Wat kunt u doen? ${finding.advice}`,
    `Regel: ${finding.rule}`,
  ];
  return lines.map(oneLine).join('\n');
}
