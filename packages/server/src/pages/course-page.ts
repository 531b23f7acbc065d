import type { Context } from 'hono';
import { html } from 'hono/html';
import { largestId } from '../database/largest-id.js';
import type { Database } from '../database/schema.js';
import { sendMissingPage, sendPage } from './page.js';
import { webLink } from './web-link.js';

/** The page of a course, a stand-in for the one that the live site has. */
export function coursePage(database: Database): (context: Context) => Promise<Response> {
  return async (context) => {
    const id = Number(context.req.param('course'));
    const course = id > largestId ? undefined : await readCourse(database, id);
    if (course === undefined) return sendMissingPage(context, 'course');
    return sendPage(context, { title: course.title, body: describe(course) });
  };
}

interface Course {
  readonly title: string;
  readonly provider: string;
  readonly link: string;
  readonly keywords: string | null;
  readonly caption: string;
  readonly format: string;
}

function readCourse(database: Database, id: number): Promise<Course | undefined> {
  return database
    .selectFrom('courses')
    .select(['title', 'provider', 'link', 'keywords', 'caption', 'format'])
    .where('id', '=', id)
    .where('deleted', '=', false)
    .executeTakeFirst();
}

function describe(course: Course): ReturnType<typeof html> {
  return html`<h1>${course.title}</h1>
    <p>${course.caption}</p>
    <dl>
      <div>
        <dt>Format</dt>
        <dd>${course.format}</dd>
      </div>
      <div>
        <dt>Offered by</dt>
        <dd>${course.provider}</dd>
      </div>
      <div>
        <dt>Course</dt>
        <dd>${webLink(course.link, course.link)}</dd>
      </div>
      <div>
        <dt>Keywords</dt>
        <dd>${course.keywords ?? 'None'}</dd>
      </div>
    </dl>
    <p class="note">
      This page stands in for the course’s own page: it comes from a Circlet server, not from P2PU.
    </p>`;
}
