import { CATALOGUE } from '../../src/agreements/catalogue';
import { ALGEMENE_FUNCTIES, FUNCTIES } from '../../src/agreements/functies';
import { FunctionError } from '../../src/core/article/function';
import type { AnyFunction, FunctionExample } from '../../src/core/article/function';
import { computeOf } from './functions/compute';

const ofArticles = CATALOGUE.agreements.flatMap(({ articles }) => articles);

async function resultOf(
  description: AnyFunction,
  { args }: FunctionExample,
): Promise<FunctionExample['gives']> {
  const compute = await computeOf(description);
  try {
    return compute(...args);
  } catch (error) {
    if (error instanceof FunctionError) return { error: error.code };
    throw error;
  }
}

const examples = FUNCTIES.flatMap((each) =>
  each.examples.map((example) => ({ name: each.name, each, example })),
);

test.each(examples)('$name gives what its example says', async ({ each, example }) => {
  expect(await resultOf(each, example)).toEqual(example.gives);
});

test('the list holds every function of every article, and the general ones', () => {
  const listed = new Set<AnyFunction>([
    ...ofArticles.flatMap(({ functions }) => functions),
    ...ALGEMENE_FUNCTIES,
  ]);
  const names = (functions: Iterable<AnyFunction>): string[] => [...functions].map(({ name }) => name).sort();
  // A function that is missing here has to be added to src/agreements/functies/index.ts.
  expect(names(FUNCTIES)).toEqual(names(listed));
  expect(FUNCTIES.filter((each) => !listed.has(each))).toEqual([]);
});

test('a function carries the number of its article', () => {
  const wrong = ofArticles.flatMap(({ number, functions }) =>
    functions.filter(({ article }) => article !== number),
  );
  expect(wrong).toEqual([]);
  expect(ALGEMENE_FUNCTIES.filter(({ article }) => article !== null)).toEqual([]);
});

test('function names are unique over all agreements, and in capitals', () => {
  const names = FUNCTIES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[A-Z]+$/.test(name))).toEqual([]);
});

describe.each(FUNCTIES)('$name', ({ errors, examples: own, parameters, summary, result, spills }) => {
  test('has an example of each error that it can give', () => {
    const shown = own.flatMap(({ gives }) =>
      typeof gives === 'object' && 'error' in gives ? [gives.error] : [],
    );
    expect(new Set(shown)).toEqual(new Set(errors.map(({ code }) => code)));
  });

  test('is described in whole sentences', () => {
    const texts = [summary, result, ...errors.map(({ when }) => when), ...parameters.map(({ help }) => help)];
    expect(texts.filter((text) => !/^[A-Z0-9].*[.]$|^hard, zacht/.test(text))).toEqual([]);
  });

  test('has each argument once, and those that may be left out last', () => {
    const names = parameters.map(({ name }) => name);
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect(new Set(names).size).toBe(names.length);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    expect(own.every(({ args }) => args.length <= parameters.length)).toBe(true);
  });

  test('says of itself whether it gives rows', () => {
    const rows = own.flatMap(({ gives }) =>
      typeof gives === 'object' && 'error' in gives ? [] : [Array.isArray(gives)],
    );
    expect(rows.filter((isRows) => isRows !== (spills === true))).toEqual([]);
  });
});
