import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const source = resolve('packages/contract/src/client.ts');
const contract = pathToFileURL(resolve('packages/contract/dist/index.js')).href;
const understood = new Set(
  'type properties required additionalProperties items enum pattern'.split(' '),
);

/**
 * Rollup plugin: writes the operations of the contract as a client needs them,
 * the schemas turned into JSON. A client then pays neither for zod nor for building schemas.
 */
export function compiledSchemas() {
  return {
    name: 'compiled-schemas',
    async load(id) {
      if (id !== source) return null;
      const { operations } = await import(contract);
      const { toJSONSchema } = await import('zod/mini');
      const rows = Object.entries(operations).map(([name, { method, path, answer }]) => {
        const schema = JSON.stringify(reduceSchema(toJSONSchema(answer)));
        return `export const ${name} = { method: '${method}', path: '${path}', answer: /* @__PURE__ */ schemaFromJson(${schema}) };`;
      });
      return [`import { schemaFromJson } from '@circlet/contract/json-schema';`, ...rows].join(
        '\n',
      );
    },
  };
}

/**
 * A schema with only what `schemaFromJson` understands; formats go, since zod
 * writes their patterns beside them, "this or null" becomes a list of types, and
 * one value a list of one. Integers are the safe ones, as in zod, without saying so each time.
 *
 * @param {Record<string, any>} full A schema as zod writes it.
 * @throws Error for anything that would be understood less strictly.
 */
export function reduceSchema(full) {
  const { $schema: _dialect, format: _format, propertyNames, anyOf, const: only, ...schema } = full;
  if (propertyNames && Object.keys(propertyNames).join() !== 'type')
    throw new Error('Only records with any text as a key are compiled.');
  if (only !== undefined) schema.enum = [only];
  if (schema.type === 'integer' && schema.minimum === Number.MIN_SAFE_INTEGER)
    delete schema.minimum;
  if (schema.type === 'integer' && schema.maximum === Number.MAX_SAFE_INTEGER)
    delete schema.maximum;
  if (anyOf) {
    const [plain, none, ...more] = anyOf.map(reduceSchema);
    if (none?.type !== 'null' || more.length > 0)
      throw new Error('Only "this or null" is compiled.');
    return { ...plain, type: [plain.type, 'null'] };
  }
  const odd = Object.keys(schema).find((key) => !understood.has(key));
  if (odd) throw new Error(`The wire schemas use "${odd}", which pages do not understand yet.`);
  if (schema.items) schema.items = reduceSchema(schema.items);
  if (typeof schema.additionalProperties === 'object')
    schema.additionalProperties = reduceSchema(schema.additionalProperties);
  if (!schema.properties) return schema;
  const { required = [], properties, ...rest } = schema;
  const entries = Object.entries(properties);
  const optional = entries.map(([key]) => key).filter((key) => !required.includes(key));
  return {
    ...rest,
    properties: Object.fromEntries(entries.map(([key, value]) => [key, reduceSchema(value)])),
    ...(optional.length > 0 && { optional }),
  };
}
