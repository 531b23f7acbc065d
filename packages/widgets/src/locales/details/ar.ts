import { ar as calendar } from '../calendar/ar.js';
import { plural } from '../plural.js';
import type { DetailsMessages } from './messages.js';

const many = plural('ar');

/** Arabic. Not yet reviewed by a native speaker. */
export const ar: DetailsMessages = {
  ...calendar,

  back: 'العودة إلى النتائج',
  yourTime: 'بتوقيتك',
  meetings: 'اللقاءات',
  lastMeeting: 'اللقاء الأخير',
  venueWebsite: 'موقع المكان على الويب',
  directions: 'الطريق إلى المكان على OpenStreetMap',
  coursePage: 'عن هذه الدورة',
  seats: 'المقاعد',
  seatsInAll: (limit) =>
    many(limit, {
      one: 'مقعد واحد',
      two: 'مقعدان',
      few: '# مقاعد',
      many: '# مقعدًا',
      other: '# مقعد',
    }),
  seatsOf: (left, limit) =>
    many(left, { other: `المتبقي: # من أصل ${many(limit, { other: '#' })}` }),
  copyLink: 'نسخ الرابط',
  linkCopied: 'نُسخ الرابط.',
  copyByHand: 'انسخ هذا العنوان:',
  ownPage: 'صفحة الحلقة نفسها',
  report: 'كيف سارت الحلقة',
  signUpThere: 'سجّل في صفحة الحلقة نفسها',
};
