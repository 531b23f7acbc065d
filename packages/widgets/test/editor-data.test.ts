import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readCatalogSettings } from '../src/catalog/catalog-settings.js';
import { readCourseSettings } from '../src/course/course-settings.js';
import { readFinderSettings } from '../src/finder/finder-settings.js';
import { readSignupSettings } from '../src/signup/signup-settings.js';

interface HtmlData {
  readonly tags: readonly {
    readonly name: string;
    readonly attributes: readonly {
      readonly name: string;
      readonly values?: readonly { readonly name: string }[];
    }[];
  }[];
}

const file = new URL('../vscode.html-custom-data.json', import.meta.url);
const { tags } = JSON.parse(readFileSync(file, 'utf8')) as HtmlData;

const propertyOf = (name: string) =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** What the element of a tag finds wrong in its attributes. */
const wrongIn: Readonly<Record<string, (given: Record<string, string>) => readonly string[]>> = {
  'circlet-catalog': (given) => readCatalogSettings((property) => given[property]).wrong,
  'circlet-course': (given) =>
    readCourseSettings((property) => given[property] ?? (property === 'course' ? '1' : '')).wrong,
  'circlet-finder': (given) => readFinderSettings((property) => given[property]).wrong,
  'circlet-signup': (given) => readSignupSettings((property) => given[property]).wrong,
};

for (const { name: tag, attributes } of tags) {
  for (const { name, values } of attributes.filter(({ values }) => values)) {
    test(`${tag} takes each value that editors offer for ${name}, and no other word`, () => {
      const wrong = wrongIn[tag];
      assert.ok(wrong, `${tag} is not known here`);
      for (const { name: value } of values ?? []) {
        // The order "nearest" needs a place.
        assert.deepEqual(wrong({ near: '1,1', [propertyOf(name)]: value }), [], value);
      }
      assert.deepEqual(wrong({ [propertyOf(name)]: 'nonsense' }), [name]);
    });
  }
}

test('editors offer the words of an attribute, and are told of every tag', () => {
  const finder = tags.find(({ name }) => name === 'circlet-finder');
  const order = finder?.attributes.find(({ name }) => name === 'order')?.values;
  assert.deepEqual(
    order?.map(({ name }) => name),
    ['soonest', 'latest', 'newest', 'name', 'nearest'],
  );
  assert.deepEqual(tags.map(({ name }) => name).sort(), Object.keys(wrongIn).sort());
});
