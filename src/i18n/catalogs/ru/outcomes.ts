import type { outcomes as english } from '#i18n/catalogs/en/outcomes.ts'

/** How a firing can end. A title says what was observed, never what we hope. */
export const outcomes = {
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
  'outcome.movedByOther':
    'По данным Битрикс24, стадию сменил другой человек, так что дело может быть не в триггере.',
  'outcome.alsoMoved':
    '{count, plural, one {Ещё # сделка этого клиента тоже сменила стадию.} few {Ещё # сделки этого клиента тоже сменили стадию.} many {Ещё # сделок этого клиента тоже сменили стадию.} other {Ещё # сделки этого клиента тоже сменили стадию.}}',

  'seen.not-read': 'С тех пор элемент не читали.',
  'seen.unreadable': 'С тех пор прочитать элемент не удалось.',
  'seen.nothing': 'С тех пор стадия не менялась. Это не доказывает, что ничего не произошло.',
  'seen.movement':
    'С тех пор стадия изменилась, так что Битрикс24, скорее всего, сработал по сигналу.',

  'notSent.stopped': 'Запуск остановили раньше, чем дошла очередь до этого элемента.',
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
  'unknown.portal-failed.title': 'Битрикс24 сообщил об ошибке — результат неизвестен',
  'unknown.portal-failed':
    'Битрикс24 сообщил об ошибке, которую мог вызвать робот новой стадии, так что стадия могла измениться.',
  'unknown.unreadable.title': 'Ответ не удалось понять — результат неизвестен',
  'unknown.unreadable': 'Ответ — не согласие и не отказ, известный приложению.',
  'unknown.interrupted.title': 'Ответа нет: приложение закрыли раньше — результат неизвестен',
  'unknown.interrupted': 'Приложение закрыли или обновили между отправкой и ответом.',
} satisfies Record<keyof typeof english, string>
