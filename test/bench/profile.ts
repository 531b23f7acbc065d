import type { CDPSession } from 'playwright-core';

/** How slow the line and the processor are made: an old telephone in a small town. */
const profile = {
  downBitsPerSecond: 1_600_000,
  upBitsPerSecond: 750_000,
  roundTripMs: 150,
  cpuTimes: 4,
} as const;

/** The profile in words. */
export const profileSentence = `${profile.downBitsPerSecond / 1e6} Mbit/s, ${profile.roundTripMs} ms a request, CPU ${profile.cpuTimes}x, no HTTP cache`;

/** Slows a page down, and keeps what it loads out of every cache. */
export async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: profile.roundTripMs,
    downloadThroughput: profile.downBitsPerSecond / 8,
    uploadThroughput: profile.upBitsPerSecond / 8,
  });
  await slowProcessor(session);
}

/** Slows only the processor: for what happens after everything is there. */
export async function slowProcessor(session: CDPSession): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: profile.cpuTimes });
}
