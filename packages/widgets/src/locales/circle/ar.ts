import { plural } from '../plural.js';
import type { CircleMessages } from './messages.js';

const many = plural('ar');

/** Arabic. Not yet reviewed by a native speaker. */
export const ar: CircleMessages = {
  language: 'ar',
  direction: 'rtl',

  firstMeeting: 'اللقاء الأول',
  nextMeeting: 'اللقاء التالي',
  startedOn: 'بدأت في',
  endedOn: 'انتهت في',
  where: 'المكان',
  course: 'الدورة',
  withPeople: 'الميسّر',
  languageLabel: 'اللغة',
  online: 'عبر الإنترنت',
  facilitatorsTime: 'بتوقيت الميسّر',
  rhythm: (meetings, weekly) =>
    many(meetings, {
      zero: 'بلا لقاءات',
      one: 'لقاء واحد',
      two: weekly ? 'لقاءان أسبوعيان' : 'لقاءان',
      few: weekly ? '# لقاءات أسبوعية' : '# لقاءات',
      many: weekly ? '# لقاءً أسبوعيًا' : '# لقاءً',
      other: weekly ? '# لقاء أسبوعي' : '# لقاء',
    }),
  distanceAway: (distance) => `على بُعد ${distance}`,

  full: 'مكتملة',
  closed: 'التسجيل مغلق',
  running: 'جارية',
  ended: 'انتهت',
  seatsLeft: (left) =>
    many(left, {
      one: 'بقي مقعد واحد',
      two: 'بقي مقعدان',
      few: 'بقيت # مقاعد',
      many: 'بقي # مقعدًا',
      other: 'بقي # مقعد',
    }),
};
