/** Without what a terminal would obey, or what turns the direction of a line. */
export const plainText = (text) =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();

/** `18:30–20:00`, or nothing where no time is known. */
export const timeOf = ({ startTime, endTime }) => [startTime, endTime].filter(Boolean).join('–');

/** `3 left`, `full`, `closed`, or `open` where there is no limit. */
export function seatsOf({ seats, signup, state }) {
  if (!signup.isOpen) return plainText(state === 'full' ? 'full' : 'closed');
  return seats.left === null ? 'open' : `${seats.left} left`;
}

/** Kilometres with one decimal, or nothing for a circle without an address. */
export const kilometresOf = ({ distanceKm }) =>
  distanceKm === undefined ? '' : distanceKm.toFixed(1);
