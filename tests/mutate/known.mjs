import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/setup/install.mjs';
import { ALGEMEEN, BLADEN, FUNCTIES, NOORD_VELUWE, WEST_OVERIJSSEL } from './known-list.mjs';

const under = (folder, list) =>
  Object.entries(list).flatMap(([file, pieces]) =>
    pieces.map(([code, why, to]) => ({ file: `src/agreements/${folder}/${file}`, code, why, to })),
  );

/**
 * Mistakes that no test can notice, with why: see `known.d.mts`. What is not named here and not noticed asks for a
 * test.
 */
export const KNOWN = [
  ...under('algemeen', ALGEMEEN),
  ...under('bladen', BLADEN),
  ...under('functies', FUNCTIES),
  ...under('noord-veluwe', NOORD_VELUWE),
  ...under('west-overijssel', WEST_OVERIJSSEL),
];

/** Is this mistake in that piece of the text, and one of those that are meant? */
export function isIn({ code, to }, mutant, text) {
  const begin = text.indexOf(code);
  const isThere = begin !== -1 && mutant.start >= begin && mutant.end <= begin + code.length;
  return isThere && (to === undefined || to.includes(mutant.to));
}

/** Why it is no matter that this mistake is not noticed, or null when that is not known. */
export function reasonOf(mutant) {
  const own = KNOWN.filter(({ file }) => file === mutant.file);
  if (own.length === 0) return null;
  const text = readFileSync(join(root, mutant.file), 'utf8');
  return own.find((known) => isIn(known, mutant, text))?.why ?? null;
}
