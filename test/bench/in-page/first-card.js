/*
 * Says when the first card was painted. Element timing and the largest paint do
 * not name what is in a shadow root, so each frame is asked whether there is a
 * card. The frame that finds one is about to be painted; the message that is sent
 * in it is the first task after that paint. Every page is watched in this way,
 * also the one without a script, so that the watching costs all the same.
 */
{
  const taskTimes = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      taskTimes.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  globalThis.circletLongTasks = taskTimes;

  const cardIn = (root) => root?.querySelector('.card:not(.skeleton)');
  const afterPaint = new MessageChannel();
  afterPaint.port1.onmessage = () => {
    performance.mark('first card');
    globalThis.circletFirstCard(String(performance.now()));
  };
  const look = () => {
    const finder = document.querySelector('circlet-finder');
    if (cardIn(document) ?? cardIn(finder?.shadowRoot)) afterPaint.port2.postMessage(0);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
