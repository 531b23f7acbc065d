import type { BrowserContextOptions } from 'playwright-core';
import type { EngineName, EnginePage, OpenOptions } from '../engines/engine.js';
import type { ElementRow } from './elements.js';
import type { PageSpec } from './hostile-page.js';
import type { ApiMood, HostileWorld, ScriptMood } from './hostile-server.js';

/** What a visitor sees in the end. */
type Shown = 'content' | 'message and fallback' | 'fallback' | 'nothing';

/** What a page's own probe wrote down. */
export interface Report {
  readonly shown: string;
  readonly errors: readonly string[];
  readonly violations: readonly string[];
  /** Cookies and storage that were looked at, or that are there. */
  readonly traces: readonly string[];
  /** Layout shifts as the browser counts them; only Chromium does. */
  readonly shifts: readonly number[];
  /** Where the footer stood, in the order of time. */
  readonly footers: readonly number[];
  /** Where the part of the page above ended. */
  readonly heads: readonly number[];
  /** Movements of focus and scroll. */
  readonly moves: readonly string[];
  /** Pixels by which the page is too wide. */
  readonly sideways: number;
  /** What is different on the page around us. */
  readonly hostChanges: readonly string[];
}

/** What a check of a condition is given. */
export interface Scene {
  readonly row: ElementRow;
  readonly page: EnginePage;
  readonly world: HostileWorld;
  readonly engine: EngineName;
}

/** One way in which a page is hostile. */
export interface Condition {
  /** Ends the sentence "The element lives on a page with …". */
  readonly name: string;
  readonly page?: PageSpec;
  readonly api?: ApiMood;
  readonly script?: ScriptMood;
  /** How the browser is set; what is more than a viewport only Chromium can do. */
  readonly open?: OpenOptions & BrowserContextOptions;
  /** Engines that can do this; all by default. */
  readonly engines?: readonly EngineName[];
  /** Why not in the others, for the table. */
  readonly because?: string;
  /** What a visitor sees in the end; the content by default. */
  readonly shows?: Shown;
  /** What is as good: it depends on the engine. */
  readonly mayShow?: Shown;
  /** Uncaught errors that are the page's own. */
  readonly throws?: RegExp;
  /** The one sentence that we say in the console. */
  readonly says?: RegExp;
  /** Engines in which we do not hear that something failed, and say nothing. */
  readonly silentIn?: readonly EngineName[];
  /** Only before a release: it is slow, or much like another one that guards every change. */
  readonly isLong?: boolean;
  /** Guards every change in every engine; the others do so in Chromium. */
  readonly isVital?: boolean;
  /** The look inside is that of the undisturbed page. */
  readonly keepsLook?: boolean;
  /** What is set before the page is loaded. */
  readonly prepare?: (page: EnginePage) => Promise<unknown>;
  /** What is between loading and judging. */
  readonly act?: (scene: Scene) => Promise<unknown>;
  /** What else has to hold. */
  readonly check?: (scene: Scene, report: Report) => unknown;
  /** axe looks at it as well. */
  readonly axe?: boolean;
  /** The page, the visitor or the test moves something by itself. */
  readonly moves?: boolean;
  /** The footer may go anywhere: it is the page that changes. */
  readonly isReplaced?: boolean;
  /** Violations that have to be there: the policy forbids more than we need. */
  readonly violates?: RegExp;
}

/** Conditions of one kind, for the table. */
export interface ConditionGroup {
  readonly title: string;
  readonly conditions: readonly Condition[];
}

/** Whether a condition can be made for an element in an engine. */
export function isPossible(
  { isDocumented }: ElementRow,
  { engines, page }: Condition,
  engine: EngineName,
): boolean {
  if (page?.isDocumented && !isDocumented) return false;
  return !engines || engines.includes(engine);
}
