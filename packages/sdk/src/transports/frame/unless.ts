/** What is awaited, or the signal's reason: what others wait for too goes on without who leaves. */
export function unless<T>(signal: AbortSignal, awaited: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    void awaited.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', leave);
    });
  });
}
