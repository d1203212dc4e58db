import type { Agreement } from '../../core/article/agreement';
import { ERNSTEN, type Finding } from '../../core/finding/finding';
import { inOrder } from '../../core/finding/order';
import { ERNST_LOOK } from '../look/ernst';
import type { Grouping, ListView } from '../state/model';
import { placeName } from '../state/place';
import { articleName } from '../words';

/** Findings that stand under one heading, by their places in the report. */
export interface Group {
  readonly key: string;
  readonly label: string;
  readonly findings: readonly number[];
}

/** A check of the cell itself, which no article asks for. */
export const NO_ARTICLE = 'Kolomregel';

export const articleLabel = ({ article }: Finding): string =>
  article === null ? NO_ARTICLE : articleName(article);

/** What the search box looks in. Made once for each finding: 100 000 are searched while the user types. */
const haystacks = new WeakMap<Finding, string>();

function haystackOf(finding: Finding): string {
  let haystack = haystacks.get(finding);
  if (haystack === undefined) {
    haystack = [finding.message, placeName(finding), finding.column, finding.sleutel, articleLabel(finding)]
      .join(' ')
      .toLowerCase();
    haystacks.set(finding, haystack);
  }
  return haystack;
}

/** The words searched for. `artikel 9` is one of them: else it would find every 9. */
const wordsOf = (query: string): readonly string[] =>
  (query.toLowerCase().match(/artikel\s+\S+|\S+/g) ?? []).map((word) => word.replace(/\s+/, ' '));

/** The places in the report of the findings that pass the filter: of this ernst and article, with every word searched for. */
export function filterFindings(
  findings: readonly Finding[],
  { ernst, article, query }: Pick<ListView, 'ernst' | 'article' | 'query'>,
): readonly number[] {
  const words = wordsOf(query);
  const places: number[] = [];
  findings.forEach((finding, place) => {
    if (ernst !== null && finding.ernst !== ernst) return;
    if (article !== null && finding.article !== article) return;
    if (words.length > 0) {
      const haystack = haystackOf(finding);
      if (!words.every((word) => haystack.includes(word))) return;
    }
    places.push(place);
  });
  return places;
}

const KEYS: Readonly<Record<Grouping, (finding: Finding) => string>> = {
  ernst: ({ ernst }) => ernst,
  blad: ({ tab }) => tab,
  artikel: ({ article }) => article ?? '',
};

/** The keys of which the order is known beforehand; sheets come in the order of the report, which is that of the workbook. */
function knownOrder(grouping: Grouping, agreement: Agreement | null): readonly string[] {
  if (grouping === 'ernst') return ERNSTEN;
  if (grouping === 'artikel') return [...(agreement?.articles.map(({ number }) => number) ?? []), ''];
  return [];
}

const LABELS: Readonly<Record<Grouping, (finding: Finding) => string>> = {
  ernst: ({ ernst }) => ERNST_LOOK[ernst].word,
  blad: ({ tab }) => tab,
  artikel: articleLabel,
};

/** Puts findings under headings, within a heading in the order of the report. */
export function groupFindings(
  findings: readonly Finding[],
  places: readonly number[],
  grouping: Grouping,
  agreement: Agreement | null,
): readonly Group[] {
  const keyOf = KEYS[grouping];
  const groups = new Map<string, { label: string; findings: number[] }>();
  for (const place of places) {
    const finding = findings[place];
    if (finding === undefined) continue;
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { label: LABELS[grouping](finding), findings: [place] });
    else group.findings.push(place);
  }
  const order = new Map(knownOrder(grouping, agreement).map((key, index) => [key, index]));
  const rank = (key: string): number => order.get(key) ?? order.size;
  return [...groups].map(([key, group]) => ({ key, ...group })).sort((a, b) => rank(a.key) - rank(b.key));
}

/** The findings that the list shows, by their places in the report, in their order on the screen. */
export const listedIn = (groups: readonly Group[]): readonly number[] =>
  groups.flatMap((group) => group.findings);

/**
 * The finding to go on with after one that is solved, by its place in the report: the one that came after it in the
 * list. Null when it was the last.
 * @param tabs in the order of the workbook
 */
export function nextAfter(
  solved: Finding,
  findings: readonly Finding[],
  tabs: readonly string[],
  view: ListView,
  agreement: Agreement | null,
): number | null {
  const all = inOrder([...findings, solved], tabs);
  const listed = listedIn(groupFindings(all, filterFindings(all, view), view.grouping, agreement));
  const next = all[listed[listed.indexOf(all.indexOf(solved)) + 1] ?? -1];
  return next === undefined ? null : findings.indexOf(next);
}
