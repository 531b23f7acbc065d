/** What shows the details of circles, as one piece. */
export { InPlace } from '../../foundation/in-place.js';
export { CircleDetails } from './circle-details.js';
