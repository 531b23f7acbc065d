import type { Course } from '@circlet/sdk';
import { getCourse } from '@circlet/sdk/parts';
import type { ReactiveControllerHost } from 'lit';
import { connectionTo } from '../foundation/connection-to.js';
import type { CourseCircles, CourseQuestion } from './course-circles.js';

/** What an element shows, and whom it asked. */
export interface ToldView extends CourseCircles {
  readonly question: CourseQuestion;
  readonly organisation: string | undefined;
}

/** An element whose circles search engines may be told of. */
type ToldHost = ReactiveControllerHost & { readonly structuredData: boolean };

const described = new WeakSet<ToldHost>();

/**
 * Tells search engines of a course and of its circles, for as long as that is
 * wished; of the circles alone where the course is not public.
 *
 * @param view What is shown; undefined where nothing is to be told.
 */
export function describe(host: ToldHost, view: () => ToldView | undefined): void {
  if (!host.structuredData || described.has(host)) return;
  described.add(host);
  import('../foundation/structured-data/structured-data.js').then(
    ({ StructuredData, circleEvent, courseData }) => {
      const known = new KnownCourses(host);
      new StructuredData(host, () => {
        const shown = view();
        const course = shown && known.of(shown);
        if (!shown || course === 'awaited') return [];
        const { circles } = shown;
        return course === undefined
          ? circles.map((circle) => circleEvent(circle, shown))
          : [courseData(course, circles, shown)];
      });
    },
    () => described.delete(host),
  );
}

/** Courses, each asked for once. */
class KnownCourses {
  readonly #host: ReactiveControllerHost;
  readonly #courses = new Map<string, Course | 'awaited' | undefined>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Undefined for one that is not public. */
  of({ course, question: { api, transport } }: ToldView): Course | 'awaited' | undefined {
    const key = JSON.stringify([course, api, transport]);
    if (!this.#courses.has(key)) {
      this.#courses.set(key, 'awaited');
      const connection = connectionTo({ api, transport });
      void getCourse(connection, course, {})
        .catch(() => undefined)
        .then((found) => {
          this.#courses.set(key, found);
          this.#host.requestUpdate();
        });
    }
    return this.#courses.get(key);
  }
}
