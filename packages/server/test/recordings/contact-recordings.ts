import { operations } from '@circlet/contract';
import type { Database } from '../../src/index.js';
import type { Recording } from '../../../../test/recordings/recorded.js';
import type { OurAnswer } from './compare.js';
import { compareRest } from './compare-rest.js';
import { reasonToLeaveOutOfReading, type ReplayedOperation } from './replayed-operation.js';

const sent = { status: 200, body: '{"status":"sent"}' };
const noCaptcha = 'there is no captcha here, so no message fails for it';

/** Where this server answers something else on purpose: what, and why. */
const deliberate: ReadonlyMap<
  string,
  { readonly status: number; readonly body: string; readonly why: string }
> = new Map([
  ['450-contact-captcha-bad.json', { ...sent, why: noCaptcha }],
  ['451-contact-captcha-missing.json', { ...sent, why: noCaptcha }],
  ['515-contact-website-shape.json', { ...sent, why: noCaptcha }],
  [
    '455-contact-invalid-json.json',
    {
      status: 400,
      body: '{"detail":"JSON parse error - the body is no JSON in UTF-8"}',
      why: 'where Python’s parser gave up is not known here',
    },
  ],
  [
    '458-contact-form-next.html',
    { ...sent, why: 'nobody is sent on to an address that a stranger chose' },
  ],
]);

/** Messages to the operator. */
export const contactRecordings: ReplayedOperation = {
  isAt: (path) => path === operations.sendContact.path,
  reasonToLeaveOut: (recording) =>
    recording.method === 'OPTIONS' ? reasonToLeaveOutOfReading(recording) : undefined,
  compare: compareContact,
  deliberate: new Map([...deliberate].map(([file, { why }]) => [file, why])),
  findMisstored,
};

function compareContact(
  recording: Recording,
  recordedBody: string,
  ours: OurAnswer,
): readonly string[] {
  const { status, body } = deliberate.get(recording.file) ?? {
    status: recording.status,
    body: recordedBody,
  };
  const headers = { ...recording.response_headers, 'content-type': 'application/json' };
  const found = compareRest({ ...recording, status, response_headers: headers }, body, ours);
  return ours.headers.get('cache-control') === 'no-store' ? found : [...found, 'may be kept'];
}

/** Every message that was accepted must be stored, and no other. */
async function findMisstored(
  database: Database,
  recordings: readonly Recording[],
): Promise<readonly string[]> {
  const accepted = recordings.filter(
    ({ file, status }) =>
      (deliberate.get(file) ?? { body: status === 200 ? sent.body : '' }).body === sent.body,
  );
  const stored = await database.selectFrom('contact_messages').select('email').execute();
  return stored.length === accepted.length
    ? []
    : [`${String(stored.length)} messages are stored and not ${String(accepted.length)}`];
}
