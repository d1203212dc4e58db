import type { Agreement } from '../../core/article/agreement';
import type { SheetPresence } from '../../derive/template/presence';
import { failureText, type FailureText } from '../parts/failure-texts';
import type { Failure } from '../state/failure';
import { countOf, enumerate } from '../words';
import type { InsertOutcome } from './model';

export const LEAD = 'Kies de bladen die u nodig hebt. Een blad dat er al is, blijft zoals het is.';
export const CHOOSE_AGREEMENT = 'Kies een overeenkomst';
export const PRESENT = 'staat al in de werkmap';
export const HIDDEN = 'staat al in de werkmap, maar is verborgen';
export const ABOUT_SHEETS = 'Elk blad heeft keuzelijsten en uitleg bij de kolommen.';
export const NOTHING_CHOSEN = 'Kies een of meer bladen.';
export const BUSY = 'Bezig met invoegen. U kunt gewoon doorwerken in Excel.';

/** What an agreement is called where there is little room: every title begins with what kind of document it is. */
export function shortTitle({ title }: Pick<Agreement, 'title'>): string {
  const rest = title.replace(/^Samenwerkingsovereenkomst /, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

export const FILE = 'Sjabloon als bestand';
export const ABOUT_FILE =
  'Voor wie deze invoegtoepassing niet heeft. Het bestand heeft keuzelijsten en uitleg. Het werkt in Excel en in LibreOffice.';
export const ALL_SHEETS = 'Alle bladen';
export const OPEN_WORKBENCH = 'Open de werkbank';

export const downloadButton = (example: boolean): string =>
  example ? 'Download voorbeeld' : 'Download leeg sjabloon';

/** A window of Excel may refuse a download, and does not say so. */
export const fileMadeText = (name: string): FailureText => ({
  title: `${name} is gemaakt`,
  text: 'U vindt het bij uw downloads. Staat het er niet? Dan laat Excel hier geen downloads toe. Open de werkbank in uw browser, en kies daar Sjabloon.',
});

export const FILE_NOT_MADE: FailureText = {
  title: 'Er ging iets mis',
  text: 'Het bestand is niet gemaakt. Er is niets veranderd. Probeer het opnieuw.',
};

export const insertButton = (count: number): string =>
  count === 0 ? 'Voeg bladen in' : `Voeg ${countOf(count, 'blad', 'bladen')} in`;

/** The question about a sheet that the workbook has already. */
export function question({ tab, newName }: SheetPresence): string {
  const name = tab?.name ?? '';
  const stays =
    tab?.hidden === true
      ? `Het blad ${name} staat al in de werkmap, maar is verborgen. Het blijft zoals het is.`
      : `Het blad ${name} blijft zoals het is.`;
  return `${stays} Wilt u een tweede blad met de naam ${newName}?`;
}

const NOT_ADDED = 'Er is geen blad toegevoegd.';

/** Why nothing was added: what happened, what did not happen, what to do. */
export function insertFailureText(failure: Failure): FailureText {
  switch (failure.kind) {
    case 'protected':
      return {
        title: 'Deze werkmap is beveiligd',
        text: `${NOT_ADDED} Hef in Excel de beveiliging op: Controleren › Werkmap beveiligen.`,
      };
    case 'read-only':
      return { title: 'Deze werkmap is alleen-lezen', text: `${NOT_ADDED} Sla eerst een kopie op.` };
    case 'no-answer':
    case 'cell-edit':
    case 'old-excel': {
      const { title, text } = failureText(failure, 'tonen');
      return { title, text: `${NOT_ADDED} ${text}` };
    }
    case 'tab-gone': {
      const { title } = failureText(failure, 'tonen');
      return { title, text: `${NOT_ADDED} Probeer het opnieuw.` };
    }
    case 'too-large':
    case 'no-lambda':
    case 'cancelled':
    case 'internal':
      return { title: 'Er ging iets mis', text: `${NOT_ADDED} Probeer het opnieuw.` };
  }
}

/** What came of it when nothing went wrong. */
export function outcomeText(outcome: Exclude<InsertOutcome, { readonly kind: 'failed' }>): FailureText {
  if (outcome.kind === 'cancelled') return { title: 'Invoegen geannuleerd', text: NOT_ADDED };
  const one = outcome.tabs.length === 1;
  const title = one
    ? `Blad ${outcome.tabs[0] ?? ''} is toegevoegd`
    : `Bladen ${enumerate(outcome.tabs)} zijn toegevoegd`;
  const where = `U vindt ${one ? 'het' : 'ze'} achteraan in uw werkmap.`;
  return { title, text: outcome.example ? `${where} Vervang het voorbeeld door uw eigen gegevens.` : where };
}
