import type { Announcement } from '@circlet/contract';
import { saidFields } from './said-fields.js';

/** An announcement as it travels; what a test does not say is ordinary. */
export function wireAnnouncement(fields: Partial<Announcement> = {}): Announcement {
  return {
    text: 'Save the date.',
    link: 'https://circles.example.org/gathering',
    link_text: 'Read more',
    color: 'blue',
    ...saidFields(fields),
  };
}
