import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ar as detailsAr } from '../src/locales/details/ar.js';
import { en as detailsEn } from '../src/locales/details/en.js';
import type { DetailsMessages } from '../src/locales/details/messages.js';
import { ar } from '../src/locales/finder/ar.js';
import { en } from '../src/locales/finder/en.js';
import type { FinderMessages } from '../src/locales/finder/messages.js';
import { ar as sendingAr } from '../src/locales/sending/ar.js';
import { en as sendingEn } from '../src/locales/sending/en.js';
import type { SendingMessages } from '../src/locales/sending/messages.js';
import { ar as signupAr } from '../src/locales/signup/ar.js';
import { en as signupEn } from '../src/locales/signup/en.js';
import type { SignupMessages } from '../src/locales/signup/messages.js';

/** Every sentence of a language, those with numbers for each kind of plural. */
function* sentences(messages: FinderMessages): Generator<[string, string]> {
  for (const [name, value] of Object.entries(messages)) {
    if (typeof value === 'string') yield [name, value];
    else if (typeof value === 'object') {
      for (const { title, advice } of Object.values(value as FinderMessages['trouble'])) {
        yield [name, title];
        yield [name, advice];
      }
    }
  }
  for (const number of [0, 1, 2, 3, 11, 100]) {
    yield ['count', messages.count(number, undefined)];
    yield ['count', messages.count(number, 200)];
    yield ['rhythm', messages.rhythm(number, true)];
    yield ['rhythm', messages.rhythm(number, false)];
    yield ['seatsLeft', messages.seatsLeft(number)];
  }
}

for (const messages of [en, ar]) {
  test(`has every sentence in ${messages.language}, with its numbers`, () => {
    for (const [name, sentence] of sentences(messages)) {
      assert.ok(
        sentence.trim().length > 0 && !/#|undefined/.test(sentence),
        `${name}: ${sentence}`,
      );
    }
  });
}

/** Every sentence of the details and of the calendar in a language. */
function* detailsSentences(messages: DetailsMessages): Generator<[string, string]> {
  for (const [name, value] of Object.entries(messages)) {
    if (typeof value === 'string') yield [name, value];
  }
  yield ['calendarTheirTime', messages.calendarTheirTime('18:30')];
  for (const number of [0, 1, 2, 3, 11, 100]) {
    yield ['calendarAll', messages.calendarAll(number)];
    yield ['calendarLeft', messages.calendarLeft(number)];
    yield ['seatsInAll', messages.seatsInAll(number)];
    yield ['seatsOf', messages.seatsOf(number, 100)];
  }
}

for (const messages of [detailsEn, detailsAr]) {
  test(`has every sentence of the details in ${messages.language}, with its numbers`, () => {
    for (const [name, sentence] of detailsSentences(messages)) {
      assert.ok(
        sentence.trim().length > 0 && !/#|undefined/.test(sentence),
        `${name}: ${sentence}`,
      );
    }
  });
}

test('says nothing twice in two languages but what has no words', () => {
  const same = (one: object, other: object): [string, unknown][] =>
    Object.entries(one).filter(
      ([name, value]) =>
        typeof value === 'string' && (other as Record<string, unknown>)[name] === value,
    );
  assert.deepEqual(same(en, ar), []);
  assert.deepEqual(same(detailsEn, detailsAr), []);
});

test('agrees with numbers', () => {
  assert.equal(en.count(1, 1), '1 learning circle');
  assert.equal(en.count(12, 57), '12 of 57 learning circles');
  assert.equal(en.count(12, undefined), 'More than 12 learning circles');
  assert.equal(en.seatsLeft(1), '1 seat left');
  assert.equal(ar.seatsLeft(2), 'بقي مقعدان');
  assert.equal(detailsEn.seatsOf(1, 12), '1 of 12 seats left');
  assert.equal(detailsEn.calendarLeft(2), 'The 2 meetings that are left, every week.');
});

/** Every plain sentence, however deep. */
function* plainSentences(messages: object): Generator<[string, string]> {
  for (const [name, value] of Object.entries(messages) as [string, unknown][]) {
    if (typeof value === 'string') yield [name, value];
    else if (typeof value === 'object' && value !== null) {
      for (const [deeper, sentence] of plainSentences(value)) yield [`${name}.${deeper}`, sentence];
    }
  }
}

function* signupSentences(
  messages: SignupMessages,
  sending: SendingMessages,
): Generator<[string, string]> {
  yield* plainSentences(messages);
  yield* plainSentences(sending);
  yield ['newsletterLabel', messages.newsletterLabel('P2PU')];
  yield ['consentLabel', messages.consentLabel('P2PU')];
  yield ['privacyLink', messages.privacyLink('P2PU')];
  yield ['mailExpected', sending.mailExpected('P2PU')];
  yield ['howToLeave', sending.howToLeave('Ana')];
  yield ['howToLeave', sending.howToLeave('')];
  for (const number of [1, 2, 3, 11, 100]) {
    yield ['problemCount', sending.problemCount(number)];
    yield ['countdown', sending.countdown(number)];
    yield ['tooLong', sending.problems.tooLong(number)];
  }
}

for (const [messages, sending] of [
  [signupEn, sendingEn],
  [signupAr, sendingAr],
] as const) {
  test(`has every sentence of the sign-up in ${messages.language}`, () => {
    for (const [name, sentence] of signupSentences(messages, sending)) {
      assert.ok(
        sentence.trim().length > 0 && !/#|undefined/.test(sentence),
        `${name}: ${sentence}`,
      );
    }
  });
}

test('says nothing of the sign-up twice in two languages', () => {
  const arabic = new Map([...plainSentences(signupAr), ...plainSentences(sendingAr)]);
  const english = new Map([...plainSentences(signupEn), ...plainSentences(sendingEn)]);
  assert.deepEqual(
    [...english].filter(([name, sentence]) => arabic.get(name) === sentence),
    [],
  );
  assert.deepEqual([...arabic.keys()].sort(), [...english.keys()].sort());
});

test('promises no seat, in no state', () => {
  for (const [name, sentence] of signupSentences(signupEn, sendingEn)) {
    assert.doesNotMatch(sentence, /reserved|guarante|your seat|saved a seat/i, name);
  }
});

test('says of every try that failed what became of the words', () => {
  for (const [why, { advice }] of Object.entries(sendingEn.failures)) {
    assert.match(advice, /What you wrote is still here/, why);
  }
  for (const sentence of [signupEn.notSent, sendingEn.notAccepted]) {
    assert.match(sentence, /What you wrote is still here/);
  }
});
