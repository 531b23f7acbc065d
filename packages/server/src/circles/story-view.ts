import type { LearningCircle, Story } from '@circlet/contract';
import type { Database } from '../database/schema.js';
import type { View } from '../http/plain-view.js';
import { answerList } from '../query/answer-list.js';
import { naturalNumber } from '../query/checks.js';
import { readParams } from '../query/params.js';
import { readSlice } from '../query/slice.js';
import { circleItem } from './circle-json.js';
import { readCircles } from './circle-query.js';
import { everyCircle, type CircleRequest } from './circle-request.js';

const stories: CircleRequest = {
  ...everyCircle,
  base: { kind: 'with-stories' },
  scope: 'completed',
  order: 'last_meeting_date',
};

const checks = { polite: {}, hard: { limit: naturalNumber, offset: naturalNumber } };

/**
 * The answer to `GET /api/learningcircles/successes/`: ended circles whose
 * learners have answered the survey, newest first, without a count.
 */
export function storyView(database: Database): View {
  return ({ query, ...visit }) =>
    answerList(
      readParams(query, checks, () => ({ ...stories, slice: readSlice(query) })),
      async (request) => {
        const rows = await readCircles(database, request, visit.today);
        const context = { ...visit, withNextMeeting: false };
        return {
          ...request.slice,
          items: rows.map((row) => storyOf(circleItem(row, context))),
        };
      },
    );
}

function storyOf({ status: _status, ...story }: LearningCircle): Story {
  return story;
}
