import type { causes as english } from '#i18n/catalogs/en/causes.ts'

/** Why a firing moved nothing: what was read, what only a person can look up, what was learned. */
export const causes = {
  'causes.title': 'الأسباب المحتملة',
  'causes.certain': 'مؤكد',
  'causes.look-here': 'للتحقق',
  'causes.ruled-out': 'مستبعد',
  'causes.ruledOut':
    '{count, plural, zero {لا أسباب مستبعدة} one {استُبعد سبب واحد} two {استُبعد سببان} few {استُبعدت # أسباب} many {استُبعد # سببًا} other {استُبعد # سبب}}',
  'causes.openRules': 'فتح قواعد الأتمتة: {pipeline}',

  'cause.record-missing.title': 'لا يوجد عنصر كهذا، أو لا يحق لك الاطلاع عليه',
  'cause.record-missing.text': 'يقبل Bitrix24 أي رقم، لكن لا ينتقل إلا عنصر موجود.',
  'cause.record-missing.not': 'العنصر موجود.',
  'cause.leads-off.title': 'العملاء المحتملون معطّلون في هذه البوابة',
  'cause.leads-off.text': 'في وضع CRM البسيط لا تنظر الأتمتة إلى العملاء المحتملين أبدًا.',
  'cause.leads-off.not': 'العملاء المحتملون مفعّلون.',
  'cause.automation-off.title': 'قواعد الأتمتة معطّلة لهذا النوع',
  'cause.automation-off.text': 'فعّلها في إعدادات العملية الذكية.',
  'cause.automation-off.not': 'قواعد الأتمتة مفعّلة لهذا النوع.',
  'cause.stages-off.title': 'ليس لهذا النوع مراحل',
  'cause.stages-off.text': 'دون مراحل لا يوجد ما يمكن للمشغّل أن ينقله.',
  'cause.stages-off.not': 'لهذا النوع مراحل.',
  'cause.no-open-deal.title': 'ليس لهذا العميل صفقة مفتوحة',
  'cause.no-open-deal.text': 'يُطلق Bitrix24 المشغّل على صفقة العميل الحالية؛ ودونها لا يحدث شيء.',
  'cause.no-open-deal.not': 'لدى العميل صفقة مفتوحة.',
  'cause.sent-back.title': 'أعاده شيء ما',
  'cause.sent-back.text': 'ابحث في المرحلة التي انتقل إليها عن قاعدة أتمتة أو مشغّل يعيده.',
  'cause.sent-back.not': 'لم يذهب ثم يعود: لم يُسجَّل أي انتقال.',
  'cause.last-stage.title': 'هو في آخر مرحلة من مساره',
  'cause.last-stage.text': 'لا شيء أمامه. لا ينقله من هناك إلا مشغّل يُسمح له بالرجوع إلى مرحلة سابقة.',
  'cause.last-stage.not': 'أمامه مراحل أخرى.',
  'cause.record-closed.title': 'العنصر مغلق',
  'cause.record-closed.text':
    'لا ينقله من هناك إلا مشغّل في مرحلة نهائية أخرى، أو مشغّل يُسمح له بالرجوع.',
  'cause.record-closed.not': 'العنصر مفتوح.',
  'cause.at-or-past.title': 'هو في مرحلة المشغّل أو تجاوزها',
  'cause.at-or-past.text':
    'ينقل المشغّل إلى الأمام فقط، ما لم تسمح إعداداته بالرجوع إلى مرحلة سابقة.',
  'cause.at-or-past.not': 'المرحلة التي يقود إليها المشغّل ما زالت أمامه.',
  'cause.not-placed.title': 'المشغّل غير موضوع في هذا المسار',
  'cause.not-placed.text':
    'انظر هل المشغّل موجود في إحدى مراحل هذا المسار: فلا يخبر Bitrix24 أي تطبيق بمواضع المشغّلات.',
  'cause.not-placed.not': 'المشغّل موضوع في هذا المسار.',
  'cause.conditions.title': 'شروط المشغّل غير مستوفاة',
  'cause.conditions.text': 'قارن الشروط المحددة في المشغّل بحقول هذا العنصر.',
  'cause.too-early.title': 'ربما ما زال Bitrix24 يعمل',
  'cause.too-early.text': 'قد تستغرق قواعد الأتمتة بعض الوقت. تحقّق مجددًا بعد دقيقة.',
  'cause.automation-unavailable.title': 'ربما الأتمتة معطّلة أو ليست ضمن خطتك',
  'cause.automation-unavailable.text': 'لم ينقل أي إطلاق من هذا المتصفح شيئًا حتى الآن.',
  'cause.automation-unavailable.not': 'الأتمتة تعمل في هذه البوابة.',

  'learned.usually':
    'من عمليات إطلاق سابقة: قاد هنا إلى «{stage}» {total, plural, zero {في {count} من أصل # مرة} one {في المرة الوحيدة التي أُطلق فيها} two {في {count} من أصل مرتين} few {في {count} من أصل # مرات} many {في {count} من أصل # مرة} other {في {count} من أصل # مرة}}.',
  'learned.movedHere':
    'من عمليات إطلاق سابقة: نقل العناصر هنا {total, plural, zero {في {count} من أصل # مرة} one {في المرة الوحيدة التي أُطلق فيها} two {في {count} من أصل مرتين} few {في {count} من أصل # مرات} many {في {count} من أصل # مرة} other {في {count} من أصل # مرة}}.',
  'learned.neverHere':
    'من عمليات إطلاق سابقة: أُطلق هنا {total, plural, zero {# مرة} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}} ولم ينتقل شيء.',
  'learned.elsewhere': 'من عمليات إطلاق سابقة: يعمل في مسارات أخرى.',
  'learned.note': 'مستفاد من عمليات الإطلاق في هذا المتصفح، لا مقروء من Bitrix24.',

  'liveness.proven':
    'مثبت هنا: قاد إلى «{stage}» {total, plural, zero {في {count} من أصل # مرة} one {في المرة الوحيدة التي أُطلق فيها} two {في {count} من أصل مرتين} few {في {count} من أصل # مرات} many {في {count} من أصل # مرة} other {في {count} من أصل # مرة}}.',
  'liveness.never-proven':
    'لم يثبت هنا قط: أُطلق {total, plural, zero {# مرة} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}} ولم ينتقل شيء.',
  'liveness.no-history': 'لا سوابق هنا: لم يطلقه هذا المتصفح في هذا المسار بعد.',

  'forecast.missing': 'لا شيء يُطلق عليه: لا يوجد عنصر كهذا، أو لا يحق لك الاطلاع عليه.',
  'forecast.leads-off': 'لن يحدث شيء بالتأكيد: العملاء المحتملون معطّلون.',
  'forecast.automation-off': 'لن يحدث شيء بالتأكيد: قواعد الأتمتة معطّلة.',
  'forecast.stages-off': 'لن يحدث شيء بالتأكيد: ليس للنوع مراحل.',
  'forecast.likely-move':
    'الأرجح أن ينتقل إلى «{stage}»: لوحظ ذلك من هذه المرحلة {total, plural, zero {في {seen} من أصل # مرة} one {في المرة الوحيدة} two {في {seen} من أصل مرتين} few {في {seen} من أصل # مرات} many {في {seen} من أصل # مرة} other {في {seen} من أصل # مرة}}.',
  'forecast.already-there': 'الأرجح ألا يحدث شيء: هو أصلًا حيث يقود المشغّل.',
  'forecast.behind': 'الأرجح ألا يحدث شيء: تجاوز المرحلة التي يقود إليها المشغّل.',
  'forecast.last-stage': 'الأرجح ألا يحدث شيء: هو في آخر مرحلة من مساره.',
  'forecast.stayed-before': 'الأرجح ألا يحدث شيء: أُطلق من قبل في هذه المرحلة ولم ينتقل شيء.',
} satisfies Record<keyof typeof english, string>
