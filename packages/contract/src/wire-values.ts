import * as z from 'zod/mini';

/** A date without a time, `2026-11-30`. */
export const isoDate = z.iso.date();

/** An instant with the offset of a place, `2026-11-30T18:30:00-06:00`; UTC is written `Z`. */
export const localInstant = z.iso.datetime({ offset: true });

/** An instant in UTC, `2026-11-22T05:04:44.563Z`. */
export const utcInstant = z.iso.datetime();

/** A decimal number sent as text, `"41.878114"`. */
export const decimal = z.string().check(z.regex(/^-?\d+(\.\d+)?$/));

/** A time of day on a 24-hour clock at the venue, `18:30:00`. */
export const wallTime = z.string().check(z.regex(/^\d{2}:\d{2}:\d{2}$/));
