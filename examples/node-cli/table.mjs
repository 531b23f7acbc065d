import { kilometresOf, plainText, seatsOf, timeOf } from './facts.mjs';

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const unseen = /\p{Mn}|\p{Me}|\p{Cf}/u;

/** Columns of a terminal that a character takes. */
const widthOf = (character) => (unseen.test(character) ? 0 : wide.test(character) ? 2 : 1);

const width = (text) => Array.from(text).reduce((sum, each) => sum + widthOf(each), 0);

/** Exactly so many columns: cut with “…”, or filled up. */
function fit(text, columns, alignRight) {
  let kept = text;
  if (width(text) > columns) {
    const characters = Array.from(text);
    while (width(characters.join('')) > columns - 1) characters.pop();
    kept = `${characters.join('')}…`;
  }
  const gap = ' '.repeat(Math.max(0, columns - width(kept)));
  return alignRight ? gap + kept : kept + gap;
}

const head = ['No.', 'First', 'Day', 'Time', 'Circle', 'Where', 'km', 'Seats'];
const rightAligned = new Set([0, 6]);
/** The columns that give way where there is little room. */
const circle = 4;
const venue = 5;
const gap = 2;

const rowOf = (each) => [
  String(each.id),
  each.schedule.startDate,
  each.schedule.weekday.slice(0, 3),
  timeOf(each.schedule),
  plainText(each.name),
  plainText([each.place.venue, each.place.city].filter(Boolean).join(', ')),
  kilometresOf(each),
  seatsOf(each),
];

/** Circles as a table that is not wider than so many columns, unless these are too few for anything. */
export function tableOf(circles, columns) {
  const rows = [head, ...circles.map(rowOf)];
  const widths = head.map((_, index) => Math.max(...rows.map((row) => width(row[index]))));
  const fixed = widths.reduce(
    (sum, each, index) => sum + (index === circle || index === venue ? 0 : each),
    gap * (head.length - 1),
  );
  const room = Math.max(24, columns - fixed);
  if (widths[circle] + widths[venue] > room) {
    widths[venue] = Math.min(widths[venue], Math.max(10, Math.floor(room * 0.4)));
    widths[circle] = Math.min(widths[circle], room - widths[venue]);
  }
  const line = (row) =>
    row
      .map((text, index) => fit(text, widths[index], rightAligned.has(index)))
      .join(' '.repeat(gap));
  return rows.map((row) => `${line(row).trimEnd()}\n`).join('');
}
