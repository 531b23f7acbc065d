import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { focusedAloud, heardOn, listenTo } from './spoken.js';
import { axeFindings, open, startVisit, type Visit } from './visit.js';

const form = (page: Page) => page.locator('circlet-signup form');

/** How many have signed up, as the API tells everybody. */
async function takenSeats(visit: Visit, circle: number): Promise<number> {
  const answer = await fetch(`${visit.api}/api/learningcircles/?id=${circle}`);
  const { items } = (await answer.json()) as { items: { signup_count: number }[] };
  return items[0]?.signup_count ?? NaN;
}

/**
 * Written before the form was ever heard: what a person hears who goes through
 * it by Tab. Of boxes to tick Chromium’s tree does not tell that they are required.
 */
const transcript = [
  'textbox "Your name", required. So that the facilitator knows who is coming.',
  'textbox "E-mail address", required. News about this circle goes there.',
  'radio "Better chances of finding work", not checked',
  'textbox "How could you help the others?", required. A circle has no teacher, it lives on what each brings: time, patience, a car…',
  'textbox "What kind of work are you looking for?", required. The facilitator asks this.',
  'textbox "Mobile number (optional)". For reminders by text message. With the country in front, such as +1 281 234 5678. The others do not see it.',
  'checkbox "Let Springfield Public Library tell me about other ways to learn, too (optional)", not checked',
  'checkbox "I agree that Springfield Public Library receives what I wrote here, gives it to the facilitator, and writes to me about this circle", not checked. What Springfield Public Library does with your data (opens in a new tab)',
  'link "What Springfield Public Library does with your data (opens in a new tab)"',
  'button "Sign up"',
];

const afterEmpty = [
  'group "6 things are not right yet"',
  'link "Write your name"',
  'link "Write your e-mail address"',
  'link "Say what you hope to get out of this circle"',
  'link "Say how you could help the others"',
  'link "Answer the facilitator’s question"',
  'link "Without your agreement nobody can receive your sign-up"',
  'textbox "Your name", required, invalid. Write your name So that the facilitator knows who is coming.',
];

describe('somebody who signs up', () => {
  let visit: Visit;
  before(async () => {
    visit = await startVisit();
  });
  after(() => visit.close());

  /** Opens a page with a sign-up and waits for its form. */
  async function openForm(path: string, before?: (page: Page) => Promise<unknown>) {
    const observed = await open(visit, path, {}, before);
    await form(observed.page).waitFor();
    await listenTo(observed.page);
    return observed;
  }

  test('hears the whole form, what is missing, and the receipt, by the keyboard alone', async () => {
    const { page, complaints } = await openForm('signup/index.html');
    const next = async () => {
      await page.keyboard.press('Tab');
      return focusedAloud(page);
    };
    const heard: string[] = [];
    await page.locator('circlet-signup .heading').focus();
    for (const _ of transcript) heard.push(await next());
    assert.deepEqual(heard, transcript);

    await page.keyboard.press('Enter');
    await heardOn(page, '6 things are not right yet');
    const mistakes = [await focusedAloud(page)];
    while (mistakes.length < afterEmpty.length) mistakes.push(await next());
    assert.deepEqual(mistakes, afterEmpty);

    await page.keyboard.type('Zyxlwana Qqrobbins');
    await next();
    await page.keyboard.type('zyxlwana@example.org');
    await next();
    await page.keyboard.press('ArrowDown');
    assert.equal(await focusedAloud(page), 'radio "Skills for the job I have", checked');
    await next();
    await page.keyboard.type('Tea');
    await next();
    await page.keyboard.type('Gardens');
    for (const _ of ['mobile', 'newsletter', 'consent']) await next();
    await page.keyboard.press('Space');
    await next();
    assert.equal(await next(), 'button "Sign up"');
    const before = await takenSeats(visit, 2);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await heardOn(page, 'Your sign-up has arrived');
    assert.equal(await focusedAloud(page), 'heading "Your sign-up has arrived Job Search Circle"');
    assert.equal(await next(), 'button "Add to calendar"');
    assert.deepEqual(await heardOn(page), [
      '6 things are not right yet',
      'Your sign-up has arrived',
    ]);
    assert.equal(await takenSeats(visit, 2), before + 1);
    assert.deepEqual(await axeFindings(page), []);
    assert.deepEqual(complaints, []);

    const later = await open(visit, 'signup/index.html');
    await later.page.locator('circlet-signup .notice').waitFor();
    const said = await later.page.locator('circlet-signup .notice').textContent();
    assert.match(said ?? '', /This learning circle is full/);
  });

  test('is served under a strict policy without a single violation, from the form to the receipt', async () => {
    const { page, complaints } = await openForm('strict/signup.html', (empty) =>
      empty.addInitScript(() => {
        const violations: string[] = [];
        Object.assign(globalThis, { violations });
        document.addEventListener('securitypolicyviolation', (event) => {
          violations.push(`${event.effectiveDirective} ${event.blockedURI}`);
        });
      }),
    );
    const field = (name: string) => page.locator(`circlet-signup [name=${name}]`);
    await page.locator('circlet-signup button[type=submit]').click();
    await page.locator('circlet-signup .summary').waitFor();
    await field('name').fill('Ana');
    await field('email').fill('ana@example.org');
    await page.locator('circlet-signup [value=fun]').check();
    await field('support').fill('Tea');
    await field('consent').check();
    const address = page.url();
    await page.keyboard.press('Tab');
    await page.locator('circlet-signup button[type=submit]').click();
    await page.locator('circlet-signup .receipt').waitFor();
    assert.equal(page.url(), address);
    assert.deepEqual(
      await page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations),
      [],
    );
    assert.deepEqual(complaints, []);
  });

  test('on a shared computer finds nothing of the one before by going back', async () => {
    const { page } = await open(visit, 'strict/signup.html', {}, (empty) =>
      empty.addInitScript(() => {
        new MutationObserver(() => {
          document.querySelector('circlet-signup')?.setAttribute('kiosk', '60');
        }).observe(document, { childList: true, subtree: true });
      }),
    );
    await form(page).waitFor();
    await page.locator('circlet-signup #name').fill('Zyxlwana');
    await page.locator('circlet-signup #support').fill('Secret');
    await page.goto(`${visit.site}/index.html`);
    await page.goBack();
    await form(page).waitFor();
    assert.equal(await page.locator('circlet-signup #name').inputValue(), '');
    assert.equal(await page.locator('circlet-signup #support').inputValue(), '');
  });

  test('keeps every word when the connection breaks, and sends when it is back', async () => {
    const { page } = await openForm('strict/signup.html');
    const field = (name: string) => page.locator(`circlet-signup [name=${name}]`);
    await field('name').fill('Bo');
    await field('email').fill('bo@example.org');
    await page.locator('circlet-signup [value=fun]').check();
    await field('support').fill('Time');
    await field('consent').check();
    await page.context().setOffline(true);
    await page.locator('circlet-signup button[type=submit]').click();
    await page.locator('circlet-signup .verdict.bad').waitFor({ timeout: 20_000 });
    const said = await page.locator('circlet-signup .verdict.bad').textContent();
    assert.match(said ?? '', /There is no connection[\s\S]*Nothing was sent/);
    assert.equal(await field('name').inputValue(), 'Bo');
    await page.context().setOffline(false);
    await page.locator('circlet-signup button[type=submit]').click();
    await page.locator('circlet-signup .receipt').waitFor();
  });

  for (const [what, files] of [
    ['the form', '**/signup-body-*.js'],
    ['what sends', '**/signup-sending-*.js'],
  ] as const) {
    test(`reads the page’s own words where ${what} cannot be had, and goes on at its first field when it can`, async () => {
      const { page } = await open(visit, 'strict/signup.html', {}, (empty) =>
        empty.route(files, (route) => route.abort()),
      );
      const notice = page.locator('circlet-signup .notice');
      await notice.waitFor();
      assert.match((await notice.textContent()) ?? '', /cannot be reached/);
      assert.ok(await page.locator('circlet-signup a').first().isVisible());
      await notice.locator('button').click();
      await notice.waitFor();
      await page.unroute(files);
      await notice.locator('button').click();
      await page.waitForFunction(
        () => document.querySelector('circlet-signup')?.shadowRoot?.activeElement?.id === 'name',
      );
    });
  }

  test('says aloud that its form cannot be had', async () => {
    const { page } = await open(visit, 'signup/index.html', {}, (empty) =>
      empty.route('**/signup-body-*.js', (route) => route.abort()),
    );
    await page
      .locator('circlet-signup [role=status]', { hasText: 'cannot be reached' })
      .waitFor({ state: 'attached' });
  });

  for (const kiosk of [undefined, '60']) {
    const where = kiosk ? 'on a shared computer' : 'elsewhere';
    test(`shows the circle and nothing to write in until its form has come, then what the page knows, ${where}`, async () => {
      let deliver = (): void => undefined;
      const held = new Promise<void>((resolve) => (deliver = resolve));
      const { page } = await open(visit, 'strict/signup.html', {}, (empty) =>
        empty.route('**/signup-body-*.js', async (route) => {
          await held;
          await route.continue();
        }),
      );
      const head = await page.locator('circlet-signup .head').elementHandle();
      assert.equal(await page.locator('circlet-signup :is(input, textarea)').count(), 0);
      const given = { name: 'Ana', kiosk };
      await page.locator('circlet-signup').evaluate((element, known) => {
        Object.assign(element, known);
      }, given);
      deliver();
      await form(page).waitFor();
      assert.equal(await page.locator('circlet-signup #name').inputValue(), 'Ana');
      assert.equal(await head.evaluate(({ isConnected }) => isConnected), true);
    });
  }
});
