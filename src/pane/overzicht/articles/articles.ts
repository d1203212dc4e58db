import type { Agreement, Theme } from '../../../core/article/agreement';
import type { ArticleEntry } from '../../../core/article/entry';
import { ERNSTEN, type Ernst } from '../../../core/finding/finding';
import type { Outcome, Report, Uitkomst } from '../../../core/report';
import { shownOutcome } from '../../../derive/small-cells/shown-progress';
import { extentOf } from './extent';
import { reasonsOf, type Reason } from './reasons';

/** The outcome of one article: the worst of the outcomes of its rules. */
export interface ArticleOutcome {
  readonly entry: ArticleEntry;
  readonly uitkomst: Uitkomst;
  /** For what does not comply: the heaviest ernst with which that was reported. */
  readonly ernst: Ernst;
  /** How much of it has this outcome, in short lines: `3 van 11`, `2018`. */
  readonly extent: readonly string[];
  readonly reasons: readonly Reason[];
  readonly findings: number;
}

export interface ArticleOverview {
  readonly themes: readonly Theme[];
  readonly perUitkomst: Readonly<Record<Uitkomst, readonly ArticleOutcome[]>>;
  /** Of articles that do not comply: the part of which that cannot be told. */
  readonly alsoUnknown: readonly ArticleOutcome[];
  /** How many articles have an outcome. */
  readonly judged: number;
  /** With rules that only give findings. */
  readonly findingsOnly: readonly { readonly entry: ArticleEntry; readonly findings: number }[];
  /** What a person must judge: whole articles, and of others the part that no computer can. */
  readonly mensenwerk: readonly ArticleEntry[];
}

/** From worst to best: an article has the first of these that any of its outcomes has. */
const WORST_FIRST: readonly Uitkomst[] = [
  'voldoet-niet',
  'niet-te-bepalen',
  'voldoet',
  'niet-van-toepassing',
];

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
  const outcomesOf = groupBy(report.outcomes.map(shownOutcome), ({ rule }) => rule);
  const findingsOf = groupBy(report.findings, ({ rule }) => rule);
  const perUitkomst: Record<Uitkomst, ArticleOutcome[]> = {
    voldoet: [],
    'voldoet-niet': [],
    'niet-van-toepassing': [],
    'niet-te-bepalen': [],
  };
  const findingsOnly: { entry: ArticleEntry; findings: number }[] = [];
  const alsoUnknown: ArticleOutcome[] = [];
  const automatic = agreement.articles.filter(({ kind }) => kind === 'berekend' || kind === 'register');
  for (const entry of automatic) {
    const outcomes = entry.rules.flatMap(({ id }) => outcomesOf.get(id) ?? []);
    const findings = entry.rules.reduce((sum, { id }) => sum + (findingsOf.get(id)?.length ?? 0), 0);
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
        reasons: reasonsOf(outcomes, same, report.organisation),
        findings,
      };
    };
    perUitkomst[uitkomst].push(partOf(uitkomst));
    if (uitkomst === 'voldoet-niet' && outcomes.some((one) => one.uitkomst === 'niet-te-bepalen'))
      alsoUnknown.push(partOf('niet-te-bepalen'));
  }
  return {
    themes: agreement.themes ?? [],
    perUitkomst,
    alsoUnknown,
    judged: WORST_FIRST.reduce((sum, uitkomst) => sum + perUitkomst[uitkomst].length, 0),
    findingsOnly,
    mensenwerk: agreement.articles.filter(
      ({ kind, reason }) => kind === 'mensenwerk' || reason !== undefined,
    ),
  };
}

/** Articles that do not comply, of one ernst. */
export interface Failing {
  readonly ernst: Ernst;
  readonly articles: readonly ArticleOutcome[];
  /** It is shown at once: the heaviest always, the others as long as they are few together. */
  readonly open: boolean;
}

/** More cannot be taken in at a glance: what is less heavy then waits behind its title. */
const MOST_SHOWN = 15;

/** What does not comply, by ernst, the heaviest first. */
export function failingByErnst({ perUitkomst }: ArticleOverview): readonly Failing[] {
  let shown = 0;
  return ERNSTEN.flatMap((ernst) => {
    const articles = perUitkomst['voldoet-niet'].filter((article) => article.ernst === ernst);
    if (articles.length === 0) return [];
    const open = shown === 0 || shown + articles.length <= MOST_SHOWN;
    shown += articles.length;
    return [{ ernst, articles, open }];
  });
}
