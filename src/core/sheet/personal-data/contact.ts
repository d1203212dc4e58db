import { withoutDatesAndDecimals } from './other-numbers';

/** By what somebody can be reached, paid or found. */
export type ContactKind = 'e-mailadres' | 'telefoonnummer' | 'rekeningnummer' | 'postcode met huisnummer';

/** Something of that kind in a text, as it is written there. */
export interface Contact {
  readonly kind: ContactKind;
  readonly text: string;
}

/** Addresses of an organisation rather than of a person, by what stands before the @. */
const GENERAL: ReadonlySet<string> = new Set([
  'info',
  'gemeente',
  'wonen',
  'contact',
  'post',
  'postbus',
  'secretariaat',
  'receptie',
  'klantenservice',
]);

/** As long as the parts of an address may be. */
const LONGEST_LOCAL_PART = 64;
const LONGEST_DOMAIN = 255;
const LOCAL_PART = /[\p{L}\d][\p{L}\d._%+'-]*$/u;
const DOMAIN = /^(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,}/u;

/** From each @ to either side, so that a long text without any takes no time. */
function emailAddressesIn(text: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const [local] = LOCAL_PART.exec(text.slice(Math.max(0, at - LONGEST_LOCAL_PART), at)) ?? [];
    const [domain] = DOMAIN.exec(text.slice(at + 1, at + 1 + LONGEST_DOMAIN)) ?? [];
    if (local === undefined || domain === undefined || GENERAL.has(local.toLowerCase())) continue;
    found.push(`${local}@${domain}`);
  }
  return found;
}

/**
 * 0, +31 or 0031 and nine digits, or nine digits from a 6 on, of which Excel took the zero. No area begins with a second 0:
 * so begin numbers of other things, padded with zeros. An area code may stand in brackets.
 */
const TELEPHONE =
  /(?<![\p{L}\d]|\d[.,-])(?:(?:\+|00)31[ \u00a0-]?(?:\(0\)[ \u00a0-]?)?[1-9](?:[ \u00a0-]?\d){8}|0[ \u00a0-]?[1-9](?:[ \u00a0-]?\d){8}|\(0[1-9](?:\)(?:[ \u00a0-]?\d){2}|\d\)[ \u00a0-]?\d|\d\d\))(?:[ \u00a0-]?\d){6}|6(?:[ \u00a0-]?\d){8})(?![\p{L}\d]|[.,-]\d)/gu;

const telephonesIn = (text: string): string[] => text.match(TELEPHONE) ?? [];

/** Where an account number begins: two letters and two digits. */
const ACCOUNT_START = /(?<![\p{L}\d])[a-z]{2}\d{2}/giu;
/** A Dutch one, of which the length is known, so that it may be grouped in any way. */
const DUTCH_ACCOUNT = /^nl\d\d(?:[ \u00a0]?[a-z]){4}(?:[ \u00a0]?\d){10}(?![\p{L}\d])/iu;
/** Letters and digits, with one space between them at most. */
const GROUPS = /^(?:[ \u00a0]?[\p{L}\d])+/u;
/** So many characters stand in every group but the last, which may be shorter. */
const GROUP = 4;
const LONGEST_ACCOUNT = 34;
const SHORTEST_ACCOUNT = 15;
/** In words of a sentence, which may look the same, there are fewer digits. */
const DIGITS_OF_AN_ACCOUNT = 8;

/** Is the remainder of an account number at division by 97 the right one? Letters count as two digits, from 10 on. */
function passesMod97(account: string): boolean {
  let rest = 0;
  for (const character of account.slice(4) + account.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/**
 * The account number that a text begins with; null when there is none. It is written without spaces or in groups, of
 * which the last holds a digit: so the word after it is no part of it.
 */
function accountAtStart(text: string): string | null {
  const [dutch] = DUTCH_ACCOUNT.exec(text) ?? [];
  if (dutch !== undefined && passesMod97(dutch.replace(/\s/g, ''))) return dutch;
  const [groups = ''] = GROUPS.exec(text) ?? [];
  let account = '';
  for (const [index, group] of groups.split(/[ \u00a0]/).entries()) {
    if (account.length !== index * GROUP || (index > 0 && group.length > GROUP)) return null;
    account += group;
    if (account.length > LONGEST_ACCOUNT) return null;
    const isLikely =
      index === 0 || (/\d/.test(group) && account.replace(/\D/g, '').length >= DIGITS_OF_AN_ACCOUNT);
    if (account.length >= SHORTEST_ACCOUNT && isLikely && passesMod97(account))
      return text.slice(0, account.length + index);
  }
  return null;
}

const accountsIn = (text: string): string[] =>
  Array.from(text.matchAll(ACCOUNT_START)).flatMap(
    ({ index }) => accountAtStart(text.slice(index, index + 3 * LONGEST_ACCOUNT)) ?? [],
  );

/**
 * Four digits, two letters and a number after them: 8011 AB 12. It looks ahead and takes nothing, because another may
 * begin within what turns out to be none: 2024 en 8011 AB 12.
 */
const POSTCODE_FIRST =
  /(?<![\p{L}\d]|\d[.,-])(?=(([1-9]\d{3})[ \u00a0]?([a-z]{2})[\s,;:/-]*(?:(?:huis)?(?:nr|nummer)\b\.?[\s:]*)?([1-9]\d{0,4}))(?!\d))/giu;
/** A street with its number, and the postcode after it: Dorpsstraat 12a, 8011 AB. It takes nothing either. */
const NUMBER_FIRST =
  /(?<!\p{L})(?=(\p{L}{2,}\.?[ \u00a0]+([1-9]\d{0,4})[ \u00a0-]?[a-z]?[,;]?\s+[1-9]\d{3}[ \u00a0]?([A-Z]{2}))(?![\p{L}\d]))/gu;

const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/.test(digits);

/** Words of two letters that stand between two numbers: 2024 en 2025. */
const SHORT_WORDS: ReadonlySet<string> = new Set(
  'al bv ca cm de en er ha in is ja je km me mm na nr nu of om op pp te tm uu vs we ze zo'.split(' '),
);
/** No postcode has these letters. */
const NEVER_ISSUED: ReadonlySet<string> = new Set(['SA', 'SD', 'SS']);

const isPostcode = (letters: string): boolean =>
  !NEVER_ISSUED.has(letters.toUpperCase()) &&
  (letters === letters.toUpperCase() || !SHORT_WORDS.has(letters.toLowerCase()));

/** Two years with a word between them, all in capitals. */
const isBetweenYears = (first: string, word: string, second: string): boolean =>
  isYear(first) && isYear(second) && SHORT_WORDS.has(word.toLowerCase());

function addressesIn(text: string): string[] {
  const postcodeFirst = Array.from(text.matchAll(POSTCODE_FIRST)).filter(
    ([, , digits = '', letters = '', number = '']) =>
      isPostcode(letters) && !isBetweenYears(digits, letters, number),
  );
  const numberFirst = Array.from(text.matchAll(NUMBER_FIRST)).filter(
    ([, , number = '', letters = '']) => isPostcode(letters) && !isYear(number),
  );
  return [...postcodeFirst, ...numberFirst].map(([, found = '']) => found);
}

const FINDERS: Readonly<Record<ContactKind, (text: string) => readonly string[]>> = {
  'e-mailadres': emailAddressesIn,
  telefoonnummer: telephonesIn,
  rekeningnummer: accountsIn,
  'postcode met huisnummer': addressesIn,
};
const KINDS = Object.keys(FINDERS) as readonly ContactKind[];

const FEWEST_DIGITS = 5;

/** Nearly no text has an @ or as many digits, so this spares nearly every cell the search. */
function mayHoldContact(text: string): boolean {
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 64) return true;
    if (code >= 48 && code <= 57 && ++digits === FEWEST_DIGITS) return true;
  }
  return false;
}

/**
 * The e-mail addresses (general ones such as info@ excepted), Dutch telephone numbers, bank account numbers and
 * postcodes with a house number in a text. A possible date is none of these.
 */
export function contactsIn(text: string): readonly Contact[] {
  if (!mayHoldContact(text)) return [];
  const searched = withoutDatesAndDecimals(text);
  return KINDS.flatMap((kind) => FINDERS[kind](searched).map((found) => ({ kind, text: found })));
}
