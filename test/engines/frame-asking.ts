import type { Transport } from '@circlet/sdk';

/** How a request ended. */
export interface End {
  readonly status?: number;
  readonly body?: string;
  readonly kind?: string;
  readonly message?: string;
  readonly ms: number;
}

/** The ways that need a frame. */
type Way = 'jsonp' | 'bridge';

/** One request through a frame. */
export interface Asking {
  readonly way: Way;
  readonly path?: string;
  readonly api?: string;
  readonly body?: string;
  /** Leaves after so many milliseconds. */
  readonly leaveMs?: number;
  /** Takes the frame from the page after so many milliseconds. */
  readonly removeMs?: number;
}

/** In the page: one request, however it ends. */
export async function send(asking: Asking & { bridge: string; url: string }): Promise<End> {
  const page = globalThis as unknown as {
    frameTransport?: (options: { way: Way; bridge: string }) => Transport;
  };
  while (!page.frameTransport) await new Promise((resolve) => setTimeout(resolve, 10));
  const { way, bridge, url, body, leaveMs, removeMs } = asking;
  const transport = page.frameTransport({ way, bridge });
  const controller = new AbortController();
  if (leaveMs !== undefined) {
    setTimeout(() => {
      controller.abort();
    }, leaveMs);
  }
  if (removeMs !== undefined)
    setTimeout(() => document.querySelector('iframe')?.remove(), removeMs);
  const started = performance.now();
  const ms = () => Math.round(performance.now() - started);
  const method = body === undefined ? 'GET' : 'POST';
  const said = body === undefined ? {} : { body };
  const request = { method, url, operation: 'test', signal: controller.signal, ...said } as const;
  try {
    const { status, body } = await transport(request);
    return { status, body, ms: ms() };
  } catch (error) {
    const { kind, message } = error as { kind?: string; message: string };
    return { ...(kind !== undefined && { kind }), message, ms: ms() };
  }
}
