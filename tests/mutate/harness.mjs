import { expect } from 'expect';

/**
 * As much of a test runner as the tests of the agreements need, in this very process: a runner that starts anew for
 * each mistake would take hours.
 */
const fill = (name, values) => {
  const [first] = values;
  let index = 0;
  return name
    .replace(/\$(\w+)/g, (_, key) => String(first?.[key]))
    .replace(/%[sdipjo]/g, () => String(values[index++]));
};

const each = (define) => (rows) => (name, body) => {
  const isTable = rows.every(Array.isArray);
  for (const row of rows) {
    const values = isTable ? row : [row];
    define(fill(name, values), () => body(...values));
  }
};

/** Loads a test file and gives its tests, in order. */
export function testsIn(load) {
  const tests = [];
  const path = [];
  const describe = (name, body) => {
    path.push(name);
    body();
    path.pop();
  };
  const test = (name, body) => {
    tests.push({ name: [...path, name].join(' › '), body });
  };
  describe.each = each(describe);
  test.each = each(test);
  Object.assign(globalThis, { describe, test, expect });
  load();
  return tests;
}
