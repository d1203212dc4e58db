import type { Agreement } from '../../core/article/agreement';
import type { Finding } from '../../core/finding/finding';
import { serialOf } from '../../core/values/date';
import type { SheetDescription } from '../../derive/description';
import type { ExplanationPlan } from '../../derive/explanation/explanation-plan';
import { HostError } from '../../hosts/port';
import { orCancelled } from './patience';
import { addressOf } from './place';
import type { RecheckFlow } from './recheck-flow';
import type { Store } from './store';
import type { Surroundings } from './surroundings';
import type { Turn, WriteFlow } from './write-flow';
import { valuesOf, type Feedback } from './writing';

/** Writes explanations of findings in the sheet Toelichtingen. */
export interface ExplanationFlow {
  /** True when the workbook now holds the explanation. */
  readonly explain: (finding: Finding, text: string) => Promise<boolean>;
}

/** What came of writing: null when all of it was written. */
type Unwritten = Extract<Feedback, { kind: 'not-explained' }> | null;

export function createExplanationFlow(
  { port, clock }: Surroundings,
  store: Store,
  writes: WriteFlow,
  rechecks: RecheckFlow,
): ExplanationFlow {
  /** Today, where the user is. */
  function today(): number {
    const now = clock.now();
    return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  }

  /** A new sheet comes into view; the user was at the finding. That it stays in view is no harm. */
  async function addSheet(sheet: SheetDescription, finding: Finding, { ask, signal }: Turn): Promise<void> {
    const { tabs } = await ask(() => port.insert([sheet], signal));
    rechecks.latest?.wroteTabs(tabs);
    await port.show(finding.tab, addressOf(finding)).catch(() => undefined);
  }

  async function write(plan: ExplanationPlan, finding: Finding, turn: Turn): Promise<Unwritten> {
    const { ask, signal } = turn;
    switch (plan.kind) {
      case 'edits': {
        const { edits } = plan;
        const { refusals, written } = await ask(() => port.edit(edits, { whole: true, signal }));
        const refused = refusals.findIndex((refusal) => refusal !== null);
        const why = refusals[refused] ?? null;
        if (why !== null) return { kind: 'not-explained', tab: edits[refused]?.tab ?? '', why };
        await rechecks.latest?.wrote(valuesOf(written, 'after'));
        return null;
      }
      case 'row':
        await ask(() => port.addRow(plan.row, signal));
        rechecks.latest?.wroteIn(plan.row.tab, plan.row.values.filter((value) => value !== '').length);
        return null;
      case 'sheet':
        await addSheet(plan.sheet, finding, turn);
        return null;
    }
  }

  async function explain(
    finding: Finding,
    text: string,
    agreement: Agreement,
    turn: Turn,
  ): Promise<Feedback> {
    const { explanationPlan, explanationTabs } = await orCancelled(
      import('../../derive/explanation/explanation-plan'),
      turn.signal,
    );
    // The sheet may have come or changed since the check: where the words go is decided by how it is now.
    const workbook = await turn.ask(() =>
      port.read({ select: (head) => explanationTabs(head, agreement), signal: turn.signal }),
    );
    const plan = explanationPlan({ finding, text, day: today() }, workbook, agreement);
    if (typeof plan === 'string') throw new HostError('internal', null, plan);
    if ('column' in plan) return { kind: 'not-explained', tab: plan.tab, why: { column: plan.column } };
    const unwritten = await write(plan, finding, turn);
    if (unwritten !== null) return unwritten;
    return { kind: 'explained', updated: await rechecks.again() };
  }

  return {
    async explain(finding, text) {
      const agreement = store.state.result?.agreement ?? null;
      if (agreement === null) return false;
      const feedback = await writes.turn('toelichten', (turn) => explain(finding, text, agreement, turn));
      return feedback?.kind === 'explained';
    },
  };
}
