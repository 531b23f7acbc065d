import type { LitElement, TemplateResult } from 'lit';
import { addStyles } from '../foundation/more-styles.js';
import { wholeWords } from '../locales/whole-words.js';
import { en } from '../locales/provider/en.js';
import { courseBadge } from './course-badge.js';
import { courseLine } from './course-line.js';
import { isAll, type CourseView } from './course-view.js';
import { nextCircle } from './next-circle.js';
import { shortStyles } from './short.styles.js';

const looks = { line: courseLine, badge: courseBadge };

/** Draws a line or a badge. */
export function courseShort(
  host: LitElement,
  size: keyof typeof looks,
  view: CourseView,
): TemplateResult {
  addStyles(host, shortStyles);
  return looks[size]({
    ...view,
    messages: wholeWords(view.messages, en),
    next: nextCircle(view.circles, isAll(view), view.now),
  });
}
