import { CATALOGUE } from '../../src/agreements/catalogue';
import { PLANCAPACITEIT } from '../../src/agreements/west-overijssel/bladen/plancapaciteit';
import { advise } from '../../src/core/advise';
import type { Advice, Adviser } from '../../src/core/article/advice';
import type { Catalogue } from '../../src/core/article/agreement';
import { determine } from '../../src/core/sheet/unreadable';
import type { PaneState } from '../../src/pane/state/model';

/** A made-up adviser: strikes what is still to be built in 2020. The check then finds other things than before. */
const STRIKE: Adviser = {
  id: 'proef',
  title: 'Proefvoorstel',
  article: '20',
  beside: [],
  summary: '',
  advise: ({ sheet }, subject) =>
    determine(() => {
      const steps = (sheet(PLANCAPACITEIT)?.rows() ?? []).flatMap((row) => {
        const before = row.get('jaar2020') ?? 0;
        const { tab, cell, column, sleutel } = row.at('jaar2020');
        if (before === 0 || tab === null || cell === null || column === null) return [];
        const edits = [{ tab, cell, column, sleutel, before, after: 0 }];
        return [{ subject: row.label, detail: '', reason: '', edits }];
      });
      if (steps.length === 0) return null;
      return { subject, summary: '', effect: [], steps, notes: [], obstacle: null };
    }),
};

export const CATALOGUE_WITH_ADVISER: Catalogue = {
  ...CATALOGUE,
  agreements: CATALOGUE.agreements.map((one) => (one.id === 'WO' ? { ...one, advisers: [STRIKE] } : one)),
};

export const REQUEST = { adviser: STRIKE.id, subject: 'Dalfsen' } as const;

/** What is proposed over the workbook of the outcome on show; null when there is nothing. */
export function proposalFor({ result }: PaneState): Advice | null {
  const advice = result && advise(result.snapshot, CATALOGUE_WITH_ADVISER, {}, REQUEST);
  return advice?.known === true ? advice.value : null;
}
