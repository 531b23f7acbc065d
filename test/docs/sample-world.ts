import { startDemoWorld } from '../../examples/demo-site/world.mjs';

/** The addresses of APIs that samples name: the live one, and that of `npm start`. */
const named = ['https://learningcircles.p2pu.org', 'http://127.0.0.1:8787'];

/** A world in which the addresses that samples name lead to a server with sample data. */
export interface SampleWorld {
  readonly close: () => Promise<void>;
  /** Every request so far, as method and address. */
  readonly requests: readonly string[];
}

/** Starts the server, and leads there whatever is fetched from an address that samples name. Nothing else is reached. */
export async function startSampleWorld(): Promise<SampleWorld> {
  const world = await startDemoWorld();
  const original = globalThis.fetch;
  const requests: string[] = [];
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { origin, pathname, search } = new URL(request.url);
    requests.push(`${request.method} ${request.url}`);
    if (!named.includes(origin)) throw new TypeError(`A sample asks ${origin}.`);
    const body = request.method === 'GET' ? undefined : await request.text();
    const { method, headers, signal, redirect } = request;
    return original(world.api + pathname + search, {
      method,
      headers,
      signal,
      redirect,
      body: body ?? null,
    });
  };
  return {
    requests,
    close: async () => {
      globalThis.fetch = original;
      await world.close();
    },
  };
}
