import * as z from 'zod/mini';

/** An announcement, exactly as it travels. */
export const Announcement = z.strictObject({
  text: z.string(),
  link: z.string(),
  link_text: z.string(),
  color: z.enum(['blue', 'green', 'orange', 'yellow']),
});

/** An announcement as it travels. */
export type Announcement = z.infer<typeof Announcement>;

/** The announcements that are shown now. */
export const AnnouncementList = z.strictObject({ count: z.int(), items: z.array(Announcement) });

/** Announcements as they travel. */
export type AnnouncementList = z.infer<typeof AnnouncementList>;
