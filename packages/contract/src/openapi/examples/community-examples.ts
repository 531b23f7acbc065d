import type { CommunityEvent, Place, Team } from '../../index.js';
import type { Examples } from './example.js';

const team: Team = {
  id: 3,
  name: 'Detroit Public Library',
  subtitle: 'Learn together in Detroit',
  page_slug: 'detroit',
  member_count: 1,
  zoom: 10,
  date_established: 'November 2026',
  intro_text: '<p>Free learning circles at <a href="https://example.org">DPL</a>.</p>',
  website: 'https://example.org',
  email_address: 'learn@dpl.example.org',
  location: 'Detroit, Michigan',
  facilitators: [
    {
      first_name: 'Ana',
      city: 'Detroit',
      bio: 'Librarian & facilitator in Detroit.',
      contact_url: 'https://example.org/ana',
      role: 'ORGANIZER',
      avatar_url: 'https://learningcircles.p2pu.org/media/avatars/ana.png',
    },
  ],
  membership: true,
  studygroup_count: 9,
  image_url: 'https://learningcircles.p2pu.org/media/teams/dpl.jpg',
  logo_url: 'https://learningcircles.p2pu.org/media/teams/dpl-logo.png',
  coordinates: { latitude: '42.358600', longitude: '-83.066600' },
};

const place: Place = {
  city: 'New York City',
  region: 'New York',
  country: 'United States of America',
  country_en: 'United States of America',
  latitude: '40.714270',
  longitude: '-74.005970',
  place_id: '12345',
};

const event: CommunityEvent = {
  title: 'Community call',
  description: 'What facilitators have learned this month.',
  datetime: '2026-11-27T05:05:00Z',
  local_datetime: '2026-11-27T00:05:00-05:00',
  timezone: 'America/New_York',
  city: '',
  region: '',
  country: '',
  link: 'https://example.org/event/0',
  image: null,
  created_by: { first_name: 'Ana' },
};

/** Exchanges about teams, places, events, announcements and messages. */
export const communityExamples: Examples<
  | 'listTeams'
  | 'getTeam'
  | 'searchCities'
  | 'searchCountries'
  | 'getPlace'
  | 'listEvents'
  | 'getEvent'
  | 'listAnnouncements'
  | 'sendContact'
> = {
  listTeams: {
    query: { image: true, limit: 1, offset: 0 },
    answer: { count: 7, offset: 0, limit: 1, items: [team] },
  },
  getTeam: { params: { id: 3 }, query: {}, answer: { item: team } },
  searchCities: { query: { query: 'new york' }, answer: { cities: [place] } },
  searchCountries: {
    query: { query: 'ken' },
    answer: { countries: [{ country: 'Kenya', country_en: 'Kenya' }] },
  },
  getPlace: { params: { id: 12345 }, query: {}, answer: place },
  listEvents: {
    query: { limit: 1, offset: 0 },
    answer: {
      count: 15,
      next: 'https://learningcircles.p2pu.org/api/community_calendar/events/?limit=1&offset=1',
      previous: null,
      results: [event],
    },
  },
  getEvent: { params: { id: 1 }, answer: event },
  listAnnouncements: {
    query: {},
    answer: {
      count: 1,
      items: [
        {
          text: 'Save the date: gathering.',
          link: 'https://www.p2pu.org/en/gathering/',
          link_text: 'Read more',
          color: 'blue',
        },
      ],
    },
  },
  sendContact: {
    body: {
      name: 'Ada',
      email: 'ada@example.org',
      content: 'How does my library begin?',
      source: '/contact/',
      organization: 'Detroit Public Library',
      g_recaptcha_response: '03AGdBq25',
    },
    answer: { status: 'sent' },
  },
};
