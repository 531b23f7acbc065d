/** What is needed beside the first look, by some: one file, since each would cost all its name and hash. */
export { polish } from '../ui/polish.js';
export { adviseOnCourse } from './course-advice.js';
export { courseNumber } from './course-number.js';
export { describe } from './told-course.js';
