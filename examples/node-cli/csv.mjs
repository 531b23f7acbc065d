import { kilometresOf, plainText } from './facts.mjs';

const columns = {
  id: ({ id }) => id,
  name: ({ name }) => name,
  course: ({ course }) => course.title,
  state: ({ state }) => state,
  start_date: ({ schedule }) => schedule.startDate,
  end_date: ({ schedule }) => schedule.endDate,
  weekday: ({ schedule }) => schedule.weekday,
  start_time: ({ schedule }) => schedule.startTime,
  end_time: ({ schedule }) => schedule.endTime,
  venue: ({ place }) => place.venue,
  city: ({ place }) => place.city,
  country: ({ place }) => place.country,
  distance_km: kilometresOf,
  seats_left: ({ seats }) => seats.left,
  language: ({ language }) => language,
  url: ({ signup }) => signup.url,
};

/** A spreadsheet would calculate what begins like a formula; an apostrophe makes it text. */
function cell(value) {
  const text = plainText(String(value ?? ''));
  const harmless = /^[=+@\t]|^-(?!\d)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Circles as CSV (RFC 4180), with a line of names. */
export function csvOf(circles) {
  const rows = circles.map((circle) => Object.values(columns).map((read) => cell(read(circle))));
  return [Object.keys(columns), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}
