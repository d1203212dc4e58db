import type { Outcome } from '../../../core/report';
import { enumerate } from '../../words';

/** A reason that outcomes of an article give, with all that it holds for: the same but for names and years. */
export interface Reason {
  /** As it is told of the first subject and the first tijdvak. */
  readonly text: string;
  readonly subjects: readonly string[];
  /** None where they make no difference. */
  readonly tijdvakken: readonly string[];
  /** It holds for every subject of the article, or for whom this is all about: nobody need be named. */
  readonly everyone: boolean;
}

interface Told {
  readonly pattern: string;
  readonly text: string;
  readonly subject: string;
  readonly tijdvakken: Set<string>;
}

const patternOf = ({ reason, subject, tijdvak }: Outcome): string => {
  const named = reason.replaceAll(subject, '\n');
  return tijdvak === null ? named : named.replaceAll(tijdvak, '\t');
};

/** What is told of one subject: the same over several years is told once. */
function perSubject(outcomes: readonly Outcome[]): readonly Told[] {
  const told = new Map<string, Told>();
  for (const outcome of outcomes) {
    if (outcome.reason === '') continue;
    const pattern = patternOf(outcome);
    const key = `${outcome.subject}\r${pattern}`;
    const { reason: text, subject, tijdvak } = outcome;
    const known = told.get(key) ?? { pattern, text, subject, tijdvakken: new Set<string>() };
    if (tijdvak !== null) known.tijdvakken.add(tijdvak);
    told.set(key, known);
  }
  return [...told.values()];
}

/**
 * The reasons of these outcomes, those that hold for most first. What holds for several subjects, over the same years,
 * is one reason.
 * @param all the outcomes of the article with any uitkomst: whom a reason could hold for
 * @param deliverer who delivers the workbook, of whom it goes without saying that it is about them
 */
export function reasonsOf(
  all: readonly Outcome[],
  outcomes: readonly Outcome[],
  deliverer: string | null,
): readonly Reason[] {
  const everyone = new Set(all.map(({ subject }) => subject)).size;
  const severalTijdvakken = new Set(all.map(({ tijdvak }) => tijdvak)).size > 1;
  const reasons = new Map<string, { text: string; subjects: string[]; tijdvakken: readonly string[] }>();
  for (const { pattern, text, subject, tijdvakken } of perSubject(outcomes)) {
    const years = [...tijdvakken];
    const key = [pattern, ...years].join('\r');
    const known = reasons.get(key);
    if (known !== undefined) known.subjects.push(subject);
    else reasons.set(key, { text, subjects: [subject], tijdvakken: severalTijdvakken ? years : [] });
  }
  return [...reasons.values()]
    .map((reason) => ({
      ...reason,
      everyone:
        reason.subjects.length === 1 ? reason.subjects[0] === deliverer : reason.subjects.length === everyone,
    }))
    .sort((a, b) => b.subjects.length - a.subjects.length);
}

const sentenceFor = (others: readonly string[]): string =>
  others.length === 0 ? '' : ` Dat geldt ook voor ${enumerate(others)}.`;

/**
 * A reason with all that it holds for: `Kampen heeft geen plannen. Dat geldt ook voor Ommen.` What the text does not
 * name stands before it, but for everyone.
 */
export function reasonText({ text, subjects, tijdvakken, everyone }: Reason): string {
  const [subject = '', ...otherSubjects] = subjects;
  const [tijdvak = '', ...otherTijdvakken] = tijdvakken;
  const namesSubject = text.includes(subject);
  const namesTijdvak = tijdvak !== '' && text.includes(tijdvak);
  const before = [
    ...(namesSubject || everyone ? [] : [enumerate(subjects)]),
    ...(namesTijdvak || tijdvakken.length === 0 ? [] : [enumerate(tijdvakken)]),
  ];
  const others = everyone && otherSubjects.length > 0 ? [`de andere ${otherSubjects.length}`] : otherSubjects;
  return [
    before.length === 0 ? '' : `${before.join(', ')}: `,
    text,
    namesSubject ? sentenceFor(others) : '',
    namesTijdvak ? sentenceFor(otherTijdvakken) : '',
  ].join('');
}

/** The first sentence of a text that has more of them. */
const FIRST_SENTENCE = /^.+?\.(?= [A-Z])/u;
/** From so many on it is worth while to tell their first sentence once. */
const LEAST_ALIKE = 3;

interface Opening {
  readonly text: string;
  readonly reasons: readonly Reason[];
}

function openingsOf(reasons: readonly Reason[]): readonly Opening[] {
  const openings = new Map<string, Reason[]>();
  for (const reason of reasons) {
    const [text] = FIRST_SENTENCE.exec(reason.text) ?? [];
    if (text !== undefined) openings.set(text, [...(openings.get(text) ?? []), reason]);
  }
  return [...openings].flatMap(([text, same]) =>
    same.length < LEAST_ALIKE ? [] : [{ text, reasons: same }],
  );
}

function openingText({ text, reasons }: Opening): string {
  const subjects = [...new Set(reasons.flatMap((reason) => reason.subjects))];
  return reasons.every(({ everyone }) => everyone) ? text : `${text} Dat geldt voor ${enumerate(subjects)}.`;
}

/**
 * Reasons in words. The sentence with which several begin is told once, before all others; what each of those goes on
 * to say comes last.
 */
export function reasonTexts(reasons: readonly Reason[]): readonly string[] {
  const openings = openingsOf(reasons);
  const opened = new Set(openings.flatMap((opening) => opening.reasons));
  const rests = openings.flatMap(({ text, reasons: same }) =>
    same.map((reason) => ({ ...reason, text: reason.text.slice(text.length + 1) })),
  );
  return [
    ...openings.map(openingText),
    ...[...reasons.filter((reason) => !opened.has(reason)), ...rests].map(reasonText),
  ];
}
