/**
 * What a learner tells to sign up for one circle. Text is trimmed. What the
 * rules are, {@link signupProblems} says before anything is sent.
 */
export interface SignupInput {
  /** Number of the circle. */
  readonly circle: number;
  /** At most 128 characters. */
  readonly name: string;
  /** At most 254 characters, all of them ASCII. The same one again updates the earlier signup. */
  readonly email: string;
  /** What the learner wants to achieve. */
  readonly goals: string;
  /** How the learner could support the others. */
  readonly support: string;
  /** To the circle's own question; required exactly where `signup.question` of the circle is one. */
  readonly answer?: string | undefined;
  /** `+` and 8 to 15 digits; spaces are removed. Empty counts as not given. */
  readonly mobile?: string | undefined;
  /** Whether the platform may send news; only `true` is a yes, default false. */
  readonly newsletter?: boolean | undefined;
  /** Must be true: the learner agrees to the platform's terms and privacy policy. */
  readonly consent: boolean;
}

/** The name of one of a signup's inputs. */
export type SignupField = keyof SignupInput;

/** All that the API's answer proves: the signup for this circle is stored. Not that it is a new one. */
export interface SignupReceipt {
  /** Number of the circle. */
  readonly circle: number;
}

/**
 * What can be wrong with an input:
 *
 * - `required`: missing, or nothing but spaces
 * - `tooLong`: more characters than {@link signupLimits} says
 * - `email`, `mobile`: not written as the API needs it
 * - `consent`: not true
 * - `characters`: not text, or with characters that cannot be stored
 * - `number`: not the number of a circle
 * - `notfound`, `closed`, `full`, `ended`: only the server knows; about the circle
 */
export type SignupProblem =
  | 'required'
  | 'tooLong'
  | 'email'
  | 'mobile'
  | 'consent'
  | 'characters'
  | 'number'
  | 'notfound'
  | 'closed'
  | 'full'
  | 'ended';
