import assert from 'node:assert/strict';
import type { ConditionGroup, Scene } from '../condition.js';

const shownAgain = async ({ page, row }: Scene): Promise<void> => {
  await page.waitForElement(row.tag);
  await page.waitFor(
    (tag, content) => {
      const all = [...document.querySelectorAll(tag)];
      return all.length > 0 && all.every((each) => each.shadowRoot?.querySelector(content));
    },
    row.tag,
    row.content,
  );
};

/** Other pages without loading them, and back. */
export const navigation: ConditionGroup = {
  title: 'Ways to go on',
  conditions: [
    {
      name: 'the back/forward cache',
      moves: true,
      isReplaced: true,
      act: async (scene) => {
        const { page, world } = scene;
        await shownAgain(scene);
        await page.evaluate(() => {
          const probe = globalThis as unknown as { probe: { restored?: boolean } };
          addEventListener('pageshow', ({ persisted }) => (probe.probe.restored = persisted));
        });
        const away = world.serve({ row: scene.row, page: {}, api: 'well', script: 'dropped' });
        await page.goto(away);
        await page.back();
        await page.waitFor((url) => location.href !== url, away);
        await shownAgain(scene);
        // It came back as it was; in Firefox it can be seen before it is told so.
        await page.waitFor(
          () => (globalThis as unknown as { probe: { restored?: boolean } }).probe.restored,
        );
        await scene.row.use(scene.page);
      },
    },
    {
      name: 'a router on `pushState`, out and back',
      moves: true,
      isReplaced: true,
      act: async (scene) => {
        await shownAgain(scene);
        await scene.page.evaluate(() => {
          const main = document.querySelector('main')!;
          const first = main.innerHTML;
          addEventListener('popstate', () => (main.innerHTML = first));
          history.pushState({}, '', '?view=other');
          main.innerHTML = '<p>Another view</p>';
        });
        await scene.page.evaluate(() => {
          history.back();
        });
        await shownAgain(scene);
        await scene.row.use(scene.page);
      },
    },
    {
      name: 'a body that is swapped, with a clone kept and put back, as Turbo does',
      moves: true,
      isReplaced: true,
      act: async (scene) => {
        await shownAgain(scene);
        await scene.page.evaluate(async () => {
          const kept = document.body.cloneNode(true);
          const text = await (await fetch(location.href)).text();
          const { body } = new DOMParser().parseFromString(text, 'text/html');
          document.body.replaceWith(document.adoptNode(body));
          await new Promise((resolve) => setTimeout(resolve, 300));
          document.body.replaceWith(kept);
        });
        await shownAgain(scene);
        await scene.row.use(scene.page);
      },
    },
    {
      name: 'fragments that are swapped in, as htmx does',
      isLong: true,
      moves: true,
      isReplaced: true,
      act: async (scene) => {
        await shownAgain(scene);
        await scene.page.evaluate((tag) => {
          const element = document.querySelector(tag)!;
          const fragment = document.createRange().createContextualFragment(element.outerHTML);
          element.replaceWith(fragment);
        }, scene.row.tag);
        await shownAgain(scene);
        await scene.row.use(scene.page);
      },
    },
    {
      name: 'an element that is moved, and one that was cloned',
      isLong: true,
      moves: true,
      isReplaced: true,
      act: async (scene) => {
        await shownAgain(scene);
        await scene.page.evaluate((tag) => {
          const element = document.querySelector(tag)!;
          const copy = element.cloneNode(true);
          document.querySelector('footer')!.append(element);
          document.querySelector('main')!.append(copy);
        }, scene.row.tag);
        await shownAgain(scene);
      },
      check: async ({ page, row }) => {
        assert.equal(await page.count(row.tag), 2);
      },
    },
  ],
};
