import { recordedSite, type Recording } from '../../../../test/recordings/recorded.js';
import { compareHeader, compareStatus, type OurAnswer } from './compare.js';

/** The REST framework builds its links on the address that was asked, which was this one. */
const recordedHost = 'http://127.0.0.1:8000';

const comparedHeaders = ['content-type', 'content-language', 'allow'];

/** Says in which ways an answer of ours is not the recorded one, for the views of the REST framework. */
export function compareRest(
  recording: Recording,
  recordedBody: string,
  ours: OurAnswer,
): readonly string[] {
  const head = [
    ...compareStatus(recording, ours),
    ...comparedHeaders.flatMap((name) => compareHeader(name, recording, ours)),
  ];
  const theirs = recordedBody.trim().replaceAll(recordedHost, recordedSite);
  return ours.body === theirs ? head : [...head, `${ours.body} instead of ${theirs}`];
}
