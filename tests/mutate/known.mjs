/**
 * Mistakes that no test can notice, with why: by file and a part of the code. What is not named here and not noticed
 * asks for a test.
 */
export const KNOWN = [];

/** Why it is no matter that this mistake is not noticed, or null when that is not known. */
export const reasonOf = ({ file, from }) =>
  KNOWN.find((known) => file.endsWith(known.file) && from.includes(known.code))?.why ?? null;
