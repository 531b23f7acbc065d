import { fieldMessages, type FieldMessages } from '../wire/field-messages.js';

/** Our input for each parameter of the wire, for messages about it. */
const circleInputNames: Readonly<Record<string, string>> = {
  course_id: 'course',
  team_id: 'team',
  latitude: 'near',
  longitude: 'near',
  distance: 'near',
  weekdays: 'days',
  online: 'place',
  scope: 'when',
  cu_credit: 'credit',
  limit: 'pageSize',
  offset: 'after',
};

/** Reads why the API refused a list of circles, by the name of our input. */
export const circleMessages = (errors: unknown): FieldMessages =>
  fieldMessages(errors, circleInputNames);
