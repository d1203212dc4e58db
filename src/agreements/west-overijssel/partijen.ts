import type { Organisation } from '../../core/delivery';
import { defineCodes } from '../../core/sheet/codes';

/** The eleven municipalities, in the order of the agreement. */
export const GEMEENTENAMEN = [
  'Dalfsen',
  'Deventer',
  'Hardenberg',
  'Kampen',
  'Olst-Wijhe',
  'Ommen',
  'Raalte',
  'Staphorst',
  'Steenwijkerland',
  'Zwartewaterland',
  'Zwolle',
] as const;
export type Gemeente = (typeof GEMEENTENAMEN)[number];

export const GEMEENTEN = defineCodes(GEMEENTENAMEN.map((code) => ({ code })));

/** Who can deliver a workbook. */
export const ORGANISATIES = defineCodes([
  ...GEMEENTENAMEN.map((code) => ({ code })),
  { code: 'Provincie Overijssel' },
  { code: 'Regio' },
]);

/** Who can have done what the register shows. */
export const PARTIJEN = defineCodes([
  { code: 'Provincie', spellings: ['Provincie Overijssel'] },
  { code: 'Gedeputeerde Staten', spellings: ['GS'] },
  { code: 'Regio' },
  ...GEMEENTENAMEN.map((code) => ({
    code,
    spellings: [`college van B en W ${code}`, `college van B&W ${code}`],
  })),
]);

export type Partij = (typeof PARTIJEN)['entries'][number]['code'];

export function organisatieVan(name: string): Organisation {
  if (name === 'Provincie Overijssel') return { name, kind: 'provincie' };
  return { name, kind: name === 'Regio' ? 'regio' : 'party' };
}
