import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { reduceSchema } from './compiled-schemas.mjs';
import { schemaSource } from './schema-source.mjs';

const client = resolve('packages/contract/dist/client.js');
const contract = pathToFileURL(resolve('packages/contract/dist/index.js')).href;
const prefix = 'circlet-operation:';
const comment = /\/\*.*?\*\/|\/\/.*$/gms;

/**
 * Rollup plugin: in pages, lists are read by the shape of their items (see
 * `page-list.ts` of the SDK). Each operation is a module of its own, so that
 * one element does not carry what another asks for.
 */
export function pageContract() {
  return {
    name: 'page-contract',
    resolveId(source, importer) {
      if (!source.startsWith(prefix)) return null;
      // Whoever has a copy of what asks has a copy of what is asked.
      const [, ...places] = importer.split(/(?=\?in=)/);
      return `\0${source}${places.join('')}`;
    },
    async load(id) {
      const isOperation = id.startsWith(`\0${prefix}`);
      if (id !== client && !isOperation) return null;
      const { operations } = await import(contract);
      if (isOperation)
        return operationSource(operations[id.slice(prefix.length + 1).split('?')[0]]);
      return Object.keys(operations)
        .map((name) => `export { operation as ${name} } from '${prefix}${name}';`)
        .join('\n');
    },
  };
}

/** Under which keys those answers have lists that elements ask for. */
const lists = ['items', 'languages', 'cities', 'countries'];

/** Without the method: whoever asks knows it. */
async function operationSource({ path, answer }) {
  const { toJSONSchema } = await import('zod/mini');
  const schema = reduceSchema(toJSONSchema(answer));
  const { write, names } = schemaSource();
  const isList = lists.some((key) => Array.isArray(schema[key]));
  const written = isList ? write(onlyRead(shapeOf(schema))) : `schemaFromJson(${write(schema)})`;
  return [
    // A line that is not needed would put the whole module where lists are read.
    ...(isList ? [] : [`import { schemaFromJson } from '@circlet/contract/json-schema';`]),
    ...names(),
    `export const operation = { path: '${path}', answer: ${written} };`,
  ].join('\n');
}

/**
 * What a value has to look like. A key or a word that is new is welcome, and every field may be missing.
 *
 * @param {import('@circlet/contract/json-schema').JsonSchema} schema A schema as `reduceSchema` leaves it.
 */
export function shapeOf(schema) {
  if (typeof schema === 'string' || schema instanceof RegExp) return schema;
  if (schema instanceof Set) return 'string';
  if (!Array.isArray(schema)) return eachField(schema, shapeOf);
  const [plain, ...others] = schema;
  if (others.length === 0) return [shapeOf(plain)];
  return others.includes('null') ? [shapeOf(plain), null] : shapeOf(plain);
}

const eachField = (fields, change) =>
  Object.fromEntries(Object.entries(fields).map(([field, inside]) => [field, change(inside)]));

/** A field that no line of the client names need not be looked at: nobody will. */
function onlyRead(shape) {
  const words = new Set(clientSources().match(/\w+/g));
  return prune(shape);

  function prune(value) {
    if (Array.isArray(value)) return value.map(prune);
    if (typeof value !== 'object' || value === null || value instanceof RegExp) return value;
    const read = Object.entries(value).filter(([field]) => words.has(field));
    return eachField(Object.fromEntries(read), prune);
  }
}

function clientSources() {
  const folder = 'packages/sdk/src';
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('testing'))
    .map((name) => readFileSync(join(folder, name), 'utf8').replace(comment, ''))
    .join('\n');
}
