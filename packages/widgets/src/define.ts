import './course/course.define.js';
import './catalog/catalog.define.js';
import './finder/finder.define.js';
import './signup/signup.define.js';

// For the types of tags and events alone: whoever registers the elements has them in TypeScript.
export type { CircletCatalog, CircletCourse, CircletFinder, CircletSignup } from './index.js';
