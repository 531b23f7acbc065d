import type { Context } from 'hono';
import { html } from 'hono/html';
import { endTime, weekdayName } from '../circles/circle-times.js';
import type { CircleRow } from '../circles/circle-row.js';
import { readCircleOnShow } from '../circles/circle-on-show.js';
import type { Database } from '../database/schema.js';
import { sendMissingPage, sendPage } from './page.js';
import { webLink } from './web-link.js';

/**
 * The page of a circle, a stand-in for the one that the live site has. It
 * takes no sign-ups. Drafts and deleted circles have none.
 */
export function circlePage(
  database: Database,
  today: () => string,
): (context: Context) => Promise<Response> {
  return async (context) => {
    const id = Number(/(\d+)$/.exec(context.req.param('circle') ?? '')?.[1]);
    const circle = await readCircleOnShow(database, id, today());
    if (circle === undefined) return sendMissingPage(context, 'learning circle');
    return sendPage(context, { title: nameOf(circle), body: describe(circle) });
  };
}

function nameOf(circle: CircleRow): string {
  return circle.name === '' ? circle.course_title : circle.name;
}

function describe(circle: CircleRow): Parameters<typeof sendPage>[1]['body'] {
  const starts = circle.meeting_time.slice(0, 5);
  const ends = endTime(circle.meeting_time, circle.duration_minutes).slice(0, 5);
  return html`<h1>${nameOf(circle)}</h1>
    <dl>
      <div>
        <dt>When</dt>
        <dd>
          ${weekdayName(circle.start_date)}, ${starts}–${ends} (${circle.zone_label}),
          <time datetime="${circle.start_date}">${circle.start_date}</time> to
          <time datetime="${circle.end_date}">${circle.end_date}</time>, ${meetingsOf(circle)}
        </dd>
      </div>
      <div>
        <dt>Where</dt>
        <dd>${whereOf(circle)}</dd>
      </div>
      <div>
        <dt>Course</dt>
        <dd>${webLink(circle.course_link, circle.course_title)}, ${circle.course_provider}</dd>
      </div>
      <div>
        <dt>Facilitators</dt>
        <dd>${circle.facilitators.join(', ') || 'Not yet known'}</dd>
      </div>
    </dl>
    <p class="note">
      This page stands in for the circle’s own page: it comes from a Circlet server, not from P2PU,
      and takes no sign-ups.
    </p>`;
}

function meetingsOf({ meeting_count }: CircleRow): string {
  return meeting_count === 1 ? '1 meeting' : `${String(meeting_count)} meetings`;
}

function whereOf(circle: CircleRow): string {
  const parts = circle.online
    ? [circle.venue_name, 'online']
    : [circle.venue_name, circle.venue_address, circle.city, circle.country_en];
  return parts.filter((part) => part !== '').join(', ');
}
