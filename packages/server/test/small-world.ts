import type { CircleData, NewCircle } from '../src/index.js';

/** One circle that means harm. */
export const circle: NewCircle = {
  id: 1,
  name: '<script>alert(1)</script> circle',
  course_id: 1,
  team_id: null,
  venue_name: 'Main Library',
  venue_address: '1 <script> Street',
  venue_details: '',
  venue_website: '',
  city: 'Springfield',
  region: 'Illinois',
  country: 'United States of America',
  country_en: 'United States of America',
  latitude: 39.7817,
  longitude: -89.6501,
  place_id: '',
  online: false,
  language: 'en',
  start_date: '2026-11-30',
  end_date: '2026-12-07',
  meeting_time: '18:00',
  duration_minutes: 90,
  time_zone: 'America/Chicago',
  image: null,
  signup_open: true,
  signup_limit: null,
  signup_question: '',
  draft: false,
  members_only: false,
  deleted: false,
  cu_credit: false,
  created_at: '2026-11-01T00:00:00Z',
  facilitators: ['<script>'],
  meetings: ['2026-11-30', '2026-12-07'],
  signups: 1,
};

/** That circle, one draft and one deleted circle. */
export const smallWorld: CircleData = {
  courses: [
    {
      id: 1,
      title: '<script>alert(2)</script>',
      provider: 'A "provider"',
      link: 'javascript:alert(3)',
      keywords: 'writing, web',
    },
  ],
  teams: [],
  circles: [circle, { ...circle, id: 2, draft: true }, { ...circle, id: 3, deleted: true }],
};
