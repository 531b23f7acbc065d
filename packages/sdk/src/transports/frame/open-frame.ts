import type { Way } from '../way.js';
import { greet } from './greet.js';

/** Which page goes into the frame, and how. */
export interface FrameSpec {
  readonly way: Exclude<Way, 'fetch'>;
  /** Absolute address of `bridge.html`. */
  readonly bridge: string;
}

/** A frame that has said hello. */
export interface OpenFrame {
  readonly port: MessagePort;
  /** Whether it is still where it was. */
  readonly isThere: () => boolean;
  readonly remove: () => void;
}

/** A frame that was there before us may have been refused before we could hear of it. */
const graceMs = 1_000;

/** On a frame that somebody speaks with: another copy of this code must make its own. */
const taken = Symbol.for('circlet.frame');

type Takeable = HTMLIFrameElement & { [taken]?: boolean };

/**
 * Opens the frame of a page: one that is there already, or a new one. The first
 * that says hello is taken and the other, if there is one, removed.
 *
 * @throws FrameFailure `blocked`, `absent` or `hanging`.
 */
export function openFrame(spec: FrameSpec): Promise<OpenFrame> {
  const found = findFrame(spec);
  if (!found) return take(newFrame(spec), spec, new AbortController().signal);
  const [earlier, later] = [new AbortController(), new AbortController()];
  return new Promise<OpenFrame>((resolve, reject) => {
    let isAnew = false;
    const startAnew = (): void => {
      if (isAnew) return;
      isAnew = true;
      take(newFrame(spec), spec, later.signal).then(win, reject);
    };
    const win = (frame: OpenFrame): void => {
      clearTimeout(timer);
      isAnew = true;
      resolve(frame);
    };
    const timer = setTimeout(startAnew, graceMs);
    take(found, spec, earlier.signal).then(win, startAnew);
  }).finally(() => {
    earlier.abort();
    later.abort();
  });
}

/** @param signal Takes the frame away again, unless it has said hello. */
async function take(
  frame: Takeable,
  { way, bridge }: FrameSpec,
  signal: AbortSignal,
): Promise<OpenFrame> {
  frame[taken] = true;
  const remove = (): void => {
    frame.remove();
  };
  try {
    const { origin } = new URL(bridge);
    const port = await greet(frame, { origin, isSealed: way === 'jsonp', signal });
    const { contentWindow } = frame;
    return {
      port,
      remove,
      isThere: () => !!contentWindow && frame.contentWindow === contentWindow,
    };
  } catch (error) {
    remove();
    throw error;
  }
}

const sandboxes = { bridge: 'allow-scripts allow-same-origin', jsonp: 'allow-scripts' } as const;

/** A frame of the page's own markup or of the script; its hash may hold the first request. */
function findFrame({ way, bridge }: FrameSpec): Takeable | undefined {
  const frames: Takeable[] = [...document.querySelectorAll('iframe')];
  return frames.find(
    (frame) =>
      frame.src.replace(/#.*/s, '') === bridge &&
      !frame[taken] &&
      isSealed(frame) === (way === 'jsonp'),
  );
}

const isSealed = ({ sandbox }: HTMLIFrameElement): boolean =>
  sandbox.contains('allow-scripts') && !sandbox.contains('allow-same-origin');

function newFrame({ way, bridge }: FrameSpec): Takeable {
  const frame = document.createElement('iframe');
  const attributes = {
    sandbox: sandboxes[way],
    src: bridge,
    title: 'Circlet',
    width: '0',
    height: '0',
    tabindex: '-1',
    'aria-hidden': 'true',
    referrerpolicy: 'no-referrer',
    hidden: '',
  };
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  return frame;
}
