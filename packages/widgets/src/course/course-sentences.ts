import { cached, longDate } from '../foundation/formatters.js';
import { daysBetween } from '../foundation/iso-date.js';
import type { ProviderMessages } from '../locales/provider/messages.js';
import type { NextCircle } from './next-circle.js';

/** `today`, `on Monday`, or the date from a week on: then the weekday alone would be an earlier one. */
export function whenWords(
  { date, today }: Pick<NextCircle, 'date' | 'today'>,
  messages: ProviderMessages,
  tag: string,
): string {
  const days = daysBetween(today, date);
  if (days <= 1) {
    const relative = cached(
      'relative',
      tag,
      () => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }),
    );
    return relative.format(days, 'day');
  }
  if (days < 7) return messages.onWeekday(weekdayOf(tag, date));
  return messages.onDate(longDate(tag, date, Number(today.slice(0, 4))));
}

function weekdayOf(tag: string, isoDate: string): string {
  const options = { weekday: 'long', timeZone: 'UTC' } as const;
  const format = cached('weekday', tag, () => new Intl.DateTimeFormat(tag, options));
  return format.format(Date.parse(isoDate));
}

/** `in Chicago`, `online`; empty where no city is known. */
function whereWords({ circle: { place } }: NextCircle, messages: ProviderMessages): string {
  if (place.isOnline) return messages.byVideo;
  // Its name may run the other way than the sentence.
  return place.city && messages.inCity(`\u2068${place.city}\u2069`);
}

/** The end of the sentence that begins with how many there are: `the next starts on Monday in Chicago`. */
export function nextWords(
  next: NextCircle,
  isOnly: boolean,
  messages: ProviderMessages,
  tag: string,
): string {
  const starts = isOnly ? messages.onlyStarts : messages.nextStarts;
  const meets = isOnly ? messages.onlyMeets : messages.nextMeets;
  return said(next.isStart ? starts : meets, next, messages, tag);
}

/** The same as a line of its own. */
export const nextLine = (next: NextCircle, messages: ProviderMessages, tag: string): string =>
  said(next.isStart ? messages.starts : messages.meets, next, messages, tag);

function said(
  sentence: (when: string, where: string) => string,
  next: NextCircle,
  messages: ProviderMessages,
  tag: string,
): string {
  return sentence(whenWords(next, messages, tag), whereWords(next, messages)).trim();
}
