import { ERNSTEN } from '../../core/finding/finding';
import type { Finding } from '../../core/finding/finding';
import type { Outcome, Report } from '../../core/report';
import { cellAddress } from '../../core/values/address';
import { formatDate, parseIsoDate } from '../../core/values/date';
import { ERNST_WORDS, UITKOMST_WORDS } from '../words';

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

function findingLines(finding: Finding, paint: Paint): string[] {
  const { ernst, rule, explained, message, advice, found, proposal } = finding;
  const found1 = found === undefined || found === '' ? [] : [`Gevonden: ${oneLine(String(found))}`];
  const proposal1 = proposal === null ? [] : [`Voorstel: ${oneLine(proposal.text)}`];
  return [
    `  ${paint.ernst(ernst, ERNST_WORDS[ernst].word)} ${paint.strong(oneLine(place(finding)))} ${oneLine(message)}${explained ? ' (toegelicht)' : ''}`,
    `    ${paint.quiet([...found1, ...proposal1, oneLine(advice), rule].join(' · '))}`,
  ];
}

const outcomeLine = ({ rule, subject, tijdvak, uitkomst, reason }: Outcome): string =>
  `  ${rule} ${subject}${tijdvak === null ? '' : ` ${tijdvak}`}: ${UITKOMST_WORDS[uitkomst].toLowerCase()}. ${oneLine(reason)}`;

function countLine({ counts }: Report): string {
  const parts = ERNSTEN.filter((ernst) => counts[ernst] > 0).map(
    (ernst) => `${ERNST_WORDS[ernst].sentence.toLowerCase()}: ${String(counts[ernst])}`,
  );
  if (counts.toegelicht > 0) parts.push(`toegelicht: ${String(counts.toegelicht)}`);
  return parts.length === 0 ? 'Geen bevindingen.' : `Bevindingen: ${parts.join(' · ')}`;
}

/** The report of one file in plain Dutch, for a person at a terminal. */
export function textReport(bestand: string, report: Report, unbuilt: number, paint: Paint = PLAIN): string {
  const serial = report.peildatum === null ? null : parseIsoDate(report.peildatum);
  const lines = [
    paint.strong(bestand),
    `  Overeenkomst: ${report.agreement ?? 'onbekend'} · Organisatie: ${report.organisation ?? 'onbekend'} · Peildatum: ${serial === null ? 'onbekend' : formatDate(serial)}`,
    `  Bladen: ${report.sheets.map(({ tab, rows }) => `${oneLine(tab)} (${String(rows)} rijen)`).join(', ') || 'geen'}`,
  ];
  if (report.unreadTabs.length > 0)
    lines.push(`  Niet gelezen: ${report.unreadTabs.map(oneLine).join(', ')}`);
  if (report.outcomes.length > 0) lines.push('', 'Uitkomsten', ...report.outcomes.map(outcomeLine));
  if (unbuilt > 0) lines.push(`  Nog niet gebouwd: ${String(unbuilt)} artikelen. Die zijn niet beoordeeld.`);
  if (report.findings.length > 0)
    lines.push('', 'Bevindingen', ...report.findings.flatMap((finding) => findingLines(finding, paint)));
  lines.push('', countLine(report), '');
  return lines.join('\n');
}
