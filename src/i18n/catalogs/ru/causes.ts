import type { causes as english } from '#i18n/catalogs/en/causes.ts'

/** Why a firing moved nothing: what was read, what only a person can look up, what was learned. */
export const causes = {
  'causes.title': 'Возможные причины',
  'causes.certain': 'Точно',
  'causes.look-here': 'Проверьте',
  'causes.ruled-out': 'Исключено',
  'causes.ruledOut':
    '{count, plural, one {# причина исключена} few {# причины исключены} many {# причин исключено} other {# причины исключено}}',
  'causes.openRules': 'Открыть автоматизацию: {pipeline}',

  'cause.record-missing.title': 'Такого элемента нет, или он вам не виден',
  'cause.record-missing.text':
    'Битрикс24 отвечает согласием на любой ID, но сменить стадию может только существующий элемент.',
  'cause.record-missing.not': 'Элемент существует.',
  'cause.leads-off.title': 'Лиды на этом портале выключены',
  'cause.leads-off.text': 'В режиме простой CRM автоматизация не смотрит на лиды.',
  'cause.leads-off.not': 'Лиды включены.',
  'cause.automation-off.title': 'Для этого типа выключены роботы и триггеры',
  'cause.automation-off.text': 'Включите их в настройках смарт-процесса.',
  'cause.automation-off.not': 'Для этого типа роботы и триггеры включены.',
  'cause.stages-off.title': 'У этого типа нет стадий',
  'cause.stages-off.text': 'Без стадий триггеру некуда перевести элемент.',
  'cause.stages-off.not': 'У этого типа есть стадии.',
  'cause.no-open-deal.title': 'У этого клиента нет открытой сделки',
  'cause.no-open-deal.text':
    'Битрикс24 запускает триггер для текущей сделки клиента; без неё ничего не происходит.',
  'cause.no-open-deal.not': 'У клиента есть открытая сделка.',
  'cause.sent-back.title': 'Что-то вернуло элемент обратно',
  'cause.sent-back.text':
    'Найдите на стадии, куда он попадал, робота или триггер, который возвращает его назад.',
  'cause.sent-back.not': 'Туда и обратно он не переходил: переходов не записано.',
  'cause.last-stage.title': 'Элемент на последней стадии воронки',
  'cause.last-stage.text':
    'Дальше стадий нет. Увести его оттуда может только триггер, которому разрешён переход на предыдущую стадию.',
  'cause.last-stage.not': 'Впереди ещё есть стадии.',
  'cause.record-closed.title': 'Элемент закрыт',
  'cause.record-closed.text':
    'Увести его может только триггер на другой финальной стадии или тот, которому разрешён переход назад.',
  'cause.record-closed.not': 'Элемент открыт.',
  'cause.at-or-past.title': 'Элемент уже на стадии триггера или прошёл её',
  'cause.at-or-past.text':
    'Триггер ведёт только вперёд, если в его настройках не разрешён переход на предыдущую стадию.',
  'cause.at-or-past.not': 'Стадия, на которую ведёт триггер, впереди.',
  'cause.not-placed.title': 'Триггера нет в этой воронке',
  'cause.not-placed.text':
    'Посмотрите, стоит ли он на какой-нибудь стадии воронки: приложениям Битрикс24 не сообщает, где размещены триггеры.',
  'cause.not-placed.not': 'Триггер размещён в этой воронке.',
  'cause.conditions.title': 'Условия триггера не выполнены',
  'cause.conditions.text': 'Сравните условия в настройках триггера с полями этого элемента.',
  'cause.too-early.title': 'Возможно, Битрикс24 ещё работает',
  'cause.too-early.text': 'Роботам иногда нужно время. Проверьте ещё раз через минуту.',
  'cause.automation-unavailable.title': 'Возможно, автоматизация выключена или не входит в тариф',
  'cause.automation-unavailable.text': 'Ни один запуск из этого браузера пока ничего не сдвинул.',
  'cause.automation-unavailable.not': 'Автоматизация на этом портале работает.',

  'learned.usually':
    'По прежним запускам: здесь он привёл на стадию «{stage}» {total, plural, =1 {в единственном запуске} one {в {count} из # случая} few {в {count} из # случаев} many {в {count} из # случаев} other {в {count} из # случая}}.',
  'learned.movedHere':
    'По прежним запускам: здесь стадия изменилась {total, plural, =1 {в единственном запуске} one {в {count} из # случая} few {в {count} из # случаев} many {в {count} из # случаев} other {в {count} из # случая}}.',
  'learned.neverHere':
    'По прежним запускам: здесь {total, plural, one {# запуск} few {# запуска} many {# запусков} other {# запуска}}, и стадия не менялась.',
  'learned.elsewhere': 'По прежним запускам: в других воронках он работает.',
  'learned.note': 'Вывод сделан по запускам из этого браузера, а не по данным Битрикс24.',

  'liveness.proven':
    'Здесь подтверждён: привёл на стадию «{stage}» {total, plural, =1 {в единственном запуске} one {в {count} из # случая} few {в {count} из # случаев} many {в {count} из # случаев} other {в {count} из # случая}}.',
  'liveness.never-proven':
    'Здесь не подтверждён: {total, plural, one {# запуск} few {# запуска} many {# запусков} other {# запуска}}, и стадия не менялась.',
  'liveness.no-history': 'Истории нет: из этого браузера его в этой воронке ещё не запускали.',

  'forecast.missing': 'Запускать не для чего: такого элемента нет, или он вам не виден.',
  'forecast.leads-off': 'Точно ничего: лиды выключены.',
  'forecast.automation-off': 'Точно ничего: роботы и триггеры выключены.',
  'forecast.stages-off': 'Точно ничего: у этого типа нет стадий.',
  'forecast.likely-move':
    'Вероятен переход на стадию «{stage}»: с этой стадии так было {total, plural, =1 {в единственном запуске} one {в {seen} из # случая} few {в {seen} из # случаев} many {в {seen} из # случаев} other {в {seen} из # случая}}.',
  'forecast.already-there': 'Вероятно, ничего: элемент уже там, куда ведёт триггер.',
  'forecast.behind': 'Вероятно, ничего: элемент прошёл стадию, на которую ведёт триггер.',
  'forecast.last-stage': 'Вероятно, ничего: элемент на последней стадии воронки.',
  'forecast.stayed-before': 'Вероятно, ничего: с этой стадии его уже запускали, и она не менялась.',
} satisfies Record<keyof typeof english, string>
