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
export type FieldErrors = Readonly<Record<string, readonly string[]>>;

/** A message, or what is wrong with it. */
export type MessageReading =
  | { readonly ok: true; readonly message: CheckedMessage }
  | { readonly ok: false; readonly errors: FieldErrors };

/** The sentences, the REST framework's where it has one. */
const sentences = {
  required: 'This field is required.',
  null: 'This field may not be null.',
  blank: 'This field may not be blank.',
  text: 'Not a valid string.',
  nul: 'Null characters are not allowed.',
  half: 'Half a character is not allowed.',
  email: 'Enter a valid email address.',
} as const;

/** In characters. */
const longest = 255;

interface Rule {
  readonly isRequired: boolean;
  /** Says what is wrong with a text that is not blank. */
  readonly check: (text: string) => readonly string[];
}

const anyText = (): readonly string[] => [];
const shortText = (text: string): readonly string[] =>
  Array.from(text).length > longest
    ? [`Ensure this field has no more than ${String(longest)} characters.`]
    : [];
const address = (text: string): readonly string[] =>
  isEmailAddress(text) ? [] : [sentences.email];

const rules = {
  email: { isRequired: true, check: address },
  name: { isRequired: true, check: shortText },
  content: { isRequired: true, check: anyText },
  source: { isRequired: true, check: shortText },
  organization: { isRequired: false, check: shortText },
  g_recaptcha_response: { isRequired: false, check: anyText },
} as const satisfies Readonly<Record<string, Rule>>;

/**
 * Checks the fields of a message; white space around a text is dropped, and
 * all errors are told together, in the live API's order.
 */
export function readMessage(fields: ReadonlyMap<string, unknown>): MessageReading {
  const errors: Record<string, readonly string[]> = {};
  const texts = new Map<string, string>();
  for (const [name, rule] of Object.entries<Rule>(rules)) {
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
  const errors = [
    ...rule.check(text),
    ...(text.includes('\0') ? [sentences.nul] : []),
    ...(/\p{Surrogate}/u.test(text) ? [sentences.half] : []),
  ];
  return errors.length > 0 ? errors : text;
}
