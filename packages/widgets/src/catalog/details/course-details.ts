import type { Circle, Course } from '@circlet/sdk';
import { nothing, type ReactiveController } from 'lit';
import { apiRootFor } from '../../foundation/api-root.js';
import { Chosen } from '../../foundation/chosen.js';
import { CircleSelectEvent } from '../../foundation/circle-select.events.js';
import { Language } from '../../foundation/language.js';
import { addStyles } from '../../foundation/more-styles.js';
import { courseDetailsCatalog } from '../../locales/coursedetails/catalog.js';
import type { CourseDetailsMessages } from '../../locales/coursedetails/messages.js';
import type { CardContext } from '../../ui/circle-card.js';
import type { CirclesInPlace } from '../../ui/circle-details/circle-details-in-place.js';
import { courseAddress, type CourseCardContext } from '../../ui/course-card.js';
import { adviseOnCatalog } from '../catalog-advice.js';
import { courseCircles } from './course-circles.js';
import type { CatalogHost } from '../catalog-host.js';
import { readCatalogSettings } from '../catalog-settings.js';
import { courseDetailsStyles } from './course-details.styles.js';
import { courseView } from './course-view.js';
import { startLink } from './start-link.js';

/** A course that was opened, and its circles. */
interface OpenedCourse {
  course: Course;
  readonly circles: ReturnType<typeof courseCircles>;
}

/** The details of courses in the place of the results, and from there those of a course's circles. */
export class CourseDetails implements ReactiveController {
  readonly #host: CatalogHost;
  readonly #parts: CirclesInPlace;
  readonly #language: Language<CourseDetailsMessages>;
  readonly #chosen: Chosen<Circle>;
  readonly #opened = new Map<number, OpenedCourse>();
  /** The API that all these courses are of. */
  #api: CatalogHost['api'];

  constructor(host: CatalogHost, parts: CirclesInPlace) {
    this.#host = host;
    this.#parts = parts;
    this.#api = host.api;
    this.#language = new Language(host, courseDetailsCatalog);
    this.#chosen = new Chosen(host, {
      selection: () => 'details',
      tell: (circle) => host.dispatchEvent(new CircleSelectEvent(circle)),
      open: (circle) => parts.details.open(circle, 1),
    });
    addStyles(host, courseDetailsStyles);
    host.addController(this);
    parts.place.add('course', {
      knows: (id) => this.#opened.has(id),
      origin: (id) => this.#origin(id),
    });
  }

  hostUpdate(): void {
    if (this.#api === this.#host.api) return;
    this.#api = this.#host.api;
    this.#opened.clear();
    this.#parts.place.forget();
  }

  /** Opens the details of a course. */
  async open(course: Course): Promise<void> {
    const { place } = this.#parts;
    await place.open({ kind: 'course', id: course.id }, 0, this.#language.ready, () => {
      const opened = this.#opened.get(course.id) ?? this.#new(course);
      opened.course = course;
    });
  }

  /** The details that were opened, of courses and circles; at most one of them in sight. */
  render(card: CourseCardContext): unknown {
    const { messages, tag } = this.#language;
    if (!messages) return nothing;
    const { place, details } = this.#parts;
    const circleCard = this.#circleCard(messages, tag, card.headingLevel);
    const courses = [...this.#opened.values()].map(({ course, circles }) =>
      courseView(course, {
        ...{ messages, card, circleCard, circles },
        start: startLink(this.#host.startUrl, course),
        isShown: place.shows('course', course.id),
        onBack: () => void place.close(),
        onKey: place.onKey,
      }),
    );
    return [courses, details.render(circleCard, messages.backToCourse)];
  }

  #new(course: Course): OpenedCourse {
    const circles = courseCircles(this.#host, course.id, () => ({
      api: apiRootFor(this.#host, this.#host.api),
      transport: readCatalogSettings((property) => this.#host[property]).settings.transport,
    }));
    const opened = { course, circles };
    this.#opened.set(course.id, opened);
    if (!startLink(this.#host.startUrl, course)) adviseOnCatalog(this.#host, ['start-url']);
    return opened;
  }

  #circleCard(messages: CourseDetailsMessages, tag: string, headingLevel: number): CardContext {
    return {
      ...{ messages, tag, headingLevel },
      today: this.#host.clock().toISOString().slice(0, 10),
      pictures: false,
      distance: () => '',
      courseIsKnown: true,
      awaited: this.#chosen.awaited,
      onChoose: this.#chosen.onChoose,
    };
  }

  /** The link by which it was chosen, or the first thing that can be done there. */
  #origin(id: number): HTMLElement | undefined {
    const course = this.#opened.get(id)?.course;
    const address = course && courseAddress(course);
    const links = [
      ...this.#host.renderRoot.querySelectorAll<HTMLElement>('.course a, .form input'),
    ];
    return links.find((link) => link.getAttribute('href') === address) ?? links[0];
  }
}
