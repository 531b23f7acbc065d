import * as z from 'zod/mini';
import { operations, type OperationName } from '../operations.js';
import { shorten } from './component-schemas.js';
import { examples } from './examples.js';
import type { Json } from './json.js';
import { parameterDescriptions } from './parameter-descriptions.js';

/**
 * The parameters of an operation: those of its path, then those of its query.
 *
 * @throws Error if one of them has no description.
 */
export function parametersOf(name: OperationName): Json[] {
  const operation = operations[name];
  return [
    ...('params' in operation ? parametersIn('path', name, operation.params) : []),
    ...('query' in operation ? parametersIn('query', name, operation.query) : []),
  ];
}

/** Lists travel as one value with commas. */
function parametersIn(place: 'path' | 'query', name: OperationName, all: z.ZodMiniType): Json[] {
  const { properties = {} } = z.toJSONSchema(all, {
    override: ({ jsonSchema }) => {
      shorten(jsonSchema);
    },
  });
  return Object.entries(properties).map(([parameter, schema]) => {
    const description = parameterDescriptions[name]?.[parameter];
    if (!description) throw new Error(`${name}: the parameter ${parameter} has no description`);
    const isList = typeof schema === 'object' && schema.type === 'array';
    const example = exampleOf(name, place, parameter);
    return {
      name: parameter,
      in: place,
      ...(place === 'path' && { required: true }),
      description,
      ...(isList && { style: 'form', explode: false }),
      schema,
      ...(example !== undefined && { example }),
    };
  });
}

function exampleOf(name: OperationName, place: 'path' | 'query', parameter: string): unknown {
  const example = examples[name] as { readonly params?: Json; readonly query?: Json };
  return example[place === 'path' ? 'params' : 'query']?.[parameter];
}
