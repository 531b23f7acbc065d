import { ApiError } from '../api-error.js';
import type { ListReading, TolerantList } from './tolerant-list.js';

/**
 * What a value has to look like, as the build for pages writes it in place of a
 * schema: a type, a pattern of text, one or null, a list, or an object's fields.
 */
type Shape =
  | 'string'
  | 'integer'
  | 'boolean'
  | RegExp
  | readonly [Shape, null]
  | readonly [Shape]
  | { readonly [field: string]: Shape };

type Json = Record<string, unknown>;

/**
 * Reads a list as `tolerant-list.ts` does, and gives the same, in fewer bytes:
 * pages tell nobody of drift, so what does not fit is taken out where it is met.
 * The scripts for pages are built with this one in its place.
 *
 * @throws ApiError `contract` if there is no list at all.
 */
export function readTolerantList(
  json: unknown,
  { operation, schema, required, list = 'items' }: ListReading,
): TolerantList {
  if (!isObject(json) || !Array.isArray(json[list])) {
    throw new ApiError('contract', 'No list.', { operation });
  }
  const { [list]: items, ...head } = json;
  const { [list]: shapes, ...headShape } = schema as unknown as Record<string, Shape>;
  tidy(head, headShape);
  const [shape] = shapes as [Shape];
  const isUsable = (item: unknown): item is Json =>
    tidy(item, shape) && required.every((path) => isThere(item, path));
  return { items: (items as unknown[]).map((item) => (isUsable(item) ? item : undefined)), head };
}

/** Whether a value fits; of an object, fields that do not are removed instead. */
function tidy(value: unknown, shape: Shape): boolean {
  if (shape instanceof RegExp) return typeof value === 'string' && shape.test(value);
  if (shape === 'integer') return Number.isSafeInteger(value);
  if (typeof shape === 'string') return typeof value === shape;
  if (isEither(shape)) return value === null || tidy(value, shape[0]);
  if (isList(shape)) return Array.isArray(value) && value.every((entry) => tidy(entry, shape[0]));
  if (!isObject(value)) return false;
  for (const [field, inside] of Object.entries(shape)) {
    if (!tidy(value[field], inside)) Reflect.deleteProperty(value, field);
  }
  return true;
}

const isEither = (shape: object): shape is readonly [Shape, null] => 1 in shape;

const isList = (shape: object): shape is readonly [Shape] => 0 in shape;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isThere(item: unknown, path: string): boolean {
  const found = path
    .split('.')
    .reduce<unknown>((at, step) => (at as Json | undefined)?.[step], item);
  return found !== undefined;
}
