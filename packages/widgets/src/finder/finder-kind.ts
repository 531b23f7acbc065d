import type { Circle, CircleFilter } from '@circlet/sdk';
import type { FinderWords } from '../locales/finder/messages.js';
import type { CardContext } from '../ui/circle-card.js';
import type { SearchKind } from '../ui/search-frame.js';
import type { FinderSettings } from './finder-settings.js';
import type { Later } from './later.js';
import type { VisitorChange } from './visitor-change.js';

/** What a finder searches, and with what. */
export interface FinderKind extends SearchKind {
  readonly item: Circle;
  readonly filter: CircleFilter;
  readonly words: FinderWords;
  readonly settings: FinderSettings;
  readonly change: VisitorChange;
  readonly card: CardContext;
  readonly late: Later;
}
