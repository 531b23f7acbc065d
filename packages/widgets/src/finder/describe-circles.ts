import type { Circle } from '@circlet/sdk';
import { describeItems } from '../foundation/describe-items.js';
import type { FinderHost } from './finder-host.js';

/** Tells search engines of the circles in sight, for as long as that is wished. */
export function describe(host: FinderHost, circles: () => readonly Circle[]): void {
  describeItems(host, circles, (circle, { circleEvent }) => circleEvent(circle));
}
