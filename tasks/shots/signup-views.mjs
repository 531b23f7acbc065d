import { crash, created, hang, never, posting } from './answers.mjs';
import { changed, instead } from './changed.mjs';
import { ready } from './ready.mjs';
import { desktop, phone } from './windows.mjs';

const signupForm = (page) => page.locator('circlet-signup form').waitFor();
const signupNotice = (page) => page.locator('circlet-signup .notice').waitFor();
const press = (page) => page.locator('circlet-signup button[type=submit]').click();
const fill = async (page) => {
  await signupForm(page);
  const field = (name) => page.locator(`circlet-signup [name=${name}]`);
  await field('name').fill('Ana Lovelace');
  await field('email').fill('ana@example.org');
  await page.locator('circlet-signup [value=job]').check();
  await field('support').fill('I can bring tea, and patience.');
  if (await field('answer').count()) await field('answer').fill('Something with people');
  await field('consent').check();
};
const fillAndPress =
  (wait, milliseconds = 0) =>
  async (page) => {
    await fill(page);
    await press(page);
    await page.locator(`circlet-signup ${wait}`).first().waitFor();
    await page.waitForTimeout(milliseconds);
  };
const pressEmpty = async (page) => {
  await signupForm(page);
  await press(page);
  await page.locator('circlet-signup .summary').waitFor();
};
const signup = (attributes, act) => changed('circlet-signup', attributes, act);

/** Views of the sign-up form. */
export const signupViews = [
  ['signup-1280', 'signup/index.html', desktop, { act: signupForm }],
  ['signup-320', 'signup/index.html', phone, { act: signupForm }],
  ['signup-errors', 'signup/index.html', desktop, { act: pressEmpty }],
  ['signup-errors-320', 'signup/index.html', phone, { act: pressEmpty }],
  [
    'signup-forced-colours',
    'signup/index.html',
    desktop,
    { act: pressEmpty, media: { forcedColors: 'active' } },
  ],
  ['signup-sending', 'signup/index.html', desktop, { before: hang, act: fillAndPress('.verdict') }],
  [
    'signup-crash',
    'signup/index.html',
    desktop,
    { before: posting(500, '<h1>Error</h1>'), act: fillAndPress('.verdict.bad') },
  ],
  [
    'signup-receipt',
    'signup/index.html',
    desktop,
    { before: created, act: fillAndPress('.receipt', 300) },
  ],
  [
    'signup-receipt-320',
    'signup/index.html',
    phone,
    { before: created, act: fillAndPress('.receipt', 300) },
  ],
  ['signup-full', 'signup/index.html', desktop, { act: signup({ circle: '5' }, signupNotice) }],
  ['signup-running', 'signup/index.html', desktop, { act: signup({ circle: '9' }, signupForm) }],
  ['signup-ended', 'signup/index.html', desktop, { act: signup({ circle: '30' }, signupNotice) }],
  [
    'signup-loading',
    'signup/index.html',
    desktop,
    { before: never, act: (page) => page.locator('circlet-signup .skeleton').waitFor() },
  ],
  ['signup-failed', 'signup/index.html', desktop, { before: crash, act: signupNotice }],
  [
    'signup-not-set-up',
    'signup/index.html',
    desktop,
    { act: signup({ 'privacy-url': 'x:' }, signupNotice) },
  ],
  [
    'signup-kiosk',
    'signup/index.html',
    desktop,
    {
      act: signup({ kiosk: '4' }, async (page) => {
        await fill(page);
        await page.locator('circlet-signup .countdown').waitFor();
      }),
    },
  ],
  [
    'signup-rtl',
    'rtl/index.html',
    desktop,
    {
      act: async (page) => {
        await ready(page);
        const attributes = {
          circle: '88',
          'privacy-url': '/privacy',
          organisation: 'مكتبة عمّان',
        };
        await instead('circlet-signup', attributes, pressEmpty)(page);
      },
    },
  ],
];
