import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { schemaSource } from './schema-source.mjs';

const source = resolve('packages/contract/src/client.ts');
const contract = pathToFileURL(resolve('packages/contract/dist/index.js')).href;

/**
 * Rollup plugin: writes the operations of the contract as a client needs them,
 * the schemas turned into plain data. A client then pays neither for zod nor for building schemas.
 */
export function compiledSchemas() {
  return {
    name: 'compiled-schemas',
    async load(id) {
      if (id !== source) return null;
      const { operations } = await import(contract);
      const { toJSONSchema } = await import('zod/mini');
      const { write, names } = schemaSource();
      const rows = Object.entries(operations).map(([name, { method, path, answer }]) => {
        const schema = write(reduceSchema(toJSONSchema(answer)));
        return `export const ${name} = { method: '${method}', path: '${path}', answer: /* @__PURE__ */ schemaFromJson(${schema}) };`;
      });
      const start = `import { schemaFromJson } from '@circlet/contract/json-schema';`;
      return [start, ...names(), ...rows].join('\n');
    },
  };
}

/**
 * A schema as briefly as `schemaFromJson` understands it. Formats go, since zod
 * writes their patterns beside them. Integers are the safe ones, as in zod, without saying so.
 *
 * @param {Record<string, any>} full A schema as zod writes it.
 * @returns {import('@circlet/contract/json-schema').JsonSchema}
 * @throws Error for anything that would be understood less strictly.
 */
export function reduceSchema(full) {
  const { $schema: _dialect, format: _format, type, anyOf, ...rest } = full;
  if (anyOf) return eitherOf(anyOf, rest);
  if (Array.isArray(type))
    return eitherOf(
      type.map((one) => ({ ...(one !== 'null' && rest), type: one })),
      {},
    );
  if (type === 'object') return fieldsOf(rest);
  if (type === 'array') return listOf(rest);
  if (type === 'string') return textOf(rest);
  const { minimum, maximum, ...more } = rest;
  const isSafe = minimum === Number.MIN_SAFE_INTEGER && maximum === Number.MAX_SAFE_INTEGER;
  if (type === 'integer' && isSafe) return nothingElse(more, type);
  if (['boolean', 'number'].includes(type)) return nothingElse(rest, type);
  throw new Error(
    `The wire schemas use ${type ?? 'no type'}, which clients do not understand yet.`,
  );
}

function eitherOf([plain, none, ...others], rest) {
  if (none?.type !== 'null' || others.length > 0)
    throw new Error('Only "this or null" is compiled.');
  return nothingElse(rest, [reduceSchema(plain), 'null']);
}

function fieldsOf({ properties, required = [], additionalProperties, propertyNames, ...rest }) {
  if (!properties) {
    if (Object.keys(propertyNames ?? {}).join() !== 'type')
      throw new Error('Only records with any text as a key are compiled.');
    return nothingElse(rest, { '*': reduceSchema(additionalProperties) });
  }
  if (additionalProperties !== false || propertyNames || Object.hasOwn(properties, '*'))
    throw new Error('Only objects that say each of their fields are compiled.');
  const fields = Object.entries(properties).map(([field, value]) => {
    const inside = reduceSchema(value);
    if (required.includes(field)) return [field, inside];
    return [field, isEither(inside) ? [...inside, 'undefined'] : [inside, 'undefined']];
  });
  return nothingElse(rest, Object.fromEntries(fields));
}

const isEither = (schema) => Array.isArray(schema) && schema.length > 1;

const listOf = ({ items, ...rest }) => nothingElse(rest, [reduceSchema(items)]);

function textOf({ pattern, enum: several, const: only, ...rest }) {
  const words = only === undefined ? several : [only];
  if (words && pattern) throw new Error('Only words without a pattern are compiled.');
  if (words) return nothingElse(rest, new Set(words));
  return nothingElse(rest, pattern ? new RegExp(pattern, 'u') : 'string');
}

function nothingElse(rest, schema) {
  const [odd] = Object.keys(rest);
  if (odd) throw new Error(`The wire schemas use "${odd}", which clients do not understand yet.`);
  return schema;
}
