import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weekdays } from '@circlet/sdk/parts';
import { weekdayName } from '../src/foundation/weekday-names.js';
import { ar } from '../src/locales/controls/ar.js';
import { en } from '../src/locales/controls/en.js';
import type { ControlsMessages } from '../src/locales/controls/messages.js';

function* sentences(messages: ControlsMessages): Generator<[string, string]> {
  for (const [name, value] of Object.entries(messages)) {
    if (typeof value === 'string') yield [name, value];
  }
  yield* Object.entries(messages.orders);
  for (const number of [1, 2, 3, 11, 100]) {
    yield ['suggestions', messages.suggestions(number)];
    yield ['suggestionsFirst', messages.suggestionsFirst(number)];
  }
}

for (const messages of [en, ar]) {
  test(`has every sentence of the controls in ${messages.language}`, () => {
    for (const [name, sentence] of sentences(messages)) {
      assert.ok(sentence.trim() !== '' && !/#|undefined/.test(sentence), `${name}: ${sentence}`);
    }
  });

  test(`says of a chip in ${messages.language} what it shows, to the letter`, () => {
    for (const text of ['Sunday', '$&', '#', '<b>']) {
      assert.ok(messages.removeChip(text).includes(text));
      assert.ok(messages.labelWithCount(text, 2).startsWith(text));
      assert.ok(messages.findIn(text).includes(text));
    }
  });
}

test('says nothing of the controls twice in two languages', () => {
  const english = new Map(sentences(en));
  const same = [...sentences(ar)].filter(([name, sentence]) => english.get(name) === sentence);
  assert.deepEqual(same, []);
});

test('agrees with numbers', () => {
  assert.equal(en.suggestions(1), '1 suggestion');
  assert.equal(ar.suggestions(2), 'اقتراحان');
  assert.equal(en.labelWithCount('Topics', 2), 'Topics (2)');
});

test('names weekdays as the language does', () => {
  assert.deepEqual(
    weekdays.map((day) => weekdayName('en', day)),
    ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  );
  assert.equal(weekdayName('ar', 'sunday'), 'الأحد');
});
