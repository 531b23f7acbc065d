import type { Course } from '@circlet/sdk';
import { liveApi } from '@circlet/sdk/parts';
import { startAddress } from '../../foundation/start-address.js';

/**
 * Where a circle is started with a course. P2PU's own page knows P2PU's courses
 * only, which may also come through a relay: the course's own page tells.
 *
 * @param page What `start-url` says.
 * @returns Undefined where nobody knows a place.
 */
export function startLink(
  page: string | null | undefined,
  { id, pageUrl }: Course,
): string | undefined {
  const isLive = pageUrl?.startsWith(`${liveApi}/`);
  return page?.trim() || isLive ? startAddress(page, id) : undefined;
}
