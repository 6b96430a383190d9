import type { snippets as english } from '#i18n/en/snippets.ts'

/** Ready-made code that fires a trigger from outside. */
export const snippets = {
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
  'snippets.close': 'Закрыть',
  'snippets.placeholders':
    'Замените всё, что начинается с PUT_. Не храните токены и секреты в репозиториях и на страницах, открытых другим.',
  'snippets.ownApp':
    'Триггер принадлежит приложению, которое его зарегистрировало, поэтому нужен токен самого приложения Trigger Console: если оно загружено на портал, client id и secret указаны в его настройках, в разделе «Разработчикам». Ваше собственное приложение регистрирует свои триггеры.',
  'snippets.noWebhook':
    'Входящий вебхук для этого не подходит: за ним нет приложения, и Битрикс24 отвечает «Application context required».',
} satisfies Record<keyof typeof english, string>
