export { CircletFinder } from './finder/finder.js';
export {
  CircleSelectEvent,
  ResultsChangeEvent,
  type ResultsSummary,
} from './finder/finder.events.js';
export { LoadErrorEvent } from './foundation/load-error.events.js';
export { CircletSignup } from './signup/signup.js';
export {
  SignupErrorEvent,
  SignupSubmitEvent,
  SignupSuccessEvent,
  type SignupErrorKind,
  type SignupTrouble,
} from './signup/signup.events.js';
