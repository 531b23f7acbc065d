import type { RequestMatch } from './failure.js';

/**
 * A change of the API that nobody was told of. Fields are named by their way
 * through the answer: `items[].city`, `count`, `results[].created_by.first_name`.
 */
export interface TestDrift {
  /** Which answers; default: all. */
  readonly on?: RequestMatch;
  /** Values of fields that are new, by their way. */
  readonly add?: Readonly<Record<string, unknown>>;
  /** Fields that are gone. */
  readonly remove?: readonly string[];
  /** What becomes of the values of fields, `{ 'items[].weeks': String }`. */
  readonly retype?: Readonly<Record<string, (value: unknown) => unknown>>;
}

type Json = Record<string, unknown>;

/** The answer as it is after the change. The one that was given stays as it is. */
export function drifted(json: unknown, { add = {}, remove = [], retype = {} }: TestDrift): unknown {
  const copy: unknown = structuredClone(json);
  for (const [way, value] of Object.entries(add)) {
    visit(copy, way, (owner, field) => {
      owner[field] = structuredClone(value);
    });
  }
  for (const way of remove)
    visit(copy, way, (owner, field) => Reflect.deleteProperty(owner, field));
  for (const [way, change] of Object.entries(retype)) {
    visit(copy, way, (owner, field) => {
      if (Object.hasOwn(owner, field)) owner[field] = change(owner[field]);
    });
  }
  return copy;
}

/** Calls with every object that has, or could have, the field at the end of the way. */
function visit(root: unknown, way: string, change: (owner: Json, field: string) => void): void {
  const steps = way.split('.');
  const field = steps.pop() ?? '';
  for (const owner of steps.reduce(inside, [root])) {
    if (typeof owner === 'object' && owner !== null && !Array.isArray(owner)) {
      change(owner as Json, field);
    }
  }
}

function inside(owners: readonly unknown[], step: string): unknown[] {
  const name = step.replace(/\[\]$/, '');
  const values = owners.map((owner) => (owner as Json | undefined)?.[name]);
  return step.endsWith('[]')
    ? values.flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : []))
    : values;
}
