/** Waits until the first cards of a finder or catalog are there, or what stands in their place. */
export const ready = (page) =>
  page
    .locator(':is(circlet-finder, circlet-catalog) :is(.card:not(.skeleton), .notice)')
    .first()
    .waitFor();
