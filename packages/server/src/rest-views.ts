import { operations } from '@circlet/contract';
import type { Context, Hono } from 'hono';
import { contactView, type CaptchaCheck } from './contact/contact-view.js';
import type { Database } from './database/schema.js';
import { eventsView, eventView } from './events/event-views.js';
import { limitedBody, numbered } from './http/methods.js';
import { addRestView } from './http/rest-view.js';

/** What these views need from the server around them. */
export interface RestViewsOptions {
  readonly database: Database;
  readonly now: () => Date;
  /** The origin of the links in an answer, without a slash at the end. */
  readonly publicUrlOf: (context: Context) => string;
  readonly checkCaptcha: CaptchaCheck | undefined;
}

/** Serves all that the live API builds on its REST framework. */
export function addRestViews(app: Hono, options: RestViewsOptions): void {
  addRestView(app, operations.listEvents.path, 'GET', eventsView(options));
  addRestView(app, numbered(operations.getEvent.path), 'GET', eventView(options));
  app.use(operations.sendContact.path, limitedBody);
  addRestView(app, operations.sendContact.path, 'POST', contactView(options));
}
