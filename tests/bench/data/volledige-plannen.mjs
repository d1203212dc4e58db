import { KOPPEN, plannen, random } from './plannen.mjs';

const JAREN = ['2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024', '2025', 'Na 2025'];
const TYPEN = ['Eengezins', 'Meergezins', 'Woningtype onbekend'];
const PRIJZEN = ['Sociale huur', 'Middenhuur', 'Dure huur', 'Betaalbare koop', 'Dure koop', 'Prijs onbekend'];
const VAST = KOPPEN.filter((kop) => kop !== '2020');

/** Every column of the sheet Plancapaciteit. */
export const ALLE_KOPPEN = [
  ...VAST,
  ...['Kern', 'IMRO-id', 'Subregio', 'Gerealiseerd', 'Sloop gerealiseerd'],
  ...JAREN,
  ...TYPEN,
  ...PRIJZEN,
  ...['Bijzondere doelgroep', 'Bestaande voorraad', 'Saldo na sloop geborgd', 'Afgestemd met'],
];

/** Divides homes over a few of as many columns, the first of which are left blank. */
function verdeel(woningen, kolommen, leeg, next) {
  const rij = kolommen.map(() => '');
  const vanaf = leeg + Math.floor(next() * (kolommen.length - leeg));
  const deel = Math.floor(woningen / 2);
  rij[vanaf] = woningen - deel;
  const ook = Math.min(kolommen.length - 1, vanaf + 1);
  rij[ook] = (rij[ook] === '' ? 0 : rij[ook]) + deel;
  return rij;
}

/**
 * `aantal` rows of plans in which every column of the sheet is used, so that no rule of the agreement is passed over:
 * one in twenty demolishes, one in fifty is for a special group. As `plannen`, what is right gives no finding of a rule.
 */
export function volledigePlannen(aantal, { seed = 42, defecten = 0.01 } = {}) {
  const next = random(seed + 1);
  const jaar = KOPPEN.indexOf('2020');
  const sloop = KOPPEN.indexOf('Sloop');
  return plannen(aantal, { seed, defecten }).map((kort, i) => {
    const vast = kort.filter((_, kolom) => kolom !== jaar);
    const bruto = typeof kort[7] === 'number' && kort[7] > 0 ? kort[7] : 0;
    const klaar = i % 5 === 0 ? Math.floor(bruto / 3) : 0;
    const rest = bruto - klaar;
    const sloopt = i % 20 === 0 && kort[sloop] === 0;
    if (sloopt) vast[sloop] = 4;
    const isBijzonder = i % 50 === 0;
    if (isBijzonder) vast[11 - 1] = kort[11] === '' ? 42_400 : kort[11];
    return [
      ...vast,
      `Kern ${i % 40}`,
      `NL.IMRO.${1000 + (i % 700)}.BP${i % 90}-VA01`,
      'West',
      klaar,
      sloopt ? 1 : '',
      ...verdeel(rest, JAREN, 2, next),
      ...verdeel(bruto, TYPEN, 0, next),
      ...verdeel(bruto, PRIJZEN, 0, next),
      isBijzonder ? 'statushouders' : i % 3 === 0 ? 'geen' : '',
      isBijzonder ? 'ja' : 'nee',
      sloopt ? 'ja' : '',
      i % 10 === 0 ? 'Zwolle; Kampen' : '',
    ];
  });
}
