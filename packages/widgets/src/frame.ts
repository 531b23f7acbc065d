/** Stand-in. */
import type { WireRequest, WireResponse } from '@circlet/sdk/parts';

export const frameTransport =
  (way: 'jsonp' | 'bridge', bridge: string) =>
  (request: WireRequest): Promise<WireResponse> =>
    Promise.reject(new Error(way + bridge + request.url));
