import { isDeepStrictEqual } from 'node:util';
import type { Recording } from '../../../../test/recordings/recorded.js';

/** An answer of ours. */
export interface OurAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** Says in which ways a body of ours, parsed, is not the recorded one. */
export type CompareBodies = (
  recording: Recording,
  theirs: unknown,
  ours: unknown,
) => readonly string[];

/**
 * Says in which ways an answer of ours is not the recorded one, for the views
 * that answer JSON or a script with HTTP 200, or fall over.
 */
export function comparePlainView(
  compareBodies: CompareBodies,
): (recording: Recording, recordedBody: string, ours: OurAnswer) => readonly string[] {
  return (recording, recordedBody, ours) => {
    if (recording.status === 500) return compareRefusal(ours);
    const head = [...compareStatus(recording, ours), ...compareHeaders(recording, ours)];
    if (recording.status !== 200) return head;
    if (recording.method === 'HEAD') return ours.body === '' ? head : [...head, 'HEAD has a body'];
    const isScript = recording.response_headers['content-type'] === 'text/javascript';
    const [theirCallback, theirs] = unwrap(recordedBody, isScript);
    const [callback, own] = unwrap(ours.body, isScript);
    if (theirCallback !== callback) return [...head, `calls ${callback}`];
    return [...head, ...compareBodies(recording, JSON.parse(theirs), JSON.parse(own))];
  };
}

/** A script's callback and the JSON that it is called with. */
function unwrap(body: string, isScript: boolean): readonly [string, string] {
  if (!isScript) return ['', body];
  const [, callback = '', json = ''] = /^([^(]*)\((.*)\);$/s.exec(body) ?? [];
  return [callback, json];
}

/** Where the live API falls over, ours says what is wrong. */
export function compareRefusal({ status, body }: OurAnswer): readonly string[] {
  if (status !== 400) return [`status ${String(status)} instead of 400`];
  const json = body.replace(/^[^({]*\(/, '').replace(/\);$/, '');
  const { errors } = JSON.parse(json) as { errors?: Record<string, readonly unknown[]> };
  const texts = Object.values(errors ?? {}).flat();
  return texts.length > 0 && texts.every((text) => text !== '') ? [] : ['no message'];
}

export function compareStatus({ status }: Recording, ours: OurAnswer): readonly string[] {
  return status === ours.status ? [] : [`status ${String(ours.status)} not ${String(status)}`];
}

/** The headers that a client relies on; the others are this server's own. */
const comparedHeaders = ['content-type', 'cache-control', 'content-language', 'location'];

function compareHeaders(recording: Recording, ours: OurAnswer): readonly string[] {
  if (recording.status !== 200) return compareHeader('location', recording, ours);
  return comparedHeaders.flatMap((name) => compareHeader(name, recording, ours));
}

export function compareHeader(
  name: string,
  recording: Recording,
  ours: OurAnswer,
): readonly string[] {
  const theirs = recording.response_headers[name];
  const own = ours.headers.get(name) ?? undefined;
  return theirs === own ? [] : [`${name} is ${String(own)} not ${String(theirs)}`];
}

/**
 * Compares the items of a list by `compareItems` and what stands beside them
 * exactly.
 *
 * @param key where the items are; a refusal has none.
 */
export function compareUnder<Item>(
  key: string,
  compareItems: (
    recording: Recording,
    theirs: readonly Item[],
    ours: readonly Item[],
  ) => readonly string[],
): CompareBodies {
  return (recording, theirs, ours) => {
    const { [key]: theirItems, ...their } = theirs as Readonly<Record<string, unknown>>;
    const { [key]: ourItems, ...our } = ours as Readonly<Record<string, unknown>>;
    if (!isDeepStrictEqual(our, their)) {
      return [`${JSON.stringify(our)} instead of ${JSON.stringify(their)}`];
    }
    if (theirItems === undefined) return ourItems === undefined ? [] : [`has ${key}`];
    return compareItems(recording, theirItems as readonly Item[], ourItems as readonly Item[]);
  };
}
