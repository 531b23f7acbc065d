/** Writes lines, several at once where many come. */
export interface LineWriter {
  readonly write: (line: string) => void;
  /** Writes what is waiting. */
  readonly flush: () => void;
}

const waitMs = 50;
const mostWaiting = 64 * 1024;

/** A line at a time costs a call of the system for each; a twentieth of a second is soon enough for a log. */
export function lineWriter(stream: { write(text: string): unknown }): LineWriter {
  let waiting = '';
  let timer: NodeJS.Timeout | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting !== '') stream.write(waiting);
    waiting = '';
  };
  const write = (line: string): void => {
    waiting += `${line}\n`;
    if (waiting.length > mostWaiting) flush();
    else timer ??= setTimeout(flush, waitMs);
  };
  return { write, flush };
}
