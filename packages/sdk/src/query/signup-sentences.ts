import type { SignupProblem } from '../models/signup.js';

/** What is said of each problem: by us first, where we say it, then by servers. */
const sentences: Readonly<Record<SignupProblem, readonly [string, ...string[]]>> = {
  required: ['is required', 'Field is required'],
  tooLong: ['is too long', 'String too long'],
  email: ['must be an e-mail address', 'Invalid email address'],
  mobile: ['must be + and 8 to 15 digits', 'Not a valid phone number'],
  consent: ['must be true', 'Consent is needed to sign up'],
  characters: ['must be text that can be stored'],
  number: ['must be the number of a circle', 'Not a valid integer'],
  notfound: ['No matching learning circle exists'],
  closed: ['This learning circle does not accept sign-ups'],
  full: ['This learning circle is full'],
  ended: ['This learning circle has ended'],
};

const words = Object.keys(sentences) as SignupProblem[];

/** The sentence of a problem, to stand behind the name of the input. */
export function signupSentence(problem: SignupProblem): string {
  return sentences[problem][0];
}

/**
 * The problem that a message of {@link ApiError.fields} is about, so that a
 * page can say it in its own words.
 *
 * @returns Undefined for a message that is not known: then show the message.
 */
export function signupProblemOf(message: string): SignupProblem | undefined {
  return words.find((word) => sentences[word].includes(message));
}
