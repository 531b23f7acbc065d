import { ar as circle } from '../circle/ar.js';
import { plural } from '../plural.js';
import type { FinderMessages } from './messages.js';

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
export const ar: FinderMessages = {
  ...circle,

  searchLabel: 'ابحث عن حلقات التعلّم',
  searchHint: 'موضوع أو دورة أو مدينة أو اسم',
  searchButton: 'بحث',
  placeLabel: 'المكان',
  placeAny: 'أي مكان',
  placeInPerson: 'حضوريًا',
  placeOnline: 'عبر الإنترنت',
  signupLabel: 'التسجيل',
  signupOpen: 'مفتوح',
  signupAll: 'الكل',
  nearMe: 'بالقرب مني',
  nearAsking: 'جارٍ تحديد موقعك…',
  nearDenied: 'لم يشارك متصفحك موقعك. اسمح بذلك لهذا الموقع، أو ابحث باسم مدينتك.',
  nearFailed: 'تعذّر تحديد موقعك. ابحث باسم مدينتك بدلًا من ذلك.',
  nearWithin: (distance) => `ضمن ${distance} منك`,

  resultsLabel: 'حلقات التعلّم',
  loading: 'جارٍ تحميل حلقات التعلّم…',
  count: (shown, total) => {
    if (total === undefined) return `أكثر من ${circles(shown)}`;
    return total === shown ? circles(shown) : many(shown, { other: `# من أصل ${circles(total)}` });
  },
  more: 'عرض المزيد',
  moreLoading: 'جارٍ تحميل المزيد…',
  moreFailed: 'تعذّر تحميل المزيد. حاول مرة أخرى.',

  nothingTitle: 'لم يُعثر على حلقات تعلّم',
  nothingAdvice: 'جرّب أحد هذه الخيارات:',
  tryWithoutWords: 'البحث بلا كلمات',
  tryEverywhere: 'البحث في كل مكان',
  tryAnyPlace: 'حضوريًا وعبر الإنترنت',
  tryClosedToo: 'إظهار الحلقات المغلقة أيضًا',

  trouble: {
    offline: {
      title: 'تعذّر الوصول إلى حلقات التعلّم',
      advice: 'تحقّق من اتصالك ثم حاول مرة أخرى.',
    },
    timeout: {
      title: 'يستغرق الأمر وقتًا أطول من المعتاد',
      advice: 'لم تصل إجابة في الوقت المحدد. حاول مرة أخرى بعد قليل.',
    },
    unavailable: {
      title: 'حلقات التعلّم غير متاحة الآن',
      advice: 'المشكلة في الخدمة وليست منك. حاول مرة أخرى بعد بضع دقائق.',
    },
    other: {
      title: 'تعذّر عرض حلقات التعلّم',
      advice: 'أجابت الخدمة بطريقة لا تفهمها هذه الصفحة.',
    },
  },
  retry: 'حاول مرة أخرى',
};
