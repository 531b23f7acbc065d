import type { SampleAnnouncement } from '../community-types.js';

/** Sentences for everybody; one has no link, one is not shown. */
export const announcements: readonly SampleAnnouncement[] = [
  {
    text: 'New to learning circles? The handbook shows how to run your first one.',
    link: 'https://circles.example.org/handbook',
    linkText: 'Read the handbook',
    colour: 'yellow',
  },
  {
    text: 'Save the date: the gathering is in Melbourne this time.',
    link: 'https://circles.example.org/gathering',
    linkText: 'See the programme',
    colour: 'blue',
  },
  { text: 'All of this is a sample: no circle here takes place.', colour: 'green' },
  { text: 'Sign-ups will be paused on Sunday.', colour: 'orange', isHidden: true },
];
