import { isEmailAddress } from '../signups/email-address.js';

/** A message, every field of which is fit to be stored. */
export interface CheckedMessage {
  readonly email: string;
  readonly name: string;
  readonly content: string;
  readonly source: string;
  readonly organization: string | undefined;
  /** What a captcha gave to the sender. */
  readonly captchaToken: string | undefined;
}

/** Sentences by the name of the field that they are about. */
type FieldErrors = Readonly<Record<string, readonly string[]>>;

/** A message, or what is wrong with it. */
export type MessageReading =
  | { readonly ok: true; readonly message: CheckedMessage }
  | { readonly ok: false; readonly errors: FieldErrors };

/** The sentences, all of them the REST framework's. */
const sentences = {
  required: 'This field is required.',
  null: 'This field may not be null.',
  blank: 'This field may not be blank.',
  text: 'Not a valid string.',
  nul: 'Null characters are not allowed.',
  email: 'Enter a valid email address.',
} as const;

interface Rule {
  readonly isRequired: boolean;
  /** In characters; default: as long as a request may be. */
  readonly longest?: number;
  readonly isAddress?: boolean;
}

/** In the live API's order. */
const rules: Readonly<Record<string, Rule>> = {
  email: { isRequired: true, isAddress: true },
  name: { isRequired: true, longest: 255 },
  content: { isRequired: true },
  source: { isRequired: true, longest: 255 },
  organization: { isRequired: false, longest: 255 },
  g_recaptcha_response: { isRequired: false },
};

/**
 * Checks the fields of a message; white space around a text is dropped, and
 * all errors are told together, in the live API's order.
 */
export function readMessage(fields: ReadonlyMap<string, unknown>): MessageReading {
  const errors: Record<string, readonly string[]> = {};
  const texts = new Map<string, string>();
  for (const [name, rule] of Object.entries(rules)) {
    const found = readField(fields.get(name), rule);
    if (typeof found === 'string') texts.set(name, found);
    else if (found.length > 0) errors[name] = found;
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, message: messageOf(texts) };
}

function messageOf(texts: ReadonlyMap<string, string>): CheckedMessage {
  const required = (name: 'email' | 'name' | 'content' | 'source') => texts.get(name) ?? '';
  return {
    email: required('email'),
    name: required('name'),
    content: required('content'),
    source: required('source'),
    organization: texts.get('organization'),
    captchaToken: texts.get('g_recaptcha_response'),
  };
}

/** The text, or what is wrong with it; nothing is wrong with a missing one that may be missing. */
function readField(value: unknown, rule: Rule): string | readonly string[] {
  if (value === undefined) return rule.isRequired ? [sentences.required] : [];
  if (value === null) return [sentences.null];
  if (typeof value !== 'string' && typeof value !== 'number') return [sentences.text];
  const text = String(value).trim();
  if (text === '') return [sentences.blank];
  const errors = [...wrongWith(text, rule)];
  return errors.length > 0 ? errors : text;
}

function* wrongWith(text: string, { longest = Infinity, isAddress = false }: Rule) {
  if (Array.from(text).length > longest) {
    yield `Ensure this field has no more than ${String(longest)} characters.`;
  }
  if (text.includes('\0')) yield sentences.nul;
  const [half] = /\p{Surrogate}/u.exec(text) ?? [];
  if (half !== undefined) yield `Surrogate characters are not allowed: U+${codeOf(half)}.`;
  if (isAddress && !isEmailAddress(text)) yield sentences.email;
}

function codeOf(half: string): string {
  return half.charCodeAt(0).toString(16).toUpperCase();
}
