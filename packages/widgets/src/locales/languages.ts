import type { Others, Words } from './catalog.js';
import { controlsOthers } from './controls/others.js';
import { courseDetailsOthers } from './coursedetails/others.js';
import { coursesOthers } from './courses/others.js';
import { detailsOthers } from './details/others.js';
import { finderOthers } from './finder/others.js';
import { providerOthers } from './provider/others.js';
import { sendingOthers } from './sending/others.js';
import { signupOthers } from './signup/others.js';

/**
 * All sets of words in all languages but English: the one place that knows their
 * files, so that an English page learns of none of them.
 */
export const languages: Readonly<Record<string, Others<Words>>> = {
  controls: controlsOthers,
  coursedetails: courseDetailsOthers,
  courses: coursesOthers,
  details: detailsOthers,
  finder: finderOthers,
  provider: providerOthers,
  sending: sendingOthers,
  signup: signupOthers,
};
