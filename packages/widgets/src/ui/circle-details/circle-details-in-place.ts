import { InPlace } from '../../foundation/in-place.js';
import { CircleDetails } from './circle-details.js';
import type { DetailsHost } from './details-host.js';

/** What shows circles in the place of an element's results. */
export interface CirclesInPlace {
  readonly place: InPlace;
  readonly details: CircleDetails;
}

/** Makes what shows circles in the place of an element's results. */
export function detailsFor(host: DetailsHost): CirclesInPlace {
  const place = new InPlace(host);
  return { place, details: new CircleDetails(host, place) };
}
