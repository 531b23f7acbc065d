/** The ways that need a frame: a file of its own, for the pages that the live API does not admit. */
export { frameTransport } from '@circlet/sdk/parts';
