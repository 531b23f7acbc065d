import type { SampleTopicGuide } from '../sample-types.js';

/** The topics of the catalog; nothing is about history yet. */
export const topicGuides: readonly SampleTopicGuide[] = [
  { slug: 'arts', title: 'Arts & Crafts' },
  { slug: 'business', title: 'Business & Money' },
  { slug: 'digital-skills', title: 'Digital Skills' },
  { slug: 'health', title: 'Health & Wellbeing' },
  { slug: 'history', title: 'History' },
  { slug: 'job-skills', title: 'Job Skills' },
  { slug: 'languages', title: 'Languages' },
  { slug: 'programming', title: 'Computer Programming' },
  { slug: 'science', title: 'Science' },
  { slug: 'sustainability', title: 'Écologie & Sustainability' },
  { slug: 'writing', title: 'Writing' },
];
