import type { Outcome } from '../../../src/core/report';
import { reasonsOf, reasonTexts } from '../../../src/pane/overzicht/articles/reasons';
import { outcome } from '../workbook';

const unknown = (subject: string, reason: string, tijdvak: string | null = null): Outcome =>
  outcome('WO-12', subject, 'niet-te-bepalen', { reason, tijdvak });
const known = (subject: string, tijdvak: string | null = null): Outcome =>
  outcome('WO-12', subject, 'voldoet', { tijdvak });

const told = (outcomes: readonly Outcome[], deliverer: string | null = null): readonly string[] =>
  reasonTexts(
    reasonsOf(
      outcomes,
      outcomes.filter(({ uitkomst }) => uitkomst === 'niet-te-bepalen'),
      deliverer,
    ),
  );

test('a reason that does not name its subject has the name before it', () => {
  expect(told([unknown('Zwolle', 'Er staat geen meting.')])).toEqual(['Zwolle: Er staat geen meting.']);
});

test('who delivers the workbook need not be named', () => {
  expect(told([unknown('Zwolle', 'Er staat geen meting.'), known('Ommen')], 'Zwolle')).toEqual([
    'Er staat geen meting.',
  ]);
});

test('a reason that differs only by the name is told once, and nobody is left out', () => {
  const outcomes = [
    ...['Dalfsen', 'Ommen', 'Raalte'].map((name) => unknown(name, `${name} heeft geen plannen.`)),
    known('Zwolle'),
  ];
  expect(told(outcomes)).toEqual(['Dalfsen heeft geen plannen. Dat geldt ook voor Ommen en Raalte.']);
});

test('the same words for several subjects are told once, with their names', () => {
  const outcomes = [
    unknown('Zwolle', 'Cel E16 is niet te lezen.'),
    unknown('Ommen', 'Cel E16 is niet te lezen.'),
  ];
  expect(told([...outcomes, known('Kampen')])).toEqual(['Zwolle en Ommen: Cel E16 is niet te lezen.']);
});

test('what holds for everyone names nobody, or how many others', () => {
  expect(told(['Dalfsen', 'Ommen'].map((name) => unknown(name, 'Blad Energielabels ontbreekt.')))).toEqual([
    'Blad Energielabels ontbreekt.',
  ]);
  expect(
    told(['Dalfsen', 'Ommen', 'Raalte'].map((name) => unknown(name, `${name} heeft geen plannen.`))),
  ).toEqual(['Dalfsen heeft geen plannen. Dat geldt ook voor de andere 2.']);
});

test('the same over several years is told once, with the years', () => {
  const outcomes = [
    unknown('Regio', 'In 2018: 0 van 1, termijn loopt.', '2018'),
    unknown('Regio', 'In 2019: 0 van 1, termijn loopt.', '2019'),
    known('Regio', '2017'),
  ];
  expect(told(outcomes)).toEqual(['Regio: In 2018: 0 van 1, termijn loopt. Dat geldt ook voor 2019.']);
});

test('years that the words do not name stand before them', () => {
  const outcomes = [
    unknown('Kampen', 'Rij 12 is niet te lezen.', '2018'),
    unknown('Kampen', 'Rij 12 is niet te lezen.', '2019'),
    known('Ommen', '2018'),
  ];
  expect(told(outcomes)).toEqual(['Kampen, 2018 en 2019: Rij 12 is niet te lezen.']);
});

test('subjects with other years are not put together', () => {
  const outcomes = [
    unknown('Kampen', 'Rij 12 is niet te lezen.', '2018'),
    unknown('Ommen', 'Rij 12 is niet te lezen.', '2019'),
    known('Raalte', '2018'),
  ];
  expect(told(outcomes)).toEqual([
    'Kampen, 2018: Rij 12 is niet te lezen.',
    'Ommen, 2019: Rij 12 is niet te lezen.',
  ]);
});

test('names and years that differ together are told together', () => {
  const both = (name: string): Outcome[] => [
    unknown(name, `${name}: in 2018 staat er niets.`, '2018'),
    unknown(name, `${name}: in 2019 staat er niets.`, '2019'),
  ];
  expect(told([...both('Kampen'), ...both('Ommen'), known('Raalte', '2018')])).toEqual([
    'Kampen: in 2018 staat er niets. Dat geldt ook voor Ommen. Dat geldt ook voor 2019.',
  ]);
});

test('the reason that holds for most comes first', () => {
  const outcomes = [
    unknown('Zwolle', 'Rij 3 is niet te lezen.'),
    unknown('Ommen', 'Er is geen meting.'),
    unknown('Raalte', 'Er is geen meting.'),
  ];
  expect(told(outcomes)[0]).toBe('Ommen en Raalte: Er is geen meting.');
});

test('an outcome without a reason tells none', () => {
  expect(told([unknown('Zwolle', '')])).toEqual([]);
});

describe('the sentence with which several begin', () => {
  const running = (subject: string, share: string): Outcome =>
    unknown(subject, `De termijn loopt tot en met 31-12-2020. ${subject} had ${share}. Het streven is 45 %.`);

  test('is told once, with whom it is about; what each goes on to say comes after all else', () => {
    expect(
      told([
        running('Dalfsen', '43,20 %'),
        running('Ommen', '36,18 %'),
        running('Raalte', '42,50 %'),
        unknown('Kampen', 'Cel F7 is niet te lezen.'),
        known('Zwolle'),
      ]),
    ).toEqual([
      'De termijn loopt tot en met 31-12-2020. Dat geldt voor Dalfsen, Ommen en Raalte.',
      'Kampen: Cel F7 is niet te lezen.',
      'Dalfsen had 43,20 %. Het streven is 45 %.',
      'Ommen had 36,18 %. Het streven is 45 %.',
      'Raalte had 42,50 %. Het streven is 45 %.',
    ]);
  });

  test('names nobody when it is all about who delivers', () => {
    const years = ['2017', '2018', '2019'].map((year) =>
      unknown('Zwolle', `De termijn loopt. Cel A${year.slice(-1)} is leeg.`, year),
    );
    expect(told(years, 'Zwolle')[0]).toBe('De termijn loopt.');
  });

  test('is left with the reason when only two have it', () => {
    expect(told([running('Dalfsen', '43,20 %'), running('Ommen', '36,18 %')])).toHaveLength(2);
  });
});
