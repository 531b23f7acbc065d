/** What a page says to a frame and hears of it, without our client. Runs in pages: only its source travels. */
interface Line {
  readonly frame: HTMLIFrameElement;
  readonly port: MessagePort;
  /** Everything that has come through the port. */
  readonly heard: Heard[];
  /** Says something, and waits for what has this id. */
  readonly say: (message: { id: unknown } & Record<string, unknown>) => Promise<Heard>;
}

/** What a frame answers. */
export interface Heard {
  readonly id: unknown;
  readonly status?: number;
  readonly body?: string;
  readonly trouble?: string;
}

/** Puts `openLine` on a page. */
export function installLine(): void {
  const openLine = (bridge: string, sandbox: string): Promise<Line> =>
    new Promise((resolve) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', sandbox);
      frame.src = bridge;
      const hear = ({ source, data }: MessageEvent<{ circlet?: string }>) => {
        if (source !== frame.contentWindow || data.circlet !== 'hello') return;
        removeEventListener('message', hear);
        const { port1, port2 } = new MessageChannel();
        frame.contentWindow?.postMessage({ circlet: 'port' }, '*', [port2]);
        const heard: Heard[] = [];
        port1.onmessage = ({ data: answer }: MessageEvent<Heard>) => heard.push(answer);
        const say: Line['say'] = (message) => {
          port1.postMessage(message);
          return new Promise((found) => {
            const look = setInterval(() => {
              const answer = heard.find(({ id }) => id === message.id);
              if (!answer) return;
              clearInterval(look);
              found(answer);
            }, 5);
          });
        };
        resolve({ frame, port: port1, heard, say });
      };
      addEventListener('message', hear);
      document.body.append(frame);
    });
  Object.assign(globalThis, { openLine });
}

/** The page with it. */
export interface LinePage {
  readonly openLine: (bridge: string, sandbox: string) => Promise<Line>;
  line: Line;
}
