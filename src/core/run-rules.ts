import type { Agreement } from './article/agreement';
import { fillIn } from './article/message';
import type { Messages } from './article/message';
import type { AnyRule, Report, RuleContext, Verdict } from './article/rule';
import { prepareCalculations } from './calculation-context';
import type { Place } from './finding/place';
import type { Delivery } from './delivery';
import type { Finding } from './finding/finding';
import { findReading } from './read-lists';
import type { Outcome } from './report';
import { cellFinding } from './sheet/cell-finding';
import type { PropertyReading } from './sheet/read-properties';
import type { SheetReading } from './sheet/reading';
import type { WorkbookSnapshot } from './sheet/snapshot';
import { determine } from './sheet/unreadable';
import type { Steps } from './steps';

export interface RunInput {
  readonly delivery: Delivery;
  readonly readings: readonly SheetReading[];
  readonly previous: readonly SheetReading[];
  readonly snapshot: WorkbookSnapshot;
  readonly gegevens: PropertyReading | null;
}

export interface RunResult {
  readonly outcomes: readonly Outcome[];
  readonly findings: readonly Finding[];
}

/** Runs every rule of an agreement, with a pause after each. A rule that crashes harms itself alone. */
export function* runRules(agreement: Agreement, input: RunInput): Steps<RunResult> {
  const { run } = yield* prepareCalculations(agreement, input.delivery, input.readings);
  const outcomes: Outcome[] = [];
  const findings: Finding[] = [];
  for (const rule of [...agreement.generalRules, ...agreement.articles.flatMap((article) => article.rules)]) {
    const own = contextFor(rule, input, run);
    try {
      rule.check(own.context);
      for (const outcome of own.outcomes) outcomes.push(outcome);
      for (const finding of own.findings) findings.push(finding);
    } catch {
      outcomes.push({
        rule: rule.id,
        subject: input.delivery.organisation?.name ?? 'Regio',
        tijdvak: null,
        uitkomst: 'niet-te-bepalen',
        value: null,
        limit: null,
        reason: 'Er is een interne fout in deze regel.',
        crashed: true,
      });
    }
    yield;
  }
  return { outcomes, findings };
}

function contextFor(rule: AnyRule, input: RunInput, run: object) {
  const outcomes: Outcome[] = [];
  const findings: Finding[] = [];
  const { delivery, readings, previous } = input;

  const outcome = (subject: string, tijdvak: string | null, verdict: Verdict): void => {
    outcomes.push({
      rule: rule.id,
      subject,
      tijdvak,
      uitkomst: verdict.uitkomst,
      value: verdict.value ?? null,
      limit: verdict.limit ?? null,
      reason: verdict.reason,
      ...(verdict.facts === undefined ? {} : { facts: verdict.facts }),
      ...(verdict.course === undefined ? {} : { course: verdict.course }),
      ...(verdict.progress === undefined ? {} : { progress: verdict.progress }),
      ...(verdict.share === undefined ? {} : { share: verdict.share }),
      ...(verdict.milestone === undefined ? {} : { milestone: verdict.milestone }),
      ...(verdict.balance === undefined ? {} : { balance: verdict.balance }),
      crashed: false,
    });
  };

  const context: RuleContext = {
    run,
    delivery,
    sheet: (schema) => findReading(readings, schema),
    previousSheet: (schema) => findReading(previous, schema),
    report: (message: string, report: Report<Messages[string]>) => {
      const words = rule.messages[message];
      if (words === undefined) throw new Error(`Rule ${rule.id} has no message ${message}`);
      findings.push(findingOf(rule, message, words, report, input));
    },
    reportCell: (id, at, words, proposal = null) => {
      findings.push(cellFinding(id, { ...at, tab: tabOf(rule, at, input), ...words, proposal }));
    },
    outcome,
    judge: (subject, tijdvak, judgement) => {
      const result = determine(judgement);
      outcome(
        subject,
        tijdvak,
        result.known ? result.value : { uitkomst: 'niet-te-bepalen', reason: result.reason },
      );
    },
  };
  return { context, outcomes, findings };
}

/** The tab of a finding without a cell: the sheet that the rule reads first, else Gegevens, else the first tab. */
function tabOf(rule: AnyRule, at: Place, { readings, gegevens, snapshot }: RunInput): string {
  if (at.tab !== null) return at.tab;
  const [first] = rule.sheets;
  const sheet = readings.find((reading) => reading.schema === first);
  return sheet?.tab ?? gegevens?.tab ?? snapshot.tabs[0]?.name ?? '';
}

function findingOf(
  rule: AnyRule,
  messageId: string,
  words: Messages[string],
  report: Report<Messages[string]>,
  input: RunInput,
): Finding {
  const { at, args, ernst, article, facts, basis } = report;
  return {
    rule: rule.id,
    messageId,
    article: article ?? rule.article,
    ernst: ernst ?? rule.ernst,
    tab: tabOf(rule, at, input),
    cell: at.cell,
    row: at.row,
    column: at.column,
    sleutel: at.sleutel,
    message: fillIn(words.text, args),
    advice: fillIn(words.advice, args),
    ...(at.found === undefined ? {} : { found: at.found }),
    proposal: null,
    facts: facts ?? [],
    basis: basis ?? [],
    explained: false,
  };
}
