import { placeFromWire, type WirePlace } from '../../models/place-from-wire.js';
import type { Place } from '../../models/place.js';
import { fieldMessages } from '../../wire/field-messages.js';
import type { RowSource } from '../lists/rows.js';

/** How cities are read, in a list and alone. */
export const placeReading = {
  required: ['city'],
  messagesOf: fieldMessages,
  toModel: placeFromWire,
} satisfies Partial<RowSource<WirePlace, Place>>;
