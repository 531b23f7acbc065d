import type { CircleFilter, Coordinates } from '@circlet/sdk';
import type { SearchInput } from '../foundation/ask-for-page.js';
import type { FinderMessages } from '../locales/finder/messages.js';
import type { FinderSettings } from './finder-settings.js';
import type { VisitorChange } from './visitor-change.js';

/** What chips and filters need to be drawn, and whom they tell. */
export interface FiltersContext {
  /** The finder's own words; of the late ones, those of what is drawn before they have come may be missing. */
  readonly messages: FinderMessages;
  /** Language tag for names of days and languages. */
  readonly tag: string;
  readonly settings: FinderSettings;
  /** What the webmaster wished, of what the visitor has changed since. */
  readonly own: VisitorChange;
  /** Where the visitor is, if they said so. */
  readonly position: Coordinates | undefined;
  /** How far "near me" looks, with its unit. */
  readonly radius: string;
  /** What is asked. */
  readonly input: SearchInput<CircleFilter>;
  readonly choose: (change: VisitorChange) => void;
  /** Asks where the visitor is, or forgets it. */
  readonly toggleNear: () => Promise<void>;
}
