import type { triggers as english } from '#i18n/catalogs/en/triggers.ts'

/** The Triggers screen. */
export const triggers = {
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
  'triggers.error.gone':
    'Тем временем этот триггер кто-то удалил. Сохранение названия зарегистрировало бы его заново, поэтому ничего не отправлено.',
  'triggers.error.merged':
    'Битрикс24 принял этот код за «{other}», который отличается только регистром букв, и переименовал тот триггер. Ничего нового не зарегистрировано.',
  'triggers.error.notSeen':
    'В списке триггеров изменения не видно, так что, скорее всего, его не произошло. Повторить безопасно.',
  'triggers.error.unknown':
    'Сказать, сработало ли это, нельзя: прочитать список триггеров тоже не удалось. Повторить безопасно.',
} satisfies Record<keyof typeof english, string>
