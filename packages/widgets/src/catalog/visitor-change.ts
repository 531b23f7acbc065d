/** What a visitor can change of a catalog, as its properties take it. */
export interface CatalogChange {
  readonly q?: string | undefined;
  readonly topics?: string | undefined;
  readonly languages?: string | undefined;
  readonly openLicence?: boolean;
  readonly guide?: boolean;
  readonly order?: string | undefined;
}
