/**
 * A plan list as Excel hands it over: 14 columns, the same for the same seed, with about 1 % of the rows wrong in one
 * cell. What is right gives no finding of a rule either, so that what is measured is checking and not reporting.
 */

export const GEMEENTEN = [
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
];
export const STATUSSEN = ['1A', '1B', '2A', '2B', '1C', '2C', '3', '4A', '4B', '5A', '5B'];
export const PLANTYPEN = [
  'Pand transformatie',
  'Transformatiegebied',
  'Herstructurering',
  'Verdichting',
  'Uitbreiding uitleg',
  'Uitbreiding overig',
];
export const PRIORITEITEN = ['hoog', 'midden', 'laag'];
export const VERTROUWELIJKHEDEN = ['Openbaar', 'Regio', 'Provincie', 'Gemeente'];

export const KOPPEN = [
  'Plan-ID',
  'Gemeente',
  'Plannaam',
  'Status planologisch',
  'Plantype',
  'Prioriteit',
  'Vertrouwelijkheid',
  'Bruto woningen',
  'Sloop',
  '2020',
  'Statusdatum',
  'Overleg bestemming',
  'Nieuw of gewijzigd',
  'Opmerking',
];

/** The days that a date column takes, as serials: 1-1-1990 to 31-12-2100. */
export const EERSTE_DAG = 32874;
export const LAATSTE_DAG = 73415;
/** 1-1-2018. */
export const PEILDATUM = 43101;

/** A stream of numbers from 0 to 1 that depends on the seed alone (mulberry32). */
export function random(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = a;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** One way to spoil a row for each column. */
const DEFECTEN = [
  (rijen) => rijen.at(-1)?.[0] ?? '',
  () => 'Deventter',
  () => '',
  () => '9Z',
  () => 'weiland',
  () => 'groen',
  () => 7,
  () => -3,
  () => '12',
  () => 2024.5,
  () => '31-13-2017',
  () => 12,
  () => 'misschien',
  () => 'zie 123456782',
];

/** `aantal` rows of plans, without the header row. `defecten`: which part of them is wrong. */
export function plannen(aantal, { seed = 42, defecten = 0.01 } = {}) {
  const next = random(seed);
  const kies = (lijst) => lijst[Math.floor(next() * lijst.length)];
  const rijen = [];
  for (let i = 0; i < aantal; i++) {
    const bruto = Math.floor(next() * 250);
    const rij = [
      `PLN-${String(i + 1).padStart(7, '0')}`,
      kies(GEMEENTEN),
      `Plan ${i % 5000} ${kies(PLANTYPEN)}`,
      kies(STATUSSEN),
      kies(PLANTYPEN),
      kies(PRIORITEITEN),
      kies(VERTROUWELIJKHEDEN),
      bruto,
      next() < 0.85 ? 0 : '',
      bruto,
      42370 + Math.floor(next() * 700),
      next() < 0.9 ? '' : 42370 + Math.floor(next() * 700),
      next() < 0.5 ? false : 'nee',
      next() < 0.9 ? '' : `opm ${Math.floor(next() * 1e6)}`,
    ];
    if (next() < defecten) {
      const kolom = Math.floor(next() * KOPPEN.length);
      const vorige = rijen.at(-1);
      rij[kolom] = DEFECTEN[kolom](rijen);
      // A key that stands there twice is of the municipality too.
      if (kolom === 0 && vorige !== undefined) rij[1] = vorige[1];
    }
    rijen.push(rij);
  }
  return rijen;
}

const tab = (name, rows) => ({ name, firstRow: 0, firstColumn: 0, rows, tables: [], read: true });

/** A delivery of the region around these plans, as a host reads it: with its need, and `meer` sheets by name. */
export function levering(rijen, meer = {}, koppen = KOPPEN) {
  const behoefte = GEMEENTEN.flatMap((gemeente) =>
    Array.from({ length: 10 }, (_, jaar) => [gemeente, 2016 + jaar, 1e6, 'Primos 2015']),
  );
  const bladen = {
    Gegevens: [
      ['Kenmerk', 'Waarde'],
      ['Overeenkomst', 'West-Overijssel'],
      ['Organisatie', 'Regio'],
      ['Peildatum', PEILDATUM],
      ['Te hanteren prognose', 'Primos 2015'],
    ],
    Plancapaciteit: [koppen, ...rijen],
    Woningbehoefte: [['Gemeente', 'Jaar', 'Behoefte', 'Prognose'], ...behoefte],
    ...meer,
  };
  return { date1904: false, tabs: Object.entries(bladen).map(([name, rows]) => tab(name, rows)) };
}
