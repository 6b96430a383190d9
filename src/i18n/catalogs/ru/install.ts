import type { install as english } from '#i18n/catalogs/en/install.ts'

/** The first screen after the app was added. */
export const install = {
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
} satisfies Record<keyof typeof english, string>
