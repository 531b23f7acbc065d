import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSignup } from '../src/signups/signup-params.js';
import { wireSignup } from './signup-world.js';

const bytes = (text: string) => new TextEncoder().encode(text).buffer;
const read = (change: object) => readSignup(bytes(JSON.stringify({ ...wireSignup, ...change })));
const questions = (change: object) => ({
  signup_questions: { ...wireSignup.signup_questions, ...change },
});

const plain = {
  circle: 1,
  name: 'Ada Löwe',
  email: 'ada@example.com',
  goals: 'Learn new stuff',
  support: 'Help my fellow learners',
  answer: undefined,
  mobile: undefined,
  newsletter: false,
};

describe('a sign-up', () => {
  const accepted: readonly (readonly [object, Partial<typeof plain> | Record<string, unknown>])[] =
    [
      [{}, {}],
      [{ learning_circle: ' 7' }, { circle: 7 }],
      [{ learning_circle: 5.7 }, { circle: 5 }],
      [{ consent: 'on', communications_opt_in: 'true' }, { newsletter: true }],
      [{ consent: 'true', communications_opt_in: '' }, { newsletter: false }],
      [{ name: 5 }, { name: '5' }],
      [{ name: '   ' }, { name: '   ' }],
      [{ name: '😀'.repeat(128) }, { name: '😀'.repeat(128) }],
      [{ email: 'a+b@sub.example.co' }, { email: 'a+b@sub.example.co' }],
      [{ email: '"a..b"@example.com' }, { email: '"a..b"@example.com' }],
      [{ mobile: '+1 (281) 234-43.21' }, { mobile: '+12812344321' }],
      [{ mobile: '+254\u00a0712\u2011123456' }, { mobile: '+254712123456' }],
      [{ mobile: null }, { mobile: undefined }],
      [questions({ custom_question: 'Yes', else: 1 }), { answer: 'Yes' }],
      [questions({ goals: 7 }), { goals: '7' }],
      [{ unknown: {}, constructor: 1 }, {}],
    ];
  for (const [change, expected] of accepted) {
    it(`is read from ${JSON.stringify(change).slice(0, 70)}`, () => {
      assert.deepEqual(read(change), { kind: 'signup', signup: { ...plain, ...expected } });
    });
  }

  const needed = ['Field is required'];
  const polite: readonly (readonly [object, object])[] = [
    [{ learning_circle: 0 }, { learning_circle: needed }],
    [{ learning_circle: '2.5' }, { learning_circle: ['Not a valid integer'] }],
    [{ learning_circle: [1] }, { learning_circle: ['Not a valid integer'] }],
    [{ name: '' }, { name: needed }],
    [{ consent: false }, { consent: ['Consent is needed to sign up'] }],
    [{ consent: 'false' }, { consent: ['Consent is needed to sign up'] }],
    [{ consent: 1 }, { consent: ['Not a boolean value'] }],
    [{ consent: 0 }, { consent: needed }],
    [{ signup_questions: [] }, { signup_questions: needed }],
    [questions({ goals: '' }), { signup_questions: [{ goals: needed }] }],
    [{ mobile: '+1234567' }, { mobile: ['Not a valid phone number'] }],
    [{ mobile: '+1234567890123456' }, { mobile: ['Not a valid phone number'] }],
    [{ mobile: '2812344321' }, { mobile: ['Not a valid phone number'] }],
    [{ mobile: 'please do not call me at all' }, { mobile: ['Not a valid phone number'] }],
    [
      { name: null, email: 'a', ...questions({ goals: null, support: null }) },
      {
        name: needed,
        email: ['Invalid email address'],
        signup_questions: [{ goals: needed, support: needed }],
      },
    ],
  ];
  for (const [change, errors] of polite) {
    it(`is refused as on the live API for ${JSON.stringify(change).slice(0, 70)}`, () => {
      const reading = read(change);
      assert.ok(reading.kind === 'refused');
      assert.deepEqual([reading.status, reading.errors], [200, errors]);
    });
  }

  const addresses = [
    'ada',
    'a@b@c.de',
    'ada@example',
    'ada@example.c',
    ' ada@example.com',
    'ada@example.com\n',
    'a b@example.com',
    '.ada@example.com',
    'a..b@example.com',
    'ada@-example.com',
    'ada@example-.com',
    'ada@exa_mple.com',
    'ada@example..com',
    'zoë@example.com',
    'ada@exämple.com',
    '@example.com',
    'ada@',
  ];
  it('is refused for what is no e-mail address', () => {
    for (const email of addresses) {
      const reading = read({ email });
      assert.ok(reading.kind === 'refused', email);
      assert.deepEqual(reading.errors, { email: ['Invalid email address'] }, email);
    }
  });

  const hard: readonly (readonly [object, object])[] = [
    [{ name: { a: 1 } }, { name: ['Must be a text'] }],
    [{ email: 5 }, { email: ['Must be a text'] }],
    [{ mobile: 12812344321 }, { mobile: ['Must be a text'] }],
    [{ signup_questions: 'x' }, { signup_questions: ['Must be an object'] }],
    [questions({ goals: true }), { signup_questions: [{ goals: ['Must be a text'] }] }],
    [{ name: 'x'.repeat(129) }, { name: ['String too long'] }],
    [{ email: `${'a'.repeat(250)}@b.co` }, { email: ['String too long'] }],
    [{ mobile: '+1 (281) 234 - 4321 ext. 12345' }, { mobile: ['String too long'] }],
    [{ name: 'a\0b' }, { name: ['Must not contain the character NUL'] }],
    [{ name: 'a\ud800b' }, { name: ['Must not contain half a character'] }],
    [
      questions({ support: '\0', custom_question: '\udc00' }),
      {
        signup_questions: [
          {
            support: ['Must not contain the character NUL'],
            custom_question: ['Must not contain half a character'],
          },
        ],
      },
    ],
  ];
  for (const [change, errors] of hard) {
    it(`is refused with 400 for ${JSON.stringify(change).slice(0, 70)}`, () => {
      const reading = read(change);
      assert.ok(reading.kind === 'refused');
      assert.deepEqual([reading.status, reading.errors], [400, errors]);
    });
  }

  it('is told what the live API would tell, before what would make it fall over later', () => {
    const reading = read({ name: 'x'.repeat(129), email: 'ada' });
    assert.ok(reading.kind === 'refused');
    assert.deepEqual(reading.errors, { email: ['Invalid email address'] });
  });

  it('is refused with 400 if it is no JSON object in UTF-8', () => {
    const broken = ['', '{not json', '"x"', '[]', 'null', '5', 'learning_circle=5&name=a'].map(
      bytes,
    );
    for (const body of [...broken, new Uint8Array([0x7b, 0xff, 0x7d]).buffer]) {
      const reading = readSignup(body);
      assert.ok(reading.kind === 'refused' && reading.status === 400);
      assert.deepEqual(Object.keys(reading.errors), ['body']);
    }
  });
});
