import { html } from 'hono/html';

/** A link, or only its text where the address is not on the web (`javascript:` is not). */
export function webLink(address: string, text: string): ReturnType<typeof html> {
  const protocol = URL.canParse(address) ? new URL(address).protocol : '';
  return protocol === 'http:' || protocol === 'https:'
    ? html`<a href="${address}" rel="noreferrer">${text}</a>`
    : html`${text}`;
}
