import { listAnnouncements } from './announcements/list-announcements.js';
import { CallbackQuery } from './callback-query.js';
import { CircleQuery } from './circles/circle-query.js';
import { listCircleCities } from './circles/list-circle-cities.js';
import { listCircleTopics } from './circles/list-circle-topics.js';
import { listCircles } from './circles/list-circles.js';
import { listMapPoints } from './circles/list-map-points.js';
import { listStories } from './circles/list-stories.js';
import { StoryQuery } from './circles/story-query.js';
import { ContactMessage } from './contact/contact-message.js';
import { sendContact } from './contact/send-contact.js';
import { CourseQuery } from './courses/course-query.js';
import { listCourseLanguages } from './courses/list-course-languages.js';
import { listCourseTopics } from './courses/list-course-topics.js';
import { listCourses } from './courses/list-courses.js';
import { EventQuery } from './events/event-query.js';
import { getEvent } from './events/get-event.js';
import { listEvents } from './events/list-events.js';
import { IdPath } from './id-path.js';
import { getPlace } from './places/get-place.js';
import { PlaceQuery } from './places/place-query.js';
import { searchCities } from './places/search-cities.js';
import { searchCountries } from './places/search-countries.js';
import { createSignup } from './signups/create-signup.js';
import { Signup } from './signups/signup.js';
import { getTeam } from './teams/get-team.js';
import { listTeams } from './teams/list-teams.js';
import { TeamQuery } from './teams/team-query.js';

/**
 * Every operation of the API that Circlet speaks: one row each. `params` is
 * what stands in braces in the path.
 */
export const operations = {
  listCircles: { ...listCircles, query: CircleQuery },
  listCircleTopics: { ...listCircleTopics, query: CallbackQuery },
  listCircleCities: { ...listCircleCities, query: CallbackQuery },
  listMapPoints: { ...listMapPoints, query: CallbackQuery },
  listStories: { ...listStories, query: StoryQuery },
  createSignup: { ...createSignup, body: Signup },
  listCourses: { ...listCourses, query: CourseQuery },
  listCourseTopics: { ...listCourseTopics, query: CallbackQuery },
  listCourseLanguages: { ...listCourseLanguages, query: CallbackQuery },
  listTeams: { ...listTeams, query: TeamQuery },
  getTeam: { ...getTeam, params: IdPath, query: CallbackQuery },
  searchCities: { ...searchCities, query: PlaceQuery },
  searchCountries: { ...searchCountries, query: PlaceQuery },
  getPlace: { ...getPlace, params: IdPath, query: CallbackQuery },
  listEvents: { ...listEvents, query: EventQuery },
  getEvent: { ...getEvent, params: IdPath },
  listAnnouncements: { ...listAnnouncements, query: CallbackQuery },
  sendContact: { ...sendContact, body: ContactMessage },
} as const;

/** The name of an operation. */
export type OperationName = keyof typeof operations;
