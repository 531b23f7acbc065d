import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { EnginePage } from '../engines/engine.js';
import type { ElementRow } from './elements.js';

/** Half a thousandth of the picture. */
const fewDots = 342;
const patienceMs = 1500;

interface ProbedPage {
  probe: {
    look: (row: unknown) => string[];
    stylesAt: (row: unknown, position: number) => string[];
  };
}

const lookOf = (page: EnginePage, tag: string): Promise<string[]> =>
  page.evaluate((name) => (globalThis as unknown as ProbedPage).probe.look({ tag: name }), tag);

const stylesAt = (page: EnginePage, tag: string, position: number): Promise<string[]> =>
  page.evaluate(
    (name, at) => (globalThis as unknown as ProbedPage).probe.stylesAt({ tag: name }, at),
    tag,
    position,
  );

/**
 * Fails unless the inside looks as on the undisturbed page: every box and every
 * computed style first, because they name what is different, then the pictures:
 * these also see what no computed style tells. One browser on one machine draws
 * the same twice, but for a few dots where it joins its tiles.
 */
export async function assertSameLook(
  row: ElementRow,
  undisturbed: EnginePage,
  page: EnginePage,
  name: string,
): Promise<void> {
  let before: string[] = [];
  let after: string[] = [];
  let at = 0;
  // What is still fading is looked at again.
  for (const end = Date.now() + patienceMs; at >= 0 && Date.now() < end;) {
    [before, after] = [await lookOf(undisturbed, row.tag), await lookOf(page, row.tag)];
    at = after.findIndex((line, position) => line !== before[position]);
  }
  if (at >= 0) {
    const known = new Set(await stylesAt(undisturbed, row.tag, at));
    const different = (await stylesAt(page, row.tag, at)).filter((line) => !known.has(line));
    assert.fail(`${before[at] ?? 'nothing'} became ${after[at] ?? ''}\n${different.join('\n')}`);
  }
  assert.equal(after.length, before.length);
  const pictures = [await undisturbed.screenshot(), await page.screenshot()] as const;
  if (isSamePicture(...pictures)) return;
  mkdirSync('shots', { recursive: true });
  writeFileSync(`shots/${row.tag}-undisturbed.png`, pictures[0]);
  const file = `shots/${row.tag}-${name.replace(/\W+/g, '-')}.png`;
  writeFileSync(file, pictures[1]);
  assert.fail(`The picture ${file} is not that of the undisturbed page.`);
}

function isSamePicture(one: Buffer, other: Buffer): boolean {
  const [{ data, width, height }, second] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (second.width !== width || second.height !== height) return false;
  const dots = pixelmatch(data, second.data, undefined, width, height, { threshold: 0.1 });
  return dots < fewDots;
}
