import type { LearningCircle, Story } from '../../index.js';
import type { Examples } from './example.js';

const upcoming: LearningCircle = {
  id: 5,
  name: 'Getting Started with Digital Skills',
  course: {
    id: 7,
    title: 'Getting Started with Digital Skills',
    provider: 'Northstar',
    link: 'https://example.org/course/0?a=1&b=2',
    course_page_url: 'https://learningcircles.p2pu.org/en/course/7/',
  },
  facilitator: 'Zoë',
  facilitators: ['Zoë'],
  venue: 'Chicago Public Library: Bezazian Branch',
  venue_address: '10 Main Street, Chicago',
  venue_website: 'https://example.org/venue',
  city: 'Chicago',
  region: 'Illinois',
  country: 'United States of America',
  country_en: 'United States of America',
  latitude: '41.878114',
  longitude: '-87.629798',
  place_id: '',
  online: false,
  language: 'en',
  day: 'Monday',
  start_date: '2026-11-30',
  start_datetime: '2026-11-30T18:30:00-06:00',
  meeting_time: '18:30:00',
  end_time: '20:00:00',
  time_zone: 'CST',
  last_meeting_date: '2027-01-04',
  weeks: 6,
  url: 'https://learningcircles.p2pu.org/en/signup/chicago-public-library-bezazian-branch-5/',
  report_url: 'https://learningcircles.p2pu.org/en/studygroup/5/report/',
  studygroup_path: '/en/studygroup/5/',
  draft: false,
  signup_limit: null,
  signup_count: 0,
  signup_open: true,
  status: 'upcoming',
  image_url: 'https://learningcircles.p2pu.org/media/circles/reading-room.jpg',
  signup_question: 'Will you bring a laptop?',
  next_meeting_date: '2026-11-30',
};

const {
  status: _status,
  signup_question: _question,
  next_meeting_date: _next,
  ...withoutState
} = upcoming;

const past: Story = {
  ...withoutState,
  id: 33,
  day: 'Saturday',
  start_date: '2026-07-25',
  start_datetime: '2026-07-25T18:00:00-05:00',
  meeting_time: '18:00:00',
  end_time: '19:30:00',
  time_zone: 'CDT',
  last_meeting_date: '2026-08-29',
  url: 'https://learningcircles.p2pu.org/en/signup/chicago-public-library-bezazian-branch-33/',
  report_url: 'https://learningcircles.p2pu.org/en/studygroup/33/report/',
  studygroup_path: '/en/studygroup/33/',
  signup_count: 5,
  signup_open: false,
};

/** Exchanges about circles. */
export const circleExamples: Examples<
  | 'listCircles'
  | 'listCircleTopics'
  | 'listCircleCities'
  | 'listMapPoints'
  | 'listStories'
  | 'createSignup'
> = {
  listCircles: {
    query: {
      city: 'Chicago',
      weekdays: [0, 5],
      signup: 'open',
      scope: 'upcoming',
      order: 'first_meeting_date',
      limit: 12,
      offset: 0,
    },
    answer: {
      count: 1,
      signup_open_count: 1,
      signup_closed_count: 3,
      offset: 0,
      limit: 12,
      items: [upcoming],
    },
  },
  listCircleTopics: {
    query: {},
    answer: { topics: { art: 2, 'creative writing': 1, 日本語: 1 } },
  },
  listCircleCities: {
    query: {},
    answer: {
      count: 2,
      items: [
        { label: 'Kraków', value: 'Kraków' },
        { label: 'Nairobi', value: 'Nairobi' },
      ],
    },
  },
  listMapPoints: {
    query: {},
    answer: {
      items: [
        {
          id: 6,
          title: 'Python for Everybody',
          latitude: '42.331427',
          longitude: '-83.045754',
          city: 'Detroit',
          start_date: '2026-11-12',
          active: true,
          url: 'https://learningcircles.p2pu.org/en/signup/parkman-branch-6/',
        },
        {
          id: 34,
          title: 'Public Speaking',
          latitude: null,
          longitude: null,
          city: 'Online',
          start_date: '2026-05-06',
          active: false,
          report_url: 'https://learningcircles.p2pu.org/en/studygroup/34/report/',
        },
      ],
    },
  },
  listStories: {
    query: { limit: 1, offset: 0 },
    answer: { offset: 0, limit: 1, items: [past] },
  },
  createSignup: {
    body: {
      learning_circle: 5,
      name: 'Ada',
      email: 'ada@example.org',
      signup_questions: { goals: 'Find work in an office', support: 'I can help with English' },
      mobile: '+12812344321',
      consent: true,
      communications_opt_in: false,
    },
    answer: { status: 'created' },
  },
};
