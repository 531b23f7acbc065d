import { ar as circle } from '../circle/ar.js';
import { plural } from '../plural.js';
import type { CourseDetailsMessages } from './messages.js';

const many = plural('ar');

/** Arabic. Not yet reviewed by a native speaker. */
export const ar: CourseDetailsMessages = {
  ...circle,

  back: 'العودة إلى الدورات',
  backToCourse: 'العودة إلى الدورة',
  toCourse: 'الانتقال إلى الدورة',
  reviews: 'آراء المتعلّمين',
  startCircle: 'ابدأ حلقة تعلّم بهذه الدورة',

  providerLabel: 'الجهة المقدّمة',
  formatLabel: 'الشكل',
  circlesLabel: 'حلقات التعلّم',
  topicsLabel: 'المواضيع',
  keywordsLabel: 'الكلمات المفتاحية',
  showAll: (count) => many(count, { other: 'عرض الكل (#)' }),

  ratingsTitle: 'التقييمات',
  stars: (stars) =>
    many(stars, {
      one: 'نجمة واحدة',
      two: 'نجمتان',
      few: '# نجوم',
      many: '# نجمة',
      other: '# نجمة',
    }),
  asTable: 'التقييمات في جدول',
  starsHeading: 'النجوم',
  ratingsHeading: 'عدد التقييمات',

  circlesTitle: 'حلقات التعلّم بهذه الدورة',
  groups: {
    open: 'التسجيل مفتوح',
    running: 'التسجيل مغلق',
    past: 'انتهت',
  },
  noCircles: {
    open: 'لا توجد الآن حلقة بهذه الدورة تقبل التسجيل.',
    running: 'لا توجد حلقة أخرى جارية أو على وشك البدء.',
    past: 'لم تنتهِ بعد أي حلقة بهذه الدورة.',
  },
  circlesLoading: 'جارٍ تحميل حلقات التعلّم…',
  circlesFailed: 'تعذّر تحميل حلقات التعلّم.',
  retry: 'حاول مرة أخرى',
  more: 'عرض المزيد',
  moreLoading: 'جارٍ تحميل المزيد…',
  moreFailed: 'تعذّر تحميل المزيد. حاول مرة أخرى.',
};
