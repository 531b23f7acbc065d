const element = ':is(circlet-finder, circlet-catalog)';

/** Waits until the first cards of a finder or catalog are there, or what stands in their place; one far below the window is loaded when it comes near. */
export async function ready(page) {
  await page.locator(element).first().scrollIntoViewIfNeeded();
  await page.locator(`${element} :is(.card:not(.skeleton), .notice)`).first().waitFor();
}
