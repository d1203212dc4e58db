import { performance } from 'node:perf_hooks';
import Ajv from 'ajv';
import {
  EERSTE_DAG,
  GEMEENTEN,
  LAATSTE_DAG,
  PLANTYPEN,
  PRIORITEITEN,
  STATUSSEN,
  VERTROUWELIJKHEDEN,
  plannen,
} from '../data/plannen.mjs';

/** A number, or a blank cell: no text has fewer than 0 characters, so only the blank one passes. */
const optional = (limits) => ({ type: ['integer', 'string'], maxLength: 0, ...limits });

const datum = { minimum: EERSTE_DAG, maximum: LAATSTE_DAG };
const COLUMNS = [
  { type: 'string', minLength: 1 },
  { enum: GEMEENTEN },
  { type: ['string', 'number', 'boolean'], minLength: 1 },
  { enum: STATUSSEN },
  { enum: ['', ...PLANTYPEN] },
  { enum: ['', ...PRIORITEITEN] },
  // A number is compared as its text there, and is on no list.
  { enum: ['', ...VERTROUWELIJKHEDEN] },
  { type: 'integer', minimum: 0 },
  optional({ minimum: 0 }),
  optional({ minimum: 0 }),
  optional(datum),
  optional(datum),
  { enum: ['', 'ja', 'nee', true, false] },
  { type: ['string', 'number', 'boolean'] },
];

/** ajv on rows as tuples: types, limits and lists only. Compiling the schema does not count. */
export function run({ rows }) {
  const list = plannen(rows);
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true, strictTuples: false }).compile({
    type: 'array',
    items: COLUMNS,
    minItems: COLUMNS.length,
    maxItems: COLUMNS.length,
  });
  globalThis.gc?.();
  const start = performance.now();
  const found = [];
  for (let i = 0; i < list.length; i++)
    if (!validate(list[i]))
      for (const { instancePath, keyword, message } of validate.errors)
        found.push({ row: i, column: Number(instancePath.slice(1)), what: keyword, message });
  return { ms: performance.now() - start, found: found.length };
}
