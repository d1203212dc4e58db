import Ajv from 'ajv';
import { FUNCTIES } from '../../../src/agreements/functies';
import { functionsMetadata, type FunctionsMetadata } from '../../../src/derive/functions/metadata';
import { nameInCell } from '../../../src/derive/functions/namespace';
import functionsJson from '../../../src/entries/functions-json';

/** What Microsoft documents of functions.json, as far as it concerns functions that neither stream nor are cancelled. */
const DOCUMENTED = {
  type: 'object',
  additionalProperties: false,
  required: ['functions'],
  properties: {
    allowCustomDataForDataTypeAny: { type: 'boolean' },
    allowErrorForDataTypeAny: { type: 'boolean' },
    functions: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'name', 'parameters', 'result'],
        properties: {
          id: { type: 'string', pattern: '^[A-Za-z0-9.]+$' },
          name: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9._]*$', minLength: 3, maxLength: 128 },
          description: { type: 'string', minLength: 1 },
          helpUrl: { type: 'string', format: 'uri' },
          parameters: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['name'],
              properties: {
                name: { type: 'string', pattern: '^[A-Za-z]+$' },
                description: { type: 'string', minLength: 1 },
                type: { enum: ['boolean', 'number', 'string', 'any'] },
                dimensionality: { enum: ['scalar', 'matrix'] },
                optional: { type: 'boolean' },
                repeating: { type: 'boolean' },
              },
            },
          },
          result: {
            type: 'object',
            additionalProperties: false,
            properties: {
              type: { enum: ['boolean', 'number', 'string', 'any'] },
              dimensionality: { enum: ['scalar', 'matrix'] },
            },
          },
        },
      },
    },
  },
} as const;

const written = JSON.parse(functionsJson) as FunctionsMetadata;

test('functions.json is what Excel understands', () => {
  const validate = new Ajv({ allErrors: true, validateFormats: false }).compile(DOCUMENTED);
  expect([validate(written), validate.errors]).toEqual([true, null]);
});

test('functions.json holds the functions of the catalogue', () => {
  expect(written).toEqual(functionsMetadata(FUNCTIES));
  expect(written.functions.map(({ name }) => name)).toEqual(FUNCTIES.map(({ name }) => name));
});

test('each function of functions.json is registered, and no other', async () => {
  const registered: string[] = [];
  const runtime = { associate: (id: string) => registered.push(id) };
  Object.defineProperty(globalThis, 'CustomFunctions', { value: runtime, configurable: true });
  await import('../../../src/entries/functions');
  Reflect.deleteProperty(globalThis, 'CustomFunctions');
  expect(registered).toEqual(written.functions.map(({ id }) => id));
});

test('each argument is described, and says whether it may be a range or left out', () => {
  const tabel = written.functions.find(({ id }) => id === 'PLANBALANSTABEL');
  expect(tabel).toEqual({
    id: 'PLANBALANSTABEL',
    name: 'PLANBALANSTABEL',
    description: 'Geeft van elke gemeente de planbalans, met capaciteit, behoefte en ruimte.',
    parameters: [
      {
        name: 'plannen',
        description: 'De tabel Plancapaciteit met de koppen, zoals tblPlancapaciteit[#Alles].',
        type: 'any',
        dimensionality: 'matrix',
      },
      {
        name: 'behoefte',
        description: 'De tabel Woningbehoefte met de koppen, zoals tblWoningbehoefte[#Alles].',
        type: 'any',
        dimensionality: 'matrix',
      },
      {
        name: 'peildatum',
        description: 'De dag waarover de gegevens gaan. Zonder datum: 31-12-2020.',
        type: 'any',
        dimensionality: 'scalar',
        optional: true,
      },
    ],
    result: { type: 'any', dimensionality: 'matrix' },
  });
});

test('a function is typed with the namespace before its name', () => {
  expect(nameInCell('PLANBALANS')).toBe('WOON.PLANBALANS');
});
