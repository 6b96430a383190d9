import type { shell as english } from '#i18n/catalogs/en/shell.ts'

/** The frame around every screen, and words used everywhere. */
export const shell = {
  'app.name': 'Trigger Console',
  'app.sections': 'الأقسام',
  'app.skip': 'الانتقال إلى المحتوى',

  'tab.fire': 'إطلاق',
  'tab.triggers': 'المشغّلات',
  'tab.bulk': 'إطلاق جماعي',
  'tab.history': 'السجل',
  'tab.settings': 'الإعدادات',

  'shortcuts.title': 'اختصارات لوحة المفاتيح',
  'shortcuts.submit': 'الإطلاق أو إرسال النموذج الحالي',
  'shortcuts.search': 'الانتقال إلى حقل البحث أو العنصر',
  'shortcuts.check': 'التحقّق مجددًا عند ظهور نتيجة',
  'shortcuts.tabs': 'التنقّل بين الأقسام؛ ومفتاح Enter يفتحها',
  'shortcuts.escape': 'إغلاق قائمة أو سؤال أو نموذج',
  'shortcuts.list': 'إظهار هذه القائمة أو إخفاؤها',
  'shortcuts.single.on': 'لا تعمل المفاتيح المفردة أثناء الكتابة. يمكنك إيقافها من الإعدادات.',
  'shortcuts.single.off': 'المفاتيح المفردة متوقفة. يمكنك تشغيلها من الإعدادات.',

  'action.tryAgain': 'إعادة المحاولة',
  'action.reloadPage': 'إعادة تحميل الصفحة',
  'action.close': 'إغلاق',
  'action.cancel': 'إلغاء',
  'action.copy': 'نسخ',
  'action.copied': 'تم النسخ',
  'action.copyFailed': 'النسخ محظور هنا: حدّد النص وانسخه بنفسك',
  'action.clear': 'مسح',

  'state.loading': 'جارٍ التحميل…',
  'state.slow': 'يتأخر Bitrix24 في الرد.',
  'details.title': 'التفاصيل التقنية',
  'details.copy': 'نسخ التفاصيل',
  'details.empty': '(فارغ)',
  'details.request': 'الطلب',
  'details.method': 'الطريقة',
  'details.http': 'حالة HTTP',
  'details.code': 'رمز الخطأ',
  'details.text': 'نص رد Bitrix24',
  'details.requestId': 'معرّف الطلب',
  'details.sentAt': 'وقت الإرسال',
  'details.answeredAt': 'وقت الرد',
  'details.sends': 'مرات الإرسال',
  'details.transport': 'أسلوب الإرسال',
  'details.transport.once': 'محمي: لا يستطيع المتصفح تكرار الطلب',
  'details.transport.ordinary': 'عادي: إذا انقطع الاتصال فقد يكرر المتصفح الطلب من تلقاء نفسه',
  'details.until': 'يُتاح مجددًا',

  'toasts.region': 'الرسائل',

  'gate.history': 'عرض سجل هذا المتصفح',
  'gate.not-installed.title': 'لم يكتمل تثبيت Trigger Console',
  'gate.not-installed.help':
    'يجب أن ينهي أحد المسؤولين التثبيت أولًا: فإلى ذلك الحين لا يعرض Bitrix24 التطبيق في أي مكان آخر.',
  'gate.copyRequest': 'نسخ طلب إلى المسؤول',
  'gate.requestText':
    'أرجو أن تفتح Trigger Console في Bitrix24 الخاص بنا ({portal}) نيابةً عني، أو أن تمنحني صلاحيات المسؤول: فإطلاق مشغّلات CRM يتطلبها.',
  'gate.crash.title': 'حدث خلل في هذه الشاشة',
  'gate.crash.help': 'ما أُطلق مدوَّن في السجل. أعد تحميل الصفحة للمتابعة.',
} satisfies Record<keyof typeof english, string>
