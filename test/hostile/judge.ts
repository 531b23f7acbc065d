import assert from 'node:assert/strict';
import type { EngineName } from '../engines/engine.js';
import type { Condition } from './condition.js';
import type { Observation } from './observe.js';

const isRising = (places: readonly number[]): boolean =>
  places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0));

/** Fails unless the page lives and nobody was harmed. */
export function judge(condition: Condition, seen: Observation, engine: EngineName): void {
  if (seen.shown !== condition.mayShow)
    assert.equal(seen.shown, condition.shows ?? 'content', 'what is shown');
  assert.deepEqual(seen.strangers, [], 'requests to other origins');
  assert.deepEqual(seen.traces, [], 'cookies and storage');
  const { throws } = condition;
  const errors = seen.errors.filter((each) => !throws?.test(each));
  assert.deepEqual(errors, [], 'uncaught errors');
  judgeConsole(condition, seen, engine);
  judgePolicy(condition, seen);
  assert.deepEqual(seen.hostChanges, [], 'changes of the page around');
  if (!condition.moves) assert.deepEqual(seen.moves, [], 'focus and scroll');
  if (!condition.isReplaced) {
    assert.equal(seen.heads.length <= 1, true, `what is above moved: ${seen.heads.join(' ')}`);
    // A message is shorter than the cards that were expected.
    if (seen.shown === 'content')
      assert.ok(isRising(seen.footers), `what is below moved up: ${seen.footers.join(' ')}`);
  }
  assert.equal(seen.sideways, 0, 'pixels by which the page is too wide');
  assert.deepEqual(seen.axe, [], 'findings of axe');
}

function judgeConsole(
  { says, silentIn }: Condition,
  { said }: Observation,
  engine: EngineName,
): void {
  if (!says || silentIn?.includes(engine)) assert.deepEqual(said, [], 'lines in the console');
  else {
    assert.equal(said.length, 1, `lines in the console: ${said.join('\n')}`);
    assert.match(said[0] ?? '', says);
  }
}

function judgePolicy({ violates }: Condition, { violations, reports }: Observation): void {
  const all = [...violations, ...reports];
  if (violates)
    assert.ok(
      all.every((each) => violates.test(each)),
      all.join('\n'),
    );
  else assert.deepEqual(all, [], 'violations of the policy');
}
