import { operations, type Signup } from '@circlet/contract';
import type { CheckedSignup } from '../signups/signup-params.js';
import { askUpstream, type UpstreamAnswer } from './ask-upstream.js';

/** What became of a sign-up at the API. */
export type Forwarded =
  | { readonly kind: 'created' }
  /** The API says no, and why. */
  | { readonly kind: 'refused'; readonly errors: unknown }
  /** It is certain that nothing is stored. */
  | { readonly kind: 'unsent' }
  /** It may be stored or not. */
  | { readonly kind: 'unconfirmed' };

/** Where a sign-up is sent. */
export interface ForwardOptions {
  /** The API's root, without a slash at the end. */
  readonly upstream: string;
  readonly fetch: typeof globalThis.fetch;
  readonly timeoutMs: number;
}

/** An answer to a sign-up is a few words. */
const mostBytes = 256 * 1024;

/**
 * Sends a sign-up, once. Only the answer that the contract names proves that
 * it is stored; the live API mails after it has stored, and may fail then.
 */
export async function forwardSignup(
  signup: CheckedSignup,
  language: string,
  { upstream, fetch, timeoutMs }: ForwardOptions,
): Promise<Forwarded> {
  const url = upstream + operations.createSignup.path;
  const body = bodyOf(signup);
  return outcomeOf(await askUpstream({ url, language, body, timeoutMs, mostBytes }, fetch));
}

/** A sign-up as it travels: what was checked, and nothing else. */
export function bodyOf(signup: CheckedSignup): string {
  const { circle, name, email, goals, support, answer, mobile, newsletter } = signup;
  const wire: Signup = {
    learning_circle: circle,
    name,
    email,
    signup_questions: {
      goals,
      support,
      ...(answer === undefined ? {} : { custom_question: answer }),
    },
    consent: true,
    communications_opt_in: newsletter,
    ...(mobile === undefined ? {} : { mobile }),
  };
  return JSON.stringify(wire);
}

function outcomeOf(answer: UpstreamAnswer): Forwarded {
  if (answer.kind === 'failed') return { kind: answer.isUnsent ? 'unsent' : 'unconfirmed' };
  const { status, body } = answer;
  // A redirect or a refusal by status has stored nothing.
  if (status >= 300 && status < 500) return { kind: 'unsent' };
  const json = status === 200 ? parse(body) : undefined;
  if (json?.status === 'created') return { kind: 'created' };
  if (json?.status === 'error' && isReason(json.errors)) {
    return { kind: 'refused', errors: json.errors };
  }
  return { kind: 'unconfirmed' };
}

function isReason(errors: unknown): boolean {
  return typeof errors === 'string' || (typeof errors === 'object' && errors !== null);
}

function parse(body: Buffer): { status?: unknown; errors?: unknown } | undefined {
  try {
    return (JSON.parse(body.toString('utf8')) as object | null) ?? undefined;
  } catch {
    return undefined;
  }
}
