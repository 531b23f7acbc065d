import type { TransportName } from '@circlet/sdk/parts';
import type { InPlace } from '../foundation/in-place.js';
import type { CourseDetails } from './details/course-details.js';
import type { CourseDetailsHost } from './details/course-details-host.js';

/** Makes what shows courses and circles in the place of a catalog's results. */
export type MakeDetails = (
  host: CourseDetailsHost,
  transport: () => TransportName,
) => { readonly place: InPlace; readonly courses: CourseDetails };

/** Fetches what shows a course that was chosen, and with it what shows a circle: a course's details lead there. */
export async function loadDetails(): Promise<MakeDetails> {
  const [{ CourseDetails }, { CircleDetails, InPlace }] = await Promise.all([
    import('./details/course-details.js'),
    import('../ui/circle-details/circle-details-in-place.js'),
  ]);
  return (host, transport) => {
    const place = new InPlace(host);
    const details = new CircleDetails(host, place);
    return { place, courses: new CourseDetails(host, transport, { place, details }) };
  };
}
