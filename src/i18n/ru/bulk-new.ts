import type { bulkNew as english } from '#i18n/en/bulk-new.ts'

/** A new bulk run: choosing records, the plan, the review. */
export const bulkNew = {
  'bulk.choose.title': '1. Выбор элементов',
  'bulk.choose.source': 'Откуда взять элементы',
  'bulk.choose.paste': 'Вставка или файл',
  'bulk.choose.filter': 'Фильтр',
  'bulk.choose.history': 'Прежний запуск',
  'bulk.choose.type': 'Тип элемента',
  'bulk.choose.typeForNumbers': 'Тип для ID без типа',
  'bulk.choose.typePlaceholder': 'Выберите тип',
  'bulk.choose.submit': 'Показать план: {records}',
  'bulk.choose.none': 'Элементы ещё не выбраны',
  'bulk.choose.noTrigger': 'Выберите триггер',
  'bulk.choose.gone': 'Триггер «{code}» больше не зарегистрирован',
  'bulk.choose.gone.help':
    'Зарегистрируйте его снова в разделе «{tab}» с тем же кодом или выберите другой триггер.',
  'bulk.choose.reading': 'Читаем элементы: {count}',
  'bulk.choose.cancel': 'Отменить',
  'bulk.choose.tooMany':
    'Это больше {most} элементов. Разделите список: такой запуск не закончился бы за сутки.',

  'bulk.paste.text': 'ID, ссылки, короткие коды или столбцы таблицы',
  'bulk.paste.placeholder': '1042, 1043\nhttps://…/crm/deal/details/1044/\nD_1045',
  'bulk.paste.file': 'Открыть файл',
  'bulk.paste.drop': 'Файл CSV или текстовый файл можно и перетащить сюда.',
  'bulk.paste.spreadsheet':
    'Это файл электронной таблицы. Скопируйте нужный столбец сюда или сначала сохраните его как CSV.',
  'bulk.paste.notText': 'Этот файл не читается как текст.',
  'bulk.paste.column': 'Столбец с элементами',
  'bulk.paste.columnAll': 'Без столбца: учитывать каждое слово',
  'bulk.paste.columnNumber': 'Столбец {number}',
  'bulk.paste.counts':
    'Прочитано {given}: годных {found}, повторов {repeated}, неясных {unreadable}',
  'bulk.paste.repeated': 'Повторы ({count})',
  'bulk.paste.unreadable': 'Неясные ({count})',
  'bulk.paste.line': 'Строка {line}: {text}',
  'bulk.paste.entry': 'Строка {line}, запись {entry}: {text}',
  'bulk.paste.emptyCell': '(пусто)',
  'bulk.paste.unknownType': '{piece} (на портале нет такого типа)',
  'bulk.paste.more': '…и ещё {count}',

  'bulk.filter.pipeline': 'Воронка',
  'bulk.filter.anyPipeline': 'Все воронки',
  'bulk.filter.stages': 'Стадии',
  'bulk.filter.anyStage': 'Любая стадия',
  'bulk.filter.responsible': 'Ответственный',
  'bulk.filter.anyone': 'Любой',
  'bulk.filter.me': 'Я',
  'bulk.filter.user': 'Пользователь по ID',
  'bulk.filter.userId': 'ID пользователя',
  'bulk.filter.userWrong': 'Целое число больше нуля.',
  'bulk.filter.from': 'Созданы с',
  'bulk.filter.to': 'Созданы по',
  'bulk.filter.counting': 'Считаем…',
  'bulk.filter.count': 'Сейчас подходит: {records}. Будут взяты все, а не одна страница.',
  'bulk.filter.frozen': 'Список фиксируется при чтении плана: появившееся позже не войдёт.',

  'bulk.history.run': 'Запуск',
  'bulk.history.none': 'Завершённых запусков ещё нет.',
  'bulk.history.runTitle': '{time} · {trigger}',
  'bulk.history.outcomes': 'Взять элементы с результатом',
  'bulk.history.movedOut': 'Элементы, сменившие стадию, так повторно не берутся.',
  'bulk.history.chosen': 'Из запуска {time}: {records}',

  'bulk.plan.title': '2. План',
  'bulk.plan.chosen': 'К запуску {chosen} из {count}',
  'bulk.plan.none':
    'Ничего не выбрано, подтверждать нечего. Чтобы включить группу, отметьте её выше.',
  'bulk.plan.readAt': 'Прочитано в {time}.',
  'bulk.plan.group.likely-move': 'Скорее всего, сменят стадию',
  'bulk.plan.group.unknown': 'Неизвестно: у этого триггера здесь нет истории',
  'bulk.plan.group.likely-nothing:last-stage': 'Вероятно, ничего: они на последней стадии воронки',
  'bulk.plan.group.likely-nothing:already-there':
    'Вероятно, ничего: они уже там, куда он обычно ведёт',
  'bulk.plan.group.likely-nothing:behind': 'Вероятно, ничего: они прошли стадию триггера',
  'bulk.plan.group.likely-nothing:stayed-before': 'Вероятно, ничего: отсюда он ни разу не сработал',
  'bulk.plan.group.settled': 'Сменили стадию после потерянного ответа: повторять нечего',
  'bulk.plan.group.certain-no-op:missing':
    'Не найдены или скрыты от вас: запуск только если найдутся',
  'bulk.plan.group.certain-no-op:leads-off': 'Точно ничего: лиды выключены',
  'bulk.plan.group.certain-no-op:automation-off': 'Точно ничего: роботы и триггеры выключены',
  'bulk.plan.group.certain-no-op:stages-off': 'Точно ничего: у их типа нет стадий',
  'bulk.plan.groupCount': '{group} ({count})',
  'bulk.plan.learned': 'Прогноз — по прежним запускам в этом браузере, не из Битрикс24.',
  'bulk.plan.split': 'По воронкам',
  'bulk.plan.splitPart': '{name}: {count}',
  'bulk.plan.noPipeline': 'без воронки',
  'bulk.plan.rows': 'Элементы плана',
  'bulk.plan.included': 'Включено',
  'bulk.plan.stage': 'Стадия сейчас',
  'bulk.plan.forecast': 'Прогноз',
  'bulk.plan.include': 'Запускать: {record}',
  'bulk.plan.missing': 'не найдено',
  'bulk.plan.forecast.likely-move':
    'Вероятно: {stage} (так было {total, plural, =1 {один раз} one {{seen} из # раза} few {{seen} из # раз} many {{seen} из # раз} other {{seen} из # раза}})',
  'bulk.plan.forecast.unknown': 'Неизвестно',
  'bulk.plan.forecast.settled': 'Стадия уже сменилась',
  'bulk.plan.forecast.likely-nothing': 'Вероятно: без изменений',
  'bulk.plan.forecast.certain-no-op': 'Точно: без изменений',
  'bulk.plan.pages': 'Страницы плана',
  'bulk.plan.lately':
    '{count, plural, one {# элемент уже получил этот триггер из этого браузера за последние 24\u00a0часа.} few {# элемента уже получили этот триггер из этого браузера за последние 24\u00a0часа.} many {# элементов уже получили этот триггер из этого браузера за последние 24\u00a0часа.} other {# элемента уже получили этот триггер из этого браузера за последние 24\u00a0часа.}}',
  'bulk.plan.latelyOut': 'Убрать из плана',
  'bulk.plan.doubtful':
    '{count, plural, one {# элемент, возможно, уже получил триггер: результат неизвестен.} few {# элемента, возможно, уже получили триггер: результат неизвестен.} many {# элементов, возможно, уже получили триггер: результат неизвестен.} other {# элемента, возможно, уже получили триггер: результат неизвестен.}} Повторная отправка может запустить роботов дважды.',
  'bulk.plan.doubtfulIn': 'Всё равно отправить снова',
  'bulk.plan.clients':
    'Запуск для контакта или компании Битрикс24 передаёт одной из сделок клиента. Какую он выбрал, при массовом запуске проверить нельзя.',

  'bulk.review.title': '3. Подтверждение',
  'bulk.review.question': 'Запустить «{trigger}»: {records}?',
  'bulk.review.truth':
    'Роботы новых стадий сработают по-настоящему: сообщения, задачи, документы. Отменить это приложение не сможет.',
  'bulk.review.closed':
    '{count, plural, one {Из них # на финальной стадии.} few {Из них # на финальной стадии.} many {Из них # на финальной стадии.} other {Из них # на финальной стадии.}}',
  'bulk.review.time.requests':
    'Примерно {time}: портал считает запросы, а {requests, plural, one {нужен #} few {нужно #} many {нужно #} other {нужно #}}.',
  'bulk.review.time.work': 'Примерно {time}: один запуск занимает {seconds}\u00A0с на сервере.',
  'bulk.review.time.time-budget':
    'Примерно {time}: один запуск занимает {seconds}\u00A0с на сервере, а Битрикс24 даёт одному методу {budget}\u00A0с на десять минут.',
  'bulk.review.measured':
    'Измерено по {count, plural, one {# последнему запуску} few {# последним запускам} many {# последним запускам} other {# последним запускам}} этого триггера.',
  'bulk.review.assumed': 'Этот триггер ещё не измеряли, поэтому взято {seconds}\u00A0с.',
  'bulk.review.tooLong':
    'Для одной вкладки это слишком долго. Разделите список или будьте готовы продолжить запуск в другой день.',
  'bulk.review.cap': 'Больше {most} элементов сразу. Ошибка затронула бы их все.',
  'bulk.review.capFirst': 'Только первые {most}',
  'bulk.review.capAll': 'Хочу все {count} одним запуском',
  'bulk.review.capReason': 'Подтвердите размер запуска или возьмите только часть.',
  'bulk.review.reason': 'Причина (необязательно)',
  'bulk.review.reason.help': 'Сохранится в истории при каждом элементе.',
  'bulk.review.comment': 'Оставить комментарий в таймлайне элементов, сменивших стадию',
  'bulk.review.comment.help': 'Пишется в конце запуска, пока эта страница открыта.',
  'bulk.review.typed': 'Для подтверждения введите {count}',
  'bulk.review.typedReason': 'Для подтверждения введите число элементов.',
  'bulk.review.fire': 'Запустить: {records}',
  'bulk.review.nothing': 'Запускать больше нечего.',
  'bulk.review.dryRun': 'Пробный прогон',
  'bulk.review.test': 'Испытать на одном',
  'bulk.review.shortTest': 'Сначала испытайте на одном элементе: остальные останутся в плане.',
  'bulk.dry.title': 'Пробный прогон: ничего не отправлено',
  'bulk.dry.reading': 'Читаем элементы заново; ничего не отправляется…',
  'bulk.dry.same':
    '{count, plural, one {# элемент — как в плане, для него триггер запустился бы.} few {# элемента — как в плане, для них триггер запустился бы.} many {# элементов — как в плане, для них триггер запустился бы.} other {# элемента — как в плане, для них триггер запустился бы.}}',
  'bulk.dry.changed':
    '{count, plural, one {# элемент изменился после составления плана и был бы пропущен.} few {# элемента изменились после составления плана и были бы пропущены.} many {# элементов изменились после составления плана и были бы пропущены.} other {# элемента изменились после составления плана и были бы пропущены.}}',
  'bulk.dry.missing':
    '{count, plural, one {# элемент больше не находится, для него триггер не запустился бы.} few {# элемента больше не находятся, для них триггер не запустился бы.} many {# элементов больше не находятся, для них триггер не запустился бы.} other {# элемента больше не находятся, для них триггер не запустился бы.}}',
  'bulk.dry.requests':
    'Запуск занял бы примерно {time} и {requests, plural, one {# запрос} few {# запроса} many {# запросов} other {# запроса}}.',
  'bulk.test.title': 'Испытание: {record}',
  'bulk.test.running': 'Запускаем для одного элемента…',
  'bulk.test.rest': 'Теперь в плане остальные: {records}.',
} satisfies Record<keyof typeof english, string>
