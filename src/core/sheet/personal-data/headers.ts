import { comparable } from '../../values/text';

/** A header that asks for a citizen service number. */
export function isBsnHeader(header: string): boolean {
  const name = comparable(header);
  return name.includes('burgerservicenummer') || name.startsWith('bsn') || name.endsWith('bsn');
}

/** A landlord (verhuurder) is no person of whom something is asked. */
const ASKED =
  /^naam$|naambewoner|bewonersnaam|(?<!ver)huurder|achternaam|geboortedatum|geboortejaar|leeftijd|bsn|burgerservicenummer|adres|postcode|huisnummer|telefoon|email|contractnummer|inkomen|gezondheid|indicatie|wmo|iban/;

/** A header that asks for personal data: a name, a birth date, an address, what somebody earns or needs. */
export const asksForPersonalData = (header: string): boolean => ASKED.test(comparable(header));
