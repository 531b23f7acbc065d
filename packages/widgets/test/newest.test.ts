import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ReactiveControllerHost } from 'lit';
import { Newest } from '../src/foundation/newest.js';

/** An attempt that ends when the test says so. */
function attempt() {
  let succeed!: (result: string) => void;
  let fail!: (error: Error) => void;
  const end = new Promise<string>((resolve, reject) => {
    [succeed, fail] = [resolve, reject];
  });
  let signal: AbortSignal | undefined;
  const work = (given: AbortSignal): Promise<string> => {
    signal = given;
    return end;
  };
  return { work, succeed, fail, isAborted: () => signal?.aborted };
}

function listened() {
  const heard: string[] = [];
  const host = {
    requestUpdate: () => heard.push('drawn'),
  } as unknown as ReactiveControllerHost;
  const newest = new Newest<string>(host, {
    onResult: (result) => heard.push(result),
    onFailure: (error) => heard.push(String(error)),
  });
  return { newest, heard };
}

describe('attempts of which only the newest counts', () => {
  test('tell their result once it is drawn as done', async () => {
    const { newest, heard } = listened();
    assert.equal(newest.status, 'none');
    const only = attempt();
    const ended = newest.attempt(only.work);
    assert.equal(newest.status, 'pending');
    only.succeed('circles');
    await ended;
    assert.equal(newest.status, 'done');
    assert.deepEqual(heard, ['drawn', 'drawn', 'circles']);
  });

  test('abort the one before, whose end nobody hears', async () => {
    for (const end of ['succeed', 'fail'] as const) {
      const { newest, heard } = listened();
      const [old, young] = [attempt(), attempt()];
      const ended = [newest.attempt(old.work), newest.attempt(young.work)];
      assert.deepEqual([old.isAborted(), young.isAborted()], [true, false]);
      if (end === 'succeed') old.succeed('old');
      else old.fail(new Error('old'));
      await ended[0];
      assert.equal(newest.status, 'pending');
      young.succeed('young');
      await ended[1];
      assert.deepEqual(heard, ['drawn', 'drawn', 'drawn', 'young']);
    }
  });

  test('tell a failure, and may succeed afterwards', async () => {
    const { newest, heard } = listened();
    const [bad, good] = [attempt(), attempt()];
    bad.fail(new Error('no network'));
    await newest.attempt(bad.work);
    assert.equal(newest.status, 'failed');
    good.succeed('circles');
    await newest.attempt(good.work);
    assert.equal(newest.status, 'done');
    assert.deepEqual(
      heard.filter((word) => word !== 'drawn'),
      ['Error: no network', 'circles'],
    );
  });
});
