import * as z from 'zod/mini';
import { ErrorEnvelope } from './errors/envelope.js';
import { components } from './openapi/components.js';
import { fieldDescriptions } from './openapi/field-descriptions.js';
import { parameterDescriptions } from './openapi/parameter-descriptions.js';
import { summaries } from './openapi/summaries.js';
import { operations, type OperationName } from './operations.js';

type Json = Record<string, unknown>;

const reference = (name: string): string => `#/components/schemas/${name}`;

/** A schema as JSON that says which component it is. */
function contentOf(schema: unknown): Json {
  const name = Object.entries(components).find(([, component]) => component === schema)?.[0];
  if (!name) throw new Error('A body or an answer of an operation is not among the components');
  return { $ref: reference(name) };
}

const asJson = (schema: Json): Json => ({ 'application/json': { schema } });

/** JSON Schema of the named wire types; unknown keys stay allowed, so that a client made from this document survives a new field. */
function componentSchemas(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(components)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    uri: reference,
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, describe(name, schema as Json)]),
  );
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

/** The parameters of an operation in one place; lists travel as one comma-separated value. */
function parameters(name: OperationName, place: 'path' | 'query', all: z.ZodMiniType): Json[] {
  const { properties = {} } = z.toJSONSchema(all);
  return Object.entries(properties).map(([parameter, schema]) => {
    const description = parameterDescriptions[name]?.[parameter];
    if (!description) throw new Error(`${name}: the parameter ${parameter} has no description`);
    const list = typeof schema === 'object' && schema.type === 'array';
    return {
      name: parameter,
      in: place,
      ...(place === 'path' && { required: true }),
      description,
      ...(list ? { style: 'form', explode: false } : {}),
      schema,
    };
  });
}

/** The answers of an operation: its own, and the refusal that both servers send with other statuses. */
function responses(answer: unknown): Json {
  const refusal = contentOf(ErrorEnvelope);
  return {
    200: {
      description: 'The answer, or a refusal: tell them apart by "status".',
      content: asJson({ oneOf: [contentOf(answer), refusal] }),
    },
    400: {
      description:
        "Refused by Circlet's server; the live API crashes here with 500 and a page of HTML.",
      content: asJson(refusal),
    },
  };
}

/** One row of the table, as the document says it. */
function pathItem(name: OperationName): [path: string, item: Json] {
  const operation = operations[name];
  const named = [
    ...('params' in operation ? parameters(name, 'path', operation.params) : []),
    ...('query' in operation ? parameters(name, 'query', operation.query) : []),
  ];
  return [
    operation.path,
    {
      [operation.method.toLowerCase()]: {
        operationId: name,
        summary: summaries[name],
        security: [],
        ...(named.length > 0 && { parameters: named }),
        ...('body' in operation && {
          requestBody: { required: true, content: asJson(contentOf(operation.body)) },
        }),
        responses: responses(operation.answer),
      },
    },
  ];
}

/**
 * The OpenAPI 3.1 document of every operation in the table, as plain JSON.
 *
 * @throws Error if a parameter or a described field is missing its counterpart,
 *   so that the document cannot fall behind the schemas.
 */
export function openApiDocument(): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Learning circles',
      version: '0.1.0',
      summary: "P2PU's public API as it really answers.",
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: 'https://learningcircles.p2pu.org' }],
    paths: Object.fromEntries((Object.keys(operations) as OperationName[]).map(pathItem)),
    components: { schemas: componentSchemas() },
  };
}
