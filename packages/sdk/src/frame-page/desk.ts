import type { FrameAnswer, FrameCancel, FrameRequest } from '../transports/frame/messages.js';
import type { Allowed } from './allowed.js';
import type { Carrier } from './carrier.js';
import { turns } from './turns.js';

/** What a page may have asked for and not got yet: so much at once, so much in all. */
export const limits = { atOnce: 6, inAll: 64, bodyLength: 100_000 };

/** What a desk knows of its API. */
export interface DeskRules {
  /** Origin of the API. */
  readonly api: string;
  readonly allowed: Allowed;
  readonly carry: Carrier;
}

/** Takes requests from a port, and answers each that is allowed with what the API says. */
export function openDesk(port: MessagePort, { carry, ...rules }: DeskRules): void {
  const calls = new Map<number, AbortController>();
  const inTurn = turns(limits.atOnce);
  const say = (answer: FrameAnswer): void => {
    port.postMessage(answer);
  };
  const serve = async (id: number, url: URL, body: string | undefined): Promise<void> => {
    const call = new AbortController();
    calls.set(id, call);
    const failed = (): Pick<FrameAnswer, 'trouble'> => ({ trouble: 'failed' });
    const answer = await inTurn(() => carry(url, body, call.signal)).catch(failed);
    calls.delete(id);
    say({ id, ...answer });
  };
  port.onmessage = ({ data }: MessageEvent<FrameRequest & Partial<FrameCancel>>) => {
    const { id, body, cancel } = data;
    if (cancel !== undefined) {
      calls.get(cancel)?.abort();
      return;
    }
    const url = permitted(data, rules);
    if (!url) say({ id, trouble: 'refused' });
    else if (calls.size >= limits.inAll) say({ id, trouble: 'busy' });
    else void serve(id, url, body);
  };
}

/** The address that is asked for, if the API is ours and the operation one of the list. */
export function permitted(
  { method, url, body }: Omit<FrameRequest, 'id'>,
  { api, allowed }: Omit<DeskRules, 'carry'>,
): URL | undefined {
  if (!Object.hasOwn(allowed, method)) return undefined;
  const hasBody = typeof body === 'string' && body.length <= limits.bodyLength;
  if (hasBody !== (method === 'POST') || (!hasBody && body !== undefined)) return undefined;
  let asked: URL;
  try {
    asked = new URL(url);
  } catch {
    return undefined;
  }
  const isListed = new RegExp(allowed[method] ?? '').test(asked.pathname);
  // Put together anew: an address may hold a name and a password beside its origin.
  return asked.origin === api && isListed ? new URL(asked.pathname + asked.search, api) : undefined;
}
