import type { EnginePage } from '../engines/engine.js';
import { sdkTag, serveSdk } from './sdk-file.js';
import type { RigPage } from './page.js';
import type { World } from './world.js';

/** What a developer's page asks its client for. */
export interface Asked {
  readonly transport: 'bridge' | 'jsonp' | 'auto';
  readonly bridge?: string;
  readonly call: 'list' | 'get' | 'signup' | 'events';
  readonly circle?: number;
  /** How many circles: another number is another address for caches. */
  readonly limit?: number;
  readonly email?: string;
  /** Milliseconds after which the caller has had enough. */
  readonly abortAfter?: number;
}

/** How a call ended. */
export interface Ended {
  readonly ok: boolean;
  /** Names of circles, or `ApiError.kind`. */
  readonly says: string;
  readonly message: string;
  readonly fields: string;
  readonly ms: number;
}

/** Runs in the page. */
async function askInPage(asked: Asked): Promise<Ended> {
  const { sdk } = globalThis as unknown as { sdk: typeof import('@circlet/sdk') };
  const { transport, bridge, call, circle = 5, limit = 10, email = 'ada@mail.example' } = asked;
  const options = { transport, ...(bridge !== undefined && { bridge }) };
  const client = sdk.createClient(options);
  const controller = new AbortController();
  const { signal } = controller;
  if (asked.abortAfter !== undefined)
    setTimeout(() => {
      controller.abort();
    }, asked.abortAfter);
  const person = { name: 'Ada Löwe', email, goals: 'Learn', support: 'Tea', consent: true };
  const calls = {
    list: async () => {
      const { items } = await client.circles.list({ pageSize: limit }, { signal });
      return items.map(({ name }) => name).join('; ');
    },
    get: async () => (await client.circles.get(circle, { signal })).name,
    signup: async () => String((await client.signups.create({ circle, ...person })).circle),
    events: async () => String((await client.events.list()).items.length),
  };
  const started = performance.now();
  const end = (ok: boolean, says: string, message = '', fields = {}): Ended => ({
    ...{ ok, says, message, fields: JSON.stringify(fields) },
    ms: performance.now() - started,
  });
  try {
    return end(true, await calls[call]());
  } catch (error) {
    const { kind, message, fields } = error as InstanceType<typeof sdk.ApiError>;
    return end(false, kind, message, fields);
  }
}

/** Lets the client of a page ask. */
export const ask = (page: EnginePage, asked: Asked): Promise<Ended> =>
  page.evaluate(askInPage, { ...asked });

/** A developer's page, with the client on it. */
export async function visitWithSdk(
  { rig, visit }: World,
  page: RigPage = {},
  address?: string,
): Promise<EnginePage> {
  rig.reset();
  await serveSdk(rig);
  const opened = await visit({ ...page, head: `${sdkTag}${page.head ?? ''}` }, address);
  await opened.waitFor(() => 'sdk' in globalThis);
  return opened;
}
