import { AnnouncementList } from './announcement-list.js';

/** The announcements that are shown now. */
export const listAnnouncements = {
  method: 'GET',
  path: '/api/announcements/',
  answer: AnnouncementList,
} as const;
