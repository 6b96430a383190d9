import type { snippets as english } from '#i18n/catalogs/en/snippets.ts'

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
  'snippets.comment.once': 'Без этого SDK отправляет запрос до трёх раз.',
  'snippets.comment.patience':
    'Одна попытка и столько времени, сколько может понадобиться самому Битрикс24.',
  'snippets.comment.crest':
    'Файл лежит рядом с crest.php; токены уже сохранил install.php из CRest.',
  'snippets.comment.page': 'Страницу открывают из Битрикс24.',
  'snippets.noAnswer': 'Ответа нет: неизвестно, сработал ли запуск.',
} satisfies Record<keyof typeof english, string>
