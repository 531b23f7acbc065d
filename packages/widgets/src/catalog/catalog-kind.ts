import type { Course, CourseFilter } from '@circlet/sdk';
import type { CoursesFirstMessages } from '../locales/courses/messages.js';
import type { CourseCardContext } from '../ui/course-card.js';
import type { SearchKind } from '../ui/search-frame.js';
import type { CatalogSettings } from './catalog-settings.js';
import type { Later } from './later.js';
import type { CatalogChange } from './visitor-change.js';

/** What a catalog searches, and with what. */
export interface CatalogKind extends SearchKind {
  readonly item: Course;
  readonly filter: CourseFilter;
  readonly words: CoursesFirstMessages;
  readonly settings: CatalogSettings;
  readonly change: CatalogChange;
  readonly card: CourseCardContext;
  readonly late: Later;
}
