/**
 * Most characters of an answer that are read, about 10 MB. The live API's
 * longest answer, all its circles at once, has some 100 kB for each 85 circles.
 */
export const longestBody = 10_000_000;

/**
 * The text of an answer, in UTF-8. Reading stops when it is longer than
 * {@link longestBody}: what was read by then is given back, and is no JSON.
 *
 * @throws The signal's reason as soon as it is aborted, even if the answer goes on.
 */
export async function readBody(response: Response, signal: AbortSignal): Promise<string> {
  const reader = response.body?.getReader();
  // Some stand-ins for `fetch` have no streams.
  if (!reader) return response.text();
  const stop = (): void => {
    reader.cancel().catch(() => undefined);
  };
  signal.addEventListener('abort', stop, { once: true });
  const decoder = new TextDecoder();
  let text = '';
  try {
    while (text.length <= longestBody) {
      const { done, value } = await reader.read();
      signal.throwIfAborted();
      if (done) return text + decoder.decode();
      text += decoder.decode(value, { stream: true });
    }
    stop();
    return text;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
