import { ar as course } from '../course/ar.js';
import { plural } from '../plural.js';
import type { CoursesMessages } from './messages.js';

const many = plural('ar');
const courses = (count: number): string =>
  many(count, {
    zero: 'لا توجد دورات',
    one: 'دورة واحدة',
    two: 'دورتان',
    few: '# دورات',
    many: '# دورة',
    other: '# دورة',
  });

/** Arabic. Not yet reviewed by a native speaker. */
export const ar: CoursesMessages = {
  ...course,

  searchLabel: 'ابحث عن الدورات',
  searchHint: 'موضوع أو عنوان أو جهة',
  searchButton: 'بحث',
  filters: 'عوامل التصفية',

  resultsLabel: 'الدورات',
  loading: 'جارٍ تحميل الدورات…',
  count: (shown, total) => {
    if (total === undefined) return `أكثر من ${courses(shown)}`;
    return total === shown ? courses(shown) : many(shown, { other: `# من أصل ${courses(total)}` });
  },
  more: 'عرض المزيد',
  moreLoading: 'جارٍ تحميل المزيد…',
  moreFailed: 'تعذّر تحميل المزيد. حاول مرة أخرى.',

  nothingTitle: 'لم يُعثر على دورات',
  languagesLabel: 'اللغات',
  openLicence: 'رخصة مفتوحة',
  guide: 'مع دليل للميسّر',

  nothingAdvice: 'جرّب أحد هذه الخيارات:',
  tryWithoutWords: 'البحث بلا كلمات',
  tryAllTopics: 'كل المواضيع',
  tryAllLanguages: 'كل اللغات',
  tryAnyLicence: 'أي ترخيص',
  tryWithoutGuide: 'وبلا دليل أيضًا',

  trouble: {
    offline: {
      title: 'تعذّر الوصول إلى الدورات',
      advice: 'تحقّق من اتصالك ثم حاول مرة أخرى.',
    },
    timeout: {
      title: 'يستغرق الأمر وقتًا أطول من المعتاد',
      advice: 'لم تصل إجابة في الوقت المحدد. حاول مرة أخرى بعد قليل.',
    },
    unavailable: {
      title: 'الدورات غير متاحة الآن',
      advice: 'المشكلة في الخدمة وليست منك. حاول مرة أخرى بعد بضع دقائق.',
    },
    other: {
      title: 'تعذّر عرض الدورات',
      advice: 'أجابت الخدمة بطريقة لا تفهمها هذه الصفحة.',
    },
  },
  retry: 'حاول مرة أخرى',
};
