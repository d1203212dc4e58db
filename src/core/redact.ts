import type { Finding } from './finding/finding';
import type { Outcome } from './report';
import type { PropertyReading } from './sheet/read-properties';
import { cellKey, holdsPersonalData } from './sheet/personal-data/search';
import { secretsOf } from './sheet/personal-data/secrets';
import type { Secrets } from './sheet/personal-data/secrets';
import type { SheetReading } from './sheet/reading';

/** What a check says of a workbook. */
interface Said {
  readonly findings: readonly Finding[];
  readonly outcomes: readonly Outcome[];
}

/** What was read of it. */
interface Read {
  /** Is it known which agreement it is for, and so how far it is searched? */
  readonly isIdentified: boolean;
  readonly gegevens: PropertyReading | null;
  readonly readings: readonly SheetReading[];
}

/**
 * A cell with personal data is repeated nowhere: a finding in it carries no value, and neither the text of another
 * finding nor a reason holds what may not be repeated. Nearly no workbook has such a cell, and then this costs nothing.
 */
export function redact({ findings, outcomes }: Said, { isIdentified, gegevens, readings }: Read): Said {
  const hidden = new Map<string, Map<string, string>>();
  for (const { tab, personalCells } of [...(gegevens === null ? [] : [gegevens]), ...readings]) {
    const cells = hidden.get(tab) ?? new Map<string, string>();
    for (const [cell, text] of personalCells) cells.set(cell, text);
    hidden.set(tab, cells);
  }
  const secrets = secretsOf([...hidden.values()].flatMap((cells) => [...cells.values()]));
  return {
    outcomes: secrets === null ? outcomes : outcomes.map((outcome) => sparing(outcome, secrets)),
    findings: findings.map((finding) => {
      const { cell, tab, found } = finding;
      const isHidden =
        (cell !== null && hidden.get(tab)?.has(cellKey(cell)) === true) ||
        (!isIdentified && found !== undefined && holdsPersonalData(String(found)));
      const valueless = isHidden ? withoutValue(finding) : finding;
      return secrets === null ? valueless : silent(valueless, secrets);
    }),
  };
}

function withoutValue(finding: Finding): Finding {
  const { found, ...rest } = finding;
  return found === undefined && finding.proposal === null ? finding : { ...rest, proposal: null };
}

/** A finding of which no text holds a secret. The key of a row says itself whether it may be shown. */
function silent(finding: Finding, secrets: Secrets): Finding {
  const { message, advice, facts, row, sleutel } = finding;
  const isKeyOfSubject = row === null && sleutel !== null;
  const texts = [message, advice, ...facts.map(({ value }) => value)];
  const clean = isKeyOfSubject && secrets.areIn(sleutel) ? { ...finding, sleutel: null } : finding;
  if (!texts.some((text) => secrets.areIn(text))) return clean;
  return {
    ...clean,
    message: 'Deze melding noemt persoonsgegevens. Wij tonen de tekst niet.',
    advice: 'Haal de persoonsgegevens weg uit de werkmap.',
    facts: [],
  };
}

/** An outcome that tells no secret: what it was reached with is left out when one of its texts or numbers does. */
function sparing(outcome: Outcome, secrets: Secrets): Outcome {
  if (!secrets.areIn(JSON.stringify(outcome))) return outcome;
  const { rule, subject, tijdvak, uitkomst, value, limit, reason, crashed } = outcome;
  const numberOf = (number: number | null): number | null =>
    number !== null && secrets.areIn(String(number)) ? null : number;
  return {
    rule,
    subject,
    tijdvak: tijdvak !== null && secrets.areIn(tijdvak) ? null : tijdvak,
    uitkomst,
    value: numberOf(value),
    limit: numberOf(limit),
    reason: secrets.areIn(reason)
      ? 'De reden noemt persoonsgegevens uit de werkmap. Wij tonen de tekst niet.'
      : reason,
    crashed,
  };
}
