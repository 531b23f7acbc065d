import type { LearningCircle } from '@circlet/contract';
import { compareItem } from './compare-item.js';
import type { Recording } from '../../../../test/recordings/recorded.js';

type Items = readonly LearningCircle[];

/** From here on the recordings contain sign-ups that were made between them. */
const firstAfterSignups = 221;

/**
 * The circles whose sign-ups are counted differently from then on: some
 * requests for 5 are not among the recordings, and the others are closed,
 * full, over, a draft or deleted, which stops this server only.
 */
const differentlyCounted = new Set([5, 7, 8, 9, 16, 21, 24, 35]);

/**
 * Compares the items of a list to the byte, key order included, and their
 * order: rows that are equal on the key that the request sorts by may be
 * swapped, for the live API leaves their order open. Nothing else may.
 */
export function compareItems(recording: Recording, theirs: Items, ours: Items): readonly string[] {
  const keyOf = sortKey(recording.path);
  const ourKeys = ours.map(keyOf).join('\n');
  if (ourKeys !== theirs.map(keyOf).join('\n')) return [`ids ${ids(ours)} not ${ids(theirs)}`];
  const isSlice = /[?&](?:limit|offset)=/.test(recording.path);
  return [
    ...compareMembers(theirs, ours, keyOf, isSlice),
    ...compareContents(recording, theirs, ours),
  ];
}

function ids(items: Items): string {
  return items.map((item) => item.id).join(' ');
}

function sortKey(path: string): (item: LearningCircle) => string {
  switch (new URL(path, 'http://recorded').searchParams.get('order')) {
    case 'name':
      return (item) => item.name;
    case 'start_date':
    case 'first_meeting_date':
      return (item) => item.start_date;
    case 'last_meeting_date':
      return (item) => item.last_meeting_date;
    default:
      // By id, or by time of creation, which no two circles share.
      return (item) => String(item.id);
  }
}

/** Where rows tie, the same ones must be there, unless the slice cuts through them. */
function compareMembers(
  theirs: Items,
  ours: Items,
  keyOf: (item: LearningCircle) => string,
  isSlice: boolean,
): readonly string[] {
  const edges = isSlice ? [theirs.at(0), theirs.at(-1)] : [];
  const cut = new Set(edges.map((item) => (item === undefined ? '' : keyOf(item))));
  const whole = (items: Items) => items.filter((item) => !cut.has(keyOf(item)));
  const sorted = (items: Items) => [...whole(items)].map((item) => item.id).sort((a, b) => a - b);
  const [own, wanted] = [sorted(ours).join(' '), sorted(theirs).join(' ')];
  return own === wanted ? [] : [`circles ${own} not ${wanted}`];
}

function compareContents({ file }: Recording, theirs: Items, ours: Items): readonly string[] {
  const isBefore = Number.parseInt(file, 10) < firstAfterSignups;
  const comparable = (item: LearningCircle) =>
    isBefore || !differentlyCounted.has(item.id) ? item : { ...item, signup_count: 0 };
  const wanted = new Map(theirs.map((item) => [item.id, comparable(item)]));
  return ours.flatMap((item) => {
    const their = wanted.get(item.id);
    return their === undefined ? [] : compareItem('circle', their, comparable(item));
  });
}
