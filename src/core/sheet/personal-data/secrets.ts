import { personalTextsIn } from './search';

/** The personal data of a workbook, to be found again in what is said of it. */
export interface Secrets {
  /** Does a text hold some of it, whatever spaces, dots and hyphens stand between its characters? */
  areIn(text: string): boolean;
}

/** However a number or address is grouped: as it is written in the sheet, or as a number is written elsewhere. */
const squeeze = (text: string): string => text.toLowerCase().replace(/[\s.-]+/g, '');

/** By so many characters the places in a text are found where a secret may begin: the shortest has as many. */
const START = 5;

/** What nearly no text has and every secret does: an @ or as many digits as a postcode with a house number. */
function mayHold(text: string): boolean {
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 64) return true;
    if (code >= 48 && code <= 57 && ++digits === START) return true;
  }
  return false;
}

/**
 * Gathers the personal data in some texts; null when there is none. To look for all of it in a text takes no longer
 * than to look for one.
 */
export function secretsOf(texts: readonly string[]): Secrets | null {
  const byStart = new Map<string, Set<string>>();
  for (const secret of texts.flatMap(personalTextsIn).map(squeeze)) {
    const start = secret.slice(0, START);
    byStart.set(start, (byStart.get(start) ?? new Set()).add(secret));
  }
  if (byStart.size === 0) return null;
  return {
    areIn(text) {
      if (!mayHold(text)) return false;
      const squeezed = squeeze(text);
      for (let i = 0; i + START <= squeezed.length; i++)
        for (const secret of byStart.get(squeezed.slice(i, i + START)) ?? [])
          if (squeezed.startsWith(secret, i)) return true;
      return false;
    },
  };
}
