import type { SignupProblem } from '../models/signup.js';

/** What we say of each problem that is seen before sending, behind the name of the input. */
const sentences: Partial<Record<SignupProblem, string>> = {
  required: 'is required',
  tooLong: 'is too long',
  email: 'must be an e-mail address',
  mobile: 'must be + and 8 to 15 digits',
  consent: 'must be true',
  characters: 'must be text that can be stored',
  number: 'must be the number of a circle',
};

/** What servers say; the last five are Circlet's own, where the live API crashes or lets everybody in. */
const sentencesOfServers: Readonly<Record<string, SignupProblem>> = {
  'Field is required': 'required',
  'String too long': 'tooLong',
  'Invalid email address': 'email',
  'Not a valid phone number': 'mobile',
  'Consent is needed to sign up': 'consent',
  'Not a valid integer': 'number',
  'No matching learning circle exists': 'notfound',
  'This learning circle does not accept sign-ups': 'closed',
  'This learning circle is full': 'full',
  'This learning circle has ended': 'ended',
  'Must not contain the character NUL': 'characters',
  'Must not contain half a character': 'characters',
};

/** The sentence of a problem that is seen before sending. */
export function signupSentence(problem: SignupProblem): string {
  return sentences[problem] ?? problem;
}

/**
 * The problem that a message of `fields` is about, ours or a server's, so that
 * a page can say it in its own words.
 *
 * @example
 * ```ts
 * import { ApiError, signupProblemOf } from '@circlet/sdk';
 *
 * const input = { circle: 5, name: 'Ada', email: 'ada@example.org', consent: true };
 * try {
 *   await circlet.signups.create({ ...input, goals: 'Learn', support: 'Listen' });
 * } catch (error) {
 *   if (!(error instanceof ApiError)) throw error;
 *   const [message = ''] = error.fields['circle'] ?? [];
 *   signupProblemOf(message); // => 'full'
 * }
 * ```
 *
 * @returns Undefined for a message that is not known: then show the message.
 */
export function signupProblemOf(message: string): SignupProblem | undefined {
  if (Object.hasOwn(sentencesOfServers, message)) return sentencesOfServers[message];
  const words = Object.keys(sentences) as SignupProblem[];
  return words.find((word) => sentences[word] === message);
}
