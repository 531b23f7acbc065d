import * as z from 'zod/mini';
import { components, reference } from './components.js';
import { fieldDescriptions } from './field-descriptions.js';
import type { Json } from './json.js';

/**
 * JSON Schema of the named wire types. Unknown keys stay allowed, so that a
 * client made from this document survives a new field.
 *
 * @throws Error if a field is described that is not there.
 */
export function componentSchemas(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(components)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    uri: reference,
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      shorten(jsonSchema);
    },
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, describe(name, schema as Json)]),
  );
}

/** Takes out what says nothing: the limits of JavaScript, and patterns of what has a format. */
export function shorten(schema: Json): void {
  if (schema['minimum'] === Number.MIN_SAFE_INTEGER) delete schema['minimum'];
  if (schema['maximum'] === Number.MAX_SAFE_INTEGER) delete schema['maximum'];
  if (schema['format']) delete schema['pattern'];
}

/** One component without the generator's own keys and with our descriptions. */
function describe(name: string, schema: Json): Json {
  const { $schema: _dialect, $id: _address, ...rest } = schema;
  const properties = (rest['properties'] ?? {}) as Record<string, Json>;
  for (const [field, description] of Object.entries(fieldDescriptions[name] ?? {})) {
    const property = properties[field];
    if (!property) throw new Error(`${name}.${field} is described but not in the schema`);
    property['description'] = description;
  }
  return rest;
}
