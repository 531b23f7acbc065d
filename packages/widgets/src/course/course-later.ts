/** What is needed beside the first look, by some: one file, since each would cost all its name and hash. */
export { adviseOnCourse } from './course-advice.js';
export { courseNumber } from './course-number.js';
export { tellOfCourse } from './told-course.js';
