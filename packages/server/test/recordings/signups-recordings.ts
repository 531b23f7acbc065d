import { operations } from '@circlet/contract';
import type { Database } from '../../src/index.js';
import { compareHeader, compareRefusal, compareStatus, type OurAnswer } from './compare.js';
import { reasonToLeaveOutOfReading, type ReplayedOperation } from './replayed-operation.js';
import { readBody, type Recording } from '../../../../test/recordings/recorded.js';

const refusal = (sentence: string) =>
  JSON.stringify({ status: 'error', errors: { learning_circle: [sentence] } });

/** Where this server answers something else on purpose: what, and why. */
const deliberate: ReadonlyMap<string, { readonly body: string; readonly why: string }> = new Map([
  [
    '261-signup-mobile-invalid-us.json',
    {
      body: JSON.stringify({ status: 'created' }),
      why: 'no country’s numbers are known here, only how numbers are written',
    },
  ],
  [
    '288-signup-closed-future.json',
    {
      body: refusal('This learning circle does not accept sign-ups'),
      why: 'a closed circle stays closed',
    },
  ],
  [
    '290-signup-full.json',
    { body: refusal('This learning circle is full'), why: 'a full circle stays full' },
  ],
  [
    '292-signup-completed.json',
    { body: refusal('This learning circle has ended'), why: 'it is over' },
  ],
  [
    '293-signup-draft.json',
    { body: refusal('No matching learning circle exists'), why: 'a draft is nobody’s business' },
  ],
  [
    '296-signup-ended-today.json',
    { body: refusal('This learning circle has ended'), why: 'its last meeting is today' },
  ],
]);

/** Signing up. */
export const signupsRecordings: ReplayedOperation = {
  isAt: (path) => path === operations.createSignup.path,
  reasonToLeaveOut: (recording) =>
    recording.method === 'OPTIONS' ? reasonToLeaveOutOfReading(recording) : undefined,
  compare: compareSignupAnswers,
  deliberate: new Map([...deliberate].map(([file, { why }]) => [file, why])),
  findMisstored,
};

function compareSignupAnswers(
  recording: Recording,
  recordedBody: string,
  ours: OurAnswer,
): readonly string[] {
  if (recording.status === 500) return compareRefusal(ours);
  const head = [...compareStatus(recording, ours), ...compareHeaders(recording, ours)];
  if (recording.status !== 200) return head;
  const wanted = deliberate.get(recording.file)?.body ?? recordedBody;
  return tight(ours.body) === tight(wanted) ? head : [...head, `${ours.body} instead of ${wanted}`];
}

function compareHeaders(recording: Recording, ours: OurAnswer): readonly string[] {
  const names =
    recording.status === 200 ? ['content-type', 'content-language'] : ['location', 'allow'];
  const noStore = ours.headers.get('cache-control') === 'no-store' || recording.status === 301;
  return [
    ...names.flatMap((name) => compareHeader(name, recording, ours)),
    ...(noStore ? [] : ['may be kept']),
  ];
}

/** The live API writes a space after each colon and comma; no recorded answer has one in a text. */
function tight(json: string): string {
  return json.replaceAll(/([:,]) /g, '$1');
}

/** The sign-ups that are stored must be those that were accepted, each once. */
async function findMisstored(
  database: Database,
  sent: readonly Recording[],
): Promise<readonly string[]> {
  const accepted = [...new Set(sent.filter(isStored).map(signupOf))].sort().join('\n');
  const stored = (await storedSignups(database)).join('\n');
  return stored === accepted ? [] : [`stored are ${stored} and not ${accepted}`];
}

/** What the recordings accept, but for what this server refuses, and the other way round. */
function isStored({ file, method, path }: Recording): boolean {
  if (method !== 'POST' || path.split('?', 1)[0] !== operations.createSignup.path) return false;
  const ours = deliberate.get(file);
  return ours === undefined
    ? readBody(file).includes('{"status": "created"}')
    : ours.body === JSON.stringify({ status: 'created' });
}

function signupOf({ request_body }: Recording): string {
  const sent = JSON.parse(request_body ?? '') as { learning_circle: unknown; email: string };
  return `${String(Math.trunc(Number(sent.learning_circle)))} ${sent.email.toLowerCase()}`;
}

async function storedSignups(database: Database): Promise<readonly string[]> {
  const rows = await database
    .selectFrom('signups')
    .select(['circle_id', 'email'])
    .where('email', 'is not', null)
    .execute();
  return rows
    .map(({ circle_id, email }) => `${String(circle_id)} ${email?.toLowerCase() ?? ''}`)
    .sort();
}
