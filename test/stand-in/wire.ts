import { wireCircle as typedCircle, type CircleFields } from '@circlet/sdk/testing';

/** A week before the circles of tests begin. */
export const standInNow = new Date('2026-11-23T12:00:00Z');

/** A circle as it travels, or as it never does: a test may give a field any value. */
export function wireCircle(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  const { id = 1, city = 'Springfield' } = overrides as CircleFields;
  return {
    ...typedCircle({ id, city }, standInNow),
    next_meeting_date: '2026-11-30',
    ...overrides,
  };
}

/** An answer of the circle list, or what comes in its place. */
export function wireList(
  items: readonly unknown[],
  overrides: Record<string, unknown> = {},
): Record<string, unknown> {
  const counts = { count: items.length, signup_open_count: items.length, signup_closed_count: 0 };
  return { ...counts, items, ...overrides };
}
