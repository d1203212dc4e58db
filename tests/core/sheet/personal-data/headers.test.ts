import { asksForPersonalData } from '../../../../src/core/sheet/personal-data/headers';

test.each([
  'Naam',
  'naam bewoner',
  'Bewonersnaam',
  'Huurder',
  'Naam huurder',
  'Verhuurder en huurder',
  'Huurdersnummer',
  'Achternaam',
  'Geboortedatum',
  'Geboortejaar',
  'Leeftijd',
  'BSN',
  'Mijn bsn nr',
  'Burgerservicenummer',
  'Adres',
  'E-mailadres',
  'Postcode',
  'Huisnummer',
  'Telefoon',
  'Telefoonnr.',
  'e-mail',
  'Contractnummer',
  'Inkomen (bruto)',
  'Gezondheid',
  'Indicatie',
  'WMO',
  'IBAN',
  'Ádres',
])('header %p asks for personal data', (header) => {
  expect(asksForPersonalData(header)).toBe(true);
});

test.each(['Verhuurder', 'Plannaam', 'Naam plan', 'Woningtype', 'Wijk', 'Duur', 'Opmerking', 'Tel.', ''])(
  'header %p does not',
  (header) => {
    expect(asksForPersonalData(header)).toBe(false);
  },
);
