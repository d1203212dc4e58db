import { voorHetEindeNaEigen } from '../algemeen/register/termijnen';

/* When the duties of the register must be shown, beside each year and before the end of the agreement. */

export const BIJ_EEN_VOORRANGSREGELING = voorHetEindeNaEigen('NV-1c-voorrangsregeling', {
  geen: 'Het register toont geen voorrangsregeling.',
  motive:
    'Artikel 1c noemt geen aantal en geen datum. Wij lezen: één keer, uiterlijk op de laatste dag van de looptijd, door wie een voorrangsregeling heeft.',
});
