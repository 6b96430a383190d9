import type { bulkRun as english } from '#i18n/catalogs/en/bulk-run.ts'

/** The page of one bulk run, and what can be done about it. */
export const bulkRun = {
  'bulk.comment.text': 'Триггер «{trigger}» запущен из Trigger Console. Кто запустил: {name}.',
  'bulk.comment.reason': 'Причина: {reason}',
  'bulk.comment.stage': 'Стадия: {from} → {to}',
  'bulk.comments.progress': 'Комментарии: написано {written} из {total}.',
  'bulk.comments.failed':
    'Комментарии: написано {written} из {total}, не удалось {failed}; повторных попыток не будет.',
  'bulk.comments.rest':
    '{count, plural, one {У # сменившего стадию элемента} few {У # сменивших стадию элементов} many {У # сменивших стадию элементов} other {У # сменившего стадию элемента}} ещё нет комментария.',
  'bulk.comments.leave': 'Оставить комментарии',

  'bulk.run.title': 'Запуск от {time}',
  'bulk.run.meta': '«{trigger}» · {records} · {name}',
  'bulk.run.parent': 'Повторяет часть запуска {id}.',
  'bulk.run.pause': 'Пауза',
  'bulk.run.resume': 'Продолжить',
  'bulk.run.stop': 'Остановить',
  'bulk.run.export': 'Экспорт в CSV',
  'bulk.run.exportAll': 'Экспорт в CSV: весь запуск',
  'bulk.run.progress': 'Ход запуска',
  'bulk.run.done': '{done} из {total}',
  'bulk.run.left': 'осталось примерно {time}',
  'bulk.run.rate': '{count} в минуту',
  'bulk.run.sums':
    'Принято {accepted} · отказ {refused} · неизвестно {unknown} · не отправлено {notSent} · ждут {waiting} · отправляется {sending} = {total}',
  'bulk.run.keepOpen': 'Не закрывайте страницу: иначе запуск встанет на паузу.',
  'bulk.run.notKept':
    'Этот браузер не хранит данные приложения: если закрыть страницу, сведения о запуске пропадут.',
  'bulk.run.limit.requests': 'Темп задаёт число запросов.',
  'bulk.run.limit.work': 'Темп задаёт работа сервера.',
  'bulk.run.limit.time-budget': 'Темп задаёт лимит времени портала.',
  'bulk.run.budget': 'Занято {used} из {budget}\u00A0с лимита времени.',
  'bulk.run.waiting.pace': 'Держимся ниже лимита портала, продолжим через {time}.',
  'bulk.run.waiting.too-many-requests': 'Достигнут лимит портала, продолжим через {time}.',
  'bulk.run.waiting.time-budget': 'Лимит времени исчерпан, продолжим через {time} (в {clock}).',
  'bulk.run.waiting.next-check': 'Снова проверим элементы через {time}.',
  'bulk.run.paused': 'Пауза: готово {done} из {total}',
  'bulk.run.finished': 'Завершён: изменилось {changed} из {total}',
  'bulk.run.stopped': 'Остановлен: изменилось {changed} из {total}',

  'bulk.pause.person': 'Пауза: её поставили вы.',
  'bulk.pause.person.help': 'Ничего не отправится, пока вы не продолжите.',
  'bulk.pause.unknown-answer': 'Пауза: результат одного из запусков неизвестен.',
  'bulk.pause.unknown-answer.help':
    'Никто не может сказать, сработал ли Битрикс24 по элементам с пометкой «Неизвестно». Повторно они не отправляются. Посмотрите на них и продолжите с остальными.',
  'bulk.pause.refusals': 'Пауза: Битрикс24 отклоняет один запуск за другим.',
  'bulk.pause.not-moved': 'Пауза: {share} элементов не сменили стадию.',
  'bulk.pause.not-moved.help':
    'Вероятно, триггер не размещён в этой воронке или не подходят его условия. Прежде чем продолжить, посмотрите на несколько элементов.',
  'bulk.pause.session-ended': 'Пауза: сеанс в Битрикс24 завершён.',
  'bulk.pause.session-ended.help': 'Обновите страницу и войдите; запуск подождёт в этом браузере.',
  'bulk.pause.offline': 'Пауза: нет связи.',
  'bulk.pause.offline.help': 'Продолжите, когда сеть появится. Ничего не потеряно.',
  'bulk.pause.lock-lost': 'Пауза: запуск перенесён в другую вкладку.',
  'bulk.pause.lock-lost.help': 'Продолжайте в той вкладке.',
  'bulk.pause.read-failed': 'Пауза: не удалось прочитать элементы.',
  'bulk.pause.journal-failed': 'Пауза: браузер не смог записать ход запуска.',
  'bulk.pause.journal-failed.help':
    'Без записи ничего не уходит. Освободите место на диске и продолжите.',
  'bulk.pause.interrupted': 'Пауза: страницу закрыли или обновили.',
  'bulk.pause.interrupted.help':
    'При продолжении отправится только то, что ещё не отправлялось. Элементы с пометкой «Неизвестно» повторно не отправляются.',

  'bulk.stop.title': 'Остановить этот запуск?',
  'bulk.stop.done':
    '{count, plural, one {# элемент уже отправлен} few {# элемента уже отправлены} many {# элементов уже отправлено} other {# элемента уже отправлено}}, отменить это нельзя.',
  'bulk.stop.rest': 'Не будет отправлено: {count}.',
  'bulk.stop.onItsWay':
    '{count, plural, one {# элемент уже в пути и ещё может сменить стадию.} few {# элемента уже в пути и ещё могут сменить стадию.} many {# элементов уже в пути и ещё могут сменить стадию.} other {# элемента уже в пути и ещё могут сменить стадию.}}',
  'bulk.stop.confirm': 'Остановить запуск',
  'bulk.stop.keep': 'Не останавливать',

  'bulk.rows.title': 'Элементы',
  'bulk.rows.filter': 'Показать',
  'bulk.rows.all': 'Все',
  'bulk.rows.waiting': 'Ждут',
  'bulk.rows.under-way': 'В работе',
  'bulk.rows.count': '{name} {count}',
  'bulk.rows.newest': 'Сначала новые',
  'bulk.rows.copy':
    'Скопировать {count, plural, one {# номер} few {# номера} many {# номеров} other {# номера}}',
  'bulk.rows.export':
    'Экспорт в CSV: {count, plural, one {# элемент} few {# элемента} many {# элементов} other {# элемента}}',
  'bulk.rows.pages': 'Страницы элементов',
  'bulk.rows.none': 'Таких элементов пока нет.',
  'bulk.groups.title': 'Одинаковые результаты вместе',
  'bulk.groups.show': 'Показать',
  'bulk.groups.showNamed':
    'Показать {count, plural, one {# элемент} few {# элемента} many {# элементов} other {# элемента}}: {result}',
  'bulk.groups.showAll': 'Показать все элементы',

  'bulk.retry.title': 'Запустить снова для части элементов',
  'bulk.retry.text':
    'Составит новый план, связанный с этим запуском. Элементы, сменившие стадию, взять нельзя.',
  'bulk.retry.option': '{name} ({count})',
  'bulk.retry.submit': 'Составить план: {records}',
  'bulk.retry.none': 'Выберите хотя бы один результат.',
  'bulk.groups.checkNamed':
    'Проверить снова: {count, plural, one {# элемент} few {# элемента} many {# элементов} other {# элемента}}, {result}',
  'bulk.checkAgain': 'Проверить снова',
} satisfies Record<keyof typeof english, string>
