import { isDeepStrictEqual } from 'node:util';
import type { CircleList } from '@circlet/contract';
import { compareItems } from './compare-items.js';
import type { Recording } from '../../../../test/recordings/recorded.js';

/** An answer of ours. */
export interface OurAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** Says in which ways an answer of ours is not the recorded one. */
export function compareAnswers(
  recording: Recording,
  recordedBody: string,
  ours: OurAnswer,
): readonly string[] {
  if (recording.status === 500) return compareRefusal(ours);
  const head = [...compareStatus(recording, ours), ...compareHeaders(recording, ours)];
  if (recording.status !== 200) return head;
  if (recording.method === 'HEAD') return ours.body === '' ? head : [...head, 'HEAD has a body'];
  const script = /^([^(]*)\((.*)\);$/s;
  const isScript = recording.response_headers['content-type'] === 'text/javascript';
  const theirs = isScript ? script.exec(recordedBody) : ['', '', recordedBody];
  const own = isScript ? script.exec(ours.body) : ['', '', ours.body];
  if (theirs?.[1] !== own?.[1]) return [...head, `calls ${own?.[1] ?? 'nothing'}`];
  return [...head, ...compareBodies(recording, theirs?.[2] ?? '', own?.[2] ?? '')];
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

function compareBodies(
  recording: Recording,
  recordedJson: string,
  ourJson: string,
): readonly string[] {
  const { items: theirItems, ...theirs } = JSON.parse(recordedJson) as CircleList;
  const { items: ourItems, ...ours } = JSON.parse(ourJson) as CircleList;
  if (!isDeepStrictEqual(ours, theirs)) {
    return [`${JSON.stringify(ours)} instead of ${JSON.stringify(theirs)}`];
  }
  // A refusal has no items.
  if ((theirItems as typeof theirItems | undefined) === undefined) return [];
  return compareItems(recording, theirItems, ourItems);
}
