import { oddValues } from './odd-answers.js';

/** Every version of a value of JSON that differs from it in one place: another value, a key too few or too many. */
export function* oddVersions(value: unknown): Generator {
  yield* oddValues;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inside] of Object.entries(value)) {
    for (const version of oddVersions(inside)) yield replace(value, key, version);
  }
  if (Array.isArray(value)) return;
  for (const key of Object.keys(value)) {
    yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
  }
  for (const odd of oddValues) yield { ...value, new_key: odd };
}

function replace(value: object, key: string, version: unknown): unknown {
  if (!Array.isArray(value)) return { ...value, [key]: version };
  return value.map((entry: unknown, position) => (String(position) === key ? version : entry));
}
