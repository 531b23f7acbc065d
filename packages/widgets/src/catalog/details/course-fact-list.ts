import type { Course } from '@circlet/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { languageName } from '../../foundation/formatters.js';
import type { CourseDetailsMessages } from '../../locales/coursedetails/messages.js';
import { text } from '../../ui/circle-facts.js';
import { formatName, type CourseCardContext } from '../../ui/course-card.js';

/** Courses with hundreds of keywords are real. */
const fewTags = 12;

/** What is known of a course, each with its name. */
export function courseFactList(
  course: Course,
  { messages, card }: { messages: CourseDetailsMessages; card: CourseCardContext },
): TemplateResult {
  const { circleCount, keywords, language, onDemand, provider, topics } = course;
  const { messages: words, tag } = card;
  return html`<div class="known">
    <dl class="all-facts" part="facts">
      ${fact(messages.providerLabel, [provider])}
      ${fact(messages.formatLabel, [formatName(course, words), onDemand ? words.onDemand : ''])}
      ${fact(messages.languageLabel, [language && languageName(tag, language)])}
      ${fact(messages.circlesLabel, [circleCount === null ? '' : words.usedIn(circleCount)])}
    </dl>
    ${tags(messages.topicsLabel, topics, messages)}
    ${tags(messages.keywordsLabel, keywords, messages)}
  </div>`;
}

function fact(label: string, lines: readonly string[]): unknown {
  const all = lines.filter(Boolean);
  if (all.length === 0) return nothing;
  return html`<div>
    <dt>${label}</dt>
    <dd>
      ${all.map((line, at) => (at > 0 ? html`<span class="note">${text(line)}</span>` : text(line)))}
    </dd>
  </div>`;
}

/** A few of them, and all of them for whoever asks. */
function tags(
  label: string,
  all: readonly string[],
  messages: CourseDetailsMessages,
): TemplateResult | typeof nothing {
  const seen = [...new Set(all.filter(Boolean))];
  if (seen.length === 0) return nothing;
  return html`<div class="tags">
    <p class="note">${label}</p>
    ${
      seen.length > fewTags
        ? html`${badges(label, seen.slice(0, fewTags))}
            <details>
              <summary>${messages.showAll(seen.length)}</summary>
              ${badges(label, seen.slice(fewTags))}
            </details>`
        : badges(label, seen)
    }
  </div>`;
}

const badges = (label: string, words: readonly string[]): TemplateResult =>
  html`<ul class="badges" role="list" aria-label=${label}>
    ${words.map((word) => html`<li>${text(word)}</li>`)}
  </ul>`;
