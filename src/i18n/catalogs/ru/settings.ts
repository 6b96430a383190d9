import type { settings as english } from '#i18n/catalogs/en/settings.ts'

/** The Settings screen. */
export const settings = {
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
} satisfies Record<keyof typeof english, string>
