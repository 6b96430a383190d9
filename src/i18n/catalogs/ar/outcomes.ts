import type { outcomes as english } from '#i18n/catalogs/en/outcomes.ts'

/** How a firing can end. A title says what was observed, never what we hope. */
export const outcomes = {
  'outcome.moved.short': 'تغيّرت',
  'outcome.moved.title': 'تغيّرت المرحلة',
  'outcome.moved.text': '{record}: المرحلة الآن غير التي كانت قبل الإطلاق.',
  'outcome.moved-on.short': 'تقدّمت أكثر',
  'outcome.moved-on.title': 'تغيّرت المرحلة، ثم استمر الانتقال',
  'outcome.moved-on.text': '{record}: تغيّرت المرحلة، ثم نقله شيء ما إلى أبعد منها.',
  'outcome.came-back.short': 'رجعت',
  'outcome.came-back.title': 'تغيّرت المرحلة ثم رجعت',
  'outcome.came-back.text':
    '{record}: تغيّرت المرحلة ثم رجعت كما كانت. ابحث عن قاعدة أتمتة أو مشغّل يعيد العنصر.',
  'outcome.not-moved.short': 'بلا تغيير',
  'outcome.not-moved.title': 'قُبلت الإشارة، لكن المرحلة لم تتغيّر',
  'outcome.not-moved.text': '{record}: استلم Bitrix24 الإشارة. هذا وحده لا يعني أن شيئًا قد حدث.',
  'outcome.not-found.short': 'غير موجود',
  'outcome.not-found.title': 'لا يوجد عنصر كهذا، أو لا يحق لك الاطلاع عليه',
  'outcome.not-found.text': '{record}: لم يُعثر عليه عند قراءته قبل الإطلاق.',
  'outcome.refused.short': 'مرفوض',
  'outcome.refused.title': 'رفض Bitrix24 الطلب',
  'outcome.refused.text': '{record}: لم يحدث أي شيء.',
  'outcome.unknown.short': 'غير معروف',
  'outcome.unknown.text': '{record}: أُرسلت الإشارة، لكن لا أحد يستطيع أن يعرف هل عمل Bitrix24 بها.',
  'outcome.not-sent.short': 'لم يُرسَل',
  'outcome.not-sent.title': 'لم يُرسَل',
  'outcome.not-sent.text': '{record}: لم يُرسَل أي شيء.',
  'outcome.not-verified.short': 'لم يُتحقَّق',
  'outcome.not-verified.title': 'قُبلت الإشارة، لكن تعذّرت قراءة المرحلة',
  'outcome.not-verified.text': '{record}: استلم Bitrix24 الإشارة. افتح العنصر لترى.',

  'outcome.not-found.accepted': 'ومع ذلك أجاب Bitrix24 بالقبول: فهو يفعل ذلك حتى مع رقم لا وجود له.',
  'outcome.not-found.withheld': 'لم يُرسَل شيء.',
  'outcome.movedByOther':
    'يذكر Bitrix24 أن شخصًا آخر هو من غيّر المرحلة، فقد لا يكون ذلك من فعل المشغّل.',
  'outcome.alsoMoved':
    '{count, plural, zero {لم تنتقل أي صفقة أخرى لهذا العميل.} one {انتقلت أيضًا صفقة أخرى لهذا العميل.} two {انتقلت أيضًا صفقتان أخريان لهذا العميل.} few {انتقلت أيضًا # صفقات أخرى لهذا العميل.} many {انتقلت أيضًا # صفقة أخرى لهذا العميل.} other {انتقلت أيضًا # صفقة أخرى لهذا العميل.}}',

  'seen.not-read': 'لم يُقرأ العنصر منذ ذلك الحين.',
  'seen.unreadable': 'تعذّرت قراءة العنصر منذ ذلك الحين.',
  'seen.nothing': 'لم ينتقل العنصر منذ ذلك الحين. وهذا لا يثبت أن شيئًا لم يحدث.',
  'seen.movement': 'انتقل العنصر منذ ذلك الحين، فالأرجح جدًا أن Bitrix24 عمل بالإشارة.',

  'notSent.stopped': 'أُوقف الإطلاق الجماعي قبل أن يحين دوره.',
  'notSent.changed-meanwhile': 'تغيّرت مرحلته بين الخطة والإطلاق.',
  'notSent.read-failed': 'تعذّرت قراءة مرحلته أولًا، فما كان ليوجد دليل.',
  'notSent.journal-failed': 'لم يتمكن هذا المتصفح من تدوينه أولًا، ولا يُرسَل شيء دون تدوين.',

  'notVerified.unreadable': 'لا يملك حسابك حق قراءة مرحلته.',
  'notVerified.read-failed': 'فشلت قراءته.',
  'notVerified.no-reading-before': 'لم تكن مرحلته السابقة معروفة.',
  'notVerified.gone': 'كان يُعثر عليه من قبل ولم يعد كذلك.',
  'notVerified.nothing-to-watch': 'ليس معروفًا أي صفقات لدى العميل.',
  'notVerified.not-checked': 'أُوقف التحقق قبل القراءة الأولى.',

  'unknown.no-answer.title': 'لم يصل رد، فالنتيجة غير معروفة',
  'unknown.no-answer': 'انقطع الاتصال قبل وصول الرد.',
  'unknown.timed-out.title': 'لم يصل رد، فالنتيجة غير معروفة',
  'unknown.timed-out': 'لم يصل رد خلال المهلة التي يمنحها Bitrix24 لنفسه.',
  'unknown.gateway.title': 'لم يصل رد من Bitrix24 نفسه، فالنتيجة غير معروفة',
  'unknown.gateway': 'أجاب خادم البوابة بصفحة خطأ خاصة به.',
  'unknown.portal-failed.title': 'أبلغ Bitrix24 عن خطأ، فالنتيجة غير معروفة',
  'unknown.portal-failed':
    'أبلغ Bitrix24 عن خطأ قد يكون سببه قاعدة أتمتة في المرحلة الجديدة، فربما تغيّرت المرحلة.',
  'unknown.unreadable.title': 'تعذّر فهم الرد، فالنتيجة غير معروفة',
  'unknown.unreadable': 'لم يكن الرد قبولًا ولا رفضًا يعرفه هذا التطبيق.',
  'unknown.interrupted.title': 'أُغلق التطبيق قبل وصول الرد، فالنتيجة غير معروفة',
  'unknown.interrupted': 'أُغلق التطبيق أو أُعيد تحميله بين الإرسال والرد.',
} satisfies Record<keyof typeof english, string>
