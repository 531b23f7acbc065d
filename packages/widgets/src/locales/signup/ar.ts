import { ar as circle } from '../circle/ar.js';
import type { SignupMessages } from './messages.js';

const kept = 'ما كتبته ما زال هنا.';
const another = 'اختر حلقة أخرى.';

/** Arabic. Not yet reviewed by a native speaker. */
export const ar: SignupMessages = {
  ...circle,

  heading: 'التسجيل',
  loading: 'جارٍ تحميل حلقة التعلّم…',
  trouble: {
    offline: {
      title: 'تعذّر الوصول إلى حلقة التعلّم',
      advice: 'تحقّق من اتصالك ثم حاول مرة أخرى.',
    },
    timeout: {
      title: 'يستغرق الأمر وقتًا أطول من المعتاد',
      advice: 'لم تصل إجابة في الوقت المحدد. حاول مرة أخرى بعد قليل.',
    },
    unavailable: {
      title: 'التسجيل غير متاح الآن',
      advice: 'المشكلة في الخدمة وليست منك. حاول مرة أخرى بعد بضع دقائق.',
    },
    other: {
      title: 'تعذّر عرض حلقة التعلّم',
      advice: 'أجابت الخدمة بطريقة لا تفهمها هذه الصفحة.',
    },
  },
  retry: 'حاول مرة أخرى',
  gone: {
    full: {
      title: 'اكتملت حلقة التعلّم هذه',
      advice: `قد يتخلّى أحدهم عن مقعده: عُد لاحقًا، أو ${another}`,
    },
    closed: {
      title: 'أُغلق التسجيل',
      advice: `لا تقبل هذه الحلقة مشاركين جددًا حاليًا. ${another}`,
    },
    ended: { title: 'انتهت حلقة التعلّم هذه', advice: `لم يعد الانضمام إليها ممكنًا. ${another}` },
    notfound: { title: 'لا توجد حلقة تعلّم كهذه', advice: `ربما سُحبت. ${another}` },
  },
  lookAgain: 'تحقّق مرة أخرى',
  circlePage: 'صفحة الحلقة',
  notSetUp: {
    title: 'التسجيل لا يعمل في هذه الصفحة بعد',
    advice: 'لمن يدير هذا الموقع: وضّح عبر privacy-url ما يحدث لبيانات الناس.',
  },
  elsewhere: {
    title: 'سجّل في صفحة الحلقة نفسها',
    advice: 'يعرض هذا الموقع حلقات التعلّم، ونموذج التسجيل على بُعد خطوة واحدة في صفحة الحلقة.',
  },
  signUpThere: 'انتقل إلى صفحة التسجيل',
  fewSeats: 'لا يُحجز لك مقعد أثناء الكتابة.',
  hasStarted: 'بدأت هذه الحلقة بالفعل؛ ستنضم في لقائها التالي.',

  allNeeded: 'كل الحقول مطلوبة ما لم يُكتب «اختياري».',
  optional: 'اختياري',
  nameLabel: 'اسمك',
  nameHint: 'ليعرف الميسّر من سيأتي.',
  emailLabel: 'البريد الإلكتروني',
  emailHint: 'تصل إليه أخبار هذه الحلقة.',
  goalsLabel: 'ماذا تأمل أن تحقق من هذه الحلقة؟',
  goals: {
    work: 'فرص أفضل لإيجاد عمل',
    job: 'مهارات لعملي الحالي',
    study: 'دعم لدراسة أتابعها',
    interest: 'يهمّني الموضوع',
    people: 'لقاء الناس',
    fun: 'المتعة أو تجربة شيء جديد',
    other: 'شيء آخر',
  },
  goalTextLabel: 'ما هو، بكلماتك؟',
  supportLabel: 'كيف يمكنك مساعدة الآخرين؟',
  supportHint: 'لا معلّم في الحلقة، فهي تقوم على ما يقدّمه كل فرد: وقت أو صبر أو سيارة…',
  answerHint: 'هذا سؤال من الميسّر.',
  mobileLabel: 'رقم الجوال',
  mobileHint:
    'للتذكير برسائل نصية. ابدأ برمز الدولة، مثل ‎+962 7 9012 3456‎. لا يراه المشاركون الآخرون.',
  newsletterLabel: (organisation) => `أوافق أيضًا أن تخبرني ${organisation} بفرص تعلّم أخرى`,
  consentLabel: (organisation) =>
    `أوافق أن تستلم ${organisation} ما كتبته هنا، وتعطيه للميسّر، وتراسلني بشأن هذه الحلقة`,
  privacyLink: (organisation) => `ماذا تفعل ${organisation} ببياناتك`,
  newTab: 'يُفتح في علامة تبويب جديدة',
  submit: 'سجّل',

  sending: 'جارٍ الإرسال…',
  notSent: `لم يُرسل تسجيلك. ${kept}`,
};
