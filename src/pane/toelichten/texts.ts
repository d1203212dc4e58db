import type { Feedback } from '../state/writing';

/* Every text of explaining that is longer than a word. */

export const FIELD = {
  label: 'Uw toelichting',
  hint: 'Komt in het blad Toelichtingen te staan. Noem geen namen van personen.',
};

/** What is wrong with the words that the user wrote. */
export const REFUSED = {
  leeg: 'Vul eerst uw toelichting in.',
  'te-lang': 'Deze toelichting is te lang voor een cel. Maak hem korter.',
  bsn: 'In uw toelichting staat een burgerservicenummer. Haal het weg.',
  contact:
    'In uw toelichting staat een e-mailadres, telefoonnummer, rekeningnummer of postcode met huisnummer. Haal het weg.',
} as const;

export const EXPLAINED = {
  title: 'Toelichting bewaard',
  text: (updated: boolean): string =>
    `Uw toelichting staat in het blad Toelichtingen.${updated ? ' De controle is bijgewerkt.' : ''}`,
};

const UNCHANGED = 'Uw toelichting is niet bewaard. Uw gegevens zijn niet veranderd.';

/** Why an explanation could not be written, and what to do. */
export function notExplainedText({ tab, why }: Extract<Feedback, { kind: 'not-explained' }>): {
  readonly title: string;
  readonly text: string;
} {
  if (typeof why !== 'string')
    return {
      title: `In blad ${tab} ontbreekt kolom ${why.column}`,
      text: `${UNCHANGED} Voeg die kolom toe. Probeer het daarna opnieuw.`,
    };
  switch (why) {
    case 'changed':
      return { title: `Blad ${tab} is intussen gewijzigd`, text: `${UNCHANGED} Probeer het opnieuw.` };
    case 'formula':
      return {
        title: `In blad ${tab} staat een formule`,
        text: `${UNCHANGED} Wij schrijven niet over een formule heen. Zet een gewone tekst in die rij.`,
      };
    case 'protected':
      return {
        title: `Blad ${tab} is beveiligd`,
        text: `${UNCHANGED} Hef in Excel de beveiliging op: Controleren › Beveiliging blad opheffen.`,
      };
    case 'tab-gone':
      return {
        title: `Blad ${tab} is verwijderd of hernoemd`,
        text: `${UNCHANGED} Probeer het opnieuw.`,
      };
  }
}
