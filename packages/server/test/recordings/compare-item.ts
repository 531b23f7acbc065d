import type { Recording } from '../../../../test/recordings/recorded.js';

/**
 * Compares an item to the byte, key order included.
 *
 * @param what names it in a difference.
 */
export function compareItem(
  what: string,
  their: { readonly id: number },
  our: { readonly id: number },
): readonly string[] {
  if (JSON.stringify(our) === JSON.stringify(their)) return [];
  const theirs = new Map(Object.entries(their));
  const ours = new Map(Object.entries(our));
  const text = (entries: ReadonlyMap<string, unknown>, key: string): string =>
    entries.has(key) ? JSON.stringify(entries.get(key)) : 'absent';
  const keys = [...new Set([...theirs.keys(), ...ours.keys()])];
  const unequal = keys.filter((key) => text(ours, key) !== text(theirs, key));
  const pairs = unequal.map((key) => `${key} is ${text(ours, key)} not ${text(theirs, key)}`);
  return [
    `${what} ${String(our.id)}: ${pairs.join(', ') || `keys are ${[...ours.keys()].join(' ')}`}`,
  ];
}

type Items = readonly { readonly id: number }[];

/** Compares items to the byte, and their order. */
export function compareInOrder(
  what: string,
): (recording: Recording, theirs: Items, ours: Items) => readonly string[] {
  const ids = (items: Items) => items.map(({ id }) => id).join(' ');
  return (_recording, theirs, ours) => {
    if (ids(theirs) !== ids(ours)) return [`ids ${ids(ours)} not ${ids(theirs)}`];
    return theirs.flatMap((their, index) => compareItem(what, their, ours[index] ?? their));
  };
}
