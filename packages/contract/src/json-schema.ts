/**
 * A JSON Schema, as briefly as our wire schemas can be said:
 *
 * - a word: a type
 * - a regular expression: a text that fits it
 * - a set: the texts that it may be
 * - `[schema]`: a list
 * - `[schema, 'null', 'undefined']`, or one of both: what may also be null, or missing from its object
 * - an object: the schema of each field; there is no other field, but with `*` as
 *   the only one any field is right, and this the schema of each
 */
export type JsonSchema =
  'boolean' | 'integer' | 'number' | 'string' | RegExp | ReadonlySet<unknown> | Several | Fields;

type Several = readonly [JsonSchema, ...('null' | 'undefined')[]];

interface Fields {
  readonly [field: string]: JsonSchema;
}

/** One way in which a value is not what a schema says. */
interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
}

/**
 * A schema that was turned into plain data at build time, ready to stand in for the
 * one it came from: the same values pass, and issues have the same places. For
 * pages, where zod would cost ten times as much to load.
 */
export function schemaFromJson(schema: JsonSchema) {
  return {
    safeParse(
      value: unknown,
    ): { success: true } | { success: false; error: { readonly issues: readonly Issue[] } } {
      const issues: Issue[] = [];
      check(value, schema, [], issues);
      return issues.length === 0 ? { success: true } : { success: false, error: { issues } };
    },
  };
}

function check(
  value: unknown,
  schema: JsonSchema,
  path: readonly PropertyKey[],
  issues: Issue[],
): void {
  const [plain, ...others] = isSeveral(schema) && schema.length > 1 ? schema : ([schema] as const);
  const type = typeOf(value);
  const expected = expectedType(plain);
  const isRight = [expected, ...others].includes(type);
  if (!isRight && !(expected === 'number' && type === 'integer')) {
    const types = [expected, ...others].filter((word) => word !== 'undefined');
    issues.push({ code: 'type', path, expected: String(types) });
  } else if (typeof value === 'string') {
    checkText(value, plain, path, issues);
  } else if (Array.isArray(value)) {
    const [inside] = plain as Several;
    for (const [position, item] of value.entries())
      check(item, inside, [...path, position], issues);
  } else if (type === 'object') {
    checkFields(value as Record<string, unknown>, plain as Fields, path, issues);
  }
}

const isSeveral = (schema: JsonSchema): schema is Several => Array.isArray(schema);

function expectedType(schema: JsonSchema): string {
  if (typeof schema === 'string') return schema;
  return schema instanceof RegExp || schema instanceof Set ? 'string' : typeOf(schema);
}

function checkText(
  text: string,
  schema: JsonSchema,
  path: readonly PropertyKey[],
  issues: Issue[],
): void {
  if (schema instanceof RegExp && !schema.test(text)) {
    issues.push({ code: 'pattern', path, expected: schema.source });
  }
  if (schema instanceof Set && !schema.has(text)) {
    issues.push({ code: 'enum', path, values: [...schema] as unknown[] });
  }
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (Number.isSafeInteger(value)) return 'integer';
  // JSON can say 1e999, which is no number of a schema.
  return typeof value === 'number' && !Number.isFinite(value) ? 'infinite' : typeof value;
}

function checkFields(
  object: Record<string, unknown>,
  schema: Fields,
  path: readonly PropertyKey[],
  issues: Issue[],
): void {
  const each = schema['*'];
  const names = Object.keys(object);
  const fields = each ? Object.fromEntries(names.map((name) => [name, each])) : schema;
  for (const [field, inside] of Object.entries(fields)) {
    check(object[field], inside, [...path, field], issues);
  }
  const keys = names.filter((name) => !Object.hasOwn(fields, name));
  if (keys.length > 0) issues.push({ code: 'keys', path, keys });
}
