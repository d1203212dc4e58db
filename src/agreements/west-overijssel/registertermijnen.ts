import { bijElke, binnenMaanden, elkeJaren, inJaar, voorHetEindeEnNa } from '../algemeen/register/termijnen';

/* When the duties of the register must be shown, beside each year and before the end of the agreement. */

export const IN_2016 = inJaar(2016);
export const IN_2018 = inJaar(2018);

export const ELKE_TWEE_JAAR = elkeJaren(2);
/** How the periods of two years are read, for Uitleg. */
export const VANAF_2016 =
  'De overeenkomst zegt niet wanneer een periode van twee jaar begint. Wij lezen: 2016-2017, 2018-2019 en 2020-2021.';

export const BEGIN_2016 = binnenMaanden(
  3,
  'Artikel 31 zegt begin 2016. Wij lezen: uiterlijk op 31 maart 2016. Later in 2016 is een aandachtspunt.',
);

export const BIJ_ELKE_BIJEENKOMST = bijElke(
  { afspraken: ['WO-1'], partijen: ['Provincie'] },
  {
    bij: 'bij de bijeenkomsten',
    geen: 'Er was nog geen bijeenkomst over statushouders.',
    motive:
      'Artikel 1 zegt niet wanneer. Wij tellen wat na de vorige bijeenkomst en uiterlijk op de dag zelf is aangeleverd.',
  },
);

export const IN_HET_JAAR_VAN_DE_AANPAK = inJaar(
  2016,
  'Artikel 8.1 noemt geen jaar. De provincie ontwikkelt de aanpak in 2016 (artikel 8), dus het meedenken hoort ook in dat jaar.',
);

export const NA_DE_AANPAK = voorHetEindeEnNa(
  { afspraken: ['WO-8'], partijen: ['Provincie'] },
  'Artikel 8.2 noemt geen aantal en geen laatste dag. Wij lezen: één keer, niet voor de dag waarop de aanpak er is en uiterlijk op de laatste dag van de looptijd.',
);
