import type { OperationName } from '../operations.js';

/** What each operation does, in a few words. */
export const summaries: Readonly<Record<OperationName, string>> = {
  listCircles: 'List learning circles',
  listCircleTopics: 'List the keywords of circles',
  listCircleCities: 'List the cities of circles',
  listMapPoints: 'List every circle for a map',
  listStories: 'List past circles with feedback',
  createSignup: 'Sign up for a learning circle',
  listCourses: 'List courses',
  listCourseTopics: 'List topic guides',
  listCourseLanguages: 'List the languages of courses',
  listTeams: 'List teams',
  getTeam: 'Get a team',
  searchCities: 'Search for cities',
  searchCountries: 'Search for countries',
  getPlace: 'Get a city',
  listEvents: 'List the events ahead',
  getEvent: 'Get an event',
  listAnnouncements: 'List announcements',
  sendContact: 'Send a message to the team of the platform',
};
