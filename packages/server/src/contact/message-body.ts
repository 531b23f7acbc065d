import type { Context } from 'hono';
import { detail, type RestAnswer } from '../http/rest-view.js';
import { fieldsOf } from '../signups/signup-fields.js';

/** The fields of a body, or the refusal of one that has none. */
export type BodyReading =
  | { readonly ok: true; readonly fields: ReadonlyMap<string, unknown> }
  | { readonly ok: false; readonly answer: RestAnswer };

/**
 * Reads the body of a message by its type: JSON, or one of the two types of
 * forms. No body at all has no fields.
 */
export async function readMessageBody(context: Context): Promise<BodyReading> {
  const bytes = await context.req.arrayBuffer();
  if (bytes.byteLength === 0) return { ok: true, fields: new Map() };
  const header = context.req.header('Content-Type') ?? '';
  switch (header.replace(/;.*/s, '').trim().toLowerCase()) {
    case 'application/json':
      return readJson(bytes);
    case 'application/x-www-form-urlencoded':
    case 'multipart/form-data':
      return readForm(bytes, header);
    default:
      return refused(detail(415, `Unsupported media type "${header}" in request.`));
  }
}

function readJson(bytes: ArrayBuffer): BodyReading {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // The parser's own sentence may quote what somebody wrote.
    return refused(detail(400, 'JSON parse error - the body is no JSON in UTF-8'));
  }
  const fields = fieldsOf(value);
  return fields === undefined ? refused(wrongKind(value)) : { ok: true, fields };
}

function wrongKind(value: unknown): RestAnswer {
  const sentence =
    value === null
      ? 'No data provided'
      : `Invalid data. Expected a dictionary, but got ${kindOf(value)}.`;
  return { status: 400, body: { non_field_errors: [sentence] } };
}

/** The live API's names of the kinds of JSON. */
function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'str';
  if (typeof value === 'boolean') return 'bool';
  return Number.isInteger(value) ? 'int' : 'float';
}

/** The last one of a name counts; a field that is left empty and may be missing is missing. */
async function readForm(bytes: ArrayBuffer, type: string): Promise<BodyReading> {
  try {
    const form = await new Response(bytes, { headers: { 'Content-Type': type } }).formData();
    return { ok: true, fields: new Map([...form].filter(isFilledIn)) };
  } catch {
    return refused(detail(400, 'Multipart form parse error - the body is no such form'));
  }
}

const optional: readonly string[] = ['organization', 'g_recaptcha_response'];

function isFilledIn([name, value]: readonly [string, unknown]): boolean {
  return value !== '' || !optional.includes(name);
}

function refused(answer: RestAnswer): BodyReading {
  return { ok: false, answer };
}
