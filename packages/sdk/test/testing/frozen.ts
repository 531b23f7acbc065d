import assert from 'node:assert/strict';

/** Whoever is given something cannot change what others are given. Lists of `all()` are the test's own. */
export function assertFrozen(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const isOwnList = Array.isArray(value);
  assert.ok(isOwnList || Object.isFrozen(value), `not frozen: ${Object.keys(value).join(' ')}`);
  for (const inside of Object.values(value)) assertFrozenInside(inside);
}

function assertFrozenInside(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  assert.ok(Object.isFrozen(value), `not frozen: ${Object.keys(value).join(' ')}`);
  for (const inside of Object.values(value)) assertFrozenInside(inside);
}
