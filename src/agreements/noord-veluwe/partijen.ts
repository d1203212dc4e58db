import type { Organisation } from '../../core/delivery';
import { defineCodes } from '../../core/sheet/codes';

/** The six municipalities, in the order of the agreement. */
export const GEMEENTENAMEN = ['Elburg', 'Ermelo', 'Harderwijk', 'Nunspeet', 'Oldebroek', 'Putten'] as const;

/** The four corporations, in the order of the agreement's key table. */
export const CORPORATIENAMEN = ['deltaWonen', 'Omnia Wonen', 'Uwoon', 'Woningstichting Putten'] as const;

export type Gemeente = (typeof GEMEENTENAMEN)[number];
export type Corporatie = (typeof CORPORATIENAMEN)[number];
export type Partner = Gemeente | Corporatie;
/** Who can have done what the register shows. */
export type Partij = 'Regio' | Partner;

export const GEMEENTEN = defineCodes(GEMEENTENAMEN.map((code) => ({ code })));
export const CORPORATIES = defineCodes(CORPORATIENAMEN.map((code) => ({ code })));

const PARTNERS = [...GEMEENTENAMEN, ...CORPORATIENAMEN].map((code) => ({ code }));

/** Who can deliver a workbook. */
export const ORGANISATIES = defineCodes([...PARTNERS, { code: 'Regio' }]);

/** The ten partners. */
export const PARTNERCODES = defineCodes(PARTNERS);

/** Who pays for the coaches, and the sum of all. */
export const VERREKENPARTIJEN = defineCodes([...PARTNERS, { code: 'Totaal' }]);

/** Who can have done what the register shows. */
export const PARTIJEN = defineCodes([
  { code: 'Regio' },
  ...GEMEENTENAMEN.map((code) => ({
    code,
    spellings: [`college van B en W ${code}`, `college van B&W ${code}`],
  })),
  ...CORPORATIENAMEN.map((code) => ({ code })),
]);

export const organisatieVan = (name: string): Organisation => ({
  name,
  kind: name === 'Regio' ? 'regio' : 'party',
});

/** How a sentence begins that is about a party. */
export const naamVan = (partij: string): string => (partij === 'Regio' ? 'De regio' : partij);
