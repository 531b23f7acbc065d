/** How a list is cut into pages. */
export interface Paging {
  /** Things in a page, 1 to 100; 20 by default. */
  readonly pageSize?: number | undefined;
  /** Where to go on: the `next` of the page before. */
  readonly after?: string | undefined;
}
