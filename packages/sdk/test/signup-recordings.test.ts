import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiError, signupProblems, type SignupInput } from '@circlet/sdk';
import { recordingsOf, withoutRecordings } from '../../../test/recordings/recorded.js';
import { clientOf } from './stand-in.js';

type Recording = ReturnType<typeof recordingsOf>[number];
type Json = Record<string, unknown>;

const input: SignupInput = {
  circle: 5,
  name: 'Ada',
  email: 'ada@example.org',
  goals: 'Learn',
  support: 'Listen',
  consent: true,
};

/** What was sent to sign up; the address without its slash is one that people get wrong. */
const signups = (): Recording[] =>
  ['/api/signup/', '/api/signup']
    .flatMap((path) => recordingsOf(path))
    .filter(({ method }) => method === 'POST' || method === 'PUT');

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

const ours: Readonly<Record<string, readonly string[]>> = {
  learning_circle: ['circle'],
  custom_question: ['answer'],
  communications_opt_in: ['newsletter'],
  signup_questions: ['goals', 'support'],
};

/** The messages of a recorded refusal under our names, read off it plainly. */
function expectedFields(errors: Json): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(errors).flatMap(([name, messages]) => {
      const [first] = messages as unknown[];
      if (isObject(first)) return Object.entries(expectedFields(first));
      return (ours[name] ?? [name]).map((field) => [field, messages]);
    }),
  );
}

/** How a recorded answer has to end. */
function expectedEnd({ status, body }: Recording): unknown {
  if (status >= 500) return { kind: 'unavailable', fields: {} };
  if (status >= 400) return { kind: status === 404 ? 'notfound' : 'rejected', fields: {} };
  const json = parsed(body);
  if (isObject(json) && json['status'] === 'error' && isObject(json['errors'])) {
    return { kind: 'rejected', fields: expectedFields(json['errors']) };
  }
  return status === 200 && isObject(json) && json['status'] === 'created'
    ? { circle: 5 }
    : { kind: 'unconfirmed', fields: {} };
}

async function play({ status, body }: Recording): Promise<unknown> {
  const { client, asked } = clientOf(() => new Response(body, { status }));
  try {
    return await client.signups.create(input);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { kind: error.kind, fields: error.fields };
  } finally {
    assert.equal(asked.length, 1);
  }
}

test(
  'takes every recorded answer to a signup for a receipt or the right error',
  { skip: withoutRecordings },
  async (t) => {
    const counts: Record<string, number> = {};
    for (const recording of signups()) {
      const end = await play(recording);
      assert.deepEqual(end, expectedEnd(recording), recording.file);
      const name = isObject(end) && 'kind' in end ? String(end['kind']) : 'created';
      counts[name] = (counts[name] ?? 0) + 1;
    }
    t.diagnostic(JSON.stringify(counts));
    for (const kind of ['created', 'rejected', 'unavailable', 'unconfirmed']) {
      assert.ok(counts[kind], `no recording ends in ${kind}`);
    }
  },
);

/** Where a type is not the one of our input, TypeScript refuses; a missing field is a matter of rules. */
const types: Readonly<Record<string, string>> = {
  learning_circle: 'number',
  name: 'string',
  email: 'string',
  mobile: 'string',
  consent: 'boolean',
  communications_opt_in: 'boolean',
  goals: 'string',
  support: 'string',
  custom_question: 'string',
};

const isTyped = (fields: Json): boolean =>
  Object.entries(fields).every(
    ([name, value]) => value == null || !(name in types) || typeof value === types[name],
  );

/** A recorded body as our input, or undefined where our types have no place for it. */
function inputOf(text: string | null): Partial<SignupInput> | undefined {
  const json = parsed(text);
  if (!isObject(json)) return undefined;
  const questions = json['signup_questions'] ?? {};
  if (!isObject(questions) || !isTyped(json) || !isTyped(questions)) return undefined;
  return {
    circle: json['learning_circle'],
    name: json['name'],
    email: json['email'],
    mobile: json['mobile'],
    consent: json['consent'],
    newsletter: json['communications_opt_in'],
    goals: questions['goals'],
    support: questions['support'],
    answer: questions['custom_question'],
  } as Partial<SignupInput>;
}

/** What only the server can know. */
const onlyTheServer = (errors: Json): boolean =>
  JSON.stringify(errors) === '{"learning_circle":["No matching learning circle exists"]}';

/** Where we judge otherwise than the live API, on purpose. */
const differences: readonly {
  readonly why: string;
  readonly holds: (input: Partial<SignupInput>) => boolean;
  readonly weRefuse: boolean;
}[] = [
  {
    why: 'a text of spaces is stored by the live API and tells nobody anything',
    holds: ({ name, goals, support, answer }) =>
      [name, goals, support, answer].some((text) => text && text.trim() === ''),
    weRefuse: true,
  },
  {
    why: 'spaces around an address are taken away before sending',
    holds: ({ email }) => !!email && email !== email.trim(),
    weRefuse: false,
  },
  {
    why: 'which numbers of a country exist, only a phone library knows',
    holds: ({ mobile }) => /^\+\d{8,15}$/.test((mobile ?? '').replace(/\s/g, '')),
    weRefuse: false,
  },
  {
    why: 'punctuation in a number is not forgiven: a page says so at once',
    holds: ({ mobile }) => /[-().]/.test(mobile ?? ''),
    weRefuse: true,
  },
  {
    why: 'a part of a number is cut off by the live API, to another circle',
    holds: ({ circle }) => !Number.isInteger(circle),
    weRefuse: true,
  },
  {
    why: 'a number that no database holds is not that of a circle',
    holds: ({ circle = 1 }) => circle > 2_147_483_647 || circle < 0,
    weRefuse: true,
  },
];

/** The own question of the circles that have one, read off the recorded list. */
function questionOf(circle: unknown): string | undefined {
  const lists = recordingsOf('/api/learningcircles/').map(({ body }) => parsed(body));
  for (const list of lists) {
    const items = isObject(list) && Array.isArray(list['items']) ? (list['items'] as Json[]) : [];
    const item = items.find(({ id }) => id === circle);
    if (item) return item['signup_question'] as string | undefined;
  }
  return undefined;
}

test(
  'refuses what the live API refuses or crashes on, and nothing else but what is listed',
  { skip: withoutRecordings },
  (t) => {
    const compared = { same: 0, different: 0 };
    for (const { file, path, method, request_body, status, body } of signups()) {
      const typed = inputOf(request_body);
      if (!typed || method !== 'POST' || !path.startsWith('/api/signup/')) continue;
      const json = parsed(body) as { errors?: Json } | undefined;
      const refused = status >= 400 || (!!json?.errors && !onlyTheServer(json.errors));
      const weRefuse = Object.keys(signupProblems(typed, questionOf(typed.circle))).length > 0;
      if (weRefuse === refused) compared.same++;
      else {
        const reason = differences.find((each) => each.weRefuse === weRefuse && each.holds(typed));
        assert.ok(reason, `${file}: the live API ${refused ? 'refuses' : 'takes'} it, we do not`);
        t.diagnostic(`${file}: ${reason.why}`);
        compared.different++;
      }
    }
    t.diagnostic(JSON.stringify(compared));
    assert.ok(compared.same > 30 && compared.different < compared.same / 4);
  },
);

test('names the fields that the live API names', { skip: withoutRecordings }, () => {
  let compared = 0;
  for (const { file, request_body, body } of signups()) {
    const typed = inputOf(request_body);
    const json = parsed(body);
    if (!typed || !isObject(json) || !isObject(json['errors'])) continue;
    const problems = Object.keys(signupProblems(typed, questionOf(typed.circle)));
    if (problems.length === 0) continue;
    assert.deepEqual(problems.sort(), Object.keys(expectedFields(json['errors'])).sort(), file);
    compared++;
  }
  assert.ok(compared > 15, String(compared));
});
