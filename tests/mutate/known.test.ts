import { readFileSync } from 'node:fs';
import { KNOWN, isIn, reasonOf } from './known.mjs';
import { mutantsOf } from './mutants.mjs';

test.each(KNOWN.map((known) => [`${known.file}: ${known.code}`, known] as const))(
  'the code still stands there, once, and a mistake can be made in it: %s',
  (_, known) => {
    const text = readFileSync(known.file, 'utf8');
    expect(text.split(known.code)).toHaveLength(2);
    const meant = mutantsOf(text, known.file).filter((mutant) => isIn(known, mutant, text));
    expect(meant.length).toBeGreaterThan(0);
    for (const to of known.to ?? []) expect(meant.map((mutant) => mutant.to)).toContain(to);
    for (const mutant of meant) expect(reasonOf(mutant)).not.toBeNull();
  },
);

test('a mistake is known by its own place and by what it makes', () => {
  const text = 'x = a > 1 ? b : c; y = a > 1;';
  const known = { file: 'x.ts', code: 'a > 1 ?', to: ['<='], why: 'Omdat.' };
  const meant = mutantsOf(text, 'x.ts').filter((mutant) => isIn(known, mutant, text));
  expect(meant.map(({ start, to }) => [start, to])).toEqual([[6, '<=']]);
  expect(mutantsOf(text, 'x.ts').map(reasonOf)).not.toContain('Omdat.');
});
