import type { settings as english } from '#i18n/catalogs/en/settings.ts'

/** The Settings screen. */
export const settings = {
  'settings.sections': 'الإعدادات',
  'settings.section.general': 'عام',
  'settings.section.places': 'المواضع',
  'settings.section.health': 'الحالة',

  'settings.appearance.title': 'المظهر',
  'settings.appearance': 'الألوان',
  'settings.appearance.light': 'فاتح',
  'settings.appearance.dark': 'داكن',
  'settings.appearance.device': 'كما في جهازي',
  'settings.appearance.note': 'لك وحدك. اللغة هي لغة Bitrix24 لديك.',
  'settings.appearance.failed': 'لم يحفظه Bitrix24، فهو سارٍ في هذا المتصفح فقط.',

  'settings.keyboard.title': 'لوحة المفاتيح',
  'settings.singleKeys': 'اختصارات بمفتاح واحد',
  'settings.singleKeys.text':
    'مثل / أو R. لك وحدك. أوقفها إذا كنت تتحكم في جهازك بالصوت أو تضغط المفاتيح دون قصد.',
  'settings.singleKeys.failed': 'لم يحفظه Bitrix24، فهو سارٍ إلى أن يُعاد تحميل الصفحة فقط.',

  'settings.shared.title': 'عمليات التحقق والحدود',
  'settings.shared.note': 'لجميع مسؤولي هذه البوابة.',
  'settings.checkAfter': 'القراءة مجددًا بعد',
  'settings.checkAfter.help':
    'بالثواني بعد قبول Bitrix24 للمشغّل، بترتيب تصاعدي: كثيرًا ما تتأخر قواعد أتمتة المرحلة الجديدة.',
  'settings.keepDays': 'الاحتفاظ بالسجل مدة',
  'settings.keepDays.help':
    'بالأيام. يعرض السجل في كل متصفح تصدير عمليات الإطلاق الأقدم وحذفها؛ ولا يُحذف شيء منها من تلقاء نفسه.',
  'settings.plan': 'خطة Bitrix24',
  'settings.plan.standard': 'سحابية، عادية',
  'settings.plan.standard.text': '50 طلبًا دفعةً واحدة، ثم طلبان في الثانية.',
  'settings.plan.enterprise': 'سحابية، Enterprise',
  'settings.plan.enterprise.text': '250 طلبًا دفعةً واحدة، ثم 5 في الثانية.',
  'settings.plan.own': 'على خادمكم، بحدود خاصة',
  'settings.plan.own.text': 'حسب إعداد خادمكم.',
  'settings.own.burst': 'الطلبات دفعةً واحدة',
  'settings.own.perSecond': 'الطلبات في الثانية',
  'settings.own.operating': 'وقت الخادم لكل طريقة خلال عشر دقائق',
  'settings.own.operating.help': 'بالثواني؛ اتركه فارغًا إن لم يكن لخادمكم حد كهذا.',

  'settings.save': 'حفظ الإعدادات',
  'settings.discard': 'تجاهل التغييرات',
  'settings.saved': 'حُفظت {time}.',
  'settings.savedBy': 'آخر حفظ: {name}، {time}.',
  'settings.unsaved': 'لم يُحفظ بعد',
  'settings.notSaved': 'لم تُحفظ الإعدادات',
  'settings.conflict.title': 'غيّر مسؤول آخر الإعدادات في هذه الأثناء',
  'settings.conflict.text': 'لم يُحفظ شيء بعد، فلم يضع شيء من إعداداته.',
  'settings.conflict.by': 'حفظ {name} إعداداته {time}. لم يُحفظ شيء من إعداداتك بعد.',
  'settings.conflict.takeTheirs': 'عرض إعداداته',
  'settings.conflict.saveMine': 'حفظ إعداداتي بدلًا منها',
  'settings.conflict.first': 'قرّر أعلاه أي الإعدادات تبقى.',

  'settings.error.checks':
    'ثوانٍ صحيحة من 1 إلى 600، تصاعديًا، ست قيم على الأكثر: \u20662, 5, 15\u2069.',
  'settings.error.number': 'عدد من {least} إلى {most}.',
  'settings.error.whole': 'عدد صحيح من {least} إلى {most}.',
  'settings.error.summary':
    'يُرجى مراجعة {count, plural, zero {الحقول} one {حقل واحد} two {حقلين} few {# حقول} many {# حقلًا} other {# حقل}}.',

  'settings.places.title': 'أين يُعرض التطبيق',
  'settings.places.apply': 'تطبيق التغييرات',
  'settings.places.repair':
    '{count, plural, zero {إصلاح المواضع} one {إصلاح موضع واحد} two {إصلاح موضعين} few {إصلاح # مواضع} many {إصلاح # موضعًا} other {إصلاح # موضع}}',
  'settings.places.unapplied': 'لم يُطبّق بعد',
  'settings.places.unchanged': 'كل شيء كما هو محدد.',
  'settings.places.done': 'تم. يظهر ذلك للناس عند فتح بطاقة أو قائمة من جديد.',
  'settings.places.outdated':
    '{count, plural, zero {لا مواضع تفتح إصدارًا سابقًا من التطبيق.} one {يفتح موضع واحد إصدارًا سابقًا من التطبيق.} two {يفتح موضعان إصدارًا سابقًا من التطبيق.} few {تفتح # مواضع إصدارًا سابقًا من التطبيق.} many {يفتح # موضعًا إصدارًا سابقًا من التطبيق.} other {يفتح # موضع إصدارًا سابقًا من التطبيق.}}',
  'settings.places.missingScope': 'ينقص التطبيق إذن التضمين، فلا يمكن أن يظهر في البطاقات والقوائم.',

  'settings.about.title': 'حول التطبيق',
  'settings.about.version': 'Trigger Console {version}',
  'settings.about.licence': 'الترخيص',
  'settings.about.parts': 'تراخيص المكوّنات',
  'settings.about.privacy': 'الخصوصية',
  'settings.about.support': 'لديك سؤال؟ تجد جهة الدعم في صفحة التطبيق في متجر Bitrix24.',

  'health.title': 'الحالة',
  'health.text': 'ما يقوله Bitrix24 الآن، وما معناه.',
  'health.again': 'تحقّق مجددًا',
  'health.checkedAt': 'وقت التحقق: {time}.',
  'health.admin.title': 'أنت مسؤول',
  'health.admin.text': 'أعطى Bitrix24 قائمة المشغّلات، وهو لا يعطيها إلا للمسؤولين.',
  'health.crm.title': 'يحق للتطبيق استخدام CRM',
  'health.crm.text': 'يمكنه قراءة العناصر وإطلاق المشغّلات.',
  'health.placement.ok.title': 'يمكن أن يظهر التطبيق في البطاقات والقوائم',
  'health.placement.ok.text': 'إذن التضمين ممنوح.',
  'health.placement.missing.title': 'لا يمكن أن يظهر التطبيق في البطاقات والقوائم',
  'health.placement.missing.text':
    'تعمل صفحته الخاصة فقط. افتح إعدادات التطبيق في Bitrix24، وحدّد التضمين، ثم ثبّت التطبيق مجددًا.',
  'health.placement.unknown.title': 'لا يُعرف هل يحق للتطبيق الظهور في البطاقات والقوائم',
  'health.placement.unknown.text': 'لا يذكر Bitrix24 أذونات التطبيق. أضف موضعًا، فيتبيّن هل يقبله.',
  'health.leads.on.title': 'العملاء المحتملون مفعّلون',
  'health.leads.on.text': 'تعمل المشغّلات مع العملاء المحتملين أيضًا.',
  'health.leads.off.title': 'العملاء المحتملون معطّلون',
  'health.leads.off.text':
    'يعمل CRM في الوضع البسيط، فلا يفعل المشغّل شيئًا إذا أُطلق على عميل محتمل. لاستخدامهم، غيّر الوضع في إعدادات CRM.',
  'health.leads.unknown.title': 'لا يُعرف هل العملاء المحتملون مفعّلون',
  'health.leads.unknown.text':
    'لا يذكر Bitrix24 وضع CRM. في الوضع البسيط لا يفعل المشغّل شيئًا إذا أُطلق على عميل محتمل.',
  'health.type.automation-off.title': '{type}: الأتمتة معطّلة',
  'health.type.automation-off.text':
    'لا تفعل المشغّلات شيئًا هناك. افتح إعدادات العملية الذكية وحدّد قواعد الأتمتة.',
  'health.type.stages-off.title': '{type}: لا مراحل',
  'health.type.stages-off.text':
    'لا يوجد ما يمكن للمشغّل تغييره. افتح إعدادات العملية الذكية وحدّد المسارات والمراحل.',
  'health.types.ok.title':
    'الأتمتة مفعّلة: {count, plural, zero {لا عمليات ذكية} one {عملية ذكية واحدة} two {عمليتان ذكيتان} few {# عمليات ذكية} many {# عملية ذكية} other {# عملية ذكية}}',
  'health.types.ok.text': 'تعمل المشغّلات هناك.',
  'health.types.unknown.title':
    'لا يُعرف هل الأتمتة مفعّلة: {count, plural, zero {لا عمليات ذكية} one {عملية ذكية واحدة} two {عمليتان ذكيتان} few {# عمليات ذكية} many {# عملية ذكية} other {# عملية ذكية}}',
  'health.types.unknown.text':
    'لا يعرض Bitrix24 إعداداتها. حيث قواعد الأتمتة أو المراحل معطّلة لا تفعل المشغّلات شيئًا.',
  'health.places.ok.title':
    '{count, plural, zero {لا يُعرض التطبيق في أي موضع} one {يُعرض التطبيق في موضع واحد} two {يُعرض التطبيق في موضعين} few {يُعرض التطبيق في # مواضع} many {يُعرض التطبيق في # موضعًا} other {يُعرض التطبيق في # موضع}}',
  'health.places.ok.text': 'كلها تفتح هذا الإصدار.',
  'health.places.none.title': 'لا يُعرض التطبيق إلا في صفحته الخاصة',
  'health.places.none.text': 'حدّد مواضع ليظهر في البطاقات والقوائم.',
  'health.places.outdated.title':
    '{count, plural, zero {لا مواضع تحتاج إصلاحًا} one {موضع واحد يحتاج إصلاحًا} two {موضعان يحتاجان إصلاحًا} few {# مواضع تحتاج إصلاحًا} many {# موضعًا يحتاج إصلاحًا} other {# موضع يحتاج إصلاحًا}}',
  'health.places.outdated.text': 'تفتح إصدارًا سابقًا من التطبيق، أو الشيء نفسه مرتين.',
  'health.places.unknown.title': 'تعذّرت قراءة المواضع',
  'health.places.open': 'فتح المواضع',
  'health.colleague.none.title': 'لا يبلّغ أي زميل عن إطلاق جماعي',
  'health.colleague.none.text': 'إذا بدأ مسؤول آخر إطلاقًا ظهر هنا ما دام جاريًا.',
  'health.colleague.unknown.title': 'لا يُعرف هل لدى زميل إطلاق جماعي',
  'health.colleague.unknown.text':
    'لا يعرض Bitrix24 ما تبلّغ عنه متصفحات المسؤولين. اسأل زملاءك قبل إطلاق كبير.',
  'health.colleague.text': 'الإطلاق بجانبه يشاركه الحدود، وقد يصيب العناصر نفسها.',
  'health.limits.title': 'وقت الخادم المستخدم: {used}\u00a0ث ({method})',
  'health.limits.text':
    'هذا {percent}٪ من {budget} ثانية قد تستغرقها الطريقة خلال عشر دقائق. تسقط أقدم دقيقة من الحساب عند {time}. متى استُخدم الوقت كله، رفض Bitrix24 الطريقة إلى ذلك الحين.',
  'health.limits.unlimited': 'خلال آخر عشر دقائق. لا يضع خادمكم حدًا.',
  'health.limits.none.title': 'وقت الخادم المستخدم: لم يُبلَّغ عن شيء',
  'health.limits.none.text':
    'لم يحسب Bitrix24 للتطبيق أي وقت خادم في آخر عشر دقائق، أو لا يبلّغ عنه.',
  'health.limits.firing': 'إطلاق المشغّلات',
  'health.rate.title': 'الطلبات: {burst} دفعةً واحدة، ثم {rate} في الثانية',
  'health.rate.text':
    'هذه هي الخطة المختارة في الإعدادات. تتقاسمها كل التطبيقات والأشخاص خلف شبكتكم.',
} satisfies Record<keyof typeof english, string>
