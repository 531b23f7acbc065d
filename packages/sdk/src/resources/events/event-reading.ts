import type { CommunityEvent } from '../../models/community-event.js';
import { eventFromWire, type WireEvent } from '../../models/event-from-wire.js';
import { fieldMessages } from '../../wire/field-messages.js';
import type { RowSource } from '../lists/rows.js';

/** How events are read, in a list and alone. */
export const eventReading = {
  required: ['title', 'datetime'],
  messagesOf: fieldMessages,
  toModel: eventFromWire,
} satisfies Partial<RowSource<WireEvent, CommunityEvent>>;
