import type { LearningCircle, Story } from '@circlet/contract';
import type { Database } from '../database/schema.js';
import type { View } from '../http/plain-view.js';
import { answerList } from '../query/answer-list.js';
import { circleItem } from './circle-json.js';
import { readCircles } from './circle-query.js';
import { readStoryParams } from './story-params.js';

/**
 * The answer to `GET /api/learningcircles/successes/`: ended circles whose
 * learners have answered the survey, newest first, without a count.
 */
export function storyView(database: Database): View {
  return ({ query, ...visit }) =>
    answerList(readStoryParams(query), async (request) => {
      const rows = await readCircles(database, request, visit.today);
      const context = { ...visit, withNextMeeting: false };
      return {
        ...request.slice,
        items: rows.map((row) => storyOf(circleItem(row, context))),
      };
    });
}

function storyOf({ status: _status, ...story }: LearningCircle): Story {
  return story;
}
