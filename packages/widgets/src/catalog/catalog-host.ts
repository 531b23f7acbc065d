import type { PropertyOf } from '../foundation/read-settings.js';
import type { CatalogAttribute, CatalogSwitches } from './catalog-settings.js';
import type { DetailsHost } from '../ui/circle-details/details-host.js';

/** A catalog, as the files see it that come later. */
export type CatalogHost = DetailsHost &
  CatalogSwitches &
  Readonly<Record<PropertyOf<CatalogAttribute>, string | null | undefined>> & {
    readonly urlSync: string | null | undefined;
    readonly structuredData: boolean;
    readonly startUrl: string | null | undefined;
  };
