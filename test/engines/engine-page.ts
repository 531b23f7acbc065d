import type { EngineCommands, EnginePage } from './engine.js';
import { callOf, findAll, firstOf } from './in-page.js';

const patienceMs = 10_000;

/** Looks again and again; a page that is being left throws, and is looked at again as well. */
async function until<T>(look: () => Promise<T>, what: string): Promise<T> {
  let trouble: unknown;
  for (const end = Date.now() + patienceMs; Date.now() < end;) {
    try {
      const found = await look();
      if (found) return found;
      trouble = undefined;
    } catch (error) {
      trouble = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  throw new Error(`Never came true: ${what}`, { cause: trouble });
}

/** A page made of what its engine can do. */
export function enginePage(engine: EngineCommands): EnginePage {
  const { goto, keys, press, complaints, requests, close } = engine;
  const evaluate: EnginePage['evaluate'] = async (run, ...args) =>
    (await engine.evaluate(callOf(run, ...args))) as never;
  const waitForElement = async (selector: string): Promise<void> => {
    await until(
      () =>
        engine.evaluate(
          `${callOf(findAll, selector)}.some((each) => each.getClientRects().length)`,
        ),
      selector,
    );
  };
  const click = async (selector: string): Promise<void> => {
    await waitForElement(selector);
    await engine.click(firstOf(selector));
  };
  return {
    goto,
    back:
      engine.back ??
      (async () => {
        await engine.evaluate('void setTimeout(() => history.back())');
      }),
    press,
    complaints,
    requests,
    close,
    evaluate,
    run: async (script) => {
      await engine.evaluate(`void (() => { ${script}\n })()`);
    },
    click,
    waitForElement,
    waitFor: (run, ...args) => until(() => evaluate(run, ...args), run.toString()),
    textOf: async (selector) =>
      (await engine.evaluate(
        `${firstOf(selector)}?.textContent.replace(/\\s+/g, ' ').trim()`,
      )) as string,
    count: async (selector) =>
      (await engine.evaluate(`${callOf(findAll, selector)}.length`)) as number,
    type: async (selector, text) => {
      await click(selector);
      await engine.evaluate(`${firstOf(selector)}.select()`);
      await press('Backspace');
      await keys(text);
    },
    screenshot: async (selector) => {
      if (selector === undefined) return engine.screenshot();
      await waitForElement(selector);
      return engine.screenshot(firstOf(selector));
    },
  };
}
