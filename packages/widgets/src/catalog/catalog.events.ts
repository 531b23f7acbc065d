import type { Course } from '@circlet/sdk';

/** A visitor chose a course. Cancel it to keep the catalog from showing it. */
export class CourseSelectEvent extends CustomEvent<{ readonly course: Course }> {
  constructor(course: Course) {
    super('courseselect', { bubbles: true, composed: true, cancelable: true, detail: { course } });
  }
}

declare global {
  interface HTMLElementEventMap {
    courseselect: CourseSelectEvent;
  }
  interface DocumentEventMap {
    courseselect: CourseSelectEvent;
  }
}
