import type { Ernst } from '../finding/finding';

/** The checks that every sheet gets: of its tab, its headers, its cells and its keys. */
export interface CellRule {
  readonly id: string;
  readonly ernst: Ernst;
  /** What it looks for, in one plain Dutch sentence. */
  readonly summary: string;
}

const rule = <const I extends string>(
  id: I,
  ernst: Ernst,
  summary: string,
): CellRule & { readonly id: I } => ({
  id,
  ernst,
  summary,
});

export const CELL_RULES = {
  'kolom-ontbreekt': rule('kolom-ontbreekt', 'fout', 'Elke verplichte kolom staat in het blad.'),
  'kolom-dubbel': rule('kolom-dubbel', 'fout', 'Twee kolommen betekenen niet hetzelfde.'),
  'kolom-onbekend': rule('kolom-onbekend', 'signaal', 'Een kolom met gegevens hoort bij dit blad.'),
  'blad-dubbel': rule('blad-dubbel', 'signaal', 'Elk blad staat één keer in de werkmap.'),
  'blad-onherkend': rule('blad-onherkend', 'signaal', 'Een tabblad met onze naam heeft een rij met koppen.'),
  'veld-verplicht': rule('veld-verplicht', 'fout', 'Elke verplichte cel is ingevuld.'),
  'veld-foutwaarde': rule('veld-foutwaarde', 'fout', 'Een cel bevat geen foutmelding van Excel.'),
  'veld-type': rule('veld-type', 'fout', 'Een cel is te lezen als getal, datum of maand.'),
  'veld-bereik': rule('veld-bereik', 'fout', 'Een waarde ligt binnen de grenzen van de kolom.'),
  'veld-code': rule('veld-code', 'fout', 'Een waarde staat op de lijst van de kolom.'),
  'veld-tekstgetal': rule('veld-tekstgetal', 'signaal', 'Een getal is een getal en geen tekst.'),
  'veld-datumtekst': rule('veld-datumtekst', 'signaal', 'Een datum is een datum en geen tekst.'),
  'veld-schrijfwijze': rule('veld-schrijfwijze', 'signaal', 'Een waarde is geschreven zoals op de lijst.'),
  'sleutel-dubbel': rule('sleutel-dubbel', 'fout', 'Elke rij heeft een eigen sleutel.'),
  'avg-kolom': rule('avg-kolom', 'fout', 'Geen kolom vraagt om persoonsgegevens.'),
  'avg-bsn': rule('avg-bsn', 'fout', 'Nergens staat een burgerservicenummer.'),
  'avg-contact': rule(
    'avg-contact',
    'fout',
    'Nergens staat hoe iemand te bereiken is: geen e-mailadres, telefoonnummer, rekeningnummer of postcode met huisnummer.',
  ),
} as const;

export type CellRuleId = keyof typeof CELL_RULES;
