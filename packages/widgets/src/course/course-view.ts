import type { Circle } from '@circlet/sdk';
import type { ProviderFirstMessages } from '../locales/provider/messages.js';
import type { CourseCircles } from './course-circles.js';

/** What every size shows, and whom it tells. */
export interface CourseView extends CourseCircles {
  readonly messages: ProviderFirstMessages;
  /** Language tag for dates and numbers. */
  readonly tag: string;
  readonly now: Date;
  readonly headingLevel: number;
  /** Where a circle is started. */
  readonly startUrl: string;
  readonly onChoose: (event: MouseEvent, circle: Circle) => void;
}

/** How many study this now. */
export const studying = ({ messages, circles, total }: CourseView): string =>
  messages.studying(total ?? circles.length, total);

/** That nobody studies this now, and whether anybody has. */
export const noneNow = ({ messages, past }: CourseView): string =>
  past > 0 ? `${messages.none} ${messages.before(past)}` : messages.none;

/** Whether these are all circles that there are. */
export const isAll = ({ circles, total }: CourseCircles): boolean => circles.length === total;

/** A page with all circles; undefined where it is not known. */
export const allUrl = ({ circles }: CourseCircles): string | undefined =>
  circles[0]?.course.pageUrl ?? undefined;
