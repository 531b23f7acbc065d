import assert from 'node:assert/strict';
import { beforeEach, test, type Mock } from 'node:test';
import { claimPage, type PageScript } from '../src/foundation/page-script.js';
import { adviseOnWay } from '../src/foundation/way-advice.js';

/** As much of an element as is asked for its API and its way. */
const elementWith = (attributes: Readonly<Record<string, string>>): Element =>
  ({
    getAttribute: (name: string) => attributes[name] ?? null,
    closest: () => null,
    getRootNode: () => ({}),
  }) as unknown as Element;

const script = (way: 'fetch' | 'jsonp' | 'bridge'): PageScript =>
  ({ way: () => way, bridge: 'https://www.library.example/bridge.html' }) as unknown as PageScript;

beforeEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('circlet ways told'));
});

const saidTo = (info: Mock<typeof console.info>): string[] =>
  info.mock.calls.map(({ arguments: [sentence] }) => String(sentence));

test('a webmaster is told once which way is in use and what would be better', (t) => {
  const info = t.mock.method(console, 'info', () => undefined);
  claimPage(script('jsonp'));
  adviseOnWay(elementWith({}));
  adviseOnWay(elementWith({}));
  const [sentence = '', ...more] = saidTo(info);
  assert.deepEqual(more, []);
  assert.match(sentence, /learningcircles\.p2pu\.org is read through .*bridge\.html.*\(jsonp\)/);
  assert.match(sentence, /relay.*data-bridge/);
});

test('each way has its sentence, and what an element says counts', (t) => {
  const info = t.mock.method(console, 'info', () => undefined);
  claimPage(script('bridge'));
  adviseOnWay(elementWith({}));
  adviseOnWay(elementWith({ transport: 'fetch', api: 'https://relay.example' }));
  const [bridge = '', fetch = ''] = saidTo(info);
  assert.match(bridge, /sign-ups are sent, through .*\(bridge\)/);
  assert.match(fetch, /^Circlet: https:\/\/relay\.example is asked by fetch/);
});
