/**
 * The operations as a client needs them. The build turns their schemas into
 * plain data: what is built knows `safeParse` of an answer, and no zod.
 */
export { listAnnouncements } from './announcements/list-announcements.js';
export { listCircleCities } from './circles/list-circle-cities.js';
export { listCircleTopics } from './circles/list-circle-topics.js';
export { listCircles } from './circles/list-circles.js';
export { listMapPoints } from './circles/list-map-points.js';
export { listStories } from './circles/list-stories.js';
export { sendContact } from './contact/send-contact.js';
export { listCourseLanguages } from './courses/list-course-languages.js';
export { listCourseTopics } from './courses/list-course-topics.js';
export { listCourses } from './courses/list-courses.js';
export { getEvent } from './events/get-event.js';
export { listEvents } from './events/list-events.js';
export { getPlace } from './places/get-place.js';
export { searchCities } from './places/search-cities.js';
export { searchCountries } from './places/search-countries.js';
export { createSignup } from './signups/create-signup.js';
export { getTeam } from './teams/get-team.js';
export { listTeams } from './teams/list-teams.js';
