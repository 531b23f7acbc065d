/** The part of JSON Schema that our wire schemas come out as; what is not `optional` is required, which is shorter. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly optional?: readonly string[];
  readonly additionalProperties?: false | JsonSchema;
  readonly items?: JsonSchema;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
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
 * A schema that was turned into JSON at build time, ready to stand in for the
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
  const type = typeOf(value);
  const types = [schema.type ?? type].flat();
  if (!types.includes(type) && !(type === 'integer' && types.includes('number'))) {
    issues.push({ code: 'type', path, expected: String(types) });
  } else if (schema.enum && !schema.enum.includes(value)) {
    issues.push({ code: 'enum', path, values: schema.enum });
  } else if (typeof value === 'string') {
    if (schema.pattern && !new RegExp(schema.pattern, 'u').test(value)) {
      issues.push({ code: 'pattern', path, expected: schema.pattern });
    }
  } else if (Array.isArray(value)) {
    checkItems(value, schema, path, issues);
  } else if (value) {
    checkProperties(value as Record<string, unknown>, schema, path, issues);
  }
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (Number.isSafeInteger(value)) return 'integer';
  // JSON can say 1e999, which is no number of a schema.
  return typeof value === 'number' && !Number.isFinite(value) ? 'infinite' : typeof value;
}

function checkItems(
  items: readonly unknown[],
  schema: JsonSchema,
  path: readonly PropertyKey[],
  issues: Issue[],
): void {
  for (const [position, item] of items.entries()) {
    if (schema.items) check(item, schema.items, [...path, position], issues);
  }
}

function checkProperties(
  object: Record<string, unknown>,
  { properties = {}, optional = [], additionalProperties }: JsonSchema,
  path: readonly PropertyKey[],
  issues: Issue[],
): void {
  for (const [key, schema] of Object.entries(properties)) {
    const isThere = object[key] !== undefined;
    if (isThere || !optional.includes(key)) check(object[key], schema, [...path, key], issues);
  }
  const keys = Object.keys(object).filter((key) => !Object.hasOwn(properties, key));
  if (additionalProperties) {
    for (const key of keys) check(object[key], additionalProperties, [...path, key], issues);
  }
  if (additionalProperties === false && keys.length > 0) issues.push({ code: 'keys', path, keys });
}
