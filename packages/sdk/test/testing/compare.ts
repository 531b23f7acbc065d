import { isDeepStrictEqual } from 'node:util';
import { recordedSite, type Recording } from '../../../../test/recordings/recorded.js';

type Json = Record<string, unknown>;

/** From here on, signups were made between the recordings that are not all among them. */
const firstAfterSignups = 221;

/** Says in which ways an answer is not the recorded one. */
export async function compareAnswers(
  recording: Recording,
  recordedBody: string,
  response: Response,
): Promise<readonly string[]> {
  if (response.status !== recording.status) return [`status ${response.status}`];
  const type = recording.response_headers['content-type'] ?? '';
  const names =
    recording.status < 400 ? ['content-type', 'cache-control', 'location', 'allow'] : [];
  const isCompared = (name: string) => recording.method !== 'OPTIONS' || name === 'cache-control';
  const heads = ['content-type', ...names].filter(isCompared).flatMap((name) => {
    const [ours, theirs] = [
      response.headers.get(name) ?? undefined,
      recording.response_headers[name],
    ];
    const isSame = name === 'content-type' ? typeOf(ours) === typeOf(theirs) : ours === theirs;
    return isSame ? [] : [`${name} ${ours} not ${theirs}`];
  });
  const body = await response.text();
  if (!/json|javascript/.test(type) || recording.method === 'HEAD') return heads;
  return [...heads, ...compareBodies(recording, read(recordedBody), read(body))];
}

const typeOf = (header: string | undefined): string => header?.split(';')[0] ?? '';

/** The callback's name, and what it is called with. */
function read(body: string): { callback: string; json: unknown } {
  const script = /^([^[{"]*)\((.*)\);$/s.exec(body);
  const text = (script?.[2] ?? body).replaceAll('http://127.0.0.1:8000', recordedSite);
  return { callback: script?.[1] ?? '', json: JSON.parse(text) as unknown };
}

type Read = ReturnType<typeof read>;

function compareBodies(recording: Recording, theirs: Read, ours: Read): readonly string[] {
  if (theirs.callback !== ours.callback) return [`calls ${ours.callback}`];
  const [[list, theirRest], [own, ourRest]] = [split(theirs.json), split(ours.json)];
  if (!isDeepStrictEqual(ourRest, theirRest)) {
    return [`${JSON.stringify(ourRest)} instead of ${JSON.stringify(theirRest)}`];
  }
  return compareRows(recording, list, own);
}

const listNames = ['items', 'results', 'cities', 'countries', 'languages'];

function split(json: unknown): [readonly Json[], unknown] {
  if (typeof json !== 'object' || json === null) return [[], json];
  const name = listNames.find((each) => Array.isArray((json as Json)[each]));
  if (name === undefined) return [[], json];
  const { [name]: rows, ...rest } = json as Json;
  return [rows as Json[], { ...rest, [name]: 'rows' }];
}

/** Rows that are equal on the key of the order may stand otherwise; nothing else may. */
function compareRows(
  recording: Recording,
  theirs: readonly Json[],
  ours: readonly Json[],
): readonly string[] {
  const keyOf = keyOfOrder(recording);
  const unordered = /map|languages/.test(recording.path);
  const keys = (rows: readonly Json[]) => {
    const all = rows.map((row) => String(keyOf(row)));
    return (unordered ? all.sort() : all).join('\n');
  };
  if (keys(ours) !== keys(theirs)) return [`rows ${keys(ours)} not ${keys(theirs)}`];
  return ours.flatMap((row) => {
    const their = theirs.find((each) => identity(each) === identity(row));
    return their ? compareRow(recording, their, row) : [];
  });
}

const identity = ({ id, link, title, city, country, code, text, value }: Json): unknown =>
  id ?? [link, title, city, country, code, text, value].join('\n');

function keyOfOrder({ path }: Recording): (row: Json) => unknown {
  const { pathname, searchParams } = new URL(path, recordedSite);
  const isList = pathname === '/api/learningcircles/';
  switch (isList ? searchParams.get('order') : undefined) {
    case 'name':
      return ({ name }) => name;
    case 'start_date':
    case 'first_meeting_date':
      return ({ start_date }) => start_date;
    case 'last_meeting_date':
      return ({ last_meeting_date }) => last_meeting_date;
    default:
      return identity;
  }
}

function compareRow({ file, path }: Recording, their: Json, our: Json): readonly string[] {
  const isAfter = Number.parseInt(file, 10) >= firstAfterSignups && path.includes('circles');
  const keys = new Set([...Object.keys(their), ...Object.keys(our)]);
  return [...keys].flatMap((key) => {
    if (isAfter && key === 'signup_count') return [];
    const isSame = key in their === key in our && isDeepStrictEqual(our[key], their[key]);
    return isSame
      ? []
      : [
          `${String(identity(our))}.${key} ${JSON.stringify(our[key])} not ${JSON.stringify(their[key])}`,
        ];
  });
}
