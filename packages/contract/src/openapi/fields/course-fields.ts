import type { FieldDescriptions } from './descriptions.js';

/** The fields of courses and of what is about them. */
export const courseFields: FieldDescriptions = {
  Course: {
    id: 'Number of the course.',
    title: 'Plain text, not escaped.',
    format:
      'Kind of course, in English whatever the language of the request [courses-accept-language-de].',
    provider: 'Plain text.',
    platform: 'Often empty; the platform has given it up [source].',
    creator: 'The same as provider.',
    link: 'Where the course itself is taken.',
    caption: 'Plain text, up to 500 characters; may be empty.',
    on_demand: 'Whether the course can be begun at any time.',
    keywords: 'Free text; may be empty.',
    topics:
      'Titles of topic guides, not the slugs by which courses are filtered; may be empty [courses-no-topics].',
    language: 'ISO code with a lower-case region where there is one, such as "pt-br".',
    language_display:
      'Name of the language in the language of the request [courses-accept-language-de]; the code itself where the name is not known.',
    overall_rating: 'Average from 0 to 5; 0 where nobody has rated.',
    total_ratings: 'The number of ratings.',
    rating_step_counts:
      'JSON inside a text: the number of ratings by stars from "1" to "5", or "{}" where nobody has rated [courses-all].',
    course_page_url: 'The page about the course on the platform, in the language of the request.',
    course_page_path: 'Path of that page.',
    course_edit_path: 'Path of the page on which the course is changed.',
    created_at: 'When the course was added, in UTC.',
    unlisted:
      'Whether lists leave the course out. Asked for by its number, it may be unlisted [courses-course-id-unlisted].',
    learning_circles:
      'Circles that have taken the course, drafts included [observed]. With several topics in the question, multiplied by the number of topic guides that match [observed].',
  },
  CourseList: {
    count: 'Rows after all filters.',
    offset: 'There if offset or limit was sent [courses-limit3].',
    limit: 'There if offset or limit was sent [courses-limit3].',
    items: 'The courses.',
  },
  CourseTopics: {
    topics: 'Titles of all topic guides by their slugs, also of unused ones [courses-topics-list].',
  },
  CourseLanguage: {
    code: 'ISO code with a lower-case region where there is one.',
    name: 'In English.',
    name_local: 'In the language itself.',
    name_translated: 'In the language of the request [courses-languages-list-de].',
    bidi: 'Whether the language is written from right to left.',
  },
  CourseLanguages: {
    languages: 'In no order: it differs from one process of the server to the next [source].',
  },
};
