import type { Circle } from '@circlet/sdk';

/** What a test needs to be otherwise. */
export interface Changes {
  readonly circle?: Partial<Circle>;
  readonly place?: Partial<Circle['place']>;
  readonly schedule?: Partial<Circle['schedule']>;
}

/** Six Mondays in a library, from 30 November, half past six to eight. */
export function circleWith({ circle, place, schedule }: Changes = {}): Circle {
  return {
    id: 5,
    name: 'Reading together',
    state: 'upcoming',
    course: { id: 7, title: 'Reading', provider: 'Open Shelf', url: null, pageUrl: null },
    facilitators: ['Ana', 'Zoë'],
    place: {
      isOnline: false,
      venue: 'Main Library',
      address: '1 Main Street, Springfield',
      city: 'Springfield',
      region: '',
      country: '',
      website: null,
      coordinates: null,
      ...place,
    },
    schedule: {
      startsAt: '2026-11-30T18:30:00-06:00',
      startDate: '2026-11-30',
      endDate: '2027-01-04',
      weekday: 'monday',
      startTime: '18:30',
      endTime: '20:00',
      timeZoneLabel: 'CST',
      meetings: 6,
      isWeekly: true,
      nextMeeting: '2026-11-30',
      ...schedule,
    },
    seats: { limit: null, taken: 0, left: null },
    signup: { isOpen: true, question: null, url: 'https://circles.example.org/en/signup/x-5/' },
    language: 'en',
    imageUrl: null,
    reportUrl: null,
    ...circle,
  };
}
