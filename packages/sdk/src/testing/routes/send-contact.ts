import { found, type Answer, type Exchange } from '../http/exchange.js';
import type { World } from '../world/world.js';

/** The refusal of a captcha, word for word. */
const captchaRefusal = { status: 'error', errors: '1011010010010010111' };

const longest = 255;
const required = ['email', 'name', 'content', 'source'] as const;

/** `POST /api/contact/`: HTTP 400 for fields, 415 for other types, and a refusal without the captcha's token. */
export function sendContact(
  { contacts }: World,
  { body, headers, query }: Exchange,
  isHuman: (token: string) => boolean,
): Answer {
  const type = /^[^;]*/.exec(headers.get('Content-Type') ?? '')?.[0].trim() ?? '';
  const fields = fieldsOf(body, type);
  if ('status' in fields) return fields;
  const errors = errorsOf(fields);
  if (Object.keys(errors).length > 0) return { status: 400, json: errors };
  if (!isHuman(textOf(fields.get('g_recaptcha_response')))) return found(captchaRefusal);
  const text = (name: string): string => textOf(fields.get(name)).trim();
  contacts.push({
    ...{ name: text('name'), email: text('email'), content: text('content') },
    ...{ source: text('source'), organization: text('organization') },
  });
  const next = type === form ? query.get('next') : undefined;
  return next === undefined
    ? found({ status: 'sent' })
    : { status: 302, page: '', headers: { Location: next } };
}

const form = 'application/x-www-form-urlencoded';

function fieldsOf(body: string, type: string): ReadonlyMap<string, unknown> | Answer {
  if (type === form) return new Map(new URLSearchParams(body));
  if (type !== 'application/json') {
    return { status: 415, json: { detail: `Unsupported media type "${type}" in request.` } };
  }
  const json = parsed(body);
  if (json === undefined) return { status: 400, json: { detail: 'JSON parse error' } };
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    const detail = ['Invalid data. Expected a dictionary.'];
    return { status: 400, json: { non_field_errors: detail } };
  }
  return new Map(Object.entries(json));
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

function errorsOf(fields: ReadonlyMap<string, unknown>): Record<string, string[]> {
  const errors: Record<string, string[]> = {};
  for (const name of [...required, 'organization']) {
    const problem = problemOf(fields.get(name), name);
    if (problem !== undefined) errors[name] = [problem];
  }
  return errors;
}

function problemOf(value: unknown, name: string): string | undefined {
  const isRequired = required.some((each) => each === name);
  if (value === undefined) return isRequired ? 'This field is required.' : undefined;
  if (value === null) return isRequired ? 'This field may not be null.' : undefined;
  if (typeof value !== 'string' && typeof value !== 'number') return 'Not a valid string.';
  const text = String(value).trim();
  if (text === '') return isRequired ? 'This field may not be blank.' : undefined;
  if (text.includes('\0')) return 'Null characters are not allowed.';
  if (name === 'email' && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text)) {
    return 'Enter a valid email address.';
  }
  return name !== 'content' && text.length > longest
    ? `Ensure this field has no more than ${String(longest)} characters.`
    : undefined;
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
