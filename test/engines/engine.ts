/** The three engines that pages are driven in. */
export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** What can travel into a page and back. */
export type Json = string | number | boolean | null | readonly Json[] | { [key: string]: Json };

/** How a page is opened. */
export interface OpenOptions {
  /** Size of what the page sees, in CSS pixels; 1280 by 900 by default. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Source of a script that runs before the page's own. Not in WebKit: there a page has to bring it itself. */
  readonly before?: string;
}

/**
 * A page in one engine, in a session of its own.
 *
 * Selectors are plain CSS; each is looked for in the document and then in open
 * shadow roots, outermost first; `host >>> selector` looks only in the shadow
 * roots of elements that match `host`, and deeper. Clicks and keys are real input: the engine's
 * own automation sends them, so that their events are trusted.
 */
export interface EnginePage {
  /** Goes to an address and waits for its `load`. */
  readonly goto: (url: string) => Promise<void>;
  /** Goes back in the history; whoever calls waits for what should be there then. */
  readonly back: () => Promise<void>;
  /** Runs a function in the page. Only its source and its arguments travel: it sees nothing of the test. */
  readonly evaluate: <T, A extends readonly Json[]>(
    run: (...args: A) => T | Promise<T>,
    ...args: A
  ) => Promise<T>;
  /** Runs the text of a script in the page, such as a library's. */
  readonly run: (script: string) => Promise<void>;
  /** Waits until a function in the page gives something true, and gives that; fails after `withinMs` (10 s). */
  readonly waitFor: <T, A extends readonly Json[]>(
    run: (...args: A) => T | Promise<T>,
    ...args: A
  ) => Promise<T>;
  /** Waits until an element is there and has a box. */
  readonly waitForElement: (selector: string) => Promise<void>;
  /** Text of the first element that matches, with single spaces; undefined where there is none. */
  readonly textOf: (selector: string) => Promise<string | undefined>;
  /** Number of elements that match, in the document and in all open shadow roots. */
  readonly count: (selector: string) => Promise<number>;
  /** Clicks in the middle of an element, which is scrolled to. */
  readonly click: (selector: string) => Promise<void>;
  /** Replaces the text of a field, key by key. */
  readonly type: (selector: string, text: string) => Promise<void>;
  /** Presses a key: its `KeyboardEvent.key`, `Space`, or with `Shift+` before it. */
  readonly press: (key: string) => Promise<void>;
  /** A PNG of what is in view, or of one element. */
  readonly screenshot: (selector?: string) => Promise<Buffer>;
  /**
   * Warnings and errors of the console, uncaught errors. In WebKit those from
   * before `load` are known only if the page brings the collector itself.
   */
  readonly complaints: () => Promise<string[]>;
  /** Every address that the page asked for. In WebKit as its own resource timing has it. */
  readonly requests: () => Promise<string[]>;
  readonly close: () => Promise<void>;
}

/** Host names that are all on this machine, over TLS, with a certificate that nobody knows. */
export interface MappedHosts {
  /** Port of the server that is all of them. */
  readonly port: number;
  /** Port of a proxy that leads there, for engines that cannot be told of hosts. */
  readonly proxyPort: number;
  /** SHA-256 of the server's public key, base64. */
  readonly spki: string;
}

/** A browser that was started. */
export interface Engine {
  readonly name: EngineName;
  /** Name and version, for people. */
  readonly title: string;
  readonly open: (options?: OpenOptions) => Promise<EnginePage>;
  readonly close: () => Promise<void>;
}

/** What each engine has to do by itself; everything else is made of it. */
export interface EngineCommands {
  readonly goto: (url: string) => Promise<void>;
  /** Only where a script that goes back is not enough. */
  readonly back?: () => Promise<void>;
  /** Value of an expression, promises awaited. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Clicks in the middle of the element that the expression gives. */
  readonly click: (expression: string) => Promise<void>;
  /** Types into whatever has the focus. */
  readonly keys: (text: string) => Promise<void>;
  readonly press: (key: string) => Promise<void>;
  readonly screenshot: (expression?: string) => Promise<Buffer>;
  readonly complaints: () => Promise<string[]>;
  readonly requests: () => Promise<string[]>;
  readonly close: () => Promise<void>;
}
