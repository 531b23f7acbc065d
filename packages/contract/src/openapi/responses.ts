import { DetailError, FieldErrors } from '../errors/drf-errors.js';
import { ErrorEnvelope } from '../errors/envelope.js';
import { operations, type OperationName } from '../operations.js';
import { referenceTo } from './components.js';
import { examples } from './examples.js';
import type { Json } from './json.js';

/** How operations refuse with status 200; the others never do. */
const refusals: Readonly<Partial<Record<OperationName, ErrorEnvelope>>> = {
  listCircles: { status: 'error', errors: { offset: ['Not a valid integer'] } },
  listCourses: { status: 'error', errors: { limit: ['Not a valid integer'] } },
  createSignup: {
    status: 'error',
    errors: { signup_questions: [{ support: ['Field is required'] }] },
  },
  sendContact: { status: 'error', errors: '1011010010010010111' },
};

/** What crashes with some input; Circlet's server refuses that. */
const fragile: readonly OperationName[] = [
  'listCircles',
  'listStories',
  'createSignup',
  'listCourses',
  'listTeams',
  'searchCities',
  'searchCountries',
];

const refusal = referenceTo(ErrorEnvelope);
const detail = referenceTo(DetailError);
const page = { 'text/html': { schema: { type: 'string' } } };

const json = (schema: Json, example?: unknown): Json => ({
  'application/json': { schema, ...(example !== undefined && { example }) },
});

/** Answers in which operations of one kind differ from all others. */
const special: Readonly<Partial<Record<OperationName, Json>>> = {
  getTeam: notFound('team-detail-404'),
  getPlace: notFound('observed'),
  listEvents: notAcceptable(),
  getEvent: {
    404: {
      description: 'There is no such event [events-detail-404].',
      content: json(detail, { detail: 'Not found.' }),
    },
    ...notAcceptable(),
  },
  sendContact: {
    400: {
      description:
        'Refused: messages by field [contact-missing], or no JSON [contact-invalid-json].',
      content: json(
        { oneOf: [referenceTo(FieldErrors), detail] },
        { email: ['Enter a valid email address.'] },
      ),
    },
    415: {
      description: 'Neither JSON nor a form [contact-text-plain].',
      content: json(detail, { detail: 'Unsupported media type "text/plain" in request.' }),
    },
  },
};

function notFound(recording: string): Json {
  return {
    404: {
      description: `There is none. The live API sends a page of HTML [${recording}], Circlet's server a refusal.`,
      content: { ...page, ...json(refusal) },
    },
  };
}

function notAcceptable(): Json {
  return {
    406: {
      description: 'Asked for neither JSON nor HTML [events-format-json].',
      content: json(detail, { detail: 'Could not satisfy the request Accept header.' }),
    },
  };
}

/** The answers of an operation, by status. */
export function responsesOf(name: OperationName): Json {
  return {
    200: success(name),
    ...(fragile.includes(name) && {
      400: {
        description:
          "Refused by Circlet's server; the live API crashes here with 500 and a page of HTML.",
        content: json(refusal),
      },
    }),
    ...special[name],
    500: {
      description:
        "Crashed. The live API sends a page of HTML [lc-id-abc], Circlet's server a refusal.",
      content: { ...page, ...json(refusal) },
    },
  };
}

function success(name: OperationName): Json {
  const operation = operations[name];
  const answer = referenceTo(operation.answer);
  const value = examples[name].answer;
  const refused = refusals[name];
  const isCallable = 'query' in operation && 'callback' in operation.query.def.shape;
  const content = refused
    ? {
        'application/json': {
          schema: { oneOf: [answer, refusal] },
          examples: { answer: { value }, refusal: { value: refused } },
        },
      }
    : json(answer, value);
  return {
    description: refused ? 'The answer, or a refusal: tell them apart by "status".' : 'The answer.',
    ...(name === 'listCircles' && { headers: kept }),
    content: {
      ...content,
      ...(isCallable && { 'text/javascript': { schema: { type: 'string' } } }),
    },
  };
}

const kept = {
  'Cache-Control': {
    description: 'Answers and refusals may be kept for 15 minutes [lc-all].',
    schema: { type: 'string', examples: ['max-age=900'] },
  },
};
