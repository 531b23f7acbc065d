import { after, before, describe, test } from 'node:test';
import type { Engine, EngineName, EnginePage } from '../engines/engine.js';
import { engineNames, leftOut, startEngine } from '../engines/engines.js';
import { results } from './compatibility.js';
import { isPossible, type Condition } from './condition.js';
import { conditionGroups } from './conditions.js';
import { elementRows, type ElementRow } from './elements.js';
import { startHostileWorld, type HostileWorld } from './hostile-server.js';
import { judge } from './judge.js';
import { assertSameLook } from './look.js';
import { observe } from './observe.js';

/** Before a release everything is tried in every engine that can; otherwise the core. */
const isRelease = process.env['CIRCLET_RELEASE'] === '1';
const ended = results();

function isTried(row: ElementRow, condition: Condition, engine: EngineName): boolean {
  const { isLong, isVital } = condition;
  if (!isPossible(row, condition, engine)) return false;
  const isCore = engine === 'chromium' && !isLong && !row.isLong;
  return isRelease || isCore || isVital === true;
}

for (const name of engineNames) {
  describe(`hostile pages in ${name}`, { skip: leftOut(name) }, () => {
    let world: HostileWorld;
    let engine: Engine;
    before(async () => {
      world = await startHostileWorld(elementRows);
      engine = await startEngine(name);
      ended.engine(name, engine.title);
    });
    after(async () => {
      await engine.close();
      await world.close();
    });

    /** The page that looks are compared with, opened once. */
    const undisturbed = new Map<string, Promise<EnginePage>>();
    async function openUndisturbed(row: ElementRow): Promise<EnginePage> {
      const plain = { name: 'nothing', page: { hasStage: true } };
      return (await observe(engine, world, row, plain)).page;
    }
    function undisturbedPage(row: ElementRow): Promise<EnginePage> {
      const page = undisturbed.get(row.tag) ?? openUndisturbed(row);
      undisturbed.set(row.tag, page);
      return page;
    }

    async function tryOut(row: ElementRow, condition: Condition): Promise<void> {
      const { page, observation } = await observe(engine, world, row, condition);
      judge(condition, observation, name);
      await condition.check?.({ row, page, world, engine: name }, observation);
      if (condition.keepsLook)
        await assertSameLook(row, await undisturbedPage(row), page, condition.name);
      await page.close();
    }

    // Chromium's pages do not disturb each other; the others have one screen, or one focus.
    const options = { concurrency: name === 'chromium' ? 3 : 1 };
    for (const row of elementRows) {
      for (const { title, conditions } of conditionGroups) {
        const tried = conditions.filter((condition) => isTried(row, condition, name));
        if (tried.length === 0) continue;
        describe(`<${row.tag}>: ${title}`, options, () => {
          for (const condition of tried) {
            test(condition.name, async () => {
              ended.record(row, condition, name, false);
              await tryOut(row, condition);
              ended.record(row, condition, name, true);
            });
          }
        });
      }
    }
  });
}

after(async () => {
  if (isRelease) console.log(await ended.write(elementRows));
});
