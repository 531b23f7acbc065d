import type { Circle } from '@circlet/sdk';
import {
  createSignup,
  getCircle,
  signupProblemOf,
  type ApiError,
  type ApiErrorKind,
} from '@circlet/sdk/parts';
import { connectionTo } from '../foundation/connection-to.js';
import type { Failure } from '../locales/sending/messages.js';
import type { Gone } from '../locales/signup/messages.js';
import { asApiError } from '../foundation/as-api-error.js';
import { goneOf, takesNobody, type Attempt, type Ending } from './signup-submission.js';

/** Asks for the seats past every cache, then sends once. */
export const attemptSignup: Attempt = async (input, { api, transport }, onCircle) => {
  let circle: Circle;
  try {
    circle = await getCircle(connectionTo({ api, transport }), input.circle, { fresh: true });
  } catch (error) {
    return uncheckedEnding(asApiError(error).kind);
  }
  onCircle(circle);
  if (!circle.signup.isOpen) return goneEnding(goneOf(circle), false);
  try {
    await createSignup(connectionTo({ api, transport }), input, {});
    return { state: { kind: 'accepted', circle } };
  } catch (error) {
    return failedEnding(asApiError(error));
  }
};

const failed = (why: Failure, kind: ApiErrorKind): Ending => ({
  state: { kind: 'failed', why },
  kind,
});

const goneEnding = (why: Gone, wasSent: boolean): Ending => ({
  state: { kind: 'gone', why, wasSent },
  kind: why,
});

function uncheckedEnding(kind: ApiErrorKind): Ending {
  if (kind === 'notfound') return goneEnding('notfound', false);
  // A network that gives no answer need not be the visitor's own.
  return failed(kind === 'offline' && !navigator.onLine ? 'offline' : 'unchecked', kind);
}

function failedEnding({ kind, fields }: ApiError): Ending {
  switch (kind) {
    case 'rejected':
      return refusedEnding(fields);
    case 'notfound':
    case 'unsupported':
      return failed('impossible', kind);
    case 'offline':
    case 'timeout':
    case 'unavailable':
      return failed(kind, kind);
    default:
      return failed('unconfirmed', kind);
  }
}

function refusedEnding(fields: ApiError['fields']): Ending {
  const problem = signupProblemOf(fields['circle']?.[0] ?? '');
  const why = ([...takesNobody, 'notfound'] as const).find((each) => each === problem);
  if (why) return goneEnding(why, true);
  return { ...failed('refused', 'rejected'), fields };
}
