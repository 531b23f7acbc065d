import { ApiError } from '../api-error.js';
import { issueExpectation, issuePath, type Drift } from './drift.js';
import type { SchemaIssue, WireSchema } from './schema.js';

type Json = Record<string, unknown>;

/** A list that was read with tolerance. */
export interface TolerantList {
  /** In the API's order; odd fields are gone, and a broken item has left a gap. */
  readonly items: readonly (Json | undefined)[];
  /** The rest of the answer; odd fields are gone. */
  readonly head: Readonly<Json>;
}

/** How a list is read. */
export interface ListReading {
  readonly operation: string;
  readonly schema: WireSchema;
  /** Paths in an item without which it is of no use: `id`, `course.id`. */
  readonly required: readonly string[];
  readonly onDrift: (drift: Drift) => void;
}

/**
 * Reads an answer of the form `{ items: [...] }`. A broken item is dropped, an
 * odd field is removed, both are reported: one bad row never blanks a list. A
 * word that is new in an enumeration stays, since it still tells people something.
 *
 * @param json Freshly parsed: odd fields are taken out of it, not out of a copy,
 *   which would fail for what is nested deeply.
 * @throws ApiError `contract` if there is no list at all.
 */
export function readTolerantList(json: unknown, reading: ListReading): TolerantList {
  const { operation, schema } = reading;
  if (!isList(json)) {
    const message = 'The API answered without a list of items. Check the api address.';
    throw new ApiError('contract', message, { operation });
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return listOf(json, new Set());
  const dropped = new Set<number>();
  const seen = new Set<string>();
  for (const issue of parsed.error.issues) {
    report(issue, reading, seen);
    const position = itemPosition(issue.path);
    if (position !== undefined && breaksItem(issue, reading.required)) dropped.add(position);
    else if (!issue.values && !issue.keys) removeField(json, issue.path);
  }
  return listOf(json, dropped);
}

function isList(json: unknown): json is Json & { items: Json[] } {
  return typeof json === 'object' && json !== null && 'items' in json && Array.isArray(json.items);
}

function listOf(list: Json & { items: Json[] }, dropped: ReadonlySet<number>): TolerantList {
  const { items, ...head } = list;
  return { items: items.map((item, position) => (dropped.has(position) ? undefined : item)), head };
}

/** Once per kind of drift and answer: forty rows without a city are one message. */
function report(issue: SchemaIssue, { operation, onDrift }: ListReading, seen: Set<string>): void {
  const path = issuePath(issue.path);
  const expected = issueExpectation(issue);
  const key = `${path} ${expected}`;
  if (seen.has(key)) return;
  seen.add(key);
  onDrift({ operation, path, expected });
}

function itemPosition(path: readonly PropertyKey[]): number | undefined {
  const [list, position] = path;
  return list === 'items' && typeof position === 'number' ? position : undefined;
}

/** Whether an issue lies at, above or below a required field. A key too many breaks nothing. */
function breaksItem(issue: SchemaIssue, required: readonly string[]): boolean {
  if (issue.keys) return false;
  const inside = issue.path.slice(2).join('.');
  return (
    inside === '' || required.some((field) => field === inside || field.startsWith(`${inside}.`))
  );
}

/** Removes the field of an issue; an odd entry takes its whole list along. */
function removeField(root: Json, path: readonly PropertyKey[]): void {
  const start = path[0] === 'items' ? 2 : 0;
  const listInside = path.findIndex((step, depth) => depth >= start && typeof step === 'number');
  const steps = listInside === -1 ? path : path.slice(0, listInside);
  const field = steps.at(-1);
  let owner: unknown = root;
  for (const step of steps.slice(0, -1)) owner = (owner as Record<PropertyKey, unknown>)[step];
  if (field !== undefined) Reflect.deleteProperty(owner as object, field);
}
