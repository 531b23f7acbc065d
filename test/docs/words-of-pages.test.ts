import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pageSentence, wrongWith } from '../../packages/widgets/src/foundation/page-sentence.js';
import { told } from '../../packages/widgets/src/locales/told.js';

const guide = readFileSync('docs/guide/languages.md', 'utf8');
const block = /<script type="application\/json" data-circlet-words[^>]*>([\s\S]*?)<\/script>/g;
const samples = [...guide.matchAll(block)].map(([, text = '']) => text);

test('the guide shows words of pages', () => {
  assert.ok(samples.length >= 3);
});

for (const [index, text] of samples.entries())
  test(`sample ${index + 1} of the guide fits the sentences that there are`, async () => {
    const groups = JSON.parse(text) as Record<string, Record<string, unknown>>;
    for (const [group, sentences] of Object.entries(groups)) {
      const file = `../../packages/widgets/src/locales/${group}/en.js`;
      const { en } = (await import(file)) as { en: Record<string, unknown> };
      for (const [name, sentence] of Object.entries(sentences)) {
        if (typeof en[name] === 'function')
          assert.equal(wrongWith(sentence, told[name]!), '', name);
        else assert.equal(typeof sentence, typeof en[name], `${group}.${name}`);
      }
    }
  });

const seats = { names: ['left'] };

test('a text agrees with a number, and writes it as its language does', () => {
  const say = pageSentence({ one: '{left} stoel', other: '{left} stoelen' }, seats, 'nl') as (
    left: number,
  ) => string;
  assert.deepEqual([say(1), say(2), say(1234)], ['1 stoel', '2 stoelen', '1.234 stoelen']);
});

test('a text is worded by case, and by number in a case', () => {
  const rhythm = told['rhythm']!;
  const text = { weekly: { one: 'once', other: '{meetings} weeks' }, irregular: 'now and then' };
  const say = pageSentence(text, rhythm, 'en') as (meetings: number, isWeekly: boolean) => string;
  assert.deepEqual(
    [say(1, true), say(6, true), say(6, false)],
    ['once', '6 weeks', 'now and then'],
  );
});

test('what a name holds is text, dollar signs and braces too', () => {
  const say = pageSentence('at {organisation}', { names: ['organisation'] }, 'en') as (
    name: string,
  ) => string;
  assert.equal(say('$& {organisation} <b>'), 'at $& {organisation} <b>');
});

const wrong: [string, unknown][] = [
  ['a number', 7],
  ['nothing', null],
  ['a list', ['x']],
  ['a strange name', '{right} chairs'],
  ['no form for the rest', { one: 'a chair' }],
  ['a strange form', { other: 'x', some: 'y' }],
  ['a form that is no text', { other: { other: 'x' } }],
  ['an inherited form', JSON.parse('{"__proto__": {"other": "x"}}')],
];
for (const [what, text] of wrong)
  test(`says what is wrong with ${what}`, () => {
    assert.notEqual(wrongWith(text, seats), '');
  });

test('a text without what it is told is right', () => {
  assert.equal(wrongWith('a few chairs', seats), '');
});
