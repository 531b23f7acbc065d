import { compareHeader, compareRefusal, compareStatus, type OurAnswer } from './compare.js';
import type { Recording } from '../../../../test/recordings/recorded.js';

const refusal = (sentence: string) =>
  JSON.stringify({ status: 'error', errors: { learning_circle: [sentence] } });

/** Where this server answers something else on purpose: what, and why. */
export const deliberate: ReadonlyMap<string, { readonly body: string; readonly why: string }> =
  new Map([
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

/** Says in which ways an answer of ours to a sign-up is not the recorded one. */
export function compareSignupAnswers(
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
