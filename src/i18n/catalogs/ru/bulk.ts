import type { bulk as english } from '#i18n/catalogs/en/bulk.ts'

/** The Bulk runs screen: the list of runs, how they stand, and runs elsewhere. */
export const bulk = {
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
} satisfies Record<keyof typeof english, string>
