import type { install as english } from '#i18n/catalogs/en/install.ts'

/** The first screen after the app was added. */
export const install = {
  'install.title': 'إعداد Trigger Console',
  'install.lead': 'راجع الأذونات، واختر أين يظهر التطبيق، ثم أنهِ التثبيت.',

  'install.checks': 'الأذونات',
  'install.check.admin': 'المسؤول',
  'install.check.admin.ok': 'يتيح لك Bitrix24 قائمة المشغّلات: يمكنك إطلاقها.',
  'install.check.crm': 'CRM',
  'install.check.crm.ok': 'يمكن للتطبيق قراءة العناصر وإطلاق المشغّلات.',
  'install.check.placement': 'التضمين',
  'install.check.placement.ok': 'يمكن أن يظهر التطبيق في البطاقات والقوائم.',
  'install.check.placement.missing':
    'لا يمكن أن يظهر التطبيق في البطاقات والقوائم؛ أما صفحته فتعمل. لإتاحة ذلك، حدّد التضمين في إعدادات التطبيق في Bitrix24 وثبّته مجددًا.',
  'install.check.placement.unknown':
    'لا يذكر Bitrix24 هل يحق للتطبيق الظهور في البطاقات والقوائم؛ يتبيّن ذلك عند إضافته إلى مواضعه.',

  'install.where': 'أين يُعرض التطبيق',
  'install.where.text': 'يمكنك تغيير ذلك في أي وقت من الإعدادات.',
  'install.where.reading': 'جارٍ معرفة أين يُعرض التطبيق الآن…',
  'install.where.again': 'يُعرض التطبيق في مواضع بالفعل، وهي محددة. تُستبدل مداخل الإصدارات السابقة.',

  'install.finish': 'إنهاء التثبيت',
  'install.finish.without': 'الإنهاء من دونها',
  'install.retryFailed': 'إعادة محاولة المواضع الفاشلة',
  'install.working': 'جارٍ إضافة التطبيق إلى مواضعه…',
  'install.failed.title':
    '{count, plural, zero {أُعدّت كل المواضع} one {تعذّر إعداد موضع واحد} two {تعذّر إعداد موضعين} few {تعذّر إعداد # مواضع} many {تعذّر إعداد # موضعًا} other {تعذّر إعداد # موضع}}',
  'install.failed.text': 'تم كل ما عدا ذلك. أعد المحاولة، أو أنهِ الآن وأصلحها لاحقًا من الإعدادات.',
  'install.finishing': 'جارٍ الإنهاء… سيفتح Bitrix24 التطبيق بعد لحظة.',
  'install.stuck.title': 'لم يفتح Bitrix24 التطبيق بعد',
  'install.stuck.text': 'اكتمل التثبيت من جانبنا. أعد تحميل الصفحة.',
} satisfies Record<keyof typeof english, string>
