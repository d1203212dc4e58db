import { CATALOGUE } from '../../src/agreements/catalogue';
import type { CaseSheet } from '../../src/core/article/case';
import { workbookOf } from '../../src/core/article/case';
import { check } from '../../src/core/check';
import type { CheckOptions } from '../../src/core/check';
import type { Finding } from '../../src/core/finding/finding';
import type { Outcome, Report } from '../../src/core/report';

/** Checks the sheets of a small workbook; the test fails when a rule crashes over it. */
export function controleerBladen(sheets: readonly CaseSheet[], options: CheckOptions = {}): Report {
  const report = check(workbookOf(sheets), CATALOGUE, options);
  const stuk = report.outcomes.find(({ crashed }) => crashed);
  if (stuk !== undefined) throw new Error(`${stuk.rule} crashed`);
  return report;
}

/** The outcomes of a rule, of everyone or of one subject. */
export const uitkomsten = ({ outcomes }: Report, rule: string, subject?: string): Outcome[] =>
  outcomes.filter((outcome) => outcome.rule === rule && (subject ?? outcome.subject) === outcome.subject);

/** The one outcome of a rule for a subject; the test fails when there is none or more than one. */
export function uitkomst(report: Report, rule: string, subject: string): Outcome {
  const found = uitkomsten(report, rule, subject);
  const [first] = found;
  if (first === undefined || found.length > 1)
    throw new Error(`${String(found.length)} outcomes of ${rule} for ${subject}`);
  return first;
}

export const bevindingen = (report: Report, rule: string): Finding[] =>
  report.findings.filter((finding) => finding.rule === rule);

/** The one finding of a rule; the test fails when there is none or more than one. */
export function bevinding(report: Report, rule: string): Finding {
  const found = bevindingen(report, rule);
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${String(found.length)} findings of ${rule}`);
  return first;
}

/** The value of a line in the table under a finding. */
export const feit = ({ facts }: Finding, label: string): string | undefined =>
  facts.find((fact) => fact.label === label)?.value;
