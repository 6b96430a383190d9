import type { bulkRun as english } from '#i18n/catalogs/en/bulk-run.ts'

/** The page of one bulk run, and what can be done about it. */
export const bulkRun = {
  'bulk.comment.text': 'أطلق {name} المشغّل «{trigger}» عبر Trigger Console.',
  'bulk.comment.reason': 'السبب: {reason}',
  'bulk.comment.stage': 'المرحلة: {from} ← {to}',
  'bulk.comments.progress': 'التعليقات: كُتب {written} من {total}.',
  'bulk.comments.failed': 'التعليقات: كُتب {written} من {total}، وفشل {failed} ولا تُعاد المحاولة.',
  'bulk.comments.rest':
    '{count, plural, zero {لا عنصر منتقل بلا تعليق.} one {عنصر واحد انتقل ولا تعليق فيه بعد.} two {عنصران انتقلا ولا تعليق فيهما بعد.} few {# عناصر انتقلت ولا تعليق فيها بعد.} many {# عنصرًا انتقل ولا تعليق فيها بعد.} other {# عنصر انتقل ولا تعليق فيها بعد.}}',
  'bulk.comments.leave': 'ترك التعليقات',

  'bulk.run.title': 'إطلاق {time}',
  'bulk.run.meta': '«{trigger}» · {records} · {name}',
  'bulk.run.parent': 'يكرر جزءًا من الإطلاق {id}.',
  'bulk.run.pause': 'إيقاف مؤقت',
  'bulk.run.resume': 'استئناف',
  'bulk.run.stop': 'إيقاف',
  'bulk.run.export': 'تصدير CSV',
  'bulk.run.exportAll': 'تصدير CSV: الإطلاق كله',
  'bulk.run.progress': 'تقدم الإطلاق',
  'bulk.run.done': '{done} من {total}',
  'bulk.run.left': 'بقي نحو {time}',
  'bulk.run.rate': '{count} في الدقيقة',
  'bulk.run.sums':
    'مقبول {accepted} · مرفوض {refused} · غير معروف {unknown} · لم يُرسَل {notSent} · في الانتظار {waiting} · جارٍ الإرسال {sending} = {total}',
  'bulk.run.keepOpen': 'أبقِ هذه الصفحة مفتوحة: إغلاقها يوقف الإطلاق مؤقتًا.',
  'bulk.run.notKept': 'لا يتيح هذا المتصفح للتطبيق مساحة تخزين: إذا أُغلقت الصفحة ضاع الإطلاق.',
  'bulk.run.limit.requests': 'عدد الطلبات هو ما يحدد السرعة.',
  'bulk.run.limit.work': 'عمل الخادم هو ما يحدد السرعة.',
  'bulk.run.limit.time-budget': 'الوقت الذي تخصصه البوابة هو ما يحدد السرعة.',
  'bulk.run.budget': 'استُخدم {used} من {budget}\u00a0ث من الوقت المخصص.',
  'bulk.run.waiting.pace': 'للبقاء دون حد البوابة، المتابعة بعد {time}.',
  'bulk.run.waiting.too-many-requests': 'بُلغ حد البوابة، المتابعة بعد {time}.',
  'bulk.run.waiting.time-budget':
    'نفد الوقت الذي تخصصه البوابة، المتابعة بعد {time} (عند {clock}).',
  'bulk.run.waiting.next-check': 'القراءة التالية للعناصر بعد {time}.',
  'bulk.run.paused': 'متوقف مؤقتًا: أُنجز {done} من {total}',
  'bulk.run.finished': 'انتهى: تغيّر {changed} من {total}',
  'bulk.run.stopped': 'أُوقف: تغيّر {changed} من {total}',

  'bulk.pause.person': 'أوقفته مؤقتًا.',
  'bulk.pause.person.help': 'لا يُرسَل شيء حتى تستأنف.',
  'bulk.pause.unknown-answer': 'متوقف مؤقتًا: إحدى النتائج غير معروفة.',
  'bulk.pause.unknown-answer.help':
    'لا أحد يستطيع أن يعرف هل عمل Bitrix24 بالإشارة في العناصر ذات النتيجة «غير معروف». لا تُرسَل مرة أخرى. ألقِ نظرة عليها ثم استأنف للبقية.',
  'bulk.pause.refusals': 'متوقف مؤقتًا: يرفض Bitrix24 العناصر واحدًا تلو الآخر.',
  'bulk.pause.not-moved': 'متوقف مؤقتًا: لم ينتقل {share} من العناصر.',
  'bulk.pause.not-moved.help':
    'الأرجح أن المشغّل غير موضوع في هذا المسار، أو أن شروطه لا تنطبق. ألقِ نظرة على بعض العناصر قبل المتابعة.',
  'bulk.pause.session-ended': 'متوقف مؤقتًا: انتهت جلستك في Bitrix24.',
  'bulk.pause.session-ended.help': 'أعد تحميل الصفحة وسجّل الدخول؛ ينتظر الإطلاق في هذا المتصفح.',
  'bulk.pause.offline': 'متوقف مؤقتًا: لا يوجد اتصال.',
  'bulk.pause.offline.help': 'استأنف عندما تعود الشبكة. لم يضع شيء.',
  'bulk.pause.lock-lost': 'متوقف مؤقتًا: تولّت الإطلاقَ علامة تبويب أخرى.',
  'bulk.pause.lock-lost.help': 'تابع في تلك العلامة.',
  'bulk.pause.read-failed': 'متوقف مؤقتًا: تعذّرت قراءة العناصر.',
  'bulk.pause.journal-failed': 'متوقف مؤقتًا: لم يتمكن هذا المتصفح من تدوين الإطلاق.',
  'bulk.pause.journal-failed.help': 'لا يُرسَل شيء دون تدوينه. وفّر مساحة على القرص ثم استأنف.',
  'bulk.pause.interrupted': 'متوقف مؤقتًا: أُغلقت الصفحة أو أُعيد تحميلها.',
  'bulk.pause.interrupted.help':
    'الاستئناف يُطلق ما لم يُرسَل قط فحسب. العناصر ذات النتيجة «غير معروف» لا تُرسَل مرة أخرى.',

  'bulk.stop.title': 'إيقاف هذا الإطلاق؟',
  'bulk.stop.done':
    '{count, plural, zero {لم يُرسَل أي عنصر.} one {أُرسل عنصر واحد ولا يمكن التراجع عنه.} two {أُرسل عنصران ولا يمكن التراجع عنهما.} few {أُرسلت # عناصر ولا يمكن التراجع عنها.} many {أُرسل # عنصرًا ولا يمكن التراجع عنها.} other {أُرسل # عنصر ولا يمكن التراجع عنها.}}',
  'bulk.stop.rest': 'لن يُرسَل {count}.',
  'bulk.stop.onItsWay':
    '{count, plural, zero {لا إشارات في الطريق.} one {إشارة عنصر واحد في الطريق وقد تعمل رغم ذلك.} two {إشارتا عنصرين في الطريق وقد تعملان رغم ذلك.} few {إشارات # عناصر في الطريق وقد تعمل رغم ذلك.} many {إشارات # عنصرًا في الطريق وقد تعمل رغم ذلك.} other {إشارات # عنصر في الطريق وقد تعمل رغم ذلك.}}',
  'bulk.stop.confirm': 'إيقاف الإطلاق',
  'bulk.stop.keep': 'مواصلة الإطلاق',

  'bulk.rows.title': 'العناصر',
  'bulk.rows.filter': 'عرض',
  'bulk.rows.all': 'الكل',
  'bulk.rows.waiting': 'في الانتظار',
  'bulk.rows.under-way': 'جارٍ',
  'bulk.rows.count': '{name} {count}',
  'bulk.rows.newest': 'الأحدث أولًا',
  'bulk.rows.copy':
    '{count, plural, zero {لا أرقام للنسخ} one {نسخ رقم واحد} two {نسخ رقمين} few {نسخ # أرقام} many {نسخ # رقمًا} other {نسخ # رقم}}',
  'bulk.rows.export':
    '{count, plural, zero {تصدير CSV: لا عناصر} one {تصدير CSV: عنصر واحد} two {تصدير CSV: عنصران} few {تصدير CSV: # عناصر} many {تصدير CSV: # عنصرًا} other {تصدير CSV: # عنصر}}',
  'bulk.rows.pages': 'صفحات العناصر',
  'bulk.rows.none': 'لا عنصر من هذا الصنف بعد.',
  'bulk.groups.title': 'النتائج المتماثلة معًا',
  'bulk.groups.show': 'عرض',
  'bulk.groups.showNamed':
    'عرض {count, plural, zero {لا عناصر} one {عنصر واحد} two {عنصرين} few {# عناصر} many {# عنصرًا} other {# عنصر}}: {result}',
  'bulk.groups.showAll': 'عرض كل العناصر',

  'bulk.retry.title': 'إطلاق مجددًا على جزء منه',
  'bulk.retry.text': 'يُنشئ خطة جديدة مرتبطة بهذا الإطلاق. العناصر التي انتقلت لا تُؤخذ.',
  'bulk.retry.option': '{name} ({count})',
  'bulk.retry.submit': 'تخطيط جديد: {records}',
  'bulk.retry.none': 'اختر نتيجة واحدة على الأقل.',
  'bulk.groups.checkNamed':
    'تحقّق مجددًا: {count, plural, zero {لا عناصر} one {عنصر واحد} two {عنصران} few {# عناصر} many {# عنصرًا} other {# عنصر}}، {result}',
  'bulk.checkAgain': 'تحقّق مجددًا',
} satisfies Record<keyof typeof english, string>
