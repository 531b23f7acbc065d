import { saidFields } from './said-fields.js';

/** An announcement as it travels. */
export interface WireAnnouncement {
  readonly text: string;
  readonly link: string;
  readonly link_text: string;
  readonly color: string;
}

/** An announcement as it travels; what a test does not say is ordinary. */
export function wireAnnouncement(fields: Partial<WireAnnouncement> = {}): WireAnnouncement {
  return {
    text: 'Save the date.',
    link: 'https://circles.example.org/gathering',
    link_text: 'Read more',
    color: 'blue',
    ...saidFields(fields),
  };
}
