import { connect, type Connection, type TransportName } from '@circlet/sdk/parts';
import { transportFor } from './transport-for.js';

/** Whom an element asks. */
export interface Whom {
  /** Root of the API; undefined for the live one. */
  readonly api: string | undefined;
  readonly transport: TransportName;
}

/** A connection to an API, as requests of an element travel. */
export const connectionTo = ({ api, transport }: Whom): Connection =>
  connect({ api, transport: transportFor(api, transport) });
