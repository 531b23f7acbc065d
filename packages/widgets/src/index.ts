export { CircletFinder } from './finder/finder.js';
export {
  CircleSelectEvent,
  ResultsChangeEvent,
  type ResultsSummary,
} from './finder/finder.events.js';
export { LoadErrorEvent } from './foundation/load-error.events.js';
