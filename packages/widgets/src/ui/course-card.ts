import type { Course } from '@circlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { languageName } from '../foundation/formatters.js';
import type { CourseMessages } from '../locales/course/messages.js';
import { langOf, text } from './circle-facts.js';
import { ratingSentence, starPicture } from './rating.js';
import { courseIcon } from './icons.js';

const fewTopics = 3;

/** What a course's card needs beside the course. */
export interface CourseCardContext {
  readonly messages: CourseMessages;
  /** Language tag for names of languages and numbers. */
  readonly tag: string;
  readonly headingLevel: number;
  /** The course whose details are on their way. */
  readonly awaited: Course | undefined;
  readonly onChoose: (event: MouseEvent, course: Course) => void;
}

/** One course as a card. The link in its heading covers all of it: one stop for the keyboard. */
export function courseCard(course: Course, context: CourseCardContext): TemplateResult {
  const { awaited, headingLevel, messages, onChoose, tag } = context;
  const { caption, circleCount, provider, rating } = course;
  const lang = langOf(course) ?? nothing;
  return html`<li class="card course" part="card" aria-busy=${awaited?.id === course.id || nothing}>
    <div class="head">
      <div class="tile">${courseIcon}</div>
      <div>
        <div class="name" role="heading" aria-level=${headingLevel} part="name">
          <a
            href=${courseAddress(course)}
            lang=${lang}
            @click=${(event: MouseEvent) => {
              onChoose(event, course);
            }}
            ><bdi>${course.title || course.id}</bdi></a
          >
        </div>
        ${provider ? html`<p class="note clamp">${text(provider)}</p>` : nothing}
      </div>
    </div>
    <p class="rating" part="rating">
      ${starPicture(rating)}<span>${ratingSentence(rating, messages, tag)}</span>
    </p>
    ${caption ? html`<p class="caption clamp" lang=${lang}>${text(caption)}</p>` : nothing}
    <p class="note quiet" part="facts">
      ${[
        ...courseFacts(course, messages, tag),
        circleCount === null ? '' : messages.usedIn(circleCount),
      ]
        .filter(Boolean)
        .map((fact) => html`<span>${text(fact)}</span>`)}
    </p>
    ${topicBadges(course, messages)}
  </li>`;
}

/** Where a course's link leads where its details cannot be shown in place. */
export const courseAddress = ({ pageUrl, url }: Course): string => pageUrl ?? url ?? '';

/** How it is taken, when one can begin and in which language; a format that is new in the API is told as it is. */
export function courseFacts(course: Course, messages: CourseMessages, tag: string): string[] {
  const { language, onDemand } = course;
  return [
    formatName(course, messages),
    onDemand ? messages.onDemand : '',
    language && languageName(tag, language),
  ].filter(Boolean);
}

/** How it is taken; empty where the API does not say. */
export function formatName({ format }: Course, { formats }: CourseMessages): string {
  const key = format.toLowerCase();
  if (key === 'unknown' || key === 'other') return '';
  return (Object.hasOwn(formats, key) && formats[key]) || format;
}

/** A few of the topics; the details name them all. */
function topicBadges(
  { topics }: Course,
  messages: CourseMessages,
): TemplateResult | typeof nothing {
  if (topics.length === 0) return nothing;
  const more = topics.length - fewTopics;
  return html`<ul class="badges" part="badges" role="list">
    ${topics.slice(0, fewTopics).map((topic) => html`<li>${text(topic)}</li>`)}
    ${more > 0 ? html`<li>${text(messages.moreTopics(more))}</li>` : nothing}
  </ul>`;
}
