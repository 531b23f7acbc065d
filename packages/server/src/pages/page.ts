import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { html, raw } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

const style = `
:root { color-scheme: light dark; --ink: #1c2430; --paper: #fbfaf7; --quiet: #56606e; --line: #d9d5ca; --accent: #0b5a7a; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #eceae4; --paper: #171b21; --quiet: #aab2bd; --line: #3a414b; --accent: #8ecae6; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 40rem; margin: 0 auto; padding: 3rem 1.25rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 1.5rem; }
dl { border-top: 1px solid var(--line); margin: 0 0 2rem; }
dl > div { border-bottom: 1px solid var(--line); padding: .75rem 0; }
dt { color: var(--quiet); font-size: .9375rem; }
dd { margin: 0; }
a { color: var(--accent); }
.note { border-inline-start: .25rem solid var(--accent); padding-inline-start: 1rem; color: var(--quiet); }
`;

const styleHash = createHash('sha256').update(style).digest('base64');

// In one piece: a space more, from a formatter for instance, and the hash no longer admits it.
const styleElement = raw(`<style>${style}</style>`);

/** Nothing runs, nothing loads, nobody frames it; only the style above applies. */
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** A page's parts; texts are escaped, `body` is what `html` made. */
export interface Page {
  readonly title: string;
  readonly body: ReturnType<typeof html>;
  readonly status?: ContentfulStatusCode;
}

/** Answers with a small static page. */
export function sendPage(context: Context, page: Page): Response | Promise<Response> {
  context.header('Content-Security-Policy', policy);
  context.header('X-Frame-Options', 'DENY');
  context.header('Cache-Control', 'no-cache');
  return context.html(
    html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <title>${page.title}</title>
          ${styleElement}
        </head>
        <body>
          <main>${page.body}</main>
        </body>
      </html>`,
    page.status ?? 200,
  );
}

/** Answers that there is no such page. */
export function sendMissingPage(context: Context, what: string): Response | Promise<Response> {
  return sendPage(context, {
    title: 'Not found',
    body: html`<h1>Not found</h1>
      <p>This server knows no such ${what}.</p>`,
    status: 404,
  });
}
