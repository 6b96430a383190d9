import type { errors as english } from '#i18n/catalogs/en/errors.ts'

/** For every way a call can fail: what happened, and what to do now. */
export const errors = {
  'error.outside-portal.title': 'افتح Trigger Console من Bitrix24 الخاص بك',
  'error.outside-portal.help':
    'تعمل هذه الصفحة داخل البوابة فقط. افتح Bitrix24، وانتقل إلى «التطبيقات» في القائمة الجانبية، ثم اختر Trigger Console.',
  'error.portal-silent.title': 'لا يرد Bitrix24',
  'error.portal-silent.help':
    'لم ترد الصفحة المحيطة بهذا التطبيق. أعد تحميل الصفحة؛ فإن لم يُجدِ ذلك، فافتح التطبيق من قائمة Bitrix24 مجددًا.',
  'error.foreign-parent.title': 'هذه الصفحة ليست بوابتك',
  'error.foreign-parent.help':
    'فُتح التطبيق داخل صفحة غير البوابة المخصص لها، لذا يُبقي كل شيء معطّلًا. افتحه من قائمة Bitrix24.',

  'error.not-admin.title': 'لا يمكن إطلاق المشغّلات إلا لمسؤول Bitrix24',
  'error.not-admin.help':
    'لا يتيح Bitrix24 المشغّلات إلا لمسؤولي البوابة. اطلب من أحد المسؤولين أن يفتح هذا التطبيق أو أن يمنحك صلاحيات المسؤول.',
  'error.no-app-context.title': 'ليس للتطبيق هنا صلاحيات خاصة به',
  'error.no-app-context.help':
    'لا يستطيع إطلاق المشغّلات إلا تطبيق مثبّت. افتح Trigger Console من قائمة Bitrix24، لا من رابط مباشر أو webhook.',
  'error.no-crm-access.title': 'ليس لحسابك وصول إلى CRM',
  'error.no-crm-access.help':
    'اطلب من أحد المسؤولين أن يمنحك الوصول إلى CRM، ثم افتح التطبيق مجددًا.',
  'error.missing-scope.title': 'ينقص التطبيق إذن',
  'error.missing-scope.help':
    'يحتاج Trigger Console إلى إذنَي CRM والتضمين. افتح إعدادات التطبيق في Bitrix24، وحدّد كليهما، ثم ثبّت التطبيق مجددًا.',
  'error.plan-without-rest.title': 'خطة Bitrix24 لديك لا تشمل REST API',
  'error.plan-without-rest.help':
    'التطبيقات التي تستخدم REST API تعمل في الخطط التجارية فقط. غيّر الخطة أو فعّل الفترة التجريبية.',
  'error.user-without-app.title': 'لا يحق لك استخدام هذا التطبيق',
  'error.user-without-app.help': 'اطلب من أحد المسؤولين أن يتيح لك Trigger Console.',
  'error.extranet-user.title': 'لا يمكن للضيوف استخدام هذا التطبيق',
  'error.extranet-user.help': 'سجّل الدخول بصفتك موظفًا في البوابة.',
  'error.credentials-rejected.title': 'لم يقبل Bitrix24 تسجيل دخول التطبيق',
  'error.credentials-rejected.help': 'افتح التطبيق من قائمة Bitrix24 مجددًا.',
  'error.access-denied.title': 'يرفض Bitrix24 الوصول',
  'error.access-denied.help':
    'ينقص حسابك حق لازم لهذا الإجراء. تبيّن التفاصيل التقنية الحق الذي يذكره Bitrix24.',
  'error.session-ended.title': 'انتهت جلستك في Bitrix24',
  'error.session-ended.help': 'أعد تحميل الصفحة وسجّل الدخول؛ ما كتبته يبقى هنا.',
  'error.address-changed.title': 'للبوابة عنوان جديد',
  'error.address-changed.help': 'افتح البوابة بعنوانها الجديد، ثم التطبيق من قائمتها.',

  'error.empty-code.title': 'ليس للمشغّل رمز',
  'error.empty-code.help': 'اختر مشغّلًا من القائمة.',
  'error.wrong-code.title': 'لا يقبل Bitrix24 رمز المشغّل هذا',
  'error.wrong-code.help':
    'يتألف الرمز من حروف لاتينية وأرقام ونقطة وشرطة وشرطة سفلية. اختر مشغّلًا من القائمة.',
  'error.unknown-code.title': 'لم يعد هذا المشغّل مسجّلًا',
  'error.unknown-code.help':
    'حُذف، أو لم يسجّله هذا التطبيق قط. أعد تحميل قائمة المشغّلات واختر مجددًا، أو سجّله في تبويب «المشغّلات».',
  'error.empty-name.title': 'ليس للمشغّل اسم',
  'error.empty-name.help': 'اكتب اسمًا: هو ما يراه الناس في قواعد الأتمتة.',
  'error.wrong-type.title': 'لا تعرف البوابة نوع الكائن هذا',
  'error.wrong-type.help': 'ربما حُذف. أعد تحميل الصفحة واختر النوع مجددًا.',
  'error.wrong-record-id.title': 'لا يقبل Bitrix24 رقم العنصر هذا',
  'error.wrong-record-id.help': 'الرقم عدد صحيح أكبر من الصفر. راجع الرقم في عنوان صفحة العنصر.',
  'error.not-found.title': 'لم يعثر عليه Bitrix24',
  'error.not-found.help': 'ربما حُذف في هذه الأثناء. أعد التحميل واختر مجددًا.',
  'error.rejected.title': 'رفض Bitrix24 الطلب',
  'error.rejected.help': 'تضم التفاصيل التقنية نص رد Bitrix24. إن لم يساعدك، فأرسلها إلى الدعم.',
  'error.unknown-method.title': 'لا تعرف هذه البوابة المشغّلات',
  'error.unknown-method.help':
    'ربما إصدار Bitrix24 فيها قديم جدًا، أو أتمتة CRM غير متوفرة. حدّث البوابة إن كانت على خادمكم؛ وفي السحابة اسأل دعم Bitrix24.',
  'error.https-required.title': 'تطلب البوابة اتصالًا آمنًا',
  'error.https-required.help': 'افتح البوابة بعنوان يبدأ بـ https.',
  'error.batch-too-long.title': 'أوامر أكثر من اللازم في طلب واحد',
  'error.batch-too-long.help':
    'يقبل Bitrix24 خمسين أمرًا في المرة. لم يُنفَّذ شيء للبقية؛ أطلقها مجددًا.',
  'error.not-in-batch.title': 'يقبل Bitrix24 هذا الأمر منفردًا فقط',
  'error.not-in-batch.help': 'لم يُنفَّذ شيء. أطلق مجددًا: ستُرسَل العناصر حينها واحدًا واحدًا.',

  'error.too-many-requests.title': 'يطلب Bitrix24 التمهّل',
  'error.too-many-requests.help':
    'جاءت طلبات كثيرة جدًا من هذه الشبكة. لم يُنفَّذ شيء؛ انتظر بضع ثوانٍ وحاول مجددًا.',
  'error.time-budget-used.title': 'نفد الوقت الذي تخصصه البوابة لهذا',
  'error.time-budget-used.help':
    'يحدّ Bitrix24 الوقت الذي قد تستغرقه الطريقة كل عشر دقائق. لم يُنفَّذ شيء؛ يُستأنف العمل عندما يُتاح الوقت مجددًا.',
  'error.portal-blocked.title': 'حظر Bitrix24 واجهة REST API',
  'error.portal-blocked.help':
    'حُمّلت البوابة فوق طاقتها، ولا يُرفع الحظر إلا يدويًا. لم يُنفَّذ شيء. راسل دعم Bitrix24.',
  'error.portal-deleted.title': 'حُذفت هذه البوابة',
  'error.portal-deleted.help': 'افتح بوابة أخرى.',
  'error.portal-failed.title': 'أبلغ Bitrix24 عن خطأ داخلي',
  'error.portal-failed.help':
    'حاول مجددًا بعد دقيقة. إن استمر الخطأ، فأرسل التفاصيل التقنية إلى الدعم.',
  'error.gateway-failed.title': 'لم يرد خادم البوابة كما يجب',
  'error.gateway-failed.help': 'هو محمّل فوق طاقته أو قيد إعادة التشغيل. حاول مجددًا بعد دقيقة.',

  'error.no-answer.title': 'لا اتصال بـ Bitrix24',
  'error.no-answer.help': 'تحقّق من اتصالك، ثم حاول مجددًا.',
  'error.timed-out.title': 'استغرق Bitrix24 وقتًا أطول من اللازم',
  'error.timed-out.help': 'البوابة بطيئة الآن. حاول مجددًا بعد دقيقة.',
  'error.unreadable-answer.title': 'أجاب Bitrix24 بما لا يفهمه هذا التطبيق',
  'error.unreadable-answer.help': 'حاول مجددًا. إن استمر ذلك، فأرسل التفاصيل التقنية إلى الدعم.',
} satisfies Record<keyof typeof english, string>
