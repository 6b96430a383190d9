import type { Translation } from './message.ts'

/** Russian. */
export const catalog: Translation = {
  // The frame around every screen, and words used everywhere.
  'app.name': 'Trigger Console',
  'app.sections': 'Разделы',
  'app.skip': 'Перейти к содержимому',

  'tab.fire': 'Запуск',
  'tab.triggers': 'Триггеры',
  'tab.bulk': 'Массовый запуск',
  'tab.history': 'История',
  'tab.settings': 'Настройки',

  'shortcuts.title': 'Горячие клавиши',
  'shortcuts.submit': 'Запустить или отправить текущую форму',
  'shortcuts.search': 'Перейти к поиску или к полю элемента',
  'shortcuts.check': 'Проверить снова, когда показан результат',
  'shortcuts.tabs': 'Перейти по разделам; Enter открывает',
  'shortcuts.escape': 'Закрыть список, вопрос или форму',
  'shortcuts.list': 'Показать или скрыть этот список',
  'shortcuts.single.on':
    'Одиночные клавиши не срабатывают, пока вы печатаете. Их можно отключить в настройках.',
  'shortcuts.single.off': 'Одиночные клавиши отключены. Их можно включить в настройках.',

  'action.tryAgain': 'Повторить',
  'action.reloadPage': 'Обновить страницу',
  'action.close': 'Закрыть',
  'action.cancel': 'Отменить',
  'action.copy': 'Копировать',
  'action.copied': 'Скопировано',
  'action.copyFailed': 'Копирование здесь запрещено: выделите текст и скопируйте его сами',
  'action.clear': 'Очистить',

  'state.loading': 'Загрузка…',
  'state.slow': 'Битрикс24 отвечает медленно.',
  'details.title': 'Технические подробности',
  'details.copy': 'Копировать подробности',
  'details.empty': '(пусто)',
  'details.request': 'Запрос',
  'details.method': 'Метод',
  'details.http': 'Статус HTTP',
  'details.code': 'Код ошибки',
  'details.text': 'Ответ Битрикс24',
  'details.appError': 'Ошибка в приложении',
  'details.requestId': 'ID запроса',
  'details.sentAt': 'Отправлено',
  'details.answeredAt': 'Получен ответ',
  'details.sends': 'Отправок',
  'details.transport': 'Способ отправки',
  'details.transport.once': 'С защитой: браузер не может повторить запрос',
  'details.transport.ordinary': 'Обычный: если связь оборвётся, браузер может сам повторить запрос',
  'details.until': 'Снова доступно',

  'toasts.region': 'Сообщения',

  'gate.history': 'Показать историю этого браузера',
  'gate.not-installed.title': 'Установка Trigger Console не закончена',
  'gate.not-installed.help':
    'Сначала администратор должен завершить установку: до этого Битрикс24 нигде больше не показывает приложение.',
  'gate.copyRequest': 'Копировать текст просьбы',
  'gate.requestText':
    'Пожалуйста, откройте для меня Trigger Console в нашем Битрикс24 ({portal}) или дайте мне права администратора: без них триггеры CRM не запустить.',
  'app.error.title': 'В приложении произошла ошибка',
  'app.error.help':
    'Последнее нажатие могло не сработать. Всё, что было отправлено, записано в истории вместе с результатом.',
  'option.replace': 'Заменить',
  'option.decide': 'Сохранённое не читается. Сначала решите выше, заменять ли его.',
  'gate.crash.title': 'На этом экране произошёл сбой',
  'gate.crash.help':
    'Всё, что было запущено, записано в истории. Обновите страницу, чтобы продолжить.',

  // For every way a call can fail: what happened, and what to do now.
  'error.outside-portal.title': 'Откройте Trigger Console из своего Битрикс24',
  'error.outside-portal.help':
    'Эта страница работает только внутри портала. Откройте Битрикс24, в левом меню выберите «Приложения», а там Trigger Console.',
  'error.portal-silent.title': 'Битрикс24 не отвечает',
  'error.portal-silent.help':
    'Страница, в которую встроено приложение, не ответила. Обновите её. Если не поможет, откройте приложение из меню Битрикс24 ещё раз.',
  'error.hidden-https.title': 'Битрикс24 не знает, что его открыли по https',
  'error.hidden-https.help':
    'Эта страница открыта по https, но Битрикс24 сообщил приложению адрес с http. Прокси перед Битрикс24 снимает шифрование и не сообщает об этом дальше. Исправить это может администратор сервера: прокси должен передавать, что запрос пришёл по https (X-Forwarded-Proto), а веб-сервер Битрикс24 — выставлять HTTPS=on.',
  'error.stored-otherwise.title': 'Битрикс24 сохранил не то, что было отправлено',
  'error.stored-otherwise.help':
    'Возможно, его база обрывает текст на первом эмодзи или кто-то сохранил в тот же момент. Попробуйте ещё раз; что сохранено сейчас, видно в технических подробностях.',
  'error.unreadable-option.title': 'Не удаётся прочитать то, что сохранено в Битрикс24',
  'error.unreadable-option.help':
    'Текст обрезан или изменён вне этого приложения. Он останется как есть, пока вы не согласитесь его заменить; его видно в технических подробностях.',
  'error.foreign-parent.title': 'Это не страница вашего портала',
  'error.foreign-parent.help':
    'Приложение открыто на странице, которая не относится к его порталу, поэтому здесь всё выключено. Откройте его из меню Битрикс24.',

  'error.not-admin.title': 'Запускать триггеры может только администратор Битрикс24',
  'error.not-admin.help':
    'Битрикс24 даёт доступ к триггерам только администраторам портала. Попросите администратора открыть это приложение или дать вам права администратора.',
  'error.no-app-context.title': 'У приложения здесь нет собственных прав',
  'error.no-app-context.help':
    'Запускать триггеры может только установленное приложение. Откройте Trigger Console из меню Битрикс24, а не по прямой ссылке и не через вебхук.',
  'error.no-crm-access.title': 'У вас нет доступа к CRM',
  'error.no-crm-access.help':
    'Попросите администратора дать вам доступ к CRM, затем снова откройте приложение.',
  'error.missing-scope.title': 'Приложению не хватает прав',
  'error.missing-scope.help':
    'Trigger Console нужны права «CRM» и «Встраивание приложений». Откройте настройки приложения в Битрикс24, отметьте оба и установите приложение заново.',
  'error.plan-without-rest.title': 'На вашем тарифе Битрикс24 нет REST API',
  'error.plan-without-rest.help':
    'Приложения, которым нужен REST API, работают только на коммерческих тарифах. Смените тариф или включите пробный период.',
  'error.user-without-app.title': 'У вас нет доступа к этому приложению',
  'error.user-without-app.help': 'Попросите администратора открыть вам доступ к Trigger Console.',
  'error.extranet-user.title': 'Гостям приложение недоступно',
  'error.extranet-user.help': 'Войдите как сотрудник портала.',
  'error.credentials-rejected.title': 'У вашей учётной записи нет прав на это',
  'error.credentials-rejected.help':
    'Попросите администратора портала проверить ваши права доступа в Битрикс24.',
  'error.access-denied.title': 'Битрикс24 отказал в доступе',
  'error.access-denied.help':
    'Вам не хватает прав для этого действия. Каких именно, Битрикс24 сообщает в технических подробностях.',
  'error.session-ended.title': 'Сеанс в Битрикс24 завершён',
  'error.session-ended.help': 'Обновите страницу и войдите; то, что вы ввели, останется здесь.',
  'error.address-changed.title': 'У портала новый адрес',
  'error.address-changed.help': 'Откройте портал по новому адресу, а затем приложение из его меню.',

  'error.empty-code.title': 'У триггера нет кода',
  'error.empty-code.help': 'Выберите триггер из списка.',
  'error.wrong-code.title': 'Битрикс24 не принимает этот код триггера',
  'error.wrong-code.help':
    'В коде допустимы латинские буквы, цифры, точка, дефис и подчёркивание. Выберите триггер из списка.',
  'error.unknown-code.title': 'Этот триггер больше не зарегистрирован',
  'error.unknown-code.help':
    'Его удалили, или это приложение его не регистрировало. Обновите список триггеров и выберите снова либо зарегистрируйте его на вкладке «Триггеры».',
  'error.empty-name.title': 'У триггера нет названия',
  'error.empty-name.help': 'Введите название: его видят в роботах и триггерах.',
  'error.wrong-type.title': 'Портал не знает такого типа элементов',
  'error.wrong-type.help': 'Возможно, его удалили. Обновите страницу и выберите тип заново.',
  'error.wrong-record-id.title': 'Битрикс24 не принимает этот ID элемента',
  'error.wrong-record-id.help': 'ID — целое число больше нуля. Сверьте его с адресом карточки.',
  'error.not-found.title': 'Битрикс24 этого не нашёл',
  'error.not-found.help': 'Возможно, это уже удалили. Обновите страницу и выберите снова.',
  'error.rejected.title': 'Битрикс24 отклонил запрос',
  'error.rejected.help':
    'Ответ Битрикс24 дословно приведён в технических подробностях. Если он не помог, отправьте их в поддержку.',
  'error.unknown-method.title': 'Этот портал не знает триггеров',
  'error.unknown-method.help':
    'Возможно, версия Битрикс24 слишком старая или в ней нет автоматизации CRM. Обновите коробочный портал; в облаке обратитесь в поддержку Битрикс24.',
  'error.https-required.title': 'Портал требует защищённого соединения',
  'error.https-required.help': 'Откройте портал по адресу, который начинается с https.',
  'error.batch-too-long.title': 'Слишком много команд в одном запросе',
  'error.batch-too-long.help':
    'Битрикс24 принимает не больше 50 за раз. Для остальных ничего не сделано; запустите их снова.',
  'error.not-in-batch.title': 'Эту команду Битрикс24 принимает только по одной',
  'error.not-in-batch.help':
    'Ничего не сделано. Запустите снова: теперь элементы отправятся по одному.',

  'error.too-many-requests.title': 'Битрикс24 просит не спешить',
  'error.too-many-requests.help':
    'Из вашей сети пришло слишком много запросов. Ничего не сделано; подождите несколько секунд и повторите.',
  'error.time-budget-used.title': 'Лимит времени портала исчерпан',
  'error.time-budget-used.help':
    'Битрикс24 ограничивает время работы метода за десять минут. Ничего не сделано; работа продолжится, когда лимит освободится.',
  'error.portal-blocked.title': 'Битрикс24 заблокировал свой REST API',
  'error.portal-blocked.help':
    'Портал был перегружен, и такую блокировку снимают вручную. Ничего не сделано. Обратитесь в поддержку Битрикс24.',
  'error.manifest-unreadable.title': 'Битрикс24 не смог прочитать манифест приложения',
  'error.manifest-unreadable.help':
    'Ничего не выполнено. Переустановите приложение или обратитесь к тому, кто его установил.',
  'error.sign-in-unreachable.title': 'Битрикс24 не смог связаться со своим сервером авторизации',
  'error.sign-in-unreachable.help': 'Ничего не выполнено. Повторите через несколько минут.',
  'error.blocked-in-front.title': 'Запрос отклонён ещё до портала',
  'error.blocked-in-front.help':
    'Вместо Битрикс24 ответил сетевой экран или прокси. Попросите администратора сети разрешить запросы к порталу.',
  'error.portal-closed.title': 'Портал сейчас закрыт',
  'error.portal-closed.help':
    'На портале в коробочной версии администратор может отключить временное закрытие в настройках главного модуля. После этого повторите.',
  'error.portal-failed.title': 'Битрикс24 сообщил о внутренней ошибке',
  'error.portal-failed.help':
    'Повторите через минуту. Если ошибка останется, отправьте технические подробности в поддержку.',
  'error.gateway-failed.title': 'Сервер портала не ответил как следует',
  'error.gateway-failed.help': 'Он перегружен или перезапускается. Повторите через минуту.',

  'error.no-answer.title': 'Нет связи с Битрикс24',
  'error.no-answer.help': 'Проверьте подключение и повторите.',
  'error.timed-out.title': 'Битрикс24 отвечает слишком долго',
  'error.timed-out.help': 'Портал сейчас работает медленно. Повторите через минуту.',
  'error.unreadable-answer.title': 'Приложение не смогло разобрать ответ Битрикс24',
  'error.unreadable-answer.help':
    'Повторите. Если не поможет, отправьте технические подробности в поддержку.',

  // Why a firing moved nothing: what was read, what only a person can look up, what was learned.
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
  'cause.stage-gone.title': 'Стадии элемента больше нет',
  'cause.stage-gone.text':
    'Воронка больше не содержит этой стадии, поэтому ни один триггер не переведёт элемент. Сначала переведите его на другую стадию.',
  'cause.stage-gone.not': 'Стадия элемента существует.',
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
  'forecast.stage-gone': 'Точно ничего: стадии элемента больше нет.',
  'forecast.stages-off': 'Точно ничего: у этого типа нет стадий.',
  'forecast.likely-move':
    'Вероятен переход на стадию «{stage}»: с этой стадии так было {total, plural, =1 {в единственном запуске} one {в {seen} из # случая} few {в {seen} из # случаев} many {в {seen} из # случаев} other {в {seen} из # случая}}.',
  'forecast.already-there': 'Вероятно, ничего: элемент уже там, куда ведёт триггер.',
  'forecast.behind': 'Вероятно, ничего: элемент прошёл стадию, на которую ведёт триггер.',
  'forecast.last-stage': 'Вероятно, ничего: элемент на последней стадии воронки.',
  'forecast.stayed-before': 'Вероятно, ничего: с этой стадии его уже запускали, и она не менялась.',

  // The Fire screen.
  'fire.title': 'Запуск триггера',
  'fire.type': 'Тип элемента',
  'fire.type.choose': 'Выберите тип',
  'fire.record': 'Элемент',
  'fire.record.placeholder': 'ID или название',
  'fire.record.help': 'ID, часть названия, ссылка на карточку или короткий код, например D_25.',
  'fire.record.clear': 'Очистить элемент',
  'fire.record.recent': 'Недавние',
  'fire.record.searching': 'Поиск…',
  'fire.record.none': 'Ничего не найдено',
  'fire.record.typeFirst': 'Сначала выберите тип элемента',
  'fire.record.typeMore': 'Введите хотя бы две буквы',
  'fire.record.searchFailed': 'Поиск не сработал. Можно ввести ID.',
  'fire.record.missing': 'Такого элемента нет: {record}',
  'fire.record.denied': 'У вас нет доступа: {record}',
  'fire.record.failed': 'Не удалось прочитать: {record}',
  'fire.record.reading': 'Читаем: {record}…',
  'fire.record.checkAgain': 'Проверить снова',
  'fire.record.stage': '{record}: стадия',
  'fire.record.pipeline': 'Воронка: {name}',
  'fire.record.position': '{place} из {count}',
  'fire.record.moreStages':
    'Показать ещё {count, plural, one {# стадию} few {# стадии} many {# стадий} other {# стадии}}',

  'fire.wouldDoNothing': 'Триггер ничего не сделает.',
  'fire.anyway': 'Всё равно запустить',
  'fire.anyway.denied': 'Запустить всё равно можно, но узнать, сменилась ли стадия, не удастся.',

  'fire.deals.title': 'Открытые сделки клиента',
  'fire.deals.reading': 'Читаем открытые сделки клиента…',
  'fire.deals.failed':
    'Открытые сделки клиента прочитать не удалось, поэтому подтвердить результат будет нечем.',
  'fire.deals.none':
    'У клиента нет открытых сделок, так что запуск здесь, скорее всего, ничего не сделает.',
  'fire.deals.more':
    'Показать ещё {count, plural, one {# сделку} few {# сделки} many {# сделок} other {# сделки}}',
  'fire.deals.fireThis': 'Запустить для этой сделки',
  'fire.deals.fireThisOne': 'Запустить для этой сделки: {deal}',
  'fire.deals.moved': 'Стадия изменилась',
  'fire.deals.stayed': 'Без изменений',
  'fire.trigger': 'Триггер',
  'fire.trigger.placeholder': 'Название или код',
  'fire.trigger.none': 'Ничего не найдено',
  'fire.record.responsible': 'ответственный: {name}',

  'recent.title': 'Недавние запуски',
  'recent.all': 'Вся история',
  'recent.time': 'Время',
  'recent.record': 'Элемент',
  'recent.trigger': 'Триггер',
  'recent.way': 'До → после',
  'recent.result': 'Результат',
  'recent.use': 'Подставить',
  'recent.useThis': 'Подставить снова: {trigger}, {record}',
  'fire.submit': 'Запустить триггер',
  'fire.locked': 'Запуск ждёт из-за лимита. Отмените его или дождитесь отправки.',
  'fire.shortcut': 'Ctrl + Enter',
  'fire.openRecord': 'Открыть карточку',
  'link.newTab':
    'Этот Битрикс24 не может показать карточку здесь, поэтому она открыта в новой вкладке',
  'link.blocked.title': 'Браузер заблокировал новую вкладку',
  'link.blocked.text':
    'Разрешите всплывающие окна для этой страницы или удерживайте Ctrl (⌘), нажимая ссылку.',
  'fire.again': 'Запустить ещё раз',
  'fire.again.wait': 'Можно через {seconds}\u00A0с: до тех пор первый сигнал ещё может сработать.',
  'fire.again.title': 'Запустить второй раз?',
  'fire.again.text':
    'Битрикс24 мог сработать по первому сигналу, хотя ясного ответа не было. Второй может ещё раз запустить роботов или увести элемент дальше. Сначала проверьте элемент ещё раз.',
  'fire.again.confirm': 'Запустить второй раз',
  'fire.again.keep': 'Не запускать',
  'fire.clientNote':
    'Для самих контактов и компаний Битрикс24 триггер не запускает: он выбирает текущую сделку клиента и запускает для неё.',

  'fire.error.type': 'Выберите тип элемента.',
  'fire.error.record.empty': 'Введите ID элемента или вставьте ссылку на него.',
  'fire.error.record.unreadable':
    'Это не ID и не ссылка на карточку. Введите, например, 25, D_25 или адрес карточки.',
  'fire.error.record.unknownType':
    'На этом портале нет такого типа элементов, или триггеры с ним не работают.',
  'fire.error.trigger': 'Выберите триггер из списка.',
  'fire.error.trigger.unmatched': 'Триггера «{text}» нет. Выберите из списка.',
  'fire.error.summary':
    'Проверьте {count, plural, one {# поле} few {# поля} many {# полей} other {# поля}}.',

  'obstacle.leads-off': 'Лиды на этом портале выключены.',
  'obstacle.automation-off': 'Для этого типа выключены роботы и триггеры.',
  'obstacle.stages-off': 'У этого типа нет стадий.',

  'type.lead': 'Лид',
  'type.deal': 'Сделка',
  'type.contact': 'Контакт',
  'type.company': 'Компания',
  'type.estimate': 'Предложение',
  'type.invoice': 'Счёт',
  'type.smart-process': 'Смарт-процесс',
  'type.unknown': 'Элемент',
  'record.name': '{type} #{id}',

  'result.title': 'Результат',
  'result.idle': 'Выберите элемент и триггер. Здесь появится стадия до и после запуска.',
  'result.reading': 'Читаем элемент…',
  'result.sending': 'Запускаем «{trigger}»: {record}…',
  'result.slow': 'Битрикс24 ещё работает…',
  'result.verySlow': 'Это может занять до минуты.',
  'result.waiting':
    'Достигнут лимит портала: триггер «{trigger}» сработает для {record} через {seconds}\u00A0с.',
  'result.waiting.cancel': 'Отменить',
  'result.checking': 'Проверяем элемент…',
  'result.stopChecking': 'Остановить проверку',
  'result.checkAgain': 'Проверить снова',
  'result.dismiss': 'Убрать результат',
  'result.steps': 'Проверки элемента',
  'result.step.done': 'готово',
  'result.step.current': 'идёт',
  'result.step.waiting': 'впереди',
  'result.step.sent': 'отправка',
  'result.step.now': 'сразу',
  'result.step.after': '{seconds}\u00A0с',
  'result.observedAtOnce': 'Замечено сразу.',
  'result.observedAfter': 'Замечено через {seconds}\u00A0с.',
  'result.pathAfter': '+{seconds}\u00A0с',
  'result.clientPicked':
    'Из {count, plural, one {# открытой сделки} few {# открытых сделок} many {# открытых сделок} other {# открытых сделок}} этого клиента Битрикс24 выбрал одну: {deal}.',
  'result.clientNone':
    '{count, plural, =1 {Единственная открытая сделка этого клиента стадию не сменила.} one {Ни одна из # открытой сделки этого клиента стадию не сменила.} few {Ни одна из # открытых сделок этого клиента стадию не сменила.} many {Ни одна из # открытых сделок этого клиента стадию не сменила.} other {Ни одна из # открытых сделок этого клиента стадию не сменила.}}',
  'result.acceptedAt': 'Битрикс24 принял сигнал в {time}.',
  'result.checkedTimes':
    'Проверено {count, plural, one {# раз} few {# раза} many {# раз} other {# раза}}, последний раз через {seconds}\u00A0с.',
  'result.way': 'Стадии: {stages}.',
  'result.stillAt': 'Всё ещё на стадии «{stage}».',
  'result.unchanged': 'без изменений',
  'result.notSentAgain': 'Повторно ничего не отправлялось.',

  // How a firing can end. A title says what was observed, never what we hope.
  'outcome.moved.short': 'Изменилось',
  'outcome.moved.title': 'Стадия изменилась',
  'outcome.moved.text': '{record}: стадия теперь не та, что была.',
  'outcome.moved-on.short': 'Ушло дальше',
  'outcome.moved-on.title': 'Стадия изменилась, и переход продолжился',
  'outcome.moved-on.text': '{record}: стадия изменилась, и что-то увело элемент ещё дальше.',
  'outcome.came-back.short': 'Вернулось',
  'outcome.came-back.title': 'Стадия изменилась и вернулась',
  'outcome.came-back.text':
    '{record}: стадия сменилась и снова стала прежней. Найдите робота или триггер, который возвращает элемент.',
  'outcome.same-time.short': 'Одновременно',
  'outcome.same-time.title': 'Стадия изменилась в то же время: пользователь {id}',
  'outcome.same-time.text': '{record}: стадия изменилась, пока Битрикс24 обрабатывал запрос.',
  'outcome.unrelated-move.short': 'Не этот запуск',
  'outcome.unrelated-move.title': 'Стадия изменилась, но не из-за этого запуска',
  'outcome.unrelated-move.text':
    '{record}: стадия изменилась, но не тогда, когда Битрикс24 обрабатывал запрос. Сам триггер ничего не сменил.',
  'outcome.not-moved.short': 'Без изменений',
  'outcome.not-moved.title': 'Принято, но стадия не изменилась',
  'outcome.not-moved.text':
    '{record}: Битрикс24 принял сигнал. Одно это ещё не значит, что что-то произошло.',
  'outcome.not-found.short': 'Не найдено',
  'outcome.not-found.title': 'Такого элемента нет, или он вам не виден',
  'outcome.not-found.text': '{record}: при чтении перед запуском элемент не найден.',
  'outcome.refused.short': 'Отказ',
  'outcome.refused.title': 'Битрикс24 отклонил запрос',
  'outcome.refused.text': '{record}: ничего не произошло.',
  'outcome.unknown.short': 'Неизвестно',
  'outcome.unknown.text':
    '{record}: сигнал отправлен, но никто не может сказать, сработал ли по нему Битрикс24.',
  'outcome.sent-twice.short': 'Может, дважды',
  'outcome.sent-twice.text': '{record}: сигнал мог дойти до Битрикс24 дважды.',
  'outcome.not-sent.short': 'Не отправлено',
  'outcome.not-sent.title': 'Не отправлено',
  'outcome.not-sent.text': '{record}: ничего не отправлено.',
  'outcome.not-verified.short': 'Не проверено',
  'outcome.not-verified.title': 'Принято, но прочитать стадию не удалось',
  'outcome.not-verified.text':
    '{record}: Битрикс24 принял сигнал. Откройте карточку и посмотрите сами.',

  'outcome.not-found.accepted':
    'Битрикс24 всё равно ответил согласием: он делает так даже для несуществующего ID.',
  'outcome.not-found.withheld': 'Ничего не отправлено.',
  // Чья это смена: «before» и «after» — секунды от начала и конца запроса.
  'origin.before':
    'Это было за {seconds, plural, one {# секунду} few {# секунды} many {# секунд} other {# секунды}} до того, как Битрикс24 начал обрабатывать запрос.',
  'origin.after':
    'Это было через {seconds, plural, one {# секунду} few {# секунды} many {# секунд} other {# секунды}} после того, как Битрикс24 закончил обрабатывать запрос.',
  'origin.earlier': 'Между чтением и запросом стадия уже один раз менялась.',
  'origin.same-time':
    'Битрикс24 называет пользователя {id}: это не ответственный и не автор. Либо правило меняет стадию от его имени, либо в те же секунды её случайно сменил коллега. Это будет считаться работой триггера, когда то же самое покажут три элемента.',
  'origin.hidden':
    'Стадия сменилась после запроса, но раньше, чем её удалось прочитать, поэтому неизвестно, сменил ли её сначала триггер.',
  'origin.untimed':
    'Битрикс24 не сообщает время этой смены. Известно только, что она произошла между двумя чтениями.',
  'origin.by.person': 'Битрикс24 указывает, что стадию сменил пользователь {id}.',
  'origin.by.system': 'Битрикс24 сменил её сам, например роботом.',
  'outcome.alsoMoved':
    '{count, plural, one {Ещё # сделка этого клиента тоже сменила стадию.} few {Ещё # сделки этого клиента тоже сменили стадию.} many {Ещё # сделок этого клиента тоже сменили стадию.} other {Ещё # сделки этого клиента тоже сменили стадию.}}',

  'seen.not-read': 'С тех пор элемент не читали.',
  'seen.unreadable': 'С тех пор прочитать элемент не удалось.',
  'seen.nothing': 'С тех пор стадия не менялась. Это не доказывает, что ничего не произошло.',
  'seen.movement':
    'С тех пор стадия изменилась, так что Битрикс24, скорее всего, сработал по сигналу.',

  'notSent.stopped': 'Запуск остановили раньше, чем дошла очередь до этого элемента.',
  'notSent.cancelled': 'Вы отменили запуск до отправки.',
  'notSent.app-failed':
    'В приложении произошла ошибка до отправки. Где именно — в технических подробностях.',
  'notSent.changed-meanwhile': 'Стадия изменилась между планом и запуском.',
  'notSent.read-failed': 'Стадию не удалось прочитать заранее, и сравнивать было бы не с чем.',
  'notSent.journal-failed':
    'Браузер не смог сделать запись в журнале, а без записи ничего не отправляется.',

  'notVerified.unreadable': 'У вас нет прав видеть его стадию.',
  'notVerified.read-failed': 'Прочитать элемент не удалось.',
  'notVerified.no-reading-before': 'О прежней стадии ничего не было известно.',
  'notVerified.gone': 'Раньше элемент находился, а теперь нет.',
  'notVerified.nothing-to-watch': 'Неизвестно, какие сделки есть у клиента.',
  'notVerified.not-checked': 'Проверку остановили до первого чтения.',

  'unknown.no-answer.title': 'Ответа нет — результат неизвестен',
  'unknown.no-answer': 'Связь прервалась раньше, чем пришёл ответ.',
  'unknown.timed-out.title': 'Ответа нет — результат неизвестен',
  'unknown.timed-out': 'Ответ не пришёл за время, которое Битрикс24 отводит себе сам.',
  'unknown.gateway.title': 'Ответа от самого Битрикс24 нет — результат неизвестен',
  'unknown.gateway': 'Сервер портала ответил собственной страницей с ошибкой.',
  'unknown.blocked-in-front.title': 'Запрос отклонён ещё до портала — результат неизвестен',
  'unknown.blocked-in-front':
    'Вместо ответа пришла страница со статусом 403. Обычно её отправляет сетевой экран или прокси перед Битрикс24.',
  'unknown.portal-failed.title': 'Битрикс24 сообщил об ошибке — результат неизвестен',
  'unknown.portal-failed':
    'Битрикс24 сообщил об ошибке, которую мог вызвать робот новой стадии, так что стадия могла измениться.',
  'unknown.unreadable.title': 'Ответ не удалось понять — результат неизвестен',
  'unknown.unreadable': 'Ответ — не согласие и не отказ, известный приложению.',
  'unknown.sent-twice.title': 'Возможно, отправлено дважды',
  'unknown.sent-twice':
    'Битрикс24 принял сигнал, но начал обработку так поздно, что браузер мог сам повторить запрос после обрыва связи. Роботы могли сработать дважды.',
  'unknown.refusal-in-doubt.title':
    'Битрикс24 отказал, но, возможно, только повтору — результат неизвестен',
  'unknown.refusal-in-doubt':
    'Если связь оборвалась, браузер мог сам повторить запрос. Тогда Битрикс24 отказал только повтору.',
  'unknown.refusal-in-doubt.reason': 'Причина отказа: {reason}.',
  'unknown.moved.title':
    '{type, select, deal {Ответ потерян, но сделка сменила стадию} other {Ответ потерян, но элемент сменил стадию}}',
  'unknown.moved.error.title':
    '{type, select, deal {Битрикс24 сообщил об ошибке, но сделка сменила стадию} other {Битрикс24 сообщил об ошибке, но элемент сменил стадию}}',
  'unknown.interrupted.title': 'Ответа нет: приложение закрыли раньше — результат неизвестен',
  'unknown.interrupted': 'Приложение закрыли или обновили между отправкой и ответом.',
  'unknown.app-failed.title': 'Результат неизвестен: в приложении произошла ошибка',
  'unknown.app-failed': 'Ошибка в приложении произошла, когда запрос уже мог быть отправлен.',

  // The Triggers screen.
  'triggers.title': 'Триггеры',
  'triggers.search': 'Название или код',
  'triggers.clearSearch': 'Очистить поиск',
  'triggers.found':
    '{count, plural, one {# триггер} few {# триггера} many {# триггеров} other {# триггера}}',
  'triggers.name': 'Название',
  'triggers.code': 'Код',
  'triggers.actions': 'Действия',
  'triggers.fired': 'Запуски отсюда, 30\u00A0дней',
  'triggers.lastFired': 'последний {time}',
  'triggers.never': 'пока нет',
  'triggers.movedCount':
    '{count, plural, one {# элемент сменил стадию} few {# элемента сменили стадию} many {# элементов сменили стадию} other {# элемента сменили стадию}}',
  'triggers.notMovedCount':
    '{count, plural, one {# элемент не сменил стадию} few {# элемента не сменили стадию} many {# элементов не сменили стадию} other {# элемента не сменили стадию}}',
  'triggers.copyCode': 'Копировать код {code}',
  'triggers.codeCopied': 'Код скопирован',
  'triggers.copyFailed':
    'Браузер не разрешил копирование. Выделите текст и скопируйте его вручную.',
  'triggers.fireThis': 'Запустить',
  'triggers.fireNamed': 'Запустить «{name}»',
  'triggers.noMatch': 'По запросу «{text}» триггеров нет.',
  'triggers.note':
    'Триггер работает, только когда он размещён на стадии: откройте автоматизацию воронки и добавьте его там.',
  'triggers.automation': 'Автоматизация',
  'triggers.seenAtWork': 'Срабатывал здесь:',
  'triggers.lookForIt': 'Найти его в автоматизации',
  'triggers.automationOf': 'Автоматизация: {pipeline}',
  'triggers.moreAutomation':
    '{count, plural, one {Ещё # воронка} few {Ещё # воронки} many {Ещё # воронок} other {Ещё # воронки}}',
  'triggers.pipelineOfType': '{type} · {pipeline}',
  'triggers.empty.title': 'Триггеров пока нет',
  'triggers.empty.text':
    'Триггер — это сигнал, который переводит элементы на стадию, где он размещён.',
  'triggers.empty.step1': 'Зарегистрируйте триггер: дайте ему название и код.',
  'triggers.empty.step2': 'Разместите его на стадии в автоматизации CRM.',
  'triggers.empty.step3': 'Запустите его здесь и посмотрите, как элемент сменит стадию.',

  'triggers.new': 'Новый триггер',
  'triggers.busy': 'Битрикс24 обрабатывает запрос; дождитесь ответа.',
  'triggers.register.title': 'Регистрация триггера',
  'triggers.register.name.help': 'Его видят в роботах и триггерах.',
  'triggers.register.code.help':
    'Латинские буквы, цифры, точка, дефис, подчёркивание. После регистрации код не изменить.',
  'triggers.register.submit': 'Зарегистрировать',
  'triggers.register.done':
    'Триггер «{name}» зарегистрирован. Теперь разместите его на стадии в автоматизации.',
  'triggers.warning.letterCase':
    'Уже есть триггер «{other}», который отличается только регистром букв. Битрикс24 может принять их за один, а автоматизация их различает: лучше выберите другой код.',
  'triggers.warning.usedBefore':
    'Этот код уже использовался. Если на стадиях остались триггеры с ним, после регистрации они сразу снова заработают.',

  'triggers.renameNamed': 'Переименовать «{name}»',
  'triggers.rename.title': 'Переименование {code}',
  'triggers.rename.help':
    'Чтобы сменить название, код триггера регистрируют снова — именно это и будет отправлено. Код и настройки на стадиях останутся прежними.',
  'triggers.rename.submit': 'Сохранить название',
  'triggers.rename.done': 'Новое название: «{name}».',

  'triggers.deleteNamed': 'Удалить «{name}»',
  'triggers.delete.question': 'Удалить «{name}»?',
  'triggers.delete.truth':
    'Запустить его будет нельзя. Триггеры с кодом {code}, размещённые на стадиях, останутся в автоматизации: они ничего не делают, но заработают, если этот код снова зарегистрируют. Уберите их вручную; список ниже об этом напомнит.',
  'triggers.delete.submit': 'Удалить триггер',
  'triggers.delete.keep': 'Оставить',
  'triggers.delete.done': 'Триггер «{name}» удалён.',
  'triggers.delete.noReminder':
    'Не удалось сохранить напоминание о том, что его нужно убрать со стадий, поэтому ничего не удалено.',
  'triggers.delete.withoutReminder': 'Удалить без напоминания',

  'triggers.left.title': 'Осталось убрать со стадий',
  'triggers.left.text':
    'Эти триггеры удалены, но могли остаться на стадиях. Уберите их в автоматизации каждой воронки, затем отметьте здесь. Список общий для всех администраторов.',
  'triggers.left.removedAt': 'удалён {time}',
  'triggers.left.tickOff': 'Убран со стадий',
  'triggers.left.tickOffNamed': 'Триггер «{name}» убран со стадий',
  'triggers.left.failed': 'Не удалось прочитать или сохранить список удалённых триггеров.',

  'triggers.error.name.empty': 'Введите название: его видят в роботах и триггерах.',
  'triggers.error.name.zero':
    'Одиночный 0 Битрикс24 считает пустым названием. Введите другое название.',
  'triggers.error.name.long': 'В названии может быть не больше 255\u00a0символов.',
  'triggers.error.code.empty': 'Введите код: по нему триггер запускают программы.',
  'triggers.error.code.zero': 'Одиночный 0 Битрикс24 считает пустым кодом. Введите другой код.',
  'triggers.error.code.letters':
    'Только латинские буквы, цифры, точка, дефис и подчёркивание; без пробелов.',
  'triggers.error.code.long': 'В коде может быть не больше 50\u00a0символов.',
  'triggers.error.code.taken':
    'Этот код уже зарегистрирован. Выберите другой или переименуйте тот триггер в его строке.',
  'triggers.error.renamed': 'Битрикс24 сохранил название «{name}»',
  'triggers.error.renamed.help':
    'Он обрезает названия до 255 символов, а некоторые порталы — на первом эмодзи. Триггер работает под этим названием; переименуйте его, если оно не подходит.',
  'triggers.error.gone':
    'Тем временем этот триггер кто-то удалил. Сохранение названия зарегистрировало бы его заново, поэтому ничего не отправлено.',
  'triggers.error.merged':
    'Битрикс24 принял этот код за «{other}», который отличается только регистром букв, и переименовал тот триггер. Ничего нового не зарегистрировано.',
  'triggers.error.notSeen':
    'В списке триггеров изменения не видно, так что, скорее всего, его не произошло. Повторить безопасно.',
  'triggers.error.unknown':
    'Сказать, сработало ли это, нельзя: прочитать список триггеров тоже не удалось. Повторить безопасно.',

  // Ready-made code that fires a trigger from outside.
  'snippets.openNamed': 'Запустить «{name}» из кода',
  'snippets.title': 'Запуск «{name}» из вашей программы',
  'snippets.language': 'Язык',
  'snippets.type': 'Тип элемента',
  'snippets.record': 'ID элемента',
  'snippets.record.help': 'Пока он не указан, в коде стоит 0, а такой ID Битрикс24 отклоняет.',
  'snippets.record.wrong': 'ID — целое число больше нуля.',
  'snippets.code': 'Код: {language}',
  'snippets.copy': 'Копировать код',
  'snippets.copied': 'Код скопирован',
  'snippets.copyLink': 'Копировать ссылку на заполненную форму',
  'snippets.linkCopied': 'Ссылка скопирована',
  'snippets.link':
    'По ссылке Trigger Console откроется с этим триггером и элементом. Сама ссылка ничего не запускает.',
  'snippets.close': 'Закрыть',
  'snippets.placeholders':
    'Замените всё, что начинается с PUT_. Не храните токены и секреты в репозиториях и на страницах, открытых другим.',
  'snippets.ownApp':
    'Триггер принадлежит приложению, которое его зарегистрировало, поэтому нужен токен самого приложения Trigger Console: если оно загружено на портал, client id и secret указаны в его настройках, в разделе «Разработчикам». Ваше собственное приложение регистрирует свои триггеры.',
  'snippets.noWebhook':
    'Входящий вебхук для этого не подходит: за ним нет приложения, и Битрикс24 отвечает «Application context required».',
  'snippets.comment.fires': 'Запускает триггер «{name}» для элемента {id} типа {type}.',
  'snippets.comment.firesAny':
    'Запускает триггер «{name}» для элемента типа {type}: впишите его ID.',
  'snippets.comment.accepted':
    'Ответ true значит только, что Битрикс24 принял сигнал: изменилась ли стадия, видно, если прочитать её после.',
  'snippets.comment.repeat': 'Не повторяйте вслепую после тайм-аута: первый запуск мог сработать.',
  'snippets.comment.server': 'Выполняется на сервере.',
  'snippets.comment.refusal':
    'Сообщение самого SDK обычно не содержит объяснения отказа от Битрикс24.',
  'snippets.comment.once': 'Без этого SDK отправляет запрос до трёх раз.',
  'snippets.comment.patience':
    'Одна попытка и столько времени, сколько может понадобиться самому Битрикс24.',
  'snippets.comment.crest':
    'Файл лежит рядом с crest.php; токены уже сохранил install.php из CRest.',
  'snippets.comment.page': 'Страницу открывают из Битрикс24.',
  'snippets.noAnswer': 'Ответа нет: неизвестно, сработал ли запуск.',

  // The History screen, and what any list of firings says of one of them.
  'firing.queued': 'Ждёт',
  'firing.sending': 'Отправка',
  'firing.checking': 'Проверка',
  'firing.noStage': 'неизвестно',
  'firing.time': 'Время',
  'firing.who': 'Кто',
  'firing.record': 'Элемент',
  'firing.trigger': 'Триггер',
  'firing.way': 'До → после',
  'firing.result': 'Результат',
  'firing.actions': 'Подробности и действия',
  'firing.details': '{record}: показать подробности',
  'firing.detailsHide': '{record}: скрыть подробности',
  'firing.reason': 'Причина',
  'firing.run': 'Запуск',
  'firing.run.single': 'Одиночный',
  'firing.run.bulk': 'Массовый {id}',
  'firing.readBefore': 'Прочитано до',
  'firing.sentAt': 'Отправлено',
  'firing.answer': 'Ответ',
  'firing.answer.accepted': 'принято',
  'firing.answer.refused': 'отказ',
  'firing.answer.unknown': 'неизвестно',
  'firing.answer.not-sent': 'не отправлено',
  'firing.answer.waiting': 'ещё не отправлено',
  'firing.answer.sending': 'пока нет',
  'firing.serverTime': '{answer}, {seconds}\u00A0с на сервере',
  'firing.readAfter': 'Прочитано после',
  'firing.stageAt': '{time}: {stage}',
  'firing.stageMissing': '{time}: не найдено',
  'firing.path': 'Пройденные стадии',
  'firing.movedBy': 'Кто сменил стадию',
  'firing.mover.responsible': 'Битрикс24 от имени ответственного (пользователь {id})',
  'firing.mover.author': 'Битрикс24 от имени автора (пользователь {id})',
  'firing.mover.chosen': 'Битрикс24 от имени пользователя {id}, как задано в правиле',
  'firing.mover.system': 'сам Битрикс24',
  'firing.mover.other': 'пользователь {id}',
  'firing.mover.unnamed': 'нет данных',

  'pager.page': 'Страница {page}',
  'pager.previous': 'Предыдущая страница',
  'pager.next': 'Следующая страница',
  'pager.perPage': '{count} на странице',
  'pager.size': 'Строк на странице',

  'csv.kind': 'Вид',
  'csv.kind.single': 'одиночный',
  'csv.kind.bulk': 'массовый',
  'csv.code': 'Код',
  'csv.type': 'Тип элемента',
  'csv.id': 'ID',
  'csv.title': 'Название',
  'csv.before': 'Стадия до',
  'csv.after': 'Стадия после',
  'csv.explanation': 'Пояснение',
  'csv.seconds': 'Секунды сервера',

  'history.title': 'История',
  'history.period': 'Период',
  'history.period.all': 'За всё время',
  'history.period.today': 'Сегодня',
  'history.period.week': 'Последние 7\u00A0дней',
  'history.period.month': 'Последние 30\u00A0дней',
  'history.trigger.all': 'Все триггеры',
  'history.result.all': 'Все результаты',
  'history.who.all': 'Все сотрудники',
  'history.search': 'Элемент, причина или ID',
  'history.clearSearch': 'Очистить поиск',
  'history.clearFilters': 'Сбросить фильтры',
  'history.export': 'Экспорт в CSV',
  'history.exported':
    '{count, plural, one {Выгружен # запуск.} few {Выгружено # запуска.} many {Выгружено # запусков.} other {Выгружено # запуска.}}',
  'history.export.none': 'Выгружать нечего.',
  'history.memoryOnly':
    'Этот браузер не хранит данные приложения, поэтому история пропадёт вместе со страницей. Если она нужна, выгрузите её.',
  'history.empty.title': 'Запусков ещё не было',
  'history.empty.text':
    'Сюда записывается каждый запуск: когда, кто, какой триггер и элемент и что из этого вышло.',
  'history.noMatch.title': 'По этим фильтрам ничего нет',
  'history.pages': 'Страницы истории',
  'history.failed': 'Не удалось прочитать историю из хранилища браузера.',
  'history.outdated.title':
    '{count, plural, one {# запуск старше} few {# запуска старше} many {# запусков старше} other {# запуска старше}} {days, plural, one {# дня} few {# дней} many {# дней} other {# дня}}',
  'history.outdated.text':
    'Само ничего не удаляется. Перед удалением сохраните их в файл; последние 20 массовых запусков остаются в любом случае.',
  'history.outdated.delete': 'Удалить старые запуски',
  'history.outdated.question':
    'Удалить из истории {count, plural, one {# старый запуск} few {# старых запуска} many {# старых запусков} other {# старого запуска}}?',
  'history.outdated.exported':
    'Вы их выгрузили. В Битрикс24 ничего не изменится, и то, что известно о триггерах, сохранится.',
  'history.outdated.notExported':
    'Здесь они ещё не выгружены. В Битрикс24 ничего не изменится, и то, что известно о триггерах, сохранится.',
  'history.fireAgain': 'Запустить ещё раз',
  'history.delete': 'Удалить',
  'history.delete.open': 'Запуск ещё не закончен.',
  'history.delete.single': 'Удалить этот запуск из истории?',
  'history.delete.singleTruth':
    'Исчезнет только запись в этом браузере. В Битрикс24 ничего не изменится, и то, что известно о триггере, останется.',
  'history.delete.bulk':
    'Удалить из истории весь запуск ({count, plural, one {# элемент} few {# элемента} many {# элементов} other {# элемента}})?',
  'history.delete.bulkAll': 'Удалить весь запуск из истории?',
  'history.delete.bulkTruth':
    'Массовый запуск хранится и удаляется целиком. Если он нужен, сначала выгрузите его. В Битрикс24 ничего не изменится, и то, что известно о триггере, останется.',
  'history.delete.keep': 'Оставить',
  'history.deleted': 'Удалено из истории.',

  // The Bulk runs screen: the list of runs, how they stand, and runs elsewhere.
  'bulk.title': 'Массовые запуски',
  'bulk.new': 'Новый запуск',
  'bulk.back': 'Все запуски',
  'bulk.records':
    '{count, plural, one {# элемент} few {# элемента} many {# элементов} other {# элемента}}',
  'bulk.records.lead': '{count, plural, one {# лид} few {# лида} many {# лидов} other {# лида}}',
  'bulk.records.deal':
    '{count, plural, one {# сделка} few {# сделки} many {# сделок} other {# сделки}}',
  'bulk.records.contact':
    '{count, plural, one {# контакт} few {# контакта} many {# контактов} other {# контакта}}',
  'bulk.records.company':
    '{count, plural, one {# компания} few {# компании} many {# компаний} other {# компании}}',
  'bulk.records.estimate':
    '{count, plural, one {# предложение} few {# предложения} many {# предложений} other {# предложения}}',
  'bulk.records.invoice':
    '{count, plural, one {# счёт} few {# счёта} many {# счетов} other {# счёта}}',
  'bulk.time.seconds': '{count}\u00A0с',
  'bulk.time.minutes': '{count}\u00A0мин',
  'bulk.time.hours': '{count}\u00A0ч',
  'bulk.time.hoursMinutes': '{hours}\u00A0ч {minutes}\u00A0мин',

  'bulk.list.created': 'Начат',
  'bulk.list.progress': 'Ход',
  'bulk.list.open': 'Открыть запуск от {time}',
  'bulk.list.openShort': 'Открыть',
  'bulk.list.changed': 'изменилось {count}',
  'bulk.list.unchanged': 'без изменений {count}',
  'bulk.list.failed': 'ошибок {count}',
  'bulk.list.unknown': 'неизвестно {count}',
  'bulk.list.notSent': 'не отправлено {count}',
  'bulk.list.done': '{done} из {total}',
  'bulk.empty.title': 'Массовых запусков ещё не было',
  'bulk.empty.text':
    'Запустите один триггер для многих элементов: сначала план, потом ясный результат по каждому.',
  'bulk.empty.step1':
    'Выберите элементы: вставьте ID или ссылки, задайте фильтр или возьмите их из прежнего запуска.',
  'bulk.empty.step2': 'Прочитайте план: где элементы сейчас и что, скорее всего, произойдёт.',
  'bulk.empty.step3': 'Запустите, следите, ставьте на паузу; в конце выгрузите отчёт.',

  'bulk.state.running': 'Идёт',
  'bulk.state.paused': 'Пауза',
  'bulk.state.checking': 'Проверка',
  'bulk.state.finished': 'Завершён',
  'bulk.state.some-changed': 'Завершён, изменилась часть',
  'bulk.state.none-changed': 'Завершён, без изменений',
  'bulk.state.some-failed': 'Завершён, есть ошибки',
  'bulk.state.all-failed': 'Завершён, одни ошибки',
  'bulk.state.some-unknown': 'Завершён, есть неизвестные',
  'bulk.state.all-unknown': 'Завершён, всё неизвестно',
  'bulk.state.some-unverified': 'Завершён, не всё проверено',
  'bulk.state.all-unverified': 'Завершён, не проверен',
  'bulk.state.stopping': 'Останавливается',
  'bulk.state.stopped': 'Остановлен',
  'bulk.state.interrupted': 'Прерван',

  'bulk.interrupted.title': 'Запуск прервался',
  'bulk.interrupted.text':
    'Запуск «{trigger}» от {time} оборвался: принято {accepted}, неизвестно {unknown}, не отправлено {waiting}.',
  'bulk.interrupted.promise':
    'При продолжении отправится только то, что ещё не отправлялось. Неизвестные повторно не отправляются.',
  'bulk.interrupted.continue':
    'Продолжить: {count, plural, one {# элемент} few {# элемента} many {# элементов} other {# элемента}}',
  'bulk.interrupted.review': 'Посмотреть запуск',
  'bulk.interrupted.discard': 'Завершить запуск',
  'bulk.elsewhere.title': 'Запуск идёт в другой вкладке',
  'bulk.elsewhere.text': '«{trigger}»: готово {done} из {total}.',
  'bulk.elsewhere.takeOver': 'Перенести сюда',
  'bulk.elsewhere.explain':
    'Отправляет только одна вкладка. После переноса там запуск встанет на паузу, а здесь подождёт, пока вы его не продолжите.',
  'bulk.elsewhere.taking': 'Ждём ответ, который ещё в пути: не дольше полутора минут.',
  'bulk.elsewhere.busy': 'Запуск идёт в другой вкладке: дождитесь конца или перенесите его сюда.',
  'bulk.elsewhere.taken':
    'На этом портале сейчас отправляет другая вкладка: дождитесь, пока она закончит.',
  'bulk.own.running': 'Ваш запуск от {time} идёт',
  'bulk.own.paused': 'Ваш запуск от {time} на паузе',
  'bulk.own.open': 'Открыть запуск',
  'bulk.own.busy': 'Ваш запуск от {time} не завершён: дождитесь конца или остановите его.',
  'bulk.colleague.title': 'На этом портале идёт массовый запуск: {name}',
  'bulk.colleague.text': '«{trigger}»: в {time} было готово {done} из {total}.',
  'bulk.colleague.all': 'Всё равно начать мой',
  'bulk.colleague.busy':
    'Идёт запуск другого администратора: дождитесь конца или отметьте «Всё равно начать мой».',

  // A new bulk run: choosing records, the plan, the review.
  'bulk.choose.title': '1. Выбор элементов',
  'bulk.choose.source': 'Откуда взять элементы',
  'bulk.choose.paste': 'Вставка или файл',
  'bulk.choose.filter': 'Фильтр',
  'bulk.choose.history': 'Прежний запуск',
  'bulk.choose.type': 'Тип элемента',
  'bulk.choose.typeForNumbers': 'Тип для ID без типа и для названий',
  'bulk.choose.typePlaceholder': 'Выберите тип',
  'bulk.choose.submit': 'Показать план: {records}',
  'bulk.choose.waits.reading': 'Дождитесь, пока файлы будут прочитаны',
  'bulk.choose.waits.column': 'Выберите столбец с элементами',
  'bulk.choose.none': 'Элементы ещё не выбраны',
  'bulk.choose.noTrigger': 'Выберите триггер',
  'bulk.choose.gone': 'Триггер «{code}» больше не зарегистрирован',
  'bulk.choose.gone.help':
    'Зарегистрируйте его снова в разделе «{tab}» с тем же кодом или выберите другой триггер.',
  'bulk.choose.reading': 'Читаем элементы: {count}',
  'bulk.choose.cancel': 'Отменить',
  'bulk.choose.untouched': 'Здесь ещё ничего не выбрано',
  'bulk.choose.tooMany':
    'Это больше {most} элементов. Разделите список: такой запуск не закончился бы за сутки.',

  'bulk.preset.list': 'Сохранённые наборы',
  'bulk.preset.save': 'Сохранить этот выбор',
  'bulk.preset.confirm': 'Сохранить',
  'bulk.preset.replace': 'Заменить',
  'bulk.preset.name': 'Название',
  'bulk.preset.help': 'Для всех администраторов: триггер, источник и параметры подтверждения.',
  'bulk.preset.replaces': 'Такой набор уже есть и будет заменён.',
  'bulk.preset.nameless': 'Введите название',
  'bulk.preset.more': 'Удаление сохранённых наборов',
  'bulk.preset.delete': 'Удалить «{name}»',
  'bulk.preset.question': 'Удалить «{name}» для всех администраторов?',
  'bulk.preset.used': 'Заполнено из «{name}». Ничего не запущено.',
  'bulk.preset.saved': 'Сохранено для всех администраторов: {name}',
  'bulk.preset.deleted': 'Удалено: {name}',
  'bulk.preset.history':
    'Прежний запуск известен только этому браузеру: для сохранения выберите другой источник.',
  'bulk.preset.files': 'Файлы сохранить нельзя. Вставьте список текстом, чтобы сохранить его.',
  'bulk.preset.text': 'Текст длиннее {most} символов сохранить нельзя.',
  'bulk.preset.full': 'Сохранить можно не больше {most}. Сначала удалите лишний набор.',
  'bulk.preset.too-large':
    'Вместе они заняли бы больше, чем можно надёжно хранить. Удалите лишние или сохраните текст короче.',
  'bulk.preset.conflict':
    'Тем временем «{name}» изменил другой администратор. Его изменения целы; посмотрите их выше.',
  'bulk.preset.unread': 'Не удалось прочитать сохранённые наборы',
  'bulk.preset.gone': 'Кое-чего из набора больше нет',
  'bulk.preset.gone.trigger': 'Триггер «{code}» больше не зарегистрирован: выберите другой.',
  'bulk.preset.gone.type': 'Этого типа больше нет: выберите тип.',
  'bulk.preset.gone.pipeline':
    'Этой воронки больше нет: пока вы не выберете другую, не подходит ничего.',
  'bulk.preset.gone.stage':
    'Некоторых стадий больше нет: пока вы их не снимете, не подходит ничего.',

  'bulk.paste.text': 'ID, ссылки, короткие коды или столбцы таблицы',
  'bulk.paste.placeholder': '1042, 1043\nhttps://…/crm/deal/details/1044/\nD_1045',
  'bulk.paste.file': 'Открыть файлы',
  'bulk.paste.drop': 'Файлы CSV, Excel и текстовые можно и перетащить сюда.',
  'bulk.paste.columnAll': 'Это не таблица: читать как обычный текст',
  'bulk.paste.columnNumber': 'Столбец {number}',
  'bulk.paste.counts':
    'Прочитано {given}: годных {found}, под вопросом {unsure}, повторов {repeated}, неясных {unreadable}',
  'bulk.paste.unsure': 'Под вопросом ({count})',
  'bulk.paste.repeated': 'Повторы ({count})',
  'bulk.paste.unreadable': 'Неясные ({count})',
  'bulk.paste.line': 'Строка {line}: {text}',
  'bulk.paste.more': '…и ещё {count}',

  'bulk.list.text': 'Текст',
  'bulk.list.pasted': 'Вставленный текст',
  'bulk.list.close': 'Закрыть файл',
  'bulk.list.reading': 'Читаем {name}',
  'bulk.list.share': '{percent} %',
  'bulk.list.folder': 'Папку открыть нельзя. Перетащите файлы из неё.',
  'bulk.list.column': 'Элементы из столбца «{column}»',
  'bulk.list.columnChange': 'Выбрать другой столбец',
  'bulk.list.ask': 'В каком столбце элементы?',
  'bulk.list.askHelp':
    'Пока вы не выберете, ничего не отмечено. Для таблиц с такими же заголовками возьмём тот же столбец.',
  'bulk.list.columnName': 'Столбец',
  'bulk.list.columnValues': 'Первые значения',
  'bulk.list.columnUse': 'Взять этот столбец',
  'bulk.list.useNamed': 'Взять этот столбец: {column}',
  'bulk.list.likely': 'Вероятнее всего',
  'bulk.list.strayQuote': 'Кавычки без пары в строках {lines}. Проверьте, все ли строки на месте.',
  'bulk.list.host':
    '{count, plural, one {# ссылка ведёт} few {# ссылки ведут} many {# ссылок ведут} other {# ссылки ведут}} на {host}, а не на этот портал ({own})',
  'bulk.list.hostOnce': 'Включить в этот список',
  'bulk.list.hostAlways': '{host} — прежнее имя этого портала',
  'bulk.list.unsureHelp': 'Отметьте нужные. Остальные не войдут.',
  'bulk.list.tickAll': 'Включить все: {count}',
  'bulk.list.tick': 'Строка {line}: {text} → {meaning}',
  'bulk.list.meaningMore': '{first} и другие (всего {count})',

  'bulk.refused.empty': '{name}: файл пуст. Ничего не изменилось.',
  'bulk.refused.pdf':
    '{name} — это PDF, а не список. Выгрузите список в .xlsx или .csv либо скопируйте и вставьте его сюда.',
  'bulk.refused.picture': '{name} — это изображение, а не список.',
  'bulk.refused.old-excel':
    '{name} — файл старого формата Excel или защищён паролем. Сохраните его как .xlsx или .csv без пароля.',
  'bulk.refused.open-document': '{name} — файл OpenDocument. Сохраните его как .xlsx или .csv.',
  'bulk.refused.document':
    '{name} — текстовый документ. Скопируйте список из него и вставьте сюда.',
  'bulk.refused.archive': '{name} — архив. Распакуйте его и откройте файлы из него.',
  'bulk.refused.mail': '{name} — письмо. Скопируйте список из него и вставьте сюда.',
  'bulk.refused.contact-card': '{name} — визитка или запись календаря, а не список.',
  'bulk.refused.web-page': '{name} — веб-страница без таблицы.',
  'bulk.refused.xml': '{name} — файл XML. Сохраните его как .xlsx или .csv.',
  'bulk.refused.not-text':
    '{name}: такой файл прочитать нельзя. Сохраните список как .xlsx или .csv.',
  'bulk.refused.broken-spreadsheet':
    '{name}: файл повреждён. Откройте его в программе таблиц и сохраните ещё раз.',
  'bulk.refused.not-readable':
    '{name}: не удалось открыть. Возможно, это папка или файл перемещён либо занят.',
  'bulk.refused.too-large':
    '{name}: слишком большой файл. Разделите его на файлы до 100 000 строк и 30 МБ.',

  'bulk.why.among-words': 'Число среди слов',
  'bulk.why.other-meaning': 'Скорее всего не ID: слова рядом говорят о другом',
  'bulk.why.one-or-several': 'Одно число или несколько',
  'bulk.why.rows-of-numbers': 'Несколько чисел в строке: не все могут быть ID',
  'bulk.why.range': 'Диапазон ID или что-то другое',
  'bulk.why.too-long': 'Слишком длинно для ID: возможно, телефон',
  'bulk.why.shifted-row': 'В строке больше ячеек, чем заголовков',
  'bulk.why.other-host': 'Ссылка на другой портал',
  'bulk.why.no-column': 'Столбец ещё не выбран',
  'bulk.why.words': 'Нет ID, ссылки или короткого кода',
  'bulk.why.no-record': 'Не элемент',
  'bulk.why.phone': 'Телефон',
  'bulk.why.date': 'Дата или время',
  'bulk.why.amount': 'Сумма',
  'bulk.why.not-whole': 'Не целое число',
  'bulk.why.unknown-type': 'На портале нет такого типа',
  'bulk.why.empty-cell': 'Ячейка с ID пуста',
  'bulk.why.stray-quote': 'Стало частью ячейки из-за кавычки без пары',

  'bulk.add': 'Добавить элемент по названию',
  'bulk.add.placeholder': 'Часть названия',
  'bulk.add.help': 'Выбранное добавится в текст выше.',
  'bulk.add.added': 'Добавлено: {record} ({code})',
  'bulk.add.there': 'Уже есть в тексте выше: {record} ({code})',
  'bulk.add.no-room':
    '{code} не добавлен: текст выше прочитался бы иначе, например из-за незакрытой кавычки. Добавьте строку сами.',

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
  'bulk.filter.daysWrong': 'Этот день раньше, чем «Созданы с».',
  'bulk.filter.counting': 'Считаем…',
  'bulk.filter.count': 'Сейчас подходит: {records}. Будут взяты все, а не одна страница.',
  'bulk.filter.pipelineGone':
    'Этой воронки больше нет, поэтому не подходит ничего. Выберите другую.',
  'bulk.filter.stageGone': 'Больше не существует. Пока вы её не снимете, не подходит ничего.',
  'bulk.filter.gone': 'В фильтре указано то, чего больше нет. Сначала выберите заново.',
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
  'bulk.plan.group.other-title':
    'Название в вашем списке другое: не войдут, пока вы их не включите',
  'bulk.plan.otherTitle': '«{given}» в вашем списке',
  'bulk.plan.otherTitles':
    'У {count, plural, one {# элемента} few {# элементов} many {# элементов} other {# элемента}} в вашем списке другое название. ID {id} — «{given}» в вашем списке, но «{title}» в Битрикс24.',
  'bulk.plan.group.settled': 'Сменили стадию после запуска: повторять нечего',
  'bulk.plan.group.no-deals': 'Вероятно, ничего: у клиентов нет открытых сделок',
  'bulk.plan.group.certain-no-op:missing': 'Не найдены или скрыты от вас: пропускаются',
  'bulk.plan.missingIn': 'Не найдены или скрыты от вас: запуск только если найдутся',
  'bulk.plan.group.certain-no-op:leads-off': 'Точно ничего: лиды выключены',
  'bulk.plan.group.certain-no-op:automation-off': 'Точно ничего: роботы и триггеры выключены',
  'bulk.plan.group.certain-no-op:stage-gone': 'Точно ничего: их стадии больше нет',
  'bulk.plan.group.certain-no-op:stages-off': 'Точно ничего: у их типа нет стадий',
  'bulk.plan.group.certain-no-op:no-such-type': 'Точно ничего: такого типа на портале больше нет',
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
  'bulk.plan.openDeals':
    '{count, plural, =0 {нет открытых сделок} one {# открытая сделка} few {# открытые сделки} many {# открытых сделок} other {# открытой сделки}}',
  'bulk.plan.forecast.likely-move':
    'Вероятно: {stage} (так было {total, plural, =1 {один раз} one {{seen} из # раза} few {{seen} из # раз} many {{seen} из # раз} other {{seen} из # раза}})',
  'bulk.plan.forecast.unknown': 'Неизвестно',
  'bulk.plan.forecast.settled': 'Стадия уже сменилась',
  'bulk.plan.forecast.likely-nothing': 'Вероятно: без изменений',
  'bulk.plan.forecast.certain-no-op': 'Точно: без изменений',
  'bulk.plan.forecast.missing': 'Пропускается',
  'bulk.plan.forecast.missingIn': 'Запуск, только если найдётся',
  'bulk.plan.pages': 'Страницы плана',
  'bulk.plan.lately':
    '{count, plural, one {# элемент уже получил этот триггер из этого браузера за последние 24\u00a0часа.} few {# элемента уже получили этот триггер из этого браузера за последние 24\u00a0часа.} many {# элементов уже получили этот триггер из этого браузера за последние 24\u00a0часа.} other {# элемента уже получили этот триггер из этого браузера за последние 24\u00a0часа.}}',
  'bulk.plan.latelyOut': 'Убрать из плана',
  'bulk.plan.doubtful':
    '{count, plural, one {# элемент, возможно, уже получил триггер: результат неизвестен.} few {# элемента, возможно, уже получили триггер: результат неизвестен.} many {# элементов, возможно, уже получили триггер: результат неизвестен.} other {# элемента, возможно, уже получили триггер: результат неизвестен.}} Повторная отправка может запустить роботов дважды.',
  'bulk.plan.doubtfulIn': 'Всё равно отправить снова',
  'bulk.plan.clients':
    'Запуск для контакта или компании Битрикс24 передаёт одной из открытых сделок клиента. Проверяются все эти сделки, и видно, какая из них сменила стадию.',
  'bulk.plan.clientsBlind':
    '{count, plural, one {Сделки # клиента} few {Сделки # клиентов} many {Сделки # клиентов} other {Сделки # клиента}} не прочитаны: клиентов слишком много или сделки скрыты от вас. Результат для них проверить нельзя.',
  'bulk.plan.shared':
    '{count, plural, one {К # сделке ведёт несколько элементов плана: она может получить триггер не один раз.} few {К # сделкам ведёт по нескольку элементов плана: они могут получить триггер не один раз.} many {К # сделкам ведёт по нескольку элементов плана: они могут получить триггер не один раз.} other {К # сделки ведёт по нескольку элементов плана: они могут получить триггер не один раз.}} Оставьте по одному элементу на сделку.',

  'bulk.review.title': '3. Подтверждение',
  'bulk.review.question': 'Запустить «{trigger}»: {records}?',
  'bulk.review.truth':
    'Роботы новых стадий сработают по-настоящему: сообщения, задачи, документы. Отменить это приложение не сможет.',
  'bulk.sending.noticed':
    'При обрыве связи этот браузер может отправить запрос дважды, и заметен только повтор позже чем через {seconds} с: чтобы исключить это, откройте портал по https с HTTP/2 в Chrome или Edge.',
  'bulk.sending.unnoticed':
    'При обрыве связи этот браузер может незаметно отправить запрос дважды: чтобы исключить это, откройте портал по https с HTTP/2 в Chrome или Edge.',
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
  'bulk.review.comment.help': 'Пишется в конце запуска, даже если его завершит другая страница.',
  'bulk.review.typed': 'Для подтверждения введите {count}',
  'bulk.review.typedReason': 'Для подтверждения введите число элементов.',
  'bulk.review.fire': 'Запустить: {records}',
  'bulk.review.nothing': 'Запускать больше нечего.',
  'bulk.review.dryRun': 'Пробный прогон',
  'bulk.review.test': 'Испытать на одном',
  'bulk.review.shortTest': 'Сначала испытайте на одном элементе: остальные останутся в плане.',
  'bulk.stops.title': 'Когда остановится сам',
  'bulk.stops.text':
    'Запуск встаёт на паузу, больше ничего не отправляется, дальше решаете вы. Пустое поле: по этой причине — никогда.',
  'bulk.stops.unknown': 'Ответов с неизвестным исходом',
  'bulk.stops.refusals': 'Отказов подряд',
  'bulk.stops.notMoved': 'Процент не сменивших стадию',
  'bulk.stops.notMoved.help': 'Считается, когда известен результат десяти элементов.',
  'bulk.stops.wrong': 'Целое число от 1 до {most} или ничего.',
  'bulk.stops.wrongReason': 'Исправьте «Когда остановится сам».',
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

  // The page of one bulk run, and what can be done about it.
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

  // The first screen after the app was added.
  'install.title': 'Настройка Trigger Console',
  'install.lead': 'Проверьте права, выберите, где показывать приложение, и завершите установку.',

  'install.checks': 'Права',
  'install.check.admin': 'Администратор',
  'install.check.admin.ok': 'Битрикс24 отдаёт вам список триггеров: вы можете их запускать.',
  'install.check.crm': 'CRM',
  'install.check.crm.ok': 'Приложение может читать элементы и запускать триггеры.',
  'install.check.placement': 'Встраивание приложений',
  'install.check.placement.ok': 'Приложение может появляться в карточках и списках.',
  'install.check.placement.missing':
    'Приложение не может появляться в карточках и списках; его собственная страница работает. Чтобы они были, отметьте «Встраивание приложений» в настройках приложения в Битрикс24 и установите его заново.',
  'install.check.placement.unknown':
    'Битрикс24 не сообщает, может ли приложение появляться в карточках и списках; это покажет добавление в места встройки.',

  'install.where': 'Где показывать приложение',
  'install.where.text': 'Это всегда можно изменить в разделе «Настройки».',
  'install.where.reading': 'Смотрим, где приложение показано сейчас…',
  'install.where.again':
    'Приложение уже показано в некоторых местах, они отмечены. Встройки прежних версий будут заменены.',

  'install.finish': 'Завершить установку',
  'install.finish.without': 'Завершить без них',
  'install.retryFailed': 'Повторить неудавшиеся',
  'install.working': 'Добавляем приложение на выбранные места…',
  'install.failed.title':
    '{count, plural, one {Не удалось настроить # место} few {Не удалось настроить # места} many {Не удалось настроить # мест} other {Не удалось настроить # места}}',
  'install.failed.text':
    'Остальное готово. Повторите сейчас или завершите установку и исправьте их позже в настройках.',
  'install.finishing': 'Завершаем… Сейчас Битрикс24 откроет приложение.',
  'install.stuck.title': 'Битрикс24 ещё не открыл приложение',
  'install.stuck.text': 'С нашей стороны установка завершена. Обновите страницу.',

  // Where the app appears in the portal, and its small layouts there.
  // Shown by the portal itself, in the language of whoever looks.
  'place.title.record-tab': 'Trigger Console',
  'place.title.record-menu': 'Запустить триггер',
  'place.title.list-menu': 'Запустить триггер',
  'place.title.automation-designer': 'Запустить и проверить',

  'places.type': 'Тип элемента',
  'places.record-tab': 'Вкладка',
  'places.record-menu': 'Меню карточки',
  'places.list-menu': 'Меню списка',
  'places.automation-designer': 'Роботы',
  'places.table': 'Места встройки по типам элементов',
  'places.one': '{type}: {place}',
  'places.none': 'В Битрикс24 нет такого места',
  'places.note.designer':
    'На странице роботов приложение открывается как «Запустить и проверить»: измените триггер на стадии, запустите его на пробном элементе и посмотрите, что произойдёт.',

  'places.state.bound': 'Есть',
  'places.state.outdated': 'Устарело',
  'places.state.working': 'Идёт…',
  'places.state.failed': 'Ошибка',
  'places.retry': 'Повторить',
  'places.retryNamed': 'Повторить: {place}',
  'places.failed': '{place}: {reason}',
  'places.changing': 'Места встройки сейчас меняются. Подождите немного.',
  'places.progress': '{done} из {count}',
  'places.leftovers':
    '{count, plural, one {Осталась # встройка прежней версии.} few {Остались # встройки прежней версии.} many {Осталось # встроек прежней версии.} other {Осталось # встройки прежней версии.}}',
  'places.leftovers.remove': 'Убрать их',

  'places.error.not-confirmed': 'Битрикс24 ответил согласием, но в его списке мест этого не видно.',
  'places.error.no-place': 'На этом портале нет такого места.',
  'places.error.too-many': 'Больше встроек этого приложения Битрикс24 здесь не принимает.',
  'places.error.address':
    'Битрикс24 не принимает адрес приложения. Нужен публичный адрес, который начинается с https.',

  'compact.openConsole': 'Открыть консоль',
  'compact.unsaved.title': 'Сначала сохраните элемент',
  'compact.unsaved.text':
    'Триггеру нужен сохранённый элемент. Сохраните карточку и откройте это окно снова.',
  'compact.trigger.filter': 'Найти триггер',
  'compact.trigger.none': 'Подходящих триггеров нет.',
  'compact.trigger.more':
    '{count, plural, one {Ещё # триггер: начните вводить название.} few {Ещё # триггера: начните вводить название.} many {Ещё # триггеров: начните вводить название.} other {Ещё # триггера: начните вводить название.}}',
  'compact.trigger.usually': 'отсюда обычно ведёт на стадию «{stage}»',
  'compact.trigger.last': 'последний запуск {time}',
  'compact.noTriggers.title': 'Триггеров пока нет',
  'compact.noTriggers.text': 'Откройте консоль и зарегистрируйте триггер.',
  'compact.refresh.card': 'Обновить карточку',
  'compact.refresh.list': 'Обновить список',
  'compact.refreshed.card': 'Карточка обновлена.',
  'compact.refreshed.list': 'Список обновлён.',
  'compact.recent': 'Недавние запуски для этого элемента',
  'compact.recent.time': 'Время',
  'compact.recent.trigger': 'Триггер',
  'compact.recent.way': 'До → после',
  'compact.recent.result': 'Результат',
  'compact.recent.by': 'Кто',
  'compact.sliderTitle': 'Trigger Console',

  'designer.title': 'Запустить и проверить: {name}',
  'designer.text':
    'Измените триггер на стадии, запустите его на пробном элементе и посмотрите, куда тот перейдёт. Триггер сработает по-настоящему: выберите элемент, который можно двигать.',
  'designer.pipeline': '{type} · {pipeline}',
  'designer.sample.none':
    'В этой воронке ещё нет элементов. Создайте элемент и откройте это окно снова.',
  'designer.sample.elsewhere':
    'Этот элемент в другой воронке, так что триггеры этой страницы на него не действуют.',
  'designer.fire': 'Запустить и проверить',
  'designer.unknownType': 'Этого типа элементов больше нет в списке портала',

  // The Settings screen.
  'settings.sections': 'Настройки',
  'settings.section.general': 'Общие',
  'settings.section.places': 'Встройки',
  'settings.section.health': 'Состояние',

  'settings.appearance.title': 'Внешний вид',
  'settings.appearance': 'Оформление',
  'settings.appearance.light': 'Светлое',
  'settings.appearance.dark': 'Тёмное',
  'settings.appearance.device': 'Как на устройстве',
  'settings.appearance.note': 'Только для вас. Язык — тот же, что в вашем Битрикс24.',
  'settings.appearance.failed':
    'Битрикс24 не сохранил выбор, поэтому он действует только в этом браузере.',

  'settings.keyboard.title': 'Клавиатура',
  'settings.singleKeys': 'Команды одной клавишей',
  'settings.singleKeys.text':
    'Например, / или R. Только для вас. Отключите их, если управляете устройством голосом или задеваете клавиши случайно.',
  'settings.singleKeys.failed':
    'Битрикс24 не сохранил выбор, поэтому он действует только до перезагрузки страницы.',

  'settings.shared.title': 'Проверки и лимиты',
  'settings.shared.note': 'Для всех администраторов портала.',
  'settings.checkAfter': 'Проверять через',
  'settings.checkAfter.help':
    'Секунды после того, как Битрикс24 принял триггер, по возрастанию: роботы новой стадии часто начинают не сразу.',
  'settings.keepDays': 'Хранить историю',
  'settings.keepDays.help':
    'В днях. Более старые запуски история каждого браузера предложит выгрузить и удалить; сами они не удаляются.',
  'settings.plan': 'Тариф Битрикс24',
  'settings.plan.standard': 'Облако, обычный тариф',
  'settings.plan.standard.text': '50 запросов сразу, затем 2 в секунду.',
  'settings.plan.enterprise': 'Облако, «Энтерпрайз»',
  'settings.plan.enterprise.text': '250 запросов сразу, затем 5 в секунду.',
  'settings.plan.own': 'Коробка, свои лимиты',
  'settings.plan.own.text': 'Как настроено на вашем сервере.',
  'settings.own.burst': 'Запросов сразу',
  'settings.own.perSecond': 'Запросов в секунду',
  'settings.own.operating': 'Время сервера на метод за десять минут',
  'settings.own.operating.help': 'В секундах; оставьте пустым, если на сервере нет такого лимита.',

  'settings.save': 'Сохранить настройки',
  'settings.discard': 'Отменить изменения',
  'settings.saved': 'Сохранено в {time}.',
  'settings.savedBy': 'Последнее сохранение: {name}, {time}.',
  'settings.unsaved': 'Ещё не сохранено',
  'settings.notSaved': 'Настройки не сохранены',
  'settings.conflict.title': 'Тем временем настройки изменил другой администратор',
  'settings.conflict.text': 'Пока ничего не сохранено, так что его изменения целы.',
  'settings.conflict.by': 'Их сохранил другой человек: {name}, {time}. Ваши пока не сохранены.',
  'settings.conflict.takeTheirs': 'Показать чужие',
  'settings.conflict.saveMine': 'Сохранить мои поверх них',
  'settings.conflict.first': 'Решите выше, чьи настройки оставить.',

  'settings.error.checks': 'Целые секунды от 1 до 600 по возрастанию, не больше шести: 2, 5, 15.',
  'settings.error.number': 'Число от {least} до {most}.',
  'settings.error.whole': 'Целое число от {least} до {most}.',
  'settings.error.summary':
    'Проверьте {count, plural, one {# поле} few {# поля} many {# полей} other {# поля}}.',

  'settings.places.title': 'Где показано приложение',
  'settings.places.apply': 'Применить изменения',
  'settings.places.repair':
    '{count, plural, one {Исправить # место} few {Исправить # места} many {Исправить # мест} other {Исправить # места}}',
  'settings.places.unapplied': 'Ещё не применено',
  'settings.places.unchanged': 'Всё так, как отмечено.',
  'settings.places.done':
    'Готово. Сотрудники увидят это, когда заново откроют карточку или список.',
  'settings.places.outdated':
    '{count, plural, one {# место открывает прежнюю версию приложения.} few {# места открывают прежнюю версию приложения.} many {# мест открывают прежнюю версию приложения.} other {# места открывают прежнюю версию приложения.}}',
  'settings.places.missingScope':
    'У приложения нет права «Встраивание приложений», поэтому оно не может появляться в карточках и списках.',

  'settings.about.title': 'О приложении',
  'settings.about.version': 'Trigger Console {version}',
  'settings.about.licence': 'Лицензия',
  'settings.about.parts': 'Лицензии компонентов',
  'settings.about.privacy': 'Конфиденциальность',
  'settings.about.support':
    'Есть вопросы? Контакт поддержки указан в карточке приложения в Битрикс24 Маркете.',

  'health.title': 'Состояние',
  'health.text': 'Что сейчас сообщает Битрикс24 и что это значит.',
  'health.again': 'Проверить снова',
  'health.checkedAt': 'Проверено в {time}.',
  'health.admin.title': 'Вы администратор',
  'health.admin.text':
    'Битрикс24 отдал список триггеров, а он делает это только для администраторов.',
  'health.crm.title': 'Приложению доступна CRM',
  'health.crm.text': 'Оно может читать элементы и запускать триггеры.',
  'health.placement.ok.title': 'Приложение может появляться в карточках и списках',
  'health.placement.ok.text': 'Право «Встраивание приложений» выдано.',
  'health.placement.missing.title': 'Приложение не может появляться в карточках и списках',
  'health.placement.missing.text':
    'Работает только его собственная страница. Откройте настройки приложения в Битрикс24, отметьте «Встраивание приложений» и установите приложение заново.',
  'health.placement.unknown.title':
    'Неизвестно, может ли приложение появляться в карточках и списках',
  'health.placement.unknown.text':
    'Битрикс24 не сообщает права приложения. Добавьте место встройки: ответ портала покажет, можно ли это.',
  'health.leads.on.title': 'Лиды включены',
  'health.leads.on.text': 'Триггеры работают и с лидами.',
  'health.leads.off.title': 'Лиды выключены',
  'health.leads.off.text':
    'Включён режим простой CRM, поэтому запуск триггера для лида ничего не делает. Чтобы работать с лидами, смените режим в настройках CRM.',
  'health.leads.unknown.title': 'Неизвестно, включены ли лиды',
  'health.leads.unknown.text':
    'Битрикс24 не сообщает режим CRM. В режиме простой CRM запуск триггера для лида ничего не делает.',
  'health.type.automation-off.title': '{type}: автоматизация выключена',
  'health.type.automation-off.text':
    'Триггеры здесь ничего не делают. Откройте настройки смарт-процесса и включите роботов и триггеры.',
  'health.type.stages-off.title': '{type}: нет стадий',
  'health.type.stages-off.text':
    'Триггеру нечего менять. Откройте настройки смарт-процесса и включите воронки и стадии.',
  'health.types.ok.title':
    'Автоматизация включена: {count, plural, one {# смарт-процесс} few {# смарт-процесса} many {# смарт-процессов} other {# смарт-процесса}}',
  'health.types.ok.text': 'Триггеры там работают.',
  'health.types.unknown.title':
    'Неизвестно, включена ли автоматизация: {count, plural, one {# смарт-процесс} few {# смарт-процесса} many {# смарт-процессов} other {# смарт-процесса}}',
  'health.types.unknown.text':
    'Битрикс24 не показывает их настройки. Где выключены роботы и триггеры или стадии, запуск ничего не делает.',
  'health.places.ok.title':
    '{count, plural, one {Приложение показано в # месте} few {Приложение показано в # местах} many {Приложение показано в # местах} other {Приложение показано в # места}}',
  'health.places.ok.text': 'Все они открывают эту версию.',
  'health.places.none.title': 'Приложение показано только на своей странице',
  'health.places.none.text': 'Отметьте места, чтобы оно было в карточках и списках.',
  'health.places.outdated.title':
    '{count, plural, one {# место нужно исправить} few {# места нужно исправить} many {# мест нужно исправить} other {# места нужно исправить}}',
  'health.places.outdated.text': 'Они открывают прежнюю версию приложения или одно и то же дважды.',
  'health.places.unknown.title': 'Не удалось прочитать места встройки',
  'health.places.open': 'Открыть встройки',
  'health.colleague.none.title': 'Никто из коллег не сообщает о массовом запуске',
  'health.colleague.none.text':
    'Если его начнёт другой администратор, он будет виден здесь, пока идёт.',
  'health.colleague.unknown.title': 'Неизвестно, идёт ли массовый запуск у коллеги',
  'health.colleague.unknown.text':
    'Битрикс24 не показывает, о чём сообщают браузеры администраторов. Перед большим запуском спросите коллег.',
  'health.colleague.text': 'Запуск рядом с ним делит те же лимиты и может задеть те же элементы.',
  'health.limits.title': 'Занято времени сервера: {used}\u00A0с ({method})',
  'health.limits.text':
    'Это {percent}\u00A0% от {budget} секунд, отведённых методу на десять минут. Самая старая минута выпадет из счёта в {time}. Если исчерпать всё, Битрикс24 до этого времени будет отклонять метод.',
  'health.limits.unlimited': 'За последние десять минут. Лимита на вашем сервере нет.',
  'health.limits.none.title': 'Время сервера: портал ничего не сообщил',
  'health.limits.none.text':
    'За последние десять минут Битрикс24 не насчитал приложению времени сервера или не сообщает о нём.',
  'health.limits.firing': 'запуск триггеров',
  'health.rate.title': 'Запросы: {burst} сразу, затем {rate} в секунду',
  'health.rate.text':
    'Таков тариф, выбранный в настройках. Лимит общий для всех приложений и людей в вашей сети.',
}
