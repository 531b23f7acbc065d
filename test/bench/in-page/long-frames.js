/* Counts the frames that a visitor notices: longer than 50 ms; where the browser does not tell frames, tasks. */
{
  const types = PerformanceObserver.supportedEntryTypes;
  const type = types.includes('long-animation-frame') ? 'long-animation-frame' : 'longtask';
  const durations = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) durations.push(duration);
  }).observe({ type, buffered: true });
  globalThis.circletLongFrames = { type, durations };
}
