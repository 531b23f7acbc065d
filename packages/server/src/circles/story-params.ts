import { naturalNumber, type Query } from '../query/checks.js';
import { readParams, type Params } from '../query/params.js';
import { readSlice } from '../query/slice.js';
import { everyCircle, type CircleRequest } from './circle-request.js';

const stories: CircleRequest = {
  ...everyCircle,
  base: { kind: 'with-stories' },
  scope: 'completed',
  order: 'last_meeting_date',
};

const checks = { polite: {}, hard: { limit: naturalNumber, offset: naturalNumber } };

/** Reads the parameters of the list of stories. */
export function readStoryParams(query: Query): Params<CircleRequest> {
  return readParams(query, checks, () => ({ ...stories, slice: readSlice(query) }));
}
