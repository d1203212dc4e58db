import {
  FINDINGS,
  findingsSheetOf,
  freeName,
  ownFormula,
  sheetSubject,
  subjectOf,
  UNFINISHED,
  unfinishedSheets,
} from '../../src/hosts/own-mark';

const sheet = (name: string, ...subjects: readonly string[]) => ({
  name,
  own: subjects.map((subject) => ({ subject })),
});
const ours = (...sheets: readonly ReturnType<typeof sheet>[]) => findingsSheetOf(sheets)?.name ?? null;

test.each(['fout', 'bevindingen', 'bevindingen (2)', ''])(
  'the subject %j is found in its formula',
  (subject) => {
    expect(subjectOf(ownFormula(subject))).toBe(subject);
    expect(subjectOf(`=${ownFormula(subject)}`)).toBe(subject);
  },
);

test('a formula with our signature in another form is ours all the same, any other is not', () => {
  expect(subjectOf('IF("woonafspraken"<>"",TRUE)')).toBe('');
  expect(subjectOf('A1="woonafspraken en meer"')).toBeNull();
  expect(subjectOf('A1>1')).toBeNull();
});

describe('the findings sheet of ours', () => {
  test('has the name under which it was made', () => {
    expect(ours(sheet('Data'), sheet('Bevindingen', 'bevindingen', 'verwijzing'))).toBe('Bevindingen');
    expect(ours(sheet('bevindingen'), sheet('Bevindingen (2)', 'bevindingen (2)'))).toBe('Bevindingen (2)');
    expect(sheetSubject(FINDINGS, 'Bevindingen (2)')).toBe('bevindingen (2)');
    expect(sheetSubject(UNFINISHED, 'Bevindingen')).toBe('onvoltooid');
  });

  test('is not a copy of it, whatever its name', () => {
    expect(ours(sheet('Bevindingen (2)', 'bevindingen'), sheet('Bevindingen', 'bevindingen'))).toBe(
      'Bevindingen',
    );
    expect(ours(sheet('Bevindingen (2)', 'bevindingen'))).toBeNull();
    expect(ours(sheet('Bevindingen mei', 'bevindingen'))).toBeNull();
  });

  test('is not a sheet of the user into which its header was pasted', () => {
    const [own, pasted] = [
      sheet('Bevindingen (2)', 'bevindingen (2)'),
      sheet('Bevindingen', 'bevindingen (2)'),
    ];
    expect(ours(pasted, own)).toBe('Bevindingen (2)');
    expect(ours(pasted)).toBeNull();
  });

  test('is known too when the sheet of the user that had its name first is gone', () => {
    expect(ours(sheet('Data'), sheet('Bevindingen (2)', 'bevindingen (2)'))).toBe('Bevindingen (2)');
  });

  test('that was not finished is known in the same way', () => {
    const sheets = [
      sheet('Bevindingen', 'onvoltooid'),
      sheet('Bevindingen (2)', 'onvoltooid (2)'),
      sheet('Bevindingen (3)', 'onvoltooid (2)'),
      sheet('Kladblok', 'onvoltooid'),
      sheet('Data', 'fout'),
    ];
    expect(unfinishedSheets(sheets).map(({ name }) => name)).toEqual(['Bevindingen', 'Bevindingen (2)']);
  });
});

test('a name that is taken gets the first number that is free, and never more than 31 characters', () => {
  expect(freeName(['Data'], 'Bevindingen')).toBe('Bevindingen');
  expect(freeName(['BEVINDINGEN', 'bevindingen (2)'], 'Bevindingen')).toBe('Bevindingen (3)');
  const long = 'x'.repeat(31);
  expect(freeName([long], long)).toBe(`${'x'.repeat(27)} (2)`);
});
