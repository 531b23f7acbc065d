import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  signupLimits,
  signupProblemOf,
  signupProblems,
  type SignupInput,
  type SignupProblem,
} from '@circlet/sdk';

const good: SignupInput = {
  circle: 5,
  name: 'Ada',
  email: 'ada@example.org',
  goals: 'Learn',
  support: 'Listen',
  consent: true,
};

/** The problem of one field when everything else is right. */
const problemOf = (field: keyof SignupInput, value: unknown, question?: string): unknown => {
  const { [field]: problem, ...others } = signupProblems({ ...good, [field]: value }, question);
  assert.deepEqual(others, {}, `others than ${field}`);
  return problem;
};

test('finds nothing wrong with a signup that says the least', () => {
  assert.deepEqual(signupProblems(good), {});
});

test('finds everything that is missing at once', () => {
  assert.deepEqual(signupProblems({}, 'Why?'), {
    circle: 'required',
    name: 'required',
    email: 'required',
    goals: 'required',
    support: 'required',
    answer: 'required',
    consent: 'consent',
  });
});

for (const field of ['name', 'email', 'goals', 'support'] as const) {
  test(`requires ${field}, and takes spaces for nothing`, () => {
    for (const nothing of [undefined, null, '', '  ', '\u00a0\n\t']) {
      assert.equal(problemOf(field, nothing), 'required');
    }
  });
}

test('requires an answer exactly where the circle has a question', () => {
  for (const none of [undefined, '', '  ']) {
    assert.equal(problemOf('answer', none), undefined);
    assert.equal(problemOf('answer', none, 'Can you come?'), 'required');
  }
  assert.equal(problemOf('answer', 'Yes', 'Can you come?'), undefined);
  assert.deepEqual([signupProblems(good, ''), signupProblems(good, null)], [{}, {}]);
});

test('counts characters as people do, not halves of them', () => {
  assert.equal(problemOf('name', '😀'.repeat(signupLimits.name)), undefined);
  assert.equal(problemOf('name', '😀'.repeat(signupLimits.name + 1)), 'tooLong');
  assert.equal(problemOf('name', `  ${'x'.repeat(signupLimits.name)}  `), undefined);
  const domain = `@${'d'.repeat(60)}.example.org`;
  const longest = 'x'.repeat(signupLimits.email - domain.length) + domain;
  assert.deepEqual(
    [problemOf('email', longest), problemOf('email', `x${longest}`)],
    [undefined, 'tooLong'],
  );
});

const addresses: Readonly<Record<string, boolean>> = {
  'ada@example.org': true,
  ' ada@example.org ': true,
  'ADA.Lovelace+circles@Mail.Example.ORG': true,
  "o'brien@example.org": true,
  'a!#$%&*/=?^_`{|}~-@example.org': true,
  '"a,b"@example.org': true,
  'a@b-c.co': true,
  'a@1.23': true,
  'ada.example.org': false,
  'a@b@example.org': false,
  'ada@example': false,
  'ada@example.o': false,
  '.ada@example.org': false,
  'ada.@example.org': false,
  'a..b@example.org': false,
  'ada lovelace@example.org': false,
  'ada@exam ple.org': false,
  'ada@-example.org': false,
  'ada@example-.org': false,
  'ada@example.org-': false,
  'ada@example.org.': false,
  'ada@example..org': false,
  'ada@[127.0.0.1]': false,
  'ada@localhost': false,
  'zoë@example.org': false,
  'ada@exämple.org': false,
  'ada@example.org\u0130': false,
  '\u212aate@example.org': false,
  'Ada <ada@example.org>': false,
  'ada@example.org,bob@example.org': false,
  '"a b"@example.org': false,
  [`ada@${'d'.repeat(63)}.org`]: true,
  [`ada@${'d'.repeat(64)}.org`]: false,
};

for (const [email, isRight] of Object.entries(addresses)) {
  test(`${isRight ? 'takes' : 'refuses'} the address ${JSON.stringify(email)}`, () => {
    assert.equal(problemOf('email', email), isRight ? undefined : 'email');
  });
}

test('judges an address made to be slow at once', () => {
  const started = performance.now();
  problemOf('email', `${'a.'.repeat(120)}!@`);
  problemOf('email', `a@${'a-'.repeat(120)}`);
  assert.ok(performance.now() - started < 100);
});

const mobiles: Readonly<Record<string, boolean>> = {
  '': true,
  '   ': true,
  '+12812344321': true,
  '+1 281 234 4321': true,
  '+1\u00a0281\u202f234\u00a04321': true,
  '\u202a+1 281 234 4321\u202c': true,
  '+12345678': true,
  '+123456789012345': true,
  '+1234567': false,
  '+1234567890123456': false,
  '2812344321': false,
  '0012812344321': false,
  '+1 (281) 234-4321': false,
  'call me': false,
  '+': false,
  '+１２３４５６７８': false,
};

for (const [mobile, isRight] of Object.entries(mobiles)) {
  test(`${isRight ? 'takes' : 'refuses'} the mobile ${JSON.stringify(mobile)}`, () => {
    assert.equal(problemOf('mobile', mobile), isRight ? undefined : 'mobile');
  });
}

for (const field of ['name', 'email', 'goals', 'support', 'answer', 'mobile'] as const) {
  test(`refuses in ${field} what cannot be stored, and what is no text`, () => {
    for (const bad of ['a\0b', 'a\ud800b', '\udc00', 5, true, ['a'], {}]) {
      assert.equal(problemOf(field, bad), 'characters', JSON.stringify(bad));
    }
    if (field !== 'email' && field !== 'mobile') {
      assert.equal(problemOf(field, '𝒜da 👩🏽‍🎓 <b>'), undefined);
    }
  });
}

test('takes only true for consent', () => {
  for (const no of [undefined, null, false, 'true', 'on', 1]) {
    assert.equal(problemOf('consent', no), 'consent');
  }
});

test('takes only a number that a database can hold for a circle', () => {
  for (const bad of [0, -1, 5.7, NaN, '5', 2_147_483_648, [5]]) {
    assert.equal(problemOf('circle', bad), 'number');
  }
  for (const none of [undefined, null, '']) assert.equal(problemOf('circle', none), 'required');
  assert.equal(problemOf('circle', 2_147_483_647), undefined);
});

const known: readonly [string, SignupProblem | undefined][] = [
  ['Field is required', 'required'],
  ['is required', 'required'],
  ['String too long', 'tooLong'],
  ['Invalid email address', 'email'],
  ['Not a valid phone number', 'mobile'],
  ['Consent is needed to sign up', 'consent'],
  ['Not a valid integer', 'number'],
  ['No matching learning circle exists', 'notfound'],
  ['This learning circle does not accept sign-ups', 'closed'],
  ['This learning circle is full', 'full'],
  ['This learning circle has ended', 'ended'],
  ['Not a boolean value', undefined],
  ['constructor', undefined],
  ['', undefined],
];

for (const [message, problem] of known) {
  test(`takes "${message}" for ${problem ?? 'a message to be shown as it is'}`, () => {
    assert.equal(signupProblemOf(message), problem);
  });
}
