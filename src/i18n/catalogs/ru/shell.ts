import type { shell as english } from '#i18n/catalogs/en/shell.ts'

/** The frame around every screen, and words used everywhere. */
export const shell = {
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
  'gate.crash.title': 'На этом экране произошёл сбой',
  'gate.crash.help':
    'Всё, что было запущено, записано в истории. Обновите страницу, чтобы продолжить.',
} satisfies Record<keyof typeof english, string>
