import { ApiObject } from './api-object';
import { notImplemented } from './api-error';

function onTheWire(name: string): boolean {
  return /^[A-Z_]/.test(name) && !name.startsWith('__');
}

function descriptorOf(target: ApiObject, name: string): PropertyDescriptor | undefined {
  for (
    let prototype: unknown = Object.getPrototypeOf(target);
    prototype instanceof ApiObject;
    prototype = Object.getPrototypeOf(prototype)
  ) {
    const found = Object.getOwnPropertyDescriptor(prototype, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function missing(target: ApiObject, name: string): Error {
  return notImplemented(`${target.typeName}.${name}`);
}

export function hasProperty(target: ApiObject, name: string): boolean {
  return onTheWire(name) && descriptorOf(target, name)?.get !== undefined;
}

export function getProperty(target: ApiObject, name: string): unknown {
  if (!hasProperty(target, name)) throw missing(target, name);
  const value: unknown = Reflect.get(target, name);
  return value;
}

function callOwn(target: ApiObject, method: string, name: string, args: readonly unknown[]): unknown {
  const member: unknown = descriptorOf(target, method)?.value;
  if (typeof member !== 'function') throw missing(target, name);
  const result: unknown = Reflect.apply(member, target, args);
  return result;
}

/** The answer may be a promise. */
export function callMethod(target: ApiObject, name: string, args: readonly unknown[]): unknown {
  if (!onTheWire(name)) throw missing(target, name);
  return callOwn(target, name, name, args);
}

/** The answer may be a promise. */
export function setProperty(target: ApiObject, name: string, value: unknown): unknown {
  return callOwn(target, `put_${name}`, name, [value]);
}

/** Queries and updates name properties in camelCase; on the wire they are in PascalCase. */
export function wireName(name: string): string {
  return name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

export function clientName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
