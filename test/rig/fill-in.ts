import type { EnginePage } from '../engines/engine.js';

/** Fills in a sign-up as a visitor does, and sends it. */
export async function fillIn(page: EnginePage, email: string): Promise<void> {
  await page.waitForElement('button.send');
  await page.type('#name', 'Ottilie Quack-Ünlü');
  await page.type('#email', email);
  await page.click('[name=goal]');
  await page.type('#support', 'I bring biscuits.');
  await page.click('#consent');
  await page.click('button.send');
}
