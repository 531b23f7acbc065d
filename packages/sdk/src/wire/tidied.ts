import { issueExpectation, issuePath, type Drift } from './drift.js';
import type { SchemaIssue, WireSchema } from './schema.js';

/** What is tolerated of an answer. */
export interface Tolerance {
  readonly operation: string;
  readonly schema: WireSchema;
  /** Under which key the things are; by default they are the whole answer. */
  readonly key?: string | undefined;
  /** Whether many are under that key, each under one of its own; else it is one thing. */
  readonly hasMany: boolean;
  /** Paths in a thing without which it is of no use: `id`, `course.id`. */
  readonly required: readonly string[];
  readonly onDrift: (drift: Drift) => void;
}

/** An answer after a tolerant reading. */
export interface Tidied {
  /** Odd fields are gone. */
  readonly json: unknown;
  /** The keys of things that are broken beyond use; undefined for the one thing. */
  readonly broken: ReadonlySet<PropertyKey | undefined>;
}

/**
 * Compares an answer with what the API promises. What is odd is removed and
 * reported. A word that is new in an enumeration and a key that is new stay,
 * since they break nothing and may tell people something.
 *
 * @param json Freshly parsed: odd fields are taken out of it, not out of a copy,
 *   which would fail for what is nested deeply.
 */
export function tidied(json: unknown, tolerance: Tolerance): Tidied {
  const { schema, key, hasMany, required } = tolerance;
  const holder = key === undefined ? 0 : 1;
  const parsed = schema.safeParse(json);
  const broken = new Set<PropertyKey | undefined>();
  if (parsed.success) return { json, broken };
  const depth = holder + (hasMany ? 1 : 0);
  for (const issue of parsed.error.issues) {
    report(issue, tolerance);
    const isInside = issue.path.length >= depth && (!holder || issue.path[0] === key);
    if (isInside && breaks(issue, depth, required))
      broken.add(hasMany ? issue.path[holder] : undefined);
    else if (!issue.values && !issue.keys) removeField(json, issue.path, isInside ? depth : 0);
  }
  return { json, broken };
}

/** By kind: where in a list it was is left out. */
function report(issue: SchemaIssue, { operation, hasMany, onDrift }: Tolerance): void {
  const path = issuePath(issue.path.map((step, depth) => (hasMany && depth === 1 ? 0 : step)));
  onDrift({ operation, path, expected: issueExpectation(issue) });
}

/** Whether an issue lies at, above or below a required field. A key too many breaks nothing. */
function breaks({ keys, path }: SchemaIssue, depth: number, required: readonly string[]): boolean {
  if (keys) return false;
  const inside = path.slice(depth).join('.');
  return (
    inside === '' || required.some((field) => field === inside || field.startsWith(`${inside}.`))
  );
}

/** Removes the field of an issue; an odd entry takes its whole list along. */
function removeField(root: unknown, path: readonly PropertyKey[], start: number): void {
  const listInside = path.findIndex((step, depth) => depth >= start && typeof step === 'number');
  const steps = listInside === -1 ? path : path.slice(0, listInside);
  const field = steps.at(-1);
  let owner = root;
  for (const step of steps.slice(0, -1)) owner = (owner as Record<PropertyKey, unknown>)[step];
  if (field !== undefined) Reflect.deleteProperty(Object(owner) as object, field);
}
