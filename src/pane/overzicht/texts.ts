import type { Agreement } from '../../core/article/agreement';
import type { Summary } from '../../core/check';
import { formatDate, parseIsoDate } from '../../core/values/date';
import { formatNumber } from '../../core/values/number';
import type { Notice, Result, RunCounts, Step } from '../state/model';
import { articleInText, countOf, dutchDate, enumerate, timeOf } from '../words';

/* Every text of Overzicht that is longer than a word. */

export const BEFORE =
  'De controle verandert uw gegevens niet. Bevindingen krijgen een kleur in de cel. Die kunt u altijd weer weghalen.';

export const STEP_NAMES: Readonly<Record<Step, string>> = {
  lezen: 'Bladen lezen',
  rijen: 'Rijen controleren',
  afspraken: 'Afspraken berekenen',
  markeren: 'Cellen markeren',
};

/** What is counted of a step that is done or under way; nothing of one that is not. */
export function countText(step: Step, { cells, read }: RunCounts): string {
  const all = (n: number): string => `${formatNumber(n)} van ${formatNumber(n)}`;
  if (step === 'lezen' && cells !== null)
    return `${formatNumber(cells.done)} van ${countOf(cells.total, 'cel', 'cellen')}`;
  if (step === 'lezen' && read !== null) return all(read.tabs);
  return step === 'rijen' && read !== null && read.rows !== null ? all(read.rows) : '';
}

/** From here on minutes are close enough. */
const MINUTES_FROM = 90;

/** `61 % · nog ongeveer 4 seconden`; without the time while that cannot be told. */
export function progressText(percent: number, secondsLeft: number | null): string {
  const done = `${formatNumber(percent)}\u00a0%`;
  if (secondsLeft === null) return done;
  const left =
    secondsLeft < MINUTES_FROM
      ? countOf(secondsLeft, 'seconde', 'seconden')
      : countOf(Math.round(secondsLeft / 60), 'minuut', 'minuten');
  return `${done} · nog ongeveer ${left}`;
}

export const WHILE_BUSY =
  'U kunt gewoon doorwerken in Excel. Annuleert u? Dan verandert er niets in uw werkmap.';
export const CANCELLING = 'We vragen Excel om te stoppen.';

export const REMOVE_MARKS =
  'De kleuren en het blad Bevindingen gaan weg. Uw eigen kleuren blijven zoals ze zijn.';

export const NO_FINDINGS = 'Geen bevindingen.';
export const ALL_PASSES = 'Alles wat wij konden berekenen, voldoet.';

export const NOTHING_RECOGNISED = {
  title: 'Geen bladen herkend',
  text: (n: number): string =>
    `In deze werkmap staat nog geen blad dat wij kennen. We keken in ${countOf(n, 'blad', 'bladen')}:`,
  advice:
    'Begin met een leeg sjabloon. Of geef uw eigen blad de naam uit de afspraken, bijvoorbeeld Plancapaciteit, en zet de namen van de kolommen in één rij. Controleer daarna opnieuw.',
};

export const NO_AGREEMENT = {
  title: 'We weten niet om welke overeenkomst het gaat',
  advice: 'Vul Overeenkomst, Organisatie en Peildatum in op het blad Gegevens.',
  button: 'Ga naar Gegevens',
};

export const NO_ANSWER = {
  title: 'Excel geeft geen antwoord',
  text: 'We wachtten 30 seconden. Uw gegevens zijn niet veranderd.',
  steps: [
    'Typt u nog in een cel? Druk in Excel op Enter of Esc.',
    'Staat er in Excel een venster open? Sluit dat.',
  ],
};

/** `Provincie Overijssel · peildatum 31-12-2018`. What is filled in but cannot be read is not known either. */
export const delivererLine = ({
  organisation,
  peildatum,
}: Pick<Summary, 'organisation' | 'peildatum'>): string =>
  [
    organisation ?? 'organisatie niet bekend',
    peildatum === null ? 'peildatum niet bekend' : `peildatum ${dutchDate(peildatum)}`,
  ].join(' · ');

/** What it means that the peildatum lies before or after the agreement; null when it does not. */
export function looptijdText({ from, to }: Agreement['period'], peildatum: string | null): string | null {
  const day = peildatum === null ? null : parseIsoDate(peildatum);
  if (day === null) return null;
  if (day < from)
    return `De overeenkomst begint op ${formatDate(from)}. Op de peildatum valt er nog niets te beoordelen.`;
  if (to === null || day <= to) return null;
  return `De overeenkomst liep tot en met ${formatDate(to)}. Wij beoordelen de afspraken op die dag.`;
}

/** We only say that nothing changed when we would have been told. */
export const freshLine = (checkedAt: Date, watching: boolean): string =>
  `Gecontroleerd om ${timeOf(checkedAt)}.${watching ? ' Daarna niets gewijzigd.' : ''}`;

export const cancelledText = (result: Result | null): string =>
  result === null
    ? 'Er is niets veranderd in uw werkmap.'
    : `De uitkomst hieronder is van ${timeOf(result.checkedAt)}.`;

/** Title and text when cells could not be marked because of a password or lock on their tab. */
export function protectedText({ tabs, othersMarked }: Extract<Notice, { kind: 'protected' }>): {
  title: string;
  text: string;
} {
  const one = tabs.length === 1;
  const where = othersMarked ? (one ? ' in dit blad' : ' in deze bladen') : '';
  const unchanged = othersMarked ? 'Daar is niets veranderd.' : 'Er is niets veranderd.';
  return {
    title: one ? `Blad ${tabs[0]} is beveiligd` : `Bladen ${enumerate(tabs)} zijn beveiligd`,
    text: `De controle is gelukt, maar wij konden${where} geen cellen markeren. ${unchanged} Hef in Excel de beveiliging op: Controleren › Beveiliging blad opheffen.`,
  };
}

/** The numbers of the articles, and whether a rule broke down that belongs to none. */
export const brokenText = (articles: readonly string[], general: boolean): string =>
  `Er ging iets mis bij ${enumerate([...new Set(articles.map(articleInText)), ...(general ? ['een algemene controle'] : [])])}`;
