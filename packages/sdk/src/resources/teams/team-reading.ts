import { teamFromWire, type WireTeam } from '../../models/team-from-wire.js';
import type { Team } from '../../models/team.js';
import { fieldMessages } from '../../wire/field-messages.js';
import type { RowSource } from '../lists/rows.js';

/** How teams are read, in a list and alone. */
export const teamReading = {
  required: ['id', 'name'],
  messagesOf: fieldMessages,
  toModel: teamFromWire,
} satisfies Partial<RowSource<WireTeam, Team>>;
