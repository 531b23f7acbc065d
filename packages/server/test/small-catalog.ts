import type { CircleData } from '../src/index.js';
import { circle } from './small-world.js';

const course = { provider: 'P', link: 'https://example.org/', keywords: '' };

/**
 * Five public courses, one unlisted, one archived, one deleted. The first has
 * a circle ahead, one that is over, one draft and one deleted circle; the
 * second one for members; the archived one has one ahead, too.
 */
export const smallCatalog: CircleData = {
  topicGuides: [
    { id: 1, slug: 'arts', title: 'Arts' },
    { id: 2, slug: 'writing', title: 'Écriture' },
    { id: 3, slug: 'unused', title: 'Unused' },
  ],
  courses: [
    {
      ...{ ...course, id: 1, title: 'Stories', caption: 'Told aloud', topicGuides: [1, 2] },
      ...{ keywords: 'Writing , 100% fun,writing', license: 'CC-BY', facilitator_guide: true },
      ...{ overall_rating: 4, total_ratings: 2, rating_step_counts: '{"5": 1, "3": 1}' },
    },
    {
      ...{ ...course, id: 2, title: 'Drawing', keywords: 'art', topicGuides: [1], language: 'fr' },
      ...{ license: 'All rights reserved', overall_rating: 4, total_ratings: 9 },
    },
    { ...course, id: 3, title: 'Éclairs', keywords: null, language: 'tlh', ownerless: true },
    { ...course, id: 4, title: 'Same', provider: 'Écoles du soir', language: 'pt-br' },
    { ...course, id: 5, title: 'Same', created_at: '2015-03-23T15:17:01.880123Z' },
    { ...course, id: 6, title: 'Unlisted', unlisted: true, language: 'ja', keywords: 'staff' },
    { ...course, id: 7, title: 'Archived', archived: true, language: 'he', keywords: 'old' },
    { ...course, id: 8, title: 'Deleted', deleted: true, language: 'sw', keywords: 'gone' },
  ],
  courseLists: [{ id: 1, courses: [2, 4, 6, 7] }],
  teams: [],
  circles: [
    { ...circle, id: 1, course_id: 1 },
    {
      ...{ ...circle, id: 2, course_id: 1, start_date: '2026-09-01', end_date: '2026-09-08' },
      ...{ meetings: ['2026-09-01', '2026-09-08'], survey_responses: 2, city: 'X', name: '' },
    },
    { ...circle, id: 3, course_id: 1, draft: true, city: 'Drafted', survey_responses: 1 },
    { ...circle, id: 4, course_id: 1, deleted: true, city: 'Gone', survey_responses: 1 },
    { ...circle, id: 5, course_id: 2, members_only: true, city: 'Ägäis', latitude: null },
    { ...circle, id: 6, course_id: 7, city: 'Zürich', survey_responses: 3 },
    { ...circle, id: 7, course_id: 6, city: 'zu Hause', end_date: '2026-11-22' },
    { ...circle, id: 8, course_id: 8 },
  ],
};
