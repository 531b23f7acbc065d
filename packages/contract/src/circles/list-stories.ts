import { StoryList } from './story-list.js';

/** Past circles that learners have reported on. */
export const listStories = {
  method: 'GET',
  path: '/api/learningcircles/successes/',
  answer: StoryList,
} as const;
