import { fieldMessages, type FieldMessages } from '../wire/field-messages.js';

/** Our input for each parameter of the wire, for messages about it. */
const courseInputNames: Readonly<Record<string, string>> = {
  course_id: 'id',
  oer: 'openLicence',
  facilitator_guide: 'guide',
  course_list: 'courseList',
  limit: 'pageSize',
  offset: 'after',
};

/** Reads why the API refused a list of courses, by the name of our input. */
export const courseMessages = (errors: unknown): FieldMessages =>
  fieldMessages(errors, courseInputNames);
