import { plural } from '../plural.js';
import type { CalendarMessages } from './messages.js';

const many = plural('ar');

/** Arabic. Not yet reviewed by a native speaker. */
export const ar: CalendarMessages = {
  language: 'ar',
  direction: 'rtl',

  addToCalendar: 'أضف إلى التقويم',
  calendarMaking: 'جارٍ إنشاء الملف…',
  calendarMade: 'أُنشئ ملف التقويم. افتحه لإضافته إلى تقويمك.',
  calendarFailed: 'تعذّر إنشاء ملف التقويم. حاول مرة أخرى.',

  calendarAll: (meetings) =>
    many(meetings, {
      two: 'اللقاءان كلاهما، كل أسبوع.',
      few: 'كل اللقاءات (#)، كل أسبوع.',
      other: 'كل اللقاءات (#)، كل أسبوع.',
    }),
  calendarLeft: (meetings) =>
    many(meetings, {
      two: 'اللقاءان المتبقيان، كل أسبوع.',
      few: 'اللقاءات المتبقية (#)، كل أسبوع.',
      other: 'اللقاءات المتبقية (#)، كل أسبوع.',
    }),
  calendarOnly: 'هناك لقاء واحد.',
  calendarLast: 'اللقاء الأخير.',
  calendarFirst: 'اللقاء الأول فقط: مواعيد اللقاءات الأخرى غير مؤكدة.',
  calendarNext: 'اللقاء التالي فقط: مواعيد اللقاءات الأخرى غير مؤكدة.',
  calendarFirstOnline:
    'اللقاء الأول فقط: قد تتغيّر اللقاءات اللاحقة ساعة بالنسبة إليك عند تغيير التوقيت.',
  calendarDayOnline: 'يوم اللقاء التالي فقط: المنطقة الزمنية للميسّر غير معروفة على وجه اليقين.',
  calendarNoTime: 'طوال اليوم، لأن الوقت غير معروف.',

  calendarCourse: 'الدورة',
  calendarPeople: 'الميسّر',
  calendarPlaceOnline: 'عبر الإنترنت',
  calendarTheirTime: (time) => `${time} بتوقيت الميسّر`,
};
