import type { ApiErrorKind, Circle } from '@circlet/sdk';

const day = new Intl.DateTimeFormat('en', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});

/** `Mon, Nov 30`, on the venue's own calendar. */
export const dayOf = (date: string): string => day.format(new Date(date));

/** Where a circle meets, in a few words. */
export const placeOf = ({ place }: Circle): string =>
  place.isOnline ? 'Online' : [place.venue, place.city].filter(Boolean).join(', ');

/** How many seats are left, in a few words. */
export function seatsOf({ seats, signup }: Circle): string {
  if (!signup.isOpen) return 'No sign-up';
  if (seats.left === null) return 'Seats for all';
  return seats.left === 1 ? 'One seat left' : `${seats.left} seats left`;
}

/** What a visitor can do about a failure. */
export function adviceFor(kind: ApiErrorKind): string {
  switch (kind) {
    case 'offline':
    case 'timeout':
      return 'We cannot reach the list of circles. Check your connection, then reload the page.';
    case 'unavailable':
      return 'The list of circles has a problem. Please come back in some minutes.';
    default:
      return 'We cannot show the list of circles here.';
  }
}
