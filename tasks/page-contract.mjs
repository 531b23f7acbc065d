import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { reduceSchema } from './compiled-schemas.mjs';

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
    resolveId: (source) => (source.startsWith(prefix) ? `\0${source}` : null),
    async load(id) {
      const isOperation = id.startsWith(`\0${prefix}`);
      if (id !== client && !isOperation) return null;
      const { operations } = await import(contract);
      if (isOperation) return operationSource(operations[id.slice(prefix.length + 1)]);
      return Object.keys(operations)
        .map((name) => `export { operation as ${name} } from '${prefix}${name}';`)
        .join('\n');
    },
  };
}

async function operationSource({ method, path, answer }) {
  const { toJSONSchema } = await import('zod/mini');
  const schema = reduceSchema(toJSONSchema(answer));
  const start = `export const operation = { method: '${method}', path: '${path}', answer: `;
  if (schema.properties?.items) return shapeSource(start, onlyRead(shapeOf(schema)));
  return `import { schemaFromJson } from '@circlet/contract/json-schema';\n${start}schemaFromJson(${JSON.stringify(schema)}) };`;
}

/**
 * What a value has to look like. A key or a word that is new is welcome, and every field may be missing.
 *
 * @param {import('@circlet/contract/json-schema').JsonSchema} schema A schema as `reduceSchema` leaves it.
 */
export function shapeOf({ type, properties, items, pattern }) {
  if (Array.isArray(type)) return [shapeOf({ type: type[0], properties, items, pattern }), null];
  if (items) return [shapeOf(items)];
  if (!properties) return pattern ? new RegExp(pattern, 'u') : type;
  return Object.fromEntries(
    Object.entries(properties).map(([field, inside]) => [field, shapeOf(inside)]),
  );
}

/** A field that no line of the client names need not be looked at: nobody will. */
function onlyRead(shape) {
  const words = new Set(clientSources().match(/\w+/g));
  return prune(shape);

  function prune(value) {
    if (Array.isArray(value)) return value.map(prune);
    if (typeof value !== 'object' || value === null || value instanceof RegExp) return value;
    const fields = Object.entries(value).filter(([field]) => words.has(field));
    return Object.fromEntries(fields.map(([field, inside]) => [field, prune(inside)]));
  }
}

function clientSources() {
  const folder = 'packages/sdk/src';
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('testing'))
    .map((name) => readFileSync(join(folder, name), 'utf8').replace(comment, ''))
    .join('\n');
}

/** Each type and pattern once, under a name. */
function shapeSource(start, shape) {
  const names = new Map();
  const source = write(shape);
  return [...names]
    .map(([value, name]) => `const ${name} = ${value};`)
    .concat(`${start}${source} };`)
    .join('\n');

  function write(value) {
    if (value === null) return 'null';
    if (Array.isArray(value)) return `[${value.map(write).join(', ')}]`;
    if (typeof value === 'string') return nameOf(`'${value}'`);
    if (value instanceof RegExp) return nameOf(String(value));
    return `{ ${Object.entries(value)
      .map(([field, inside]) => `${field}: ${write(inside)}`)
      .join(', ')} }`;
  }

  function nameOf(value) {
    if (!names.has(value)) names.set(value, `shape${names.size}`);
    return names.get(value);
  }
}
