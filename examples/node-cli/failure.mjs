import { ApiError } from '@circlet/sdk';

/** The command line asks for something that cannot be. */
export class BadOptions extends Error {}

/** No city is called so. */
export class UnknownCity extends Error {}

/** Several cities are called so. */
export class AmbiguousCity extends Error {}

/** What to say about an error, and the code to exit with. A bug stays a bug. */
export function explain(error) {
  if (error instanceof BadOptions)
    return { sentence: `${error.message} --help tells more.`, exitCode: 2 };
  if (error instanceof UnknownCity) return { sentence: error.message, exitCode: 3 };
  if (error instanceof AmbiguousCity) return { sentence: error.message, exitCode: 4 };
  if (!(error instanceof ApiError)) throw error;
  return ofApi(error);
}

function ofApi({ kind, message, fields, retryAfter }) {
  switch (kind) {
    case 'aborted':
      return { sentence: 'Interrupted.', exitCode: 130 };
    case 'rejected': {
      const reasons = Object.entries(fields).map(([name, texts]) => `${name} ${texts.join(', ')}`);
      return { sentence: reasons.join('; ') || message, exitCode: 2 };
    }
    case 'offline':
      return {
        sentence: `${message}\nIs the API there? “npm start” starts one with sample data.`,
        exitCode: 5,
      };
    default:
      return {
        sentence: retryAfter ? `${message} (in ${retryAfter} s)` : message,
        exitCode: 5,
      };
  }
}
