import type { bulk as english } from '#i18n/catalogs/en/bulk.ts'

/** The Bulk runs screen: the list of runs, how they stand, and runs elsewhere. */
export const bulk = {
  'bulk.title': 'إطلاق جماعي',
  'bulk.new': 'إطلاق جديد',
  'bulk.back': 'كل عمليات الإطلاق',
  'bulk.records':
    '{count, plural, zero {لا عناصر} one {عنصر واحد} two {عنصران} few {# عناصر} many {# عنصرًا} other {# عنصر}}',
  'bulk.records.lead':
    '{count, plural, zero {لا عملاء محتملين} one {عميل محتمل واحد} two {عميلان محتملان} few {# عملاء محتملين} many {# عميلًا محتملًا} other {# عميل محتمل}}',
  'bulk.records.deal':
    '{count, plural, zero {لا صفقات} one {صفقة واحدة} two {صفقتان} few {# صفقات} many {# صفقة} other {# صفقة}}',
  'bulk.records.contact':
    '{count, plural, zero {لا جهات اتصال} one {جهة اتصال واحدة} two {جهتا اتصال} few {# جهات اتصال} many {# جهة اتصال} other {# جهة اتصال}}',
  'bulk.records.company':
    '{count, plural, zero {لا شركات} one {شركة واحدة} two {شركتان} few {# شركات} many {# شركة} other {# شركة}}',
  'bulk.records.estimate':
    '{count, plural, zero {لا عروض أسعار} one {عرض أسعار واحد} two {عرضا أسعار} few {# عروض أسعار} many {# عرض أسعار} other {# عرض أسعار}}',
  'bulk.records.invoice':
    '{count, plural, zero {لا فواتير} one {فاتورة واحدة} two {فاتورتان} few {# فواتير} many {# فاتورة} other {# فاتورة}}',
  'bulk.time.seconds': '{count}\u00a0ث',
  'bulk.time.minutes': '{count}\u00a0د',
  'bulk.time.hours': '{count}\u00a0س',
  'bulk.time.hoursMinutes': '{hours}\u00a0س {minutes}\u00a0د',

  'bulk.list.created': 'وقت البدء',
  'bulk.list.progress': 'التقدم',
  'bulk.list.open': 'فتح إطلاق {time}',
  'bulk.list.openShort': 'فتح',
  'bulk.list.changed': 'تغيّر {count}',
  'bulk.list.unchanged': 'بلا تغيير {count}',
  'bulk.list.failed': 'فشل {count}',
  'bulk.list.unknown': 'غير معروف {count}',
  'bulk.list.notSent': 'لم يُرسَل {count}',
  'bulk.list.done': '{done} من {total}',
  'bulk.empty.title': 'لا إطلاق جماعيًا بعد',
  'bulk.empty.text': 'أطلق مشغّلًا واحدًا على عناصر كثيرة، بخطة قبل الإطلاق ونتيجة واضحة لكل عنصر بعده.',
  'bulk.empty.step1': 'اختر العناصر: الصق أرقامًا أو روابط، أو صفِّها، أو خذها من إطلاق سابق.',
  'bulk.empty.step2': 'اقرأ الخطة: أين هي الآن، وما الذي سيحدث على الأرجح.',
  'bulk.empty.step3': 'أطلق، وراقب، وأوقف مؤقتًا أو نهائيًا؛ ثم صدّر التقرير.',

  'bulk.state.running': 'جارٍ',
  'bulk.state.paused': 'متوقف مؤقتًا',
  'bulk.state.checking': 'جارٍ التحقق',
  'bulk.state.finished': 'انتهى',
  'bulk.state.some-changed': 'انتهى، تغيّر بعضها',
  'bulk.state.none-changed': 'انتهى، لم يتغيّر شيء',
  'bulk.state.some-failed': 'انتهى، فشل بعضها',
  'bulk.state.all-failed': 'انتهى، فشل الكل',
  'bulk.state.some-unknown': 'انتهى، بعضها غير معروف',
  'bulk.state.all-unknown': 'انتهى، الكل غير معروف',
  'bulk.state.some-unverified': 'انتهى، بعضها لم يُتحقَّق منه',
  'bulk.state.all-unverified': 'انتهى، لم يُتحقَّق منه',
  'bulk.state.stopping': 'جارٍ الإيقاف',
  'bulk.state.stopped': 'أُوقف',
  'bulk.state.interrupted': 'انقطع',

  'bulk.interrupted.title': 'انقطع إطلاق جماعي',
  'bulk.interrupted.text':
    'انقطع إطلاق «{trigger}» الذي بدأ {time}: مقبول {accepted}، غير معروف {unknown}، لم يُرسَل {waiting}.',
  'bulk.interrupted.promise': 'المتابعة تُطلق ما لم يُرسَل قط فحسب. أما غير المعروف فلا يُرسَل مرة أخرى.',
  'bulk.interrupted.continue':
    'متابعة: {count, plural, zero {لا عناصر} one {عنصر واحد} two {عنصران} few {# عناصر} many {# عنصرًا} other {# عنصر}}',
  'bulk.interrupted.review': 'عرض الإطلاق',
  'bulk.interrupted.discard': 'إنهاء الإطلاق',
  'bulk.elsewhere.title': 'إطلاق جماعي جارٍ في علامة تبويب أخرى',
  'bulk.elsewhere.text': '«{trigger}»: أُنجز {done} من {total}.',
  'bulk.elsewhere.takeOver': 'تولّي الإطلاق',
  'bulk.elsewhere.explain':
    'علامة تبويب واحدة فقط تُطلق. توليه يوقفه هناك مؤقتًا، وينتظر هنا حتى تستأنفه.',
  'bulk.elsewhere.taking': 'ننتظر الرد الذي ما زال في الطريق: دقيقة ونصفًا على الأكثر.',
  'bulk.elsewhere.busy': 'علامة تبويب أخرى تُطلق الآن: انتظرها أو تولَّ إطلاقها.',
  'bulk.elsewhere.taken': 'علامة تبويب أخرى تُطلق الآن في هذه البوابة: انتظر حتى تنتهي.',
  'bulk.own.running': 'إطلاقك الذي بدأ {time} جارٍ',
  'bulk.own.paused': 'إطلاقك الذي بدأ {time} متوقف مؤقتًا',
  'bulk.own.open': 'فتح الإطلاق',
  'bulk.own.busy': 'إطلاقك الذي بدأ {time} لم ينتهِ بعد: انتظر نهايته أو أوقفه.',
  'bulk.colleague.title': 'لدى {name} إطلاق جماعي في هذه البوابة',
  'bulk.colleague.text': '«{trigger}»: أُنجز {done} من {total} حتى {time}.',
  'bulk.colleague.all': 'بدء إطلاقي رغم ذلك',
  'bulk.colleague.busy': 'إطلاق زميل جارٍ الآن: انتظر نهايته أو ضع علامة على «بدء إطلاقي رغم ذلك».',
} satisfies Record<keyof typeof english, string>
