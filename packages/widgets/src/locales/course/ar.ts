import { plural } from '../plural.js';
import type { CourseMessages } from './messages.js';

const many = plural('ar');
const ratings = (count: number): string =>
  many(count, {
    zero: 'بلا تقييمات',
    one: 'تقييم واحد',
    two: 'تقييمان',
    few: '# تقييمات',
    many: '# تقييمًا',
    other: '# تقييم',
  });

/** Arabic. Not yet reviewed by a native speaker. */
export const ar: CourseMessages = {
  language: 'ar',
  direction: 'rtl',

  rated: (average, count) => `${average} من 5، ${ratings(count)}`,
  ratings,
  notRated: 'بلا تقييم بعد',
  usedIn: (count) =>
    many(count, {
      zero: 'لا حلقات تعلّم بعد',
      one: 'في حلقة تعلّم واحدة',
      two: 'في حلقتي تعلّم',
      few: 'في # حلقات تعلّم',
      many: 'في # حلقة تعلّم',
      other: 'في # حلقة تعلّم',
    }),
  onDemand: 'يمكن البدء في أي وقت',
  formats: {
    'online course': 'دورة عبر الإنترنت',
    book: 'كتاب',
    video: 'فيديو',
    article: 'مقال',
    'interest group': 'مجموعة اهتمام',
  },
  moreTopics: (count) => many(count, { other: '+#' }),
};
