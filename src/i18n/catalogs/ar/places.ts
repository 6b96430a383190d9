import type { places as english } from '#i18n/catalogs/en/places.ts'

/** Where the app appears in the portal, and its small layouts there. */
export const places = {
  // Shown by the portal itself, in the language of whoever looks.
  'place.title.record-tab': 'Trigger Console',
  'place.title.record-menu': 'إطلاق مشغّل',
  'place.title.list-menu': 'إطلاق مشغّل',
  'place.title.automation-designer': 'إطلاق ومراقبة',

  'places.type': 'نوع الكائن',
  'places.record-tab': 'تبويب البطاقة',
  'places.record-menu': 'قائمة البطاقة',
  'places.list-menu': 'قائمة الصف',
  'places.automation-designer': 'قواعد الأتمتة',
  'places.table': 'المواضع حسب نوع الكائن',
  'places.one': '{type}: {place}',
  'places.none': 'ليس في Bitrix24 موضع كهذا',
  'places.note.designer':
    'في قواعد الأتمتة يُفتح التطبيق باسم «إطلاق ومراقبة»: غيّر قاعدة، وأطلق على عنصر تجريبي، وانظر ما يحدث.',

  'places.state.bound': 'معروض',
  'places.state.outdated': 'يحتاج إصلاحًا',
  'places.state.working': 'جارٍ العمل…',
  'places.state.failed': 'فشل',
  'places.retry': 'إعادة المحاولة',
  'places.retryNamed': 'إعادة المحاولة: {place}',
  'places.failed': '{place}: {reason}',
  'places.changing': 'يجري تغيير المواضع الآن. انتظر لحظة.',
  'places.progress': '{done} من {count}',
  'places.leftovers':
    '{count, plural, zero {لم يبقَ أي مدخل من إصدار سابق.} one {بقي مدخل واحد من إصدار سابق.} two {بقي مدخلان من إصدار سابق.} few {بقيت # مداخل من إصدار سابق.} many {بقي # مدخلًا من إصدار سابق.} other {بقي # مدخل من إصدار سابق.}}',
  'places.leftovers.remove': 'إزالتها',

  'places.error.not-confirmed': 'قبل Bitrix24 الطلب، لكن قائمة مواضعه لا تُظهر ذلك.',
  'places.error.no-place': 'ليس في هذه البوابة موضع كهذا.',
  'places.error.too-many': 'لا يقبل Bitrix24 مداخل أخرى لهذا التطبيق هنا.',
  'places.error.address': 'لا يقبل Bitrix24 عنوان التطبيق. يجب أن يكون عنوانًا عامًا يبدأ بـ https.',

  'compact.openConsole': 'فتح التطبيق كاملًا',
  'compact.unsaved.title': 'احفظ العنصر أولًا',
  'compact.unsaved.text': 'يحتاج المشغّل إلى عنصر محفوظ. احفظ البطاقة ثم افتح هذا مجددًا.',
  'compact.trigger.filter': 'تصفية المشغّلات',
  'compact.trigger.none': 'لا مشغّل مطابق.',
  'compact.trigger.more':
    '{count, plural, zero {لا مشغّلات أخرى.} one {مشغّل آخر: اكتب لتجده.} two {مشغّلان آخران: اكتب لتجدهما.} few {# مشغّلات أخرى: اكتب لتجدها.} many {# مشغّلًا آخر: اكتب لتجدها.} other {# مشغّل آخر: اكتب لتجدها.}}',
  'compact.trigger.usually': 'ينقله عادةً من هنا إلى «{stage}»',
  'compact.trigger.last': 'آخر إطلاق {time}',
  'compact.noTriggers.title': 'لا مشغّلات بعد',
  'compact.noTriggers.text': 'افتح التطبيق كاملًا وسجّل مشغّلًا.',
  'compact.refresh.card': 'تحديث البطاقة',
  'compact.refresh.list': 'تحديث القائمة',
  'compact.refreshed.card': 'حُدّثت البطاقة.',
  'compact.refreshed.list': 'حُدّثت القائمة.',
  'compact.recent': 'عمليات الإطلاق الأخيرة لهذا العنصر',
  'compact.recent.time': 'الوقت',
  'compact.recent.trigger': 'المشغّل',
  'compact.recent.way': 'قبل ← بعد',
  'compact.recent.result': 'النتيجة',
  'compact.recent.by': 'المستخدم',
  'compact.sliderTitle': 'Trigger Console',

  'designer.title': 'إطلاق ومراقبة: {name}',
  'designer.text':
    'غيّر قاعدة، وأطلق على عنصر تجريبي، وانظر إلى أين ينتقل. يعمل المشغّل فعليًا: اختر عنصرًا لا بأس بنقله.',
  'designer.pipeline': '{type} · {pipeline}',
  'designer.sample.none': 'ليس في هذا المسار عناصر بعد. أنشئ عنصرًا ثم افتح هذا مجددًا.',
  'designer.sample.elsewhere': 'هذا العنصر في مسار آخر، فلا تنطبق عليه قواعد هذه الصفحة.',
  'designer.fire': 'إطلاق ومراقبة',
  'designer.unknownType': 'لم تعد البوابة تُدرج نوع الكائن هذا',
} satisfies Record<keyof typeof english, string>
