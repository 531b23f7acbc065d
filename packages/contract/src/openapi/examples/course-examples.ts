import type { Examples } from './example.js';

/** Exchanges about courses. */
export const courseExamples: Examples<'listCourses' | 'listCourseTopics' | 'listCourseLanguages'> =
  {
    listCourses: {
      query: {
        topics: ['programming'],
        languages: ['en', 'fr'],
        order: 'usage',
        limit: 5,
        offset: 0,
      },
      answer: {
        count: 1,
        offset: 0,
        limit: 5,
        items: [
          {
            id: 9,
            title: 'Python for Everybody',
            format: 'Online Course',
            provider: 'University of Michigan via Coursera',
            platform: 'Coursera',
            creator: 'University of Michigan via Coursera',
            link: 'https://example.org/course/2?a=1&b=2',
            caption: 'Programs that read, sort and count, from the first line on.',
            on_demand: true,
            keywords: ['Programming', 'Python', 'computer science'],
            topics: ['Computer Programming'],
            language: 'en',
            language_display: 'English',
            overall_rating: 4.9,
            total_ratings: 57,
            rating_step_counts: '{"5": 51, "4": 6, "3": 0, "2": 0, "1": 0}',
            course_page_url: 'https://learningcircles.p2pu.org/en/course/9/',
            course_page_path: '/en/course/9/',
            course_edit_path: '/en/course/9/edit/',
            created_at: '2026-11-22T05:04:44.551Z',
            unlisted: false,
            learning_circles: 7,
          },
        ],
      },
    },
    listCourseTopics: {
      query: {},
      answer: { topics: { programming: 'Computer Programming', writing: 'Écriture créative' } },
    },
    listCourseLanguages: {
      query: {},
      answer: {
        languages: [
          {
            code: 'pt-br',
            name: 'Brazilian Portuguese',
            name_local: 'Português Brasileiro',
            name_translated: 'Brasilianisches Portugiesisch',
            bidi: false,
          },
        ],
      },
    },
  };
