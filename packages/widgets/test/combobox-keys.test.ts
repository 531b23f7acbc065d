import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionOf, type KeyAction, type KeyPress } from '../src/ui/combobox/keys.js';

const press = (key: string): KeyPress => {
  const parts = key.split('+');
  const [altKey, ctrlKey, metaKey, shiftKey] = ['Alt', 'Ctrl', 'Meta', 'Shift'].map((each) =>
    parts.includes(each),
  ) as [boolean, boolean, boolean, boolean];
  return { key: parts.at(-1) ?? '', altKey, ctrlKey, metaKey, shiftKey };
};

const closed = { isOpen: false, isTyped: false };
const open = { isOpen: true, isTyped: false };
const typed = { isOpen: false, isTyped: true };

const table: readonly [string, typeof closed, KeyAction | undefined][] = [
  ['ArrowDown', closed, 'next'],
  ['ArrowDown', open, 'next'],
  ['Alt+ArrowDown', closed, 'show'],
  ['ArrowUp', closed, 'previous'],
  ['Alt+ArrowUp', open, 'close'],
  ['Alt+ArrowUp', closed, undefined],
  ['Escape', open, 'close'],
  ['Escape', typed, 'restore'],
  ['Escape', closed, undefined],
  ['Enter', open, 'take'],
  ['Enter', typed, 'take'],
  ['Enter', closed, undefined],
  ['Home', open, 'text'],
  ['End', open, 'text'],
  ['ArrowLeft', open, 'text'],
  ['ArrowRight', open, 'text'],
  ['Tab', open, undefined],
  ['a', open, undefined],
  ['Shift+ArrowDown', open, undefined],
  ['Ctrl+Home', open, undefined],
  ['Meta+ArrowUp', open, undefined],
];
for (const [key, state, action] of table) {
  const when = state === open ? 'open' : state === typed ? 'typed into' : 'closed';
  test(`${key} in a ${when} combobox: ${action ?? 'the browser’s own'}`, () => {
    assert.equal(actionOf(press(key), state), action);
  });
}
