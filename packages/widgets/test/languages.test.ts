import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { groupsOfSets } from '../src/foundation/page-words.js';
import type { Words } from '../src/locales/catalog.js';
import { codes, notReviewed } from '../src/locales/codes.js';
import { languages } from '../src/locales/languages.js';
import { told } from '../src/locales/told.js';

const folder = new URL('../src/locales/', import.meta.url);
const groups = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  // A folder may hold but a type that sets have in common.
  .filter((name) => existsSync(new URL(`${name}/en.ts`, folder)));
const others = codes.filter((code) => code !== 'en');

type Sentence = string | ((...told: never[]) => string);

/** Every sentence of a set, by its name, however deep. */
function sentencesOf(words: object, within = ''): Map<string, Sentence> {
  const found = new Map<string, Sentence>();
  for (const [name, value] of Object.entries(words) as [string, unknown][]) {
    if (name === 'language' || name === 'direction') continue;
    const path = within + name;
    if (typeof value === 'string' || typeof value === 'function')
      found.set(path, value as Sentence);
    else
      for (const [deeper, sentence] of sentencesOf(value as object, `${path}.`))
        found.set(deeper, sentence);
  }
  return found;
}

/** The words of a group in a language, from its file; undefined where there is none. */
async function wordsOf(group: string, code: string): Promise<Words | undefined> {
  const file = new URL(`${group}/${code}.ts`, folder);
  const module = (await import(file.href).catch(() => ({}))) as Record<string, Words>;
  return module[code];
}

async function sentences(group: string, code: string): Promise<Map<string, Sentence>> {
  return sentencesOf((await wordsOf(group, code)) ?? {});
}

/** What is told in words; the rest are numbers. */
const inWords = new Set(
  'average city date distance facilitators label organisation text time weekday when where'.split(
    ' ',
  ),
);
const numbers = [0, 1, 2, 3, 5, 11, 21, 22, 100, 1_000_000];

/** All that a sentence may say: for each kind of plural, in each case. */
function saidBy(path: string, sentence: Sentence): string[] {
  if (typeof sentence === 'string') return [sentence];
  const say = sentence as (...given: unknown[]) => string;
  const name = path.split('.').at(-1) ?? '';
  const { names = [], cases } = told[name] ?? {};
  if (cases && names.some((each) => inWords.has(each))) return [say('P2PU'), say('')];
  const seconds = names.includes('total') ? [undefined, 200] : [true, false];
  return numbers.flatMap((number) => [
    say(...names.map((each) => (inWords.has(each) ? 'P2PU' : number))),
    ...(cases ? seconds.map((second) => say(number, second)) : []),
  ]);
}

for (const code of others) {
  describe(`the words in ${code}`, () => {
    for (const group of groups) {
      test(`of ${group} are the English ones, none missing, none beside them`, async () => {
        const english = await sentences(group, 'en');
        const ours = await sentences(group, code);
        const missing = [...english.keys()].filter((name) => !ours.has(name));
        const strange = [...ours.keys()].filter((name) => !english.has(name));
        assert.deepEqual({ missing, strange }, { missing: [], strange: [] }, `${group} in ${code}`);
        for (const [name, sentence] of english) {
          assert.equal(typeof ours.get(name), typeof sentence, `${group}.${name}`);
          if (typeof sentence === 'function')
            assert.equal(ours.get(name)?.length, sentence.length, `told by ${group}.${name}`);
        }
      });

      test(`of ${group} say everything, whatever the number`, async () => {
        for (const [name, sentence] of await sentences(group, code))
          for (const said of saidBy(name, sentence)) {
            assert.ok(said.trim().length > 0, `${group}.${name} is empty`);
            assert.doesNotMatch(said, /#|undefined|NaN|\$\{/, `${group}.${name}`);
            assert.doesNotMatch(said, /[<>]|&\w+;/, `${group}.${name} holds markup`);
            if (name !== 'joint')
              assert.doesNotMatch(said, /^\s|\s$| {2}/, `${group}.${name} has spaces to spare`);
          }
      });

      test(`of ${group} are not English`, async () => {
        const english = await sentences(group, 'en');
        const same = [...(await sentences(group, code))].filter(([name, sentence]) => {
          const theirs = english.get(name);
          if (theirs === undefined) return false;
          const [one] = saidBy(name, sentence);
          const [other] = saidBy(name, theirs);
          return one === other && String(one).split(' ').length > 3;
        });
        assert.deepEqual(same, []);
      });
    }

    test('know their own language and direction', async () => {
      for (const group of groups) {
        const words = await wordsOf(group, code);
        const isRtl = code === 'ar';
        assert.deepEqual([words?.language, words?.direction], [code, isRtl ? 'rtl' : 'ltr'], group);
      }
    });

    test('are what a page of that language loads', async () => {
      for (const [set, files] of Object.entries(languages))
        assert.equal(await files[code]?.(), await wordsOf(set, code), set);
    });
  });
}

test('every language comes with the elements’ own code, and no other', () => {
  for (const [set, files] of Object.entries(languages))
    assert.deepEqual(Object.keys(files), [...others], set);
});

test('what is not reviewed is said by a list, of languages that there are', () => {
  for (const code of notReviewed) assert.ok(codes.includes(code));
  assert.ok(!notReviewed.includes('en'));
});

test('pages can write every sentence that is a function', async () => {
  for (const group of groups)
    for (const [path, sentence] of await sentences(group, 'en')) {
      const name = path.split('.').at(-1) ?? '';
      if (typeof sentence === 'function') assert.ok(told[name], `${group}.${path} is not in told`);
      else if (path === name) assert.ok(!Object.hasOwn(told, name), `${group}.${path} is plain`);
    }
});

test('pages can write in every set', () => {
  assert.deepEqual(Object.keys(groupsOfSets).sort(), Object.keys(languages).sort());
  assert.deepEqual([...new Set(Object.values(groupsOfSets).flat())].sort(), [...groups].sort());
});

test('French has its spaces before high punctuation', async () => {
  for (const group of groups)
    for (const [name, sentence] of await sentences(group, 'fr'))
      for (const said of saidBy(name, sentence))
        assert.doesNotMatch(said, /[^\u202f][;!?»]|«[^\u202f]|[^\u00a0\d]:/u, `${group}.${name}`);
});

test('German has its quotes', async () => {
  for (const group of groups)
    for (const [name, sentence] of await sentences(group, 'de'))
      for (const said of saidBy(name, sentence)) assert.doesNotMatch(said, /["”]|(^|\s)'/, name);
});
