import type { triggers as english } from '#i18n/catalogs/en/triggers.ts'

/** The Triggers screen. */
export const triggers = {
  'triggers.title': 'المشغّلات',
  'triggers.search': 'البحث بالاسم أو الرمز',
  'triggers.clearSearch': 'مسح البحث',
  'triggers.found':
    '{count, plural, zero {لا مشغّلات} one {مشغّل واحد} two {مشغّلان} few {# مشغّلات} many {# مشغّلًا} other {# مشغّل}}',
  'triggers.name': 'الاسم',
  'triggers.code': 'الرمز',
  'triggers.actions': 'الإجراءات',
  'triggers.fired': 'الإطلاق هنا، 30 يومًا',
  'triggers.lastFired': 'آخر مرة {time}',
  'triggers.never': 'ليس بعد',
  'triggers.movedCount':
    '{count, plural, zero {لم ينتقل أي عنصر} one {انتقل عنصر واحد} two {انتقل عنصران} few {انتقلت # عناصر} many {انتقل # عنصرًا} other {انتقل # عنصر}}',
  'triggers.notMovedCount':
    '{count, plural, zero {لم يبقَ أي عنصر مكانه} one {لم ينتقل عنصر واحد} two {لم ينتقل عنصران} few {لم تنتقل # عناصر} many {لم ينتقل # عنصرًا} other {لم ينتقل # عنصر}}',
  'triggers.copyCode': 'نسخ الرمز {code}',
  'triggers.codeCopied': 'تم نسخ الرمز',
  'triggers.copyFailed': 'لم يسمح المتصفح بالنسخ. حدّد النص وانسخه يدويًا.',
  'triggers.fireThis': 'إطلاق',
  'triggers.fireNamed': 'إطلاق «{name}»',
  'triggers.noMatch': 'لا مشغّل يطابق «{text}».',
  'triggers.note': 'لا يعمل المشغّل إلا بعد وضعه في مرحلة: افتح قواعد الأتمتة لأحد المسارات وأضفه هناك.',
  'triggers.automation': 'قواعد الأتمتة',
  'triggers.seenAtWork': 'شوهد يعمل في:',
  'triggers.lookForIt': 'ابحث عنه في قواعد الأتمتة',
  'triggers.automationOf': 'قواعد الأتمتة: {pipeline}',
  'triggers.moreAutomation':
    '{count, plural, zero {لا مسارات أخرى} one {مسار آخر} two {مساران آخران} few {# مسارات أخرى} many {# مسارًا آخر} other {# مسار آخر}}',
  'triggers.pipelineOfType': '{type} · {pipeline}',
  'triggers.empty.title': 'لا مشغّلات بعد',
  'triggers.empty.text': 'المشغّل إشارة تنقل العناصر إلى المرحلة الموضوع فيها.',
  'triggers.empty.step1': 'سجّل مشغّلًا: أعطه اسمًا ورمزًا.',
  'triggers.empty.step2': 'ضعه في مرحلة ضمن قواعد أتمتة CRM.',
  'triggers.empty.step3': 'أطلقه هنا وراقب العنصر وهو ينتقل.',

  'triggers.new': 'مشغّل جديد',
  'triggers.busy': 'يُسأل Bitrix24 الآن؛ انتظر رده.',
  'triggers.register.title': 'تسجيل مشغّل',
  'triggers.register.name.help': 'ما يراه الناس في قواعد الأتمتة.',
  'triggers.register.code.help': 'حروف لاتينية وأرقام ونقطة وشرطة وشرطة سفلية. لا يتغيّر بعد التسجيل.',
  'triggers.register.submit': 'تسجيل المشغّل',
  'triggers.register.done': 'سُجّل «{name}». ضعه الآن في مرحلة ضمن قواعد الأتمتة.',
  'triggers.warning.letterCase':
    'يوجد مشغّل «{other}» لا يختلف إلا في حالة الأحرف. قد يعدّ Bitrix24 الاثنين واحدًا، بينما تميّز الأتمتة بينهما: الأفضل اختيار رمز آخر.',
  'triggers.warning.usedBefore':
    'استُخدم هذا الرمز من قبل. حيثما بقي في إحدى المراحل يعود إلى العمل فور تسجيله.',

  'triggers.renameNamed': 'إعادة تسمية «{name}»',
  'triggers.rename.title': 'إعادة تسمية {code}',
  'triggers.rename.help':
    'يعيد Bitrix24 تسمية المشغّل عند تسجيل رمزه مجددًا، وهذا ما يُرسَل. يبقى رمزه ومواضعه في المراحل كما هي.',
  'triggers.rename.submit': 'حفظ الاسم',
  'triggers.rename.done': 'أصبح الاسم «{name}».',

  'triggers.deleteNamed': 'حذف «{name}»',
  'triggers.delete.question': 'حذف «{name}»؟',
  'triggers.delete.truth':
    'لن يمكن إطلاقه بعد ذلك. يبقى في المراحل التي وُضع فيها ولا يفعل شيئًا، ويعود إلى العمل إن سُجّل الرمز {code} مجددًا. أزله منها يدويًا؛ القائمة أدناه تذكّرك به.',
  'triggers.delete.submit': 'حذف المشغّل',
  'triggers.delete.keep': 'إبقاء',
  'triggers.delete.done': 'حُذف «{name}».',
  'triggers.delete.noReminder': 'تعذّر حفظ التذكير بإزالته من المراحل، فلم يُحذف شيء.',
  'triggers.delete.withoutReminder': 'الحذف دون تذكير',

  'triggers.left.title': 'ما زال يجب إزالتها من المراحل',
  'triggers.left.text':
    'حُذفت هذه المشغّلات، لكنها قد تكون ما زالت في المراحل. أزلها من قواعد أتمتة كل مسار، ثم أكّد ذلك هنا. القائمة مشتركة بين جميع المسؤولين.',
  'triggers.left.removedAt': 'حُذف {time}',
  'triggers.left.tickOff': 'أُزيل من المراحل',
  'triggers.left.tickOffNamed': 'أُزيل «{name}» من المراحل',
  'triggers.left.failed': 'تعذّرت قراءة قائمة المشغّلات المحذوفة أو حفظها.',

  'triggers.error.name.empty': 'اكتب اسمًا: هو ما يراه الناس في قواعد الأتمتة.',
  'triggers.error.name.zero': 'يعدّ Bitrix24 الصفر وحده بلا اسم. اختر اسمًا آخر.',
  'triggers.error.name.long': 'يمكن أن يتكون الاسم من 255 حرفًا على الأكثر.',
  'triggers.error.code.empty': 'اكتب رمزًا: به تُطلق البرامج المشغّل.',
  'triggers.error.code.zero': 'يعدّ Bitrix24 الصفر وحده بلا رمز. اختر رمزًا آخر.',
  'triggers.error.code.letters': 'حروف لاتينية وأرقام ونقطة وشرطة وشرطة سفلية فقط، دون مسافات.',
  'triggers.error.code.long': 'يمكن أن يتكون الرمز من 50 حرفًا على الأكثر.',
  'triggers.error.code.taken':
    'هذا الرمز مسجّل بالفعل. اختر رمزًا آخر، أو أعد تسمية ذلك المشغّل في صفه.',
  'triggers.error.gone':
    'حذف أحدهم هذا المشغّل في هذه الأثناء. حفظ الاسم كان سيسجّله من جديد، فلم يُرسَل شيء.',
  'triggers.error.merged':
    'عدّ Bitrix24 الرمز هو نفسه «{other}»، الذي لا يختلف إلا في حالة الأحرف، فأعاد تسمية ذلك المشغّل. لم يُسجَّل شيء جديد.',
  'triggers.error.notSeen':
    'لا تُظهر قائمة المشغّلات التغيير، فالأرجح أنه لم يحدث. لا ضرر من المحاولة مجددًا.',
  'triggers.error.unknown':
    'لا أحد يستطيع أن يعرف هل حدث ذلك: تعذّرت قراءة قائمة المشغّلات أيضًا. لا ضرر من المحاولة مجددًا.',
} satisfies Record<keyof typeof english, string>
