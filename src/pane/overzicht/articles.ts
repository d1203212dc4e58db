import type { Agreement } from '../../core/article/agreement';
import type { ArticleEntry } from '../../core/article/entry';
import { ERNSTEN, type Ernst } from '../../core/finding/finding';
import type { Outcome, Report, Uitkomst } from '../../core/report';

/** A reason that the outcomes of an article give, with the subjects it holds for: the same but for their names. */
export interface Reason {
  /** As it is told of the first subject. */
  readonly text: string;
  readonly subjects: readonly string[];
}

/** The outcome of one article: the worst of the outcomes of its rules. */
export interface ArticleOutcome {
  readonly entry: ArticleEntry;
  readonly uitkomst: Uitkomst;
  /** For what does not comply: the heaviest ernst with which that was reported. */
  readonly ernst: Ernst;
  /** How much of it has this outcome: `3 van 11`, or the years when it is about one subject. */
  readonly extent: string;
  readonly reasons: readonly Reason[];
  readonly findings: number;
}

export interface ArticleOverview {
  readonly perUitkomst: Readonly<Record<Uitkomst, readonly ArticleOutcome[]>>;
  /** Of articles that do not comply: the part of which that cannot be told. */
  readonly alsoUnknown: readonly ArticleOutcome[];
  /** How many articles have an outcome. */
  readonly judged: number;
  /** Built, but with rules that only give findings. */
  readonly findingsOnly: readonly { readonly entry: ArticleEntry; readonly findings: number }[];
  /** Nobody checked these: they never count as passed. */
  readonly notBuilt: readonly ArticleEntry[];
  readonly mensenwerk: readonly ArticleEntry[];
}

/** From worst to best: an article has the first of these that any of its outcomes has. */
const WORST_FIRST: readonly Uitkomst[] = [
  'voldoet-niet',
  'niet-te-bepalen',
  'voldoet',
  'niet-van-toepassing',
];

function reasonsOf(outcomes: readonly Outcome[]): readonly Reason[] {
  const reasons = new Map<string, { text: string; subjects: Set<string> }>();
  for (const { reason, subject } of outcomes) {
    if (reason === '') continue;
    const key = reason.replaceAll(subject, '\n');
    const known = reasons.get(key);
    if (known === undefined) reasons.set(key, { text: reason, subjects: new Set([subject]) });
    else known.subjects.add(subject);
  }
  return [...reasons.values()].map(({ text, subjects }) => ({ text, subjects: [...subjects] }));
}

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** Of the subjects of these rules that they apply to: the region counts apart from its municipalities. */
function extentOf(all: readonly Outcome[], same: readonly Outcome[]): string {
  const rules = new Set(same.map(({ rule }) => rule));
  const subjects = distinct(
    all
      .filter(({ rule, uitkomst }) => rules.has(rule) && uitkomst !== 'niet-van-toepassing')
      .map(({ subject }) => subject),
  );
  const hit = distinct(same.map(({ subject }) => subject));
  if (subjects.length > 1) return `${hit.length} van ${subjects.length}`;
  return distinct(same.flatMap(({ tijdvak }) => tijdvak ?? [])).join(', ');
}

function ernstOf(entry: ArticleEntry, same: readonly Outcome[], report: Report): Ernst {
  const rules = new Set(same.map(({ rule }) => rule));
  const reported = report.findings.filter(({ rule }) => rules.has(rule)).map(({ ernst }) => ernst);
  const own = entry.rules.filter(({ id }) => rules.has(id)).map(({ ernst }) => ernst);
  const candidates = reported.length > 0 ? reported : own;
  return ERNSTEN.find((ernst) => candidates.includes(ernst)) ?? 'norm';
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return groups;
}

/** Sums up a report by article, in the order of the agreement. */
export function articleOverview(agreement: Agreement, report: Report): ArticleOverview {
  const outcomesOf = groupBy(report.outcomes, ({ rule }) => rule);
  const findingsOf = groupBy(report.findings, ({ article }) => article ?? '');
  const perUitkomst: Record<Uitkomst, ArticleOutcome[]> = {
    voldoet: [],
    'voldoet-niet': [],
    'niet-van-toepassing': [],
    'niet-te-bepalen': [],
  };
  const findingsOnly: { entry: ArticleEntry; findings: number }[] = [];
  const alsoUnknown: ArticleOutcome[] = [];
  const automatic = agreement.articles.filter(({ kind }) => kind !== 'mensenwerk');
  for (const entry of automatic.filter(({ built }) => built)) {
    const outcomes = entry.rules.flatMap(({ id }) => outcomesOf.get(id) ?? []);
    const findings = findingsOf.get(entry.number)?.length ?? 0;
    const uitkomst = WORST_FIRST.find((worst) => outcomes.some((outcome) => outcome.uitkomst === worst));
    if (uitkomst === undefined) {
      findingsOnly.push({ entry, findings });
      continue;
    }
    const partOf = (part: Uitkomst): ArticleOutcome => {
      const same = outcomes.filter((outcome) => outcome.uitkomst === part);
      return {
        entry,
        uitkomst: part,
        ernst: ernstOf(entry, same, report),
        extent: extentOf(outcomes, same),
        reasons: reasonsOf(same),
        findings,
      };
    };
    perUitkomst[uitkomst].push(partOf(uitkomst));
    if (uitkomst === 'voldoet-niet' && outcomes.some((one) => one.uitkomst === 'niet-te-bepalen'))
      alsoUnknown.push(partOf('niet-te-bepalen'));
  }
  return {
    perUitkomst,
    alsoUnknown,
    judged: WORST_FIRST.reduce((sum, uitkomst) => sum + perUitkomst[uitkomst].length, 0),
    findingsOnly,
    notBuilt: automatic.filter(({ built }) => !built),
    mensenwerk: agreement.articles.filter(({ kind }) => kind === 'mensenwerk'),
  };
}
