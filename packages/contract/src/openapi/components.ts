import * as wire from '../index.js';

/** The schemas that the document names, by the names that it gives them. */
export const components = {
  CircleCourse: wire.CircleCourse,
  LearningCircle: wire.LearningCircle,
  CircleList: wire.CircleList,
  CircleTopics: wire.CircleTopics,
  CircleCity: wire.CircleCity,
  CircleCities: wire.CircleCities,
  MapPoint: wire.MapPoint,
  CircleMap: wire.CircleMap,
  Story: wire.Story,
  StoryList: wire.StoryList,
  Signup: wire.Signup,
  SignupQuestions: wire.SignupQuestions,
  SignupAnswer: wire.SignupAnswer,
  Course: wire.Course,
  CourseList: wire.CourseList,
  CourseTopics: wire.CourseTopics,
  CourseLanguage: wire.CourseLanguage,
  CourseLanguages: wire.CourseLanguages,
  TeamCoordinates: wire.TeamCoordinates,
  TeamFacilitator: wire.TeamFacilitator,
  Team: wire.Team,
  TeamList: wire.TeamList,
  TeamAnswer: wire.TeamAnswer,
  Place: wire.Place,
  PlaceAnswer: wire.PlaceAnswer,
  CityList: wire.CityList,
  Country: wire.Country,
  CountryList: wire.CountryList,
  EventAuthor: wire.EventAuthor,
  CommunityEvent: wire.CommunityEvent,
  EventList: wire.EventList,
  Announcement: wire.Announcement,
  AnnouncementList: wire.AnnouncementList,
  ContactMessage: wire.ContactMessage,
  ContactAnswer: wire.ContactAnswer,
  ErrorEnvelope: wire.ErrorEnvelope,
  FieldErrors: wire.FieldErrors,
  DetailError: wire.DetailError,
} as const;

/** Where the document has a component. */
export const reference = (name: string): string => `#/components/schemas/${name}`;

/**
 * A schema that stands for a component.
 *
 * @throws Error if there is none, so that no body or answer goes without a name.
 */
export function referenceTo(schema: unknown): { readonly $ref: string } {
  const name = Object.entries(components).find(([, component]) => component === schema)?.[0];
  if (!name) throw new Error('A body or an answer of an operation is not among the components');
  return { $ref: reference(name) };
}
