import type { ProviderMessages } from '../locales/provider/messages.js';
import type { CourseView } from './course-view.js';
import type { NextCircle } from './next-circle.js';

/** What a line and a badge show. */
export interface ShortView extends CourseView {
  readonly messages: ProviderMessages;
  readonly next: NextCircle | undefined;
}
