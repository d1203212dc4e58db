import { CATALOGUE } from '../../src/agreements/catalogue';
import { FunctionError } from '../../src/core/article/function';
import type { FunctionExample, WorksheetFunction } from '../../src/core/article/function';

const functions = CATALOGUE.agreements.flatMap(({ articles }) =>
  articles.flatMap((article) => article.functions),
);

function resultOf({ compute }: WorksheetFunction, { args }: FunctionExample): FunctionExample['gives'] {
  try {
    return compute(...args);
  } catch (error) {
    if (error instanceof FunctionError) return { error: error.code };
    throw error;
  }
}

const examples = functions.flatMap((each) =>
  each.examples.map((example) => ({ name: each.name, each, example })),
);

test.each(examples)('$name gives what its example says', ({ each, example }) => {
  expect(resultOf(each, example)).toEqual(example.gives);
});

test('function names are unique over all agreements, and in capitals', () => {
  const names = functions.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[A-Z]+$/.test(name))).toEqual([]);
});

test.each(functions)('$name has an example of each error that it can give', ({ errors, examples: own }) => {
  const shown = own.flatMap(({ gives }) =>
    typeof gives === 'object' && 'error' in gives ? [gives.error] : [],
  );
  expect(new Set(shown)).toEqual(new Set(errors.map(({ code }) => code)));
});

test('an error names the argument and the place in the range', () => {
  const balance = functions.find(({ name }) => name === 'PLANBALANS');
  expect(() => balance?.compute([[1, 'veel']], 10)).toThrow('capaciteit: rij 1, kolom 2 is geen getal.');
});
