import { startWebKitDriver } from '../browsers/webkit-driver.mjs';
import { enginePage } from './engine-page.js';
import type { Engine, EnginePage, MappedHosts } from './engine.js';
import { callOf, collect } from './in-page.js';

/** What WebKitGTK needs, and where it is. */
export interface WebKitPrograms {
  readonly driver: string;
  readonly screen: string;
  readonly browser: string;
}

/** For one command: the driver never answers for a page that went into the back/forward cache. */
const patienceMs = 60_000;

type Send = (method: string, path: string, body?: unknown) => Promise<unknown>;

/** The private characters by which WebDriver names keys. */
const keyCodes: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/**
 * Starts WebKitGTK's MiniBrowser, driven by classic WebDriver. A driver holds
 * one session, so each page has a driver of its own.
 */
export async function startWebKit(programs: WebKitPrograms, hosts?: MappedHosts): Promise<Engine> {
  const first = await startSession(programs, hosts);
  await first.stop();
  const running = new Set<() => Promise<void>>();
  return {
    name: 'webkit',
    title: `WebKitGTK ${first.version}`,
    open: async ({ before, viewport = { width: 1280, height: 900 } } = {}) => {
      if (before !== undefined) throw new Error('WebKit runs no script before the page’s own.');
      const { session, stop } = await startSession(programs, hosts);
      running.add(stop);
      await resize(session, viewport);
      return driven(session, async () => {
        running.delete(stop);
        await stop();
      });
    },
    close: async () => {
      await Promise.all([...running].map((stop) => stop()));
    },
  };
}

async function startSession(programs: WebKitPrograms, hosts: MappedHosts | undefined) {
  const driver = await startWebKitDriver(programs, {
    isSeen: true,
    ...(hosts && { proxyPort: hosts.proxyPort }),
  });
  const root = `http://127.0.0.1:${driver.port}`;
  const { sessionId, capabilities } = (await send(root)('POST', '/session', {
    capabilities: { alwaysMatch: capabilitiesFor(programs, hosts) },
  })) as { sessionId: string; capabilities: { browserVersion: string } };
  const session = send(`${root}/session/${sessionId}`);
  const stop = async (): Promise<void> => {
    await session('DELETE', '').finally(driver.stop);
  };
  return { session, stop, version: capabilities.browserVersion };
}

const capabilitiesFor = ({ browser }: WebKitPrograms, hosts: MappedHosts | undefined) => ({
  browserName: 'MiniBrowser',
  acceptInsecureCerts: hosts !== undefined,
  'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
});

const send =
  (root: string): Send =>
  async (method, path, body) => {
    const answer = await fetch(root + path, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(patienceMs),
    });
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } };
    if (!answer.ok) throw new Error(`${value.error ?? ''}: ${value.message ?? ''}`);
    return value;
  };

/** The window has edges of its own: what it takes from the first try is added to the second. */
async function resize(session: Send, wanted: { width: number; height: number }): Promise<void> {
  const rect = (width: number, height: number) =>
    session('POST', '/window/rect', { width, height });
  const inner = (await rect(wanted.width, wanted.height).then(() =>
    evaluate(session, '[innerWidth, innerHeight]'),
  )) as [number, number];
  await rect(2 * wanted.width - inner[0], 2 * wanted.height - inner[1]);
}

async function evaluate(session: Send, expression: string): Promise<unknown> {
  const script = `const done = arguments[0];
    Promise.resolve().then(() => ${expression}).then(
      (value) => done({ value }),
      (error) => done({ error: String(error) }),
    );`;
  const end = (await session('POST', '/execute/async', { script, args: [] })) as {
    value?: unknown;
    error?: string;
  };
  if (end.error !== undefined) throw new Error(end.error);
  return end.value;
}

/** What WebDriver calls an element of the page; found by a script, since it sees no shadow roots. */
async function idOf(session: Send, expression: string): Promise<string> {
  const element = await session('POST', '/execute/sync', {
    script: `return ${expression}`,
    args: [],
  });
  const id = Object.values(element ?? {})[0] as string | undefined;
  if (id === undefined) throw new Error('There is no such element.');
  return id;
}

const keyActions = (keys: readonly string[]) => ({
  actions: [
    {
      type: 'key',
      id: 'keyboard',
      actions: [
        ...keys.map((value) => ({ type: 'keyDown', value })),
        ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
      ],
    },
  ],
});

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Brings an element into view and says where its middle is. */
function middleOf(element: Element): Point {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: Math.floor(x + width / 2), y: Math.floor(y + height / 2) };
}

/** WebDriver's own click takes the host of a shadow root for something in the way. */
const clickActions = (at: Point) => ({
  actions: [
    {
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', ...at, origin: 'viewport' },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    },
  ],
});

function driven(session: Send, close: () => Promise<void>): EnginePage {
  const press = async (key: string): Promise<void> => {
    const keys = key.split('+').map((name) => keyCodes[name] ?? name);
    await session('POST', '/actions', keyActions(keys));
  };
  return enginePage({
    goto: async (url) => {
      await session('POST', '/url', { url });
      await evaluate(session, callOf(collect));
    },
    back: async () => {
      await session('POST', '/back', {});
    },
    evaluate: (expression) => evaluate(session, expression),
    click: async (expression) => {
      const at = (await evaluate(session, `(${middleOf.toString()})(${expression})`)) as Point;
      await session('POST', '/actions', clickActions(at));
    },
    keys: async (text) => {
      for (const key of text) await press(key);
    },
    press,
    screenshot: async (expression) => {
      const path = expression === undefined ? '' : `/element/${await idOf(session, expression)}`;
      return Buffer.from((await session('GET', `${path}/screenshot`)) as string, 'base64');
    },
    complaints: async () => (await evaluate(session, 'globalThis.complaints ?? []')) as string[],
    requests: async () =>
      (await evaluate(
        session,
        `performance.getEntries().flatMap(({ entryType, name }) => /navigation|resource/.test(entryType) ? [name] : [])`,
      )) as string[],
    close,
  });
}
