import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Coding } from './coding.js';

/** An answer of the API, in every form in which it is sent on. */
export interface KeptAnswer {
  readonly body: Buffer;
  /** The same for every form: a weak one (RFC 9110, 8.8.3). */
  readonly etag: string;
  /** The numbers of the circles in it. */
  readonly circles: ReadonlySet<number>;
  /** Forms that are ready. */
  readonly forms: Map<string, Buffer>;
  /** Told when there is one more form. */
  readonly grown: () => void;
  /** Forms that are being made. */
  readonly making: Map<string, Promise<Buffer>>;
}

/** Less is not worth a decompression. */
const shortest = 1_000;

/** Scripts for other functions push older ones out. */
const mostForms = 8;

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

/** Makes an answer of bytes. */
export function keptAnswer(
  body: Buffer,
  circles: ReadonlySet<number>,
  grown: () => void,
): KeptAnswer {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  return { body, etag: `W/"${hash}"`, circles, grown, forms: new Map(), making: new Map() };
}

/** Bytes that an answer holds in memory. */
export function sizeOf({ body, forms, circles }: KeptAnswer): number {
  let bytes = body.byteLength + 16 * circles.size;
  for (const form of forms.values()) bytes += form.byteLength;
  return bytes;
}

/** The coding in which an answer travels to somebody who would take this one. */
export function codingFor({ body }: KeptAnswer, wanted: Coding): Coding {
  return body.byteLength < shortest ? 'identity' : wanted;
}

/**
 * The bytes of a form, each made once.
 *
 * @param callback the function that a script hands the answer to.
 */
export function formOf(
  answer: KeptAnswer,
  coding: Coding,
  callback?: string,
): Buffer | Promise<Buffer> {
  if (callback === undefined && coding === 'identity') return answer.body;
  const name = callback === undefined ? coding : `${coding} ${callback}`;
  return answer.forms.get(name) ?? answer.making.get(name) ?? make(answer, name, coding, callback);
}

function make(
  answer: KeptAnswer,
  name: string,
  coding: Coding,
  callback: string | undefined,
): Promise<Buffer> {
  const plain = callback === undefined ? answer.body : scriptOf(answer.body, callback);
  const making = compressed(plain, coding).then((form) => {
    answer.making.delete(name);
    for (const oldest of answer.forms.keys()) {
      if (answer.forms.size < mostForms) break;
      answer.forms.delete(oldest);
    }
    answer.forms.set(name, form);
    answer.grown();
    return form;
  });
  answer.making.set(name, making);
  return making;
}

async function compressed(plain: Buffer, coding: Coding): Promise<Buffer> {
  switch (coding) {
    case 'identity':
      return plain;
    case 'gzip':
      return toGzip(plain);
    case 'br':
      return toBrotli(plain, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 5,
          [constants.BROTLI_PARAM_SIZE_HINT]: plain.byteLength,
        },
      });
  }
}

/** Plain ASCII, so a page in another encoding than UTF-8 reads every name correctly. */
function scriptOf(body: Buffer, callback: string): Buffer {
  const json = body.toString('utf8').replaceAll(/[^\x00-\x7e]/g, escapeUnit);
  return Buffer.from(`${callback}(${json});`, 'latin1');
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
