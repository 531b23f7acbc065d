import type { Course } from '@circlet/sdk';
import type { TransportName } from '@circlet/sdk/parts';
import type { ReactiveController } from 'lit';
import { Chosen } from '../foundation/chosen.js';
import { hasMarks } from '../foundation/has-marks.js';
import type { CourseCardContext } from '../ui/course-card.js';
import { CourseSelectEvent } from './catalog.events.js';
import type { CourseDetailsHost } from './details/course-details-host.js';
import { later, type Later } from './later.js';

/** The course that a visitor chose. What shows it is loaded with the first one. */
export class ChosenCourse implements ReactiveController {
  readonly link: Chosen<Course>;

  readonly #load: () => Promise<Details>;
  #details: Details | undefined;

  constructor(host: CourseDetailsHost, transport: () => TransportName) {
    this.#load = async () => {
      const { loadDetails } = await later();
      const details = await loadDetails();
      return (this.#details ??= details(host, transport));
    };
    this.link = new Chosen(host, {
      selection: () => 'details',
      tell: (course) => host.dispatchEvent(new CourseSelectEvent(course)),
      open: async (course) => {
        const { courses } = await this.#load();
        if (this.link.awaited === course) await courses.open(course);
      },
    });
    host.addController(this);
  }

  /** Details that were open when the page was left are not open any more: their entry in the history goes. */
  hostConnected(): void {
    if (hasMarks()) this.#load().catch(() => undefined);
  }

  /** Whether details stand where the results would. */
  get isOpen(): boolean {
    return this.#details?.place.isOpen ?? false;
  }

  /** The details that were opened, if any. */
  render(card: CourseCardContext): unknown {
    return this.#details?.courses.render(card);
  }
}

/** What shows courses and circles in the place of the results. */
type Details = ReturnType<Awaited<ReturnType<Later['loadDetails']>>>;
