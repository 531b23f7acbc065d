import { ruleProblems, type Problems, type Rule } from './input-rules.js';
import { addressForm, trimmed, unstorable } from './text-forms.js';
import type { ContactInput } from '../models/contact.js';

const mostOfEmail = 254;
const mostOfLine = 255;

const isStorable = (value: unknown): boolean =>
  typeof value === 'string' && !unstorable.test(value);

const required: Rule = [
  (value) => isStorable(value) && trimmed(value) !== '',
  'must be text, and not empty',
];

const requiredLine: Rule = [
  (value) => required[0](value) && Array.from(trimmed(value)).length <= mostOfLine,
  `must be text of 1 to ${mostOfLine} characters`,
];

const text: Rule = [isStorable, 'must be text'];

const rules: Readonly<Record<keyof ContactInput, Rule>> = {
  name: requiredLine,
  email: [
    (value) => addressForm.test(trimmed(value)) && trimmed(value).length <= mostOfEmail,
    'must be an e-mail address such as ada@example.org',
  ],
  message: required,
  source: requiredLine,
  organisation: text,
  captchaToken: text,
};

/** What is wrong with a message, by the name of the input; empty if nothing is. */
export function contactProblems(input: ContactInput | null | undefined): Problems {
  const { name = '', email = '', message = '', source = '' }: Partial<ContactInput> = input ?? {};
  return ruleProblems({ ...input, name, email, message, source }, rules);
}
