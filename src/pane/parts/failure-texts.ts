import type { Doing, Failure } from '../state/model';

export interface FailureText {
  readonly title: string;
  readonly text: string;
}

const UNCHANGED = 'Uw gegevens zijn niet veranderd.';

/** What had not happened when it went wrong. */
const NOT_DONE: Readonly<Record<Doing, string>> = {
  lezen: UNCHANGED,
  markeren: `De controle is gelukt, maar wij konden geen cellen markeren. ${UNCHANGED}`,
  // Where removing fails halfway all of them go: a part is of no use to anybody.
  verwijderen: `Misschien staan er nog markeringen. ${UNCHANGED}`,
  herstellen: `Er is niets hersteld. ${UNCHANGED}`,
  uitvoeren: `Het voorstel is niet uitgevoerd. ${UNCHANGED}`,
  'ongedaan maken': `Er is niets teruggezet. ${UNCHANGED}`,
  toelichten: `Uw toelichting is niet bewaard. ${UNCHANGED}`,
};

/** Each failure of the workbook in words: what happened, what did not happen, what to do. */
export function failureText({ kind, tab }: Failure, doing: Doing | 'tonen'): FailureText {
  const notDone = doing === 'tonen' ? '' : `${NOT_DONE[doing]} `;
  const sheet = tab === null ? 'Een blad' : `Blad ${tab}`;
  switch (kind) {
    case 'no-answer':
      return {
        title: 'Excel geeft geen antwoord',
        text: `We wachtten 30 seconden. ${notDone}Typt u nog in een cel? Druk in Excel op Enter of Esc. Staat er in Excel een venster open? Sluit dat.`,
      };
    case 'cell-edit':
      return {
        title: 'U typt nog in een cel',
        text: 'Druk in Excel op Enter of Esc. Daarna gaan we vanzelf verder.',
      };
    case 'read-only':
      return {
        title: 'Deze werkmap is alleen-lezen',
        text: 'Controleren kan wel. Markeren, herstellen en afronden kan niet. Sla eerst een kopie op.',
      };
    case 'protected':
      if (tab === null)
        return {
          title: 'Deze werkmap is beveiligd',
          text: `${notDone}Hef in Excel de beveiliging op: Controleren › Werkmap beveiligen.`,
        };
      return {
        title: `${sheet} is beveiligd`,
        text: `${doing === 'verwijderen' ? `De markeringen staan er nog. ${UNCHANGED} ` : notDone}Hef in Excel de beveiliging op: Controleren › Beveiliging blad opheffen.`,
      };
    case 'tab-gone':
      return {
        title: `${sheet} is verwijderd of hernoemd`,
        text: `${doing === 'lezen' ? '' : notDone}Controleer opnieuw.`,
      };
    case 'too-large':
      return {
        title: 'Deze werkmap heeft meer dan 1.000.000 rijen',
        text: `Zo veel rijen kunnen wij niet in één keer lezen. ${notDone}Verwijder lege rijen onder uw lijst. Controleer daarna opnieuw.`,
      };
    case 'old-excel':
      return {
        title: 'Uw versie van Excel kan dit niet',
        text: 'Nodig is Excel 2021 of Microsoft 365.',
      };
    case 'no-lambda':
      return {
        title: 'Uw versie van Excel kent geen LAMBDA',
        text: 'Typ WOON. voor de naam: =WOON.COACHKOSTEN("Putten";100000). Nodig is Excel 2024 of Microsoft 365.',
      };
    case 'cancelled':
    case 'internal':
      return { title: 'Er ging iets mis', text: `${notDone}Probeer het opnieuw.` };
  }
}

/** For support: names and codes, never a value from a cell. */
export const failureReport = (
  { kind, tab, detail }: Failure,
  doing: string,
  version: string | null,
): string =>
  [
    `Woonafspraken ${version ?? ''}`.trim(),
    `bij: ${doing}`,
    `fout: ${kind}`,
    `blad: ${tab ?? '-'}`,
    `code: ${detail}`,
  ].join('\n');
