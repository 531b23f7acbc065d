/**
 * The pieces of which the client is made, one by one, for pages that count
 * bytes: a bundler then takes only what is called.
 */
export { ApiError, type ApiErrorKind } from './api-error.js';
export { connect, type Connection } from './connection.js';
export { liveApi } from './query/live-api.js';
export { distanceKm } from './models/distance.js';
export { weekdays } from './models/weekday.js';
export { signupLimits, signupProblems } from './query/signup-problems.js';
export { signupProblemOf } from './query/signup-sentences.js';
export { createSignup } from './resources/signups/create-signup.js';
export { getCircle } from './resources/circles/get-circle.js';
export { circleCities } from './resources/circles/circle-cities.js';
export { circleMap } from './resources/circles/circle-map.js';
export { circleTopics } from './resources/circles/circle-topics.js';
export { courseQuestion } from './resources/courses/course-question.js';
export { courseLanguages } from './resources/courses/course-languages.js';
export { courseTopics } from './resources/courses/course-topics.js';
export { getCourse } from './resources/courses/get-course.js';
export { listCourses } from './resources/courses/list-courses.js';
export { listStories } from './resources/stories/list-stories.js';
export { circleQuestion } from './resources/circles/circle-question.js';
export { plainPage } from './resources/lists/plain-page.js';
export type { ListQuestion } from './resources/lists/plain-page.js';
export { listCircles } from './resources/circles/list-circles.js';
export { listAnnouncements } from './resources/announcements/list-announcements.js';
export { sendContact } from './resources/contact/send-contact.js';
export { getEvent } from './resources/events/get-event.js';
export { listEvents } from './resources/events/list-events.js';
export { getPlace } from './resources/places/get-place.js';
export { searchCities, searchCountries } from './resources/places/search-places.js';
export { getTeam } from './resources/teams/get-team.js';
export { listTeams } from './resources/teams/list-teams.js';
export { frameTransport } from './transports/frame/frame-transport.js';
export type { Transport } from './transports/transport.js';
export { wayFor, type TransportName, type Way } from './transports/way.js';
