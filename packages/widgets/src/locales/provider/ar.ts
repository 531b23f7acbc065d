import { ar as circle } from '../circle/ar.js';
import { plural } from '../plural.js';
import type { ProviderMessages } from './messages.js';

const many = plural('ar');
const circles = (count: number): string =>
  many(count, {
    zero: 'لا توجد حلقات تعلّم',
    one: 'حلقة تعلّم واحدة',
    two: 'حلقتا تعلّم',
    few: '# حلقات تعلّم',
    many: '# حلقة تعلّم',
    other: '# حلقة تعلّم',
  });

/** Arabic. Not yet reviewed by a native speaker. */
export const ar: ProviderMessages = {
  ...circle,

  studying: (count, total) => {
    const studying = many(count, {
      one: 'حلقة واحدة تدرس هذه الدورة',
      two: 'حلقتان تدرسان هذه الدورة',
      few: '# حلقات تدرس هذه الدورة',
      many: '# حلقة تدرس هذه الدورة',
      other: '# حلقة تدرس هذه الدورة',
    });
    return total === undefined ? `أكثر من ${studying}` : studying;
  },
  circles: (count, total) => (total === undefined ? `أكثر من ${circles(count)}` : circles(count)),
  joint: '، ',

  inCity: (city) => `في ${city}`,
  byVideo: 'عبر الإنترنت',
  onWeekday: (weekday) => `يوم ${weekday}`,
  onDate: (date) => `يوم ${date}`,

  nextStarts: (when, where) => `والتالية تبدأ ${when} ${where}`,
  nextMeets: (when, where) => `واللقاء التالي ${when} ${where}`,
  onlyStarts: (when, where) => `وتبدأ ${when} ${where}`,
  onlyMeets: (when, where) => `ولقاؤها التالي ${when} ${where}`,
  starts: (when, where) => `تبدأ التالية ${when} ${where}`,
  meets: (when, where) => `اللقاء التالي ${when} ${where}`,

  none: 'لا توجد حلقة تدرس هذه الدورة الآن.',
  before: (count) =>
    many(count, {
      one: 'درستها حلقة واحدة من قبل.',
      two: 'درستها حلقتان من قبل.',
      few: 'درستها # حلقات من قبل.',
      many: 'درستها # حلقة من قبل.',
      other: 'درستها # حلقة من قبل.',
    }),
  startOne: 'ابدأ حلقة',
  start: 'ابدأ حلقة تعلّم بهذه الدورة',
  all: 'عرض كل الحلقات',
  failed: 'تعذّر عرض حلقات هذه الدورة الآن.',
};
