import type { ApiError } from '@circlet/sdk/parts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { asApiError } from '../foundation/as-api-error.js';
import { Newest } from '../foundation/newest.js';
import { circlesOfCourse } from './circles-of-course.js';
import type { CourseCircles, CourseQuestion } from './course-circles.js';

/** Told how asking has ended. */
export interface CourseListener {
  readonly onCircles: (found: CourseCircles) => void;
  readonly onFailure: (error: ApiError) => void;
}

/** Knows the circles of a course. The newest question wins. */
export class CourseLoading implements ReactiveController {
  /** What was found last; undefined where nothing can be shown. */
  found: CourseCircles | undefined;
  /** Why asking has failed. */
  error: ApiError | undefined;

  readonly #question: () => CourseQuestion;
  readonly #newest: Newest<CourseCircles | undefined>;
  #asked: string | undefined;

  /** @param question Read anew at each update of the host; another one is asked. */
  constructor(
    host: ReactiveControllerHost,
    question: () => CourseQuestion,
    listener: CourseListener,
  ) {
    this.#question = question;
    this.#newest = new Newest(host, {
      onResult: (found) => {
        this.found = found;
        this.error = undefined;
        if (found) listener.onCircles(found);
      },
      onFailure: (cause) => {
        this.found = undefined;
        this.error = asApiError(cause);
        listener.onFailure(this.error);
      },
    });
    host.addController(this);
  }

  /** Whether nothing is known yet. */
  get isWaiting(): boolean {
    return !this.found && ['none', 'pending'].includes(this.#newest.status);
  }

  hostUpdate(): void {
    if (JSON.stringify(this.#question()) !== this.#asked) void this.again();
  }

  /** Asks once more. */
  async again(): Promise<void> {
    const question = this.#question();
    this.#asked = JSON.stringify(question);
    await this.#newest.attempt((signal) => circlesOfCourse(question, signal));
  }
}
