import { issueExpectation, issuePath, type Drift } from './drift.js';
import type { SchemaIssue, WireSchema } from './schema.js';

/** What is tolerated of an answer. */
export interface Tolerance {
  readonly operation: string;
  readonly schema: WireSchema;
  /** The keys down to what holds the things: `items`. */
  readonly holder: readonly string[];
  /** Whether it holds many, each under a key of its own, or is the one thing itself. */
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
  const { schema, holder, hasMany, required } = tolerance;
  const parsed = schema.safeParse(json);
  const broken = new Set<PropertyKey | undefined>();
  if (parsed.success) return { json, broken };
  const depth = holder.length + (hasMany ? 1 : 0);
  const seen = new Set<string>();
  for (const issue of parsed.error.issues) {
    report(issue, tolerance, seen);
    const isInside =
      issue.path.length >= depth && holder.every((step, at) => step === issue.path[at]);
    if (isInside && breaks(issue, depth, required))
      broken.add(hasMany ? issue.path[holder.length] : undefined);
    else if (!issue.values && !issue.keys) removeField(json, issue.path, isInside ? depth : 0);
  }
  return { json, broken };
}

/** Once per kind of drift and answer: forty rows without a city are one message. */
function report(
  issue: SchemaIssue,
  { operation, holder, hasMany, onDrift }: Tolerance,
  seen: Set<string>,
): void {
  const keyDepth = hasMany ? holder.length : -1;
  const path = issuePath(issue.path.map((step, depth) => (depth === keyDepth ? 0 : step)));
  const expected = issueExpectation(issue);
  const key = `${path} ${expected}`;
  if (seen.has(key)) return;
  seen.add(key);
  onDrift({ operation, path, expected });
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
