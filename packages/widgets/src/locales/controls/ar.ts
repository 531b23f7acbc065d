import { plural } from '../plural.js';
import type { ControlsMessages } from './messages.js';

const many = plural('ar');

/** Arabic. Not yet reviewed by a native speaker. */
export const ar: ControlsMessages = {
  language: 'ar',
  direction: 'rtl',

  chipsLabel: 'عوامل التصفية المفعّلة',
  removeChip: (text) => `إزالة ${text}`,
  clearAll: 'مسح الكل',

  daysLabel: 'الأيام',
  cityLabel: 'المدينة',
  languageLabel: 'اللغة',
  topicsLabel: 'المواضيع',
  orderLabel: 'الترتيب حسب',
  orders: {
    soonest: 'الأقرب موعدًا',
    latest: 'الأبعد موعدًا',
    newest: 'الأحدث إضافةً',
    name: 'الاسم',
    nearest: 'الأقرب مسافةً',
    title: 'العنوان',
    popular: 'الأكثر استخدامًا',
    rated: 'الأعلى تقييمًا',
  },

  labelWithCount: (label, count) => `${label} (${many(count, { other: '#' })})`,
  findIn: (label) => `ابحث في: ${label}`,
  choicesLoading: 'جارٍ التحميل…',
  choicesFailed: 'تعذّر تحميل الخيارات.',
  choicesNone: 'لا شيء يطابق هذه الكلمات.',
  choicesRetry: 'حاول مرة أخرى',

  cityHint: 'أي مدينة',
  suggestionsLoading: 'جارٍ البحث…',
  suggestionsFailed: 'تعذّر تحميل الاقتراحات.',
  cityNone: 'لم تلتقِ أي حلقة تعلّم في مدينة كهذه بعد.',
  suggestions: (count) =>
    many(count, {
      zero: 'لا توجد اقتراحات',
      one: 'اقتراح واحد',
      two: 'اقتراحان',
      few: '# اقتراحات',
      many: '# اقتراحًا',
      other: '# اقتراح',
    }),
  suggestionsFirst: (count) =>
    many(count, {
      one: 'الاقتراح الأول فقط. اكتب المزيد لترى غيره.',
      two: 'أول اقتراحين. اكتب المزيد لترى غيرهما.',
      few: 'أول # اقتراحات. اكتب المزيد لترى غيرها.',
      many: 'أول # اقتراحًا. اكتب المزيد لترى غيرها.',
      other: 'أول # اقتراح. اكتب المزيد لترى غيرها.',
    }),
};
