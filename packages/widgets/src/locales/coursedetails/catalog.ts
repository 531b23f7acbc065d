import type { Catalog } from '../catalog.js';
import { en } from './en.js';
import type { CourseDetailsMessages } from './messages.js';

/** The words of the details of a course. */
export const courseDetailsCatalog: Catalog<CourseDetailsMessages> = {
  set: 'coursedetails',
  en,
};
