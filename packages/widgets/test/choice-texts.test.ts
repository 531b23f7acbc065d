import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageChoices, topicChoices } from '../src/catalog/choice-texts.js';

const language = (code: string, name: string, nativeName: string) => ({
  ...{ code, name, nativeName, isRightToLeft: false },
});
const languages = [
  language('es', 'Spanish', 'español'),
  language('en', 'English', 'English'),
  language('qqq', 'Oddish', 'Oddi'),
  language('de', 'German', 'Deutsch'),
];

test('names languages by their own name and by that of the page’s, sorted by the latter', () => {
  assert.deepEqual(languageChoices(languages, 'en'), [
    { value: 'en', text: 'English' },
    { value: 'de', text: 'Deutsch (German)' },
    { value: 'qqq', text: 'Oddi (Oddish)' },
    { value: 'es', text: 'español (Spanish)' },
  ]);
  assert.deepEqual(
    (languageChoices(languages, 'de') as readonly { text: string }[]).map(({ text }) => text),
    ['Deutsch', 'English (Englisch)', 'Oddi (Oddish)', 'español (Spanisch)'],
  );
});

test('names topics by their titles, and by the slug where there is none', () => {
  assert.deepEqual(
    topicChoices([
      { slug: 'art', title: 'Art' },
      { slug: 'film', title: '' },
    ]),
    [
      { value: 'art', text: 'Art' },
      { value: 'film', text: 'film' },
    ],
  );
  assert.equal(topicChoices('failed'), 'failed');
});
