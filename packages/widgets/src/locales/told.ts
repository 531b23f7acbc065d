/** What a sentence that is a function is told, for those who write it as text. */
export interface Told {
  /** Names of what it is told, in order: `{shown}` stands for the first. */
  readonly names: readonly string[];
  /** Cases that are worded differently, and which one it is. */
  readonly cases?: readonly string[];
  readonly choose?: (...told: never[]) => string;
}

const of = (...names: readonly string[]): Told => ({ names });

const inSight: Told = {
  names: ['count', 'total'],
  cases: ['all', 'more'],
  choose: (_count: number, total: number | undefined) => (total === undefined ? 'more' : 'all'),
};

/** By name; a name means the same in all sets. */
export const told: Readonly<Record<string, Told>> = {
  before: of('count'),
  calendarAll: of('meetings'),
  calendarLeft: of('meetings'),
  calendarTheirTime: of('time'),
  circles: inSight,
  consentLabel: of('organisation'),
  count: {
    names: ['shown', 'total'],
    cases: ['all', 'part', 'more'],
    choose: (shown: number, total: number | undefined) => {
      if (total === undefined) return 'more';
      return total === shown ? 'all' : 'part';
    },
  },
  countdown: of('seconds'),
  distanceAway: of('distance'),
  findIn: of('label'),
  howToLeave: {
    names: ['facilitators'],
    cases: ['known', 'unknown'],
    choose: (facilitators: string) => (facilitators ? 'known' : 'unknown'),
  },
  inCity: of('city'),
  labelWithCount: of('label', 'count'),
  mailExpected: of('organisation'),
  meets: of('when', 'where'),
  moreTopics: of('topics'),
  nearWithin: of('distance'),
  newsletterLabel: of('organisation'),
  nextMeets: of('when', 'where'),
  nextStarts: of('when', 'where'),
  onDate: of('date'),
  onlyMeets: of('when', 'where'),
  onlyStarts: of('when', 'where'),
  onWeekday: of('weekday'),
  privacyLink: of('organisation'),
  problemCount: of('count'),
  rated: of('average', 'ratings'),
  ratings: of('ratings'),
  removeChip: of('text'),
  rhythm: {
    names: ['meetings'],
    cases: ['weekly', 'irregular'],
    choose: (_meetings: number, isWeekly: boolean) => (isWeekly ? 'weekly' : 'irregular'),
  },
  seatsInAll: of('limit'),
  seatsLeft: of('left'),
  seatsOf: of('left', 'limit'),
  showAll: of('all'),
  stars: of('stars'),
  starts: of('when', 'where'),
  studying: inSight,
  suggestions: of('count'),
  suggestionsFirst: of('count'),
  tooLong: of('most'),
  usedIn: {
    names: ['circles'],
    cases: ['some', 'none'],
    choose: (circles: number) => (circles > 0 ? 'some' : 'none'),
  },
};
