import { ERNSTEN } from '../../core/finding/finding';
import type { Finding } from '../../core/finding/finding';
import type { Outcome, Report } from '../../core/report';
import { cellAddress } from '../../core/values/address';
import { formatDate, parseIsoDate } from '../../core/values/date';
import type { Catalogue } from '../../core/article/agreement';
import { ERNST_WORDS, outcomeWord } from '../words';

/** Colours for a terminal; the plain ones leave a text as it is. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly ernst: (ernst: Finding['ernst'], text: string) => string;
}

export const PLAIN: Paint = { strong: (text) => text, quiet: (text) => text, ernst: (_, text) => text };

/** A text from a cell on one line: control characters could otherwise steer the terminal. */
// eslint-disable-next-line no-control-regex -- they are what must go
const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');

const place = ({ tab, cell, row }: Finding): string => {
  if (cell !== null) return `${tab} ${cellAddress(cell.row, cell.column)}`;
  return row === null ? tab : `${tab} rij ${String(row)}`;
};

const BASIS_WORDS = { leeswijze: 'Leeswijze', uitvoeringskeuze: 'Onze keuze' } as const;

/** What stands behind a finding: its numbers when it has them, else the value of the cell. */
function behind({ facts, found }: Finding): string[] {
  if (facts.length > 0) return facts.map(({ label, value }) => `${label}: ${value}`);
  return found === undefined || found === '' ? [] : [`Gevonden: ${String(found)}`];
}

function findingLines(finding: Finding, paint: Paint): string[] {
  const { ernst, rule, explained, message, advice, proposal, basis } = finding;
  const details = [
    ...behind(finding),
    ...(proposal === null ? [] : [`Voorstel: ${proposal.text}`]),
    ...basis.map(({ herkomst, text }) => `${BASIS_WORDS[herkomst]}: ${text}`),
  ];
  return [
    `  ${paint.ernst(ernst, ERNST_WORDS[ernst].word)} ${paint.strong(oneLine(place(finding)))} ${oneLine(message)}${explained ? ' (toegelicht)' : ''}`,
    `    ${paint.quiet([oneLine(advice), rule].join(' · '))}`,
    ...(details.length === 0 ? [] : [`    ${paint.quiet(details.map(oneLine).join(' · '))}`]),
  ];
}

/** What a breach of each rule weighs. */
const weights = ({ agreements }: Catalogue): ReadonlyMap<string, Finding['ernst']> =>
  new Map(
    agreements.flatMap(({ articles }) =>
      articles.flatMap(({ rules }) => rules.map(({ id, ernst }) => [id, ernst] as const)),
    ),
  );

/** Outcomes with one line for all subjects of a rule that have the same one. */
function outcomeLines(outcomes: readonly Outcome[], catalogue: Catalogue): string[] {
  const ernstOf = weights(catalogue);
  const groups = new Map<string, { readonly rule: string; readonly who: string[]; readonly what: string }>();
  for (const { rule, subject, tijdvak, uitkomst, reason } of outcomes) {
    const what = `${outcomeWord(ernstOf.get(rule) ?? 'norm', uitkomst).toLowerCase()}. ${oneLine(reason)}`;
    const key = JSON.stringify([rule, what]);
    const group = groups.get(key) ?? { rule, who: [], what };
    group.who.push(tijdvak === null ? subject : `${subject} ${tijdvak}`);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ rule, who, what }) => `  ${rule} ${who.join(', ')}: ${what}`);
}

const rowsOf = (rows: number): string => `${String(rows)} ${rows === 1 ? 'rij' : 'rijen'}`;

function countLine({ counts }: Report): string {
  const parts = ERNSTEN.filter((ernst) => counts[ernst] > 0).map(
    (ernst) => `${ERNST_WORDS[ernst].sentence.toLowerCase()}: ${String(counts[ernst])}`,
  );
  if (counts.toegelicht > 0) parts.push(`toegelicht: ${String(counts.toegelicht)}`);
  return parts.length === 0 ? 'Geen bevindingen.' : `Bevindingen: ${parts.join(' · ')}`;
}

/**
 * The report of one file in plain Dutch, for a person at a terminal.
 * @param catalogue tells of each rule what a breach weighs: a streefwaarde is reached or not
 */
export function textReport(
  bestand: string,
  report: Report,
  catalogue: Catalogue,
  paint: Paint = PLAIN,
): string {
  const serial = report.peildatum === null ? null : parseIsoDate(report.peildatum);
  const lines = [
    paint.strong(bestand),
    `  Overeenkomst: ${report.agreement ?? 'onbekend'} · Organisatie: ${report.organisation ?? 'onbekend'} · Peildatum: ${serial === null ? 'onbekend' : formatDate(serial)}`,
    `  Bladen: ${report.sheets.map(({ tab, rows }) => `${oneLine(tab)} (${rowsOf(rows)})`).join(', ') || 'geen'}`,
  ];
  if (report.unreadTabs.length > 0)
    lines.push(`  Niet gelezen: ${report.unreadTabs.map(oneLine).join(', ')}`);
  if (report.outcomes.length > 0) lines.push('', 'Uitkomsten', ...outcomeLines(report.outcomes, catalogue));
  if (report.findings.length > 0)
    lines.push('', 'Bevindingen', ...report.findings.flatMap((finding) => findingLines(finding, paint)));
  lines.push('', countLine(report), '');
  return lines.join('\n');
}
