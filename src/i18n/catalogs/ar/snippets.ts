import type { snippets as english } from '#i18n/catalogs/en/snippets.ts'

/** Ready-made code that fires a trigger from outside. */
export const snippets = {
  'snippets.openNamed': 'استخدام «{name}» من الكود',
  'snippets.title': 'إطلاق «{name}» من برنامجك',
  'snippets.language': 'اللغة',
  'snippets.type': 'نوع الكائن',
  'snippets.record': 'رقم العنصر',
  'snippets.record.help': 'إلى أن تكتب رقمًا، يحمل الكود 0، وهو ما يرفضه Bitrix24.',
  'snippets.record.wrong': 'الرقم عدد صحيح أكبر من الصفر.',
  'snippets.code': 'الكود: {language}',
  'snippets.copy': 'نسخ الكود',
  'snippets.copied': 'تم نسخ الكود',
  'snippets.copyLink': 'نسخ رابط النموذج المعبّأ',
  'snippets.linkCopied': 'تم نسخ الرابط',
  'snippets.link':
    'يفتح الرابط Trigger Console مع هذا المشغّل والعنصر في النموذج. ولا يطلق شيئًا بنفسه.',
  'snippets.close': 'إغلاق',
  'snippets.placeholders':
    'استبدل ما يبدأ بـ \u2066PUT_\u2069. أبقِ الرموز المميزة والمفاتيح السرية خارج المستودعات والصفحات التي يمكن لغيرك فتحها.',
  'snippets.ownApp':
    'المشغّل ملك للتطبيق الذي سجّله، لذا يجب أن يكون الرمز المميز رمز Trigger Console نفسه: للتطبيق المرفوع تجد client id وsecret في إعداداته ضمن موارد المطورين. أما تطبيقك أنت فيسجّل مشغّلاته الخاصة.',
  'snippets.noWebhook':
    'لا يمكن ذلك عبر webhook وارد: لا تطبيق خلفه، ويجيب Bitrix24 بعبارة «Application context required».',
  'snippets.comment.fires': 'يطلق المشغّل «{name}» على العنصر {id} من نوع الكائن {type}.',
  'snippets.comment.firesAny': 'يطلق المشغّل «{name}» على عنصر من نوع الكائن {type}: اكتب رقمه.',
  'snippets.comment.accepted':
    'الإجابة true تعني فقط أن Bitrix24 استلم الإشارة: اقرأ المرحلة بعدها لتعرف هل تغيّرت.',
  'snippets.comment.repeat': 'لا تكرّره دون تحقق بعد انتهاء المهلة: فقد تكون المرة الأولى قد نجحت.',
  'snippets.comment.server': 'يعمل على خادم.',
  'snippets.comment.once': 'من دون هذا ترسل حزمة SDK الطلب حتى ثلاث مرات.',
  'snippets.comment.patience': 'محاولة واحدة، وبالمدة التي قد يحتاجها Bitrix24 نفسه.',
  'snippets.comment.crest': 'يوضع بجانب crest.php بعد أن يحفظ install.php من CRest الرموز المميزة.',
  'snippets.comment.page': 'تُفتح الصفحة من Bitrix24.',
  'snippets.noAnswer': 'لا توجد إجابة: لا يُعرف هل نجح الإطلاق.',
} satisfies Record<keyof typeof english, string>
