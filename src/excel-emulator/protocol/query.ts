import { ApiCollection, ApiObject, NULL_OBJECT } from './api-object';
import { getProperty, hasProperty, wireName } from './members';
import type { References } from './references';
import type { QueryInfo } from './request';

type Result = Record<string, unknown>;

/** By what office.js finds the object again in a later request. */
export function identity(target: ApiObject, references: References): Result {
  const result: Result = {};
  if (hasProperty(target, 'Id')) result['Id'] = getProperty(target, 'Id');
  else if (hasProperty(target, '_Id')) result['_Id'] = getProperty(target, '_Id');
  const reference = references.idOf(target);
  if (reference !== undefined) result['_ReferenceId'] = reference;
  return result;
}

/** `['name', 'format/fill/color', 'format/font']` as `name: [], format: ['fill/color', 'font']`. */
function byFirstStep(selects: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const steps = new Map<string, string[]>();
  for (const select of selects.length === 0 ? ['*'] : selects) {
    const [first = '*', ...rest] = select.split(/[/.]/);
    const deeper = steps.get(first) ?? [];
    if (rest.length > 0) deeper.push(rest.join('/'));
    steps.set(first, deeper);
  }
  return steps;
}

function properties(target: ApiObject, selects: readonly string[], references: References): Result {
  const result = identity(target, references);
  for (const [step, deeper] of byFirstStep(selects)) {
    for (const name of step === '*' ? target.scalars : [wireName(step)]) {
      const value = getProperty(target, name);
      result[name] = value instanceof ApiObject ? query(value, { Select: deeper }, references) : value;
    }
  }
  return result;
}

/** For a collection the same list names properties of its own (`count`) and of its items (`name`). */
function collection(
  target: ApiCollection,
  info: QueryInfo,
  selects: readonly string[],
  references: References,
): Result {
  const own = selects.filter((select) => hasProperty(target, wireName(select)));
  const ofItems = selects.filter((select) => !own.includes(select));
  const result = own.length > 0 ? properties(target, own, references) : identity(target, references);
  if (own.length > 0 && ofItems.length === 0) return result;
  const from = info.Skip ?? 0;
  const items = target.items().slice(from, info.Top === undefined ? undefined : from + info.Top);
  result['_Items'] = items.map((item) => {
    const found = properties(item, ofItems, references);
    return { _Id: found['Id'] ?? found['_Id'], ...found };
  });
  return result;
}

/** What the add-in asked to load of an object; `null` tells office.js that it is a null object. */
export function query(target: ApiObject, info: QueryInfo, references: References): Result | null {
  if (target === NULL_OBJECT) return null;
  const selects = [...(info.Select ?? []), ...(info.Expand ?? [])];
  return target instanceof ApiCollection
    ? collection(target, info, selects, references)
    : properties(target, selects, references);
}
