import { isObject } from './is-object.js';

/**
 * The reasons in an answer that refuses, in the shapes that `field-messages.ts`
 * reads. Known are the API's own envelope `{status, errors}`, Django REST
 * framework (`{detail}`, or messages by field at the top), problem+json (RFC
 * 9457, with `errors` by field or as a list with pointers), and the one text
 * under `message` or `error` that gateways send.
 *
 * @param json Whatever the answer was; undefined if it was no JSON.
 */
export function reasonsOf(json: unknown): unknown {
  if (!isObject(json)) return json;
  const { status, type, title, detail, message, error, errors, non_field_errors, ...fields } = json;
  if (status === 'error') return errors;
  const isProblem = !!(type ?? title ?? errors);
  const byField = Array.isArray(errors) ? errors.map(named) : errors;
  return [detail ?? message ?? error ?? title, non_field_errors, isProblem ? byField : fields];
}

/** `{ detail, pointer: '#/near/latitude' }` under the name at the end of its pointer. */
function named(entry: unknown): unknown {
  if (!isObject(entry)) return entry;
  const { detail, pointer } = entry;
  return typeof pointer === 'string' ? { [pointer.replace(/.*[/#]/, '')]: detail } : detail;
}
