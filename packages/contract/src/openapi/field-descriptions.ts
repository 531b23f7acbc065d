import { circleFields } from './fields/circle-fields.js';
import { communityFields } from './fields/community-fields.js';
import { courseFields } from './fields/course-fields.js';
import type { FieldDescriptions } from './fields/descriptions.js';
import { signupFields } from './fields/signup-fields.js';

/**
 * What each field of the wire means, for the published document. They stand
 * apart from the schemas so that no page pays for prose. In brackets is where a
 * fact is from: the name of a recording of the live API, or its source.
 */
export const fieldDescriptions: FieldDescriptions = {
  ...circleFields,
  ...signupFields,
  ...courseFields,
  ...communityFields,
};
