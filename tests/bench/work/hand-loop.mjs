import { performance } from 'node:perf_hooks';
import { EERSTE_DAG, LAATSTE_DAG, plannen } from '../data/plannen.mjs';

/*
 * What a good programmer would write for this one list and nothing else: one pass, row by row, every check spelled out.
 * It finds the same cells as the product does, and says no more of them than where and what.
 */

function isGemeente(value) {
  switch (value) {
    case 'Dalfsen':
    case 'Deventer':
    case 'Hardenberg':
    case 'Kampen':
    case 'Olst-Wijhe':
    case 'Ommen':
    case 'Raalte':
    case 'Staphorst':
    case 'Steenwijkerland':
    case 'Zwartewaterland':
    case 'Zwolle':
      return true;
    default:
      return false;
  }
}

function isStatus(value) {
  switch (value) {
    case '1A':
    case '1B':
    case '2A':
    case '2B':
    case '1C':
    case '2C':
    case '3':
    case '4A':
    case '4B':
    case '5A':
    case '5B':
      return true;
    default:
      return false;
  }
}

function isPlantype(value) {
  switch (value) {
    case '':
    case 'Pand transformatie':
    case 'Transformatiegebied':
    case 'Herstructurering':
    case 'Verdichting':
    case 'Uitbreiding uitleg':
    case 'Uitbreiding overig':
      return true;
    default:
      return false;
  }
}

const isPrioriteit = (value) => value === '' || value === 'hoog' || value === 'midden' || value === 'laag';
const isVertrouwelijkheid = (value) =>
  value === '' || value === 'Openbaar' || value === 'Regio' || value === 'Provincie' || value === 'Gemeente';
const isAantal = (value) => (value | 0) === value && value >= 0;
const isDatum = (value) => typeof value === 'number' && value >= EERSTE_DAG && value < LAATSTE_DAG + 1;
const isText = (value) =>
  typeof value !== 'string' || (value.charCodeAt(0) > 35 && value.charCodeAt(0) < 127);

const RUN = /(?<![\p{L}\d])\d(?:[ .-]?\d)*(?![\p{L}\d])/gu;

function passes(run) {
  const digits = run.replace(/\D/g, '').padStart(9, '0');
  if (digits.length !== 9) return false;
  let sum = -Number(digits[8]);
  for (let i = 0; i < 8; i++) sum += Number(digits[i]) * (9 - i);
  return sum % 11 === 0;
}

function holdsBsn(value) {
  if (typeof value !== 'string') return false;
  let count = 0;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code >= 48 && code <= 57) count++;
  }
  return count >= 8 && (value.match(RUN) ?? []).some(passes);
}

/** @param {boolean} all keys and personal data too */
export function handLoop(rows, all) {
  const found = [];
  const add = (row, column, what) => {
    found.push({ row, column, what });
  };
  const keys = new Map();
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    const gemeente = row[1];
    if (!isGemeente(gemeente)) add(i, 1, 'code');
    if (!isText(row[0]) || row[0] === '') add(i, 0, 'text');
    if (!isText(row[2]) || row[2] === '') add(i, 2, 'text');
    if (!isStatus(row[3])) add(i, 3, 'code');
    if (!isPlantype(row[4])) add(i, 4, 'code');
    if (!isPrioriteit(row[5])) add(i, 5, 'code');
    if (!isVertrouwelijkheid(row[6])) add(i, 6, 'code');
    if (!isAantal(row[7])) add(i, 7, 'number');
    if (row[8] !== '' && !isAantal(row[8])) add(i, 8, 'number');
    if (row[9] !== '' && !isAantal(row[9])) add(i, 9, 'number');
    if (row[10] !== '' && !isDatum(row[10])) add(i, 10, 'date');
    if (row[11] !== '' && !isDatum(row[11])) add(i, 11, 'date');
    const nieuw = row[12];
    if (nieuw !== false && nieuw !== 'nee' && nieuw !== true && nieuw !== 'ja' && nieuw !== '')
      add(i, 12, 'yes or no');
    if (row[13] !== '' && !isText(row[13])) add(i, 13, 'text');
    if (!all) continue;
    if (holdsBsn(row[2])) add(i, 2, 'bsn');
    if (holdsBsn(row[13])) add(i, 13, 'bsn');
    let own = keys.get(gemeente);
    if (own === undefined) keys.set(gemeente, (own = new Map()));
    const id = String(row[0]).trim().replace(/\s+/g, ' ').toLowerCase();
    if (own.has(id)) add(i, 0, 'key');
    else own.set(id, i);
  }
  return found;
}

/** The hand loop, timed. `all`: keys and personal data too. */
export function run({ rows, all = true, defecten }) {
  const list = plannen(rows, { defecten });
  globalThis.gc?.();
  const start = performance.now();
  const found = handLoop(list, all);
  return { ms: performance.now() - start, found: found.length };
}
