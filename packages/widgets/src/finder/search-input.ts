import type { CircleFilter } from '@circlet/sdk';
import type { TransportName } from '@circlet/sdk/parts';

/** A question and whom to ask. */
export interface SearchInput {
  /** Root of the API; undefined for the live one. */
  readonly api: string | undefined;
  readonly transport: TransportName;
  readonly filter: CircleFilter;
}
