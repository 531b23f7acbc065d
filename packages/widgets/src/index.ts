export { CircletCourse } from './course/course.js';
export { CircletCatalog } from './catalog/catalog.js';
export { CourseSelectEvent } from './catalog/catalog.events.js';
export { CircletFinder } from './finder/finder.js';
export { CircleSelectEvent } from './foundation/circle-select.events.js';
export { LoadErrorEvent } from './foundation/load-error.events.js';
export { setWords, type PageWords } from './foundation/set-words.js';
export { ResultsChangeEvent, type ResultsSummary } from './foundation/results-change.events.js';
export { CircletSignup } from './signup/signup.js';
export {
  SignupErrorEvent,
  SignupSubmitEvent,
  SignupSuccessEvent,
  type SignupErrorKind,
  type SignupTrouble,
} from './signup/signup.events.js';
