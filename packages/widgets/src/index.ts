export { CircletFinder } from './finder/finder.js';
export {
  CircleSelectEvent,
  LoadErrorEvent,
  ResultsChangeEvent,
  type ResultsSummary,
} from './finder/finder.events.js';
