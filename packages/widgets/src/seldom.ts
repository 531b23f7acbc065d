/**
 * What few pages need, as one file, since the script has to know the hash of
 * each: what speaks with a frame, for pages that the live API does not admit,
 * and what fills places for elements, for editors that strip our tags.
 */
export { frameTransport } from '@circlet/sdk/parts';
export { fillStandIn } from './loader/data-circlet.js';
