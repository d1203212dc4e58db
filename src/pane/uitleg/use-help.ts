import { useEffect, useState } from 'react';
import type { Agreement } from '../../core/article/agreement';
import { helpOf, loadHelpSources, type AgreementHelp } from '../../derive/help/help';
import { indexHelp, type HelpIndex } from '../../derive/help/search';
import { usePane, usePaneState } from '../pane-context';

/** The help of one agreement, ready to be shown and searched. */
export interface LoadedHelp {
  readonly help: AgreementHelp;
  readonly index: HelpIndex;
  readonly agreements: readonly Pick<Agreement, 'id' | 'name'>[];
}

export type HelpState = LoadedHelp | 'loading' | 'failed';

/** The agreement that was asked for, else the one the workbook is about, else the first. */
function choose(
  agreements: readonly Agreement[],
  chosen: Agreement['id'] | null,
  recognised: string | null,
): Agreement | undefined {
  return (
    agreements.find(({ id }) => id === chosen) ??
    agreements.find(({ name }) => name === recognised) ??
    agreements[0]
  );
}

/**
 * Loads the help of an agreement: its texts, cases and words come only now.
 * @param chosen the agreement that the user chose, or null
 * @param attempt another number loads again after a failure
 */
export function useHelp(chosen: Agreement['id'] | null, attempt: number): HelpState {
  const { machine } = usePane();
  const { result, firstLook } = usePaneState();
  // As it was when Uitleg was opened: a check that ends meanwhile does not change the page under the reader.
  const [recognised] = useState(() => result?.agreement?.name ?? firstLook?.summary.agreement ?? null);
  const wanted = `${String(attempt)} ${chosen ?? ''}`;
  const [loaded, setLoaded] = useState<{ readonly wanted: string; readonly state: HelpState } | null>(null);
  useEffect(() => {
    let gone = false;
    async function load(): Promise<LoadedHelp> {
      const [{ catalogue }, { ALGEMENE_FUNCTIES }] = await Promise.all([
        machine(),
        import('../../agreements/functies'),
      ]);
      const agreement = choose(catalogue.agreements, chosen, recognised);
      if (agreement === undefined) throw new Error('The catalogue has no agreements.');
      const help = helpOf(agreement, await loadHelpSources(agreement), ALGEMENE_FUNCTIES);
      return { help, index: indexHelp(help), agreements: catalogue.agreements };
    }
    const keep = (state: HelpState): void => {
      if (!gone) setLoaded({ wanted, state });
    };
    load().then(keep, () => keep('failed'));
    return () => {
      gone = true;
    };
  }, [machine, chosen, recognised, wanted]);
  return loaded?.wanted === wanted ? loaded.state : 'loading';
}
