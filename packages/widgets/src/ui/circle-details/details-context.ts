import type { CalendarFile } from '../../foundation/calendar-file.js';
import type { DetailsMessages } from '../../locales/details/messages.js';
import type { CardContext } from '../circle-card.js';
import type { CopyLink } from './copy-link.js';
import type { DetailsHost } from './details-host.js';

/** What the details need to be drawn beside the circle, and whom they tell. */
export interface DetailsContext {
  readonly messages: DetailsMessages;
  /** As for the circle's card. */
  readonly card: CardContext;
  readonly host: DetailsHost;
  readonly isShown: boolean;
  readonly calendar: CalendarFile;
  readonly copy: CopyLink;
  readonly onBack: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onCopy: () => void;
}
