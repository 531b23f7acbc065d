import type { DetailsHost } from '../ui/circle-details/details-host.js';
import type { ChoiceName } from './visitor-change.js';

/** A finder, as the files see it that come later. */
export type FinderHost = DetailsHost &
  Readonly<Record<ChoiceName, string | null | undefined>> & {
    readonly urlSync: string | null | undefined;
    readonly structuredData: boolean;
  };
