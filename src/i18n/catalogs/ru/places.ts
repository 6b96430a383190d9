import type { places as english } from '#i18n/catalogs/en/places.ts'

/** Where the app appears in the portal, and its small layouts there. */
export const places = {
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
} satisfies Record<keyof typeof english, string>
