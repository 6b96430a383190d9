import type { snippets as english } from '#i18n/catalogs/en/snippets.ts'

/** Ready-made code that fires a trigger from outside. */
export const snippets = {
  'snippets.openNamed': '„{name}“ per Code nutzen',
  'snippets.title': '„{name}“ aus Ihrem eigenen Programm auslösen',
  'snippets.language': 'Sprache',
  'snippets.type': 'Objekttyp',
  'snippets.record': 'Elementnummer',
  'snippets.record.help': 'Solange sie fehlt, steht im Code eine 0, die Bitrix24 ablehnt.',
  'snippets.record.wrong': 'Nötig ist eine ganze Zahl über null.',
  'snippets.code': 'Code: {language}',
  'snippets.copy': 'Code kopieren',
  'snippets.copied': 'Code kopiert',
  'snippets.copyLink': 'Link zum ausgefüllten Formular kopieren',
  'snippets.linkCopied': 'Link kopiert',
  'snippets.link':
    'Der Link öffnet Trigger Console mit diesem Trigger und Element im Formular. Er löst nichts aus.',
  'snippets.close': 'Schließen',
  'snippets.placeholders':
    'Ersetzen Sie alles, was mit PUT_ beginnt. Tokens und Geheimnisse gehören weder in Repositorys noch auf Seiten, die andere öffnen können.',
  'snippets.ownApp':
    'Ein Trigger gehört der App, die ihn registriert hat. Das Token muss deshalb von Trigger Console selbst stammen: Bei einer hochgeladenen App stehen Client-ID und Geheimschlüssel in ihren Einstellungen unter „Entwicklerressourcen“. Eine eigene App registriert eigene Trigger.',
  'snippets.noWebhook':
    'Ein eingehender Webhook kann das nicht: Hinter ihm steht keine App, und Bitrix24 antwortet „Application context required“.',
  'snippets.comment.fires': 'Löst den Trigger „{name}“ bei Element {id} des Objekttyps {type} aus.',
  'snippets.comment.firesAny':
    'Löst den Trigger „{name}“ bei einem Element des Objekttyps {type} aus: Nummer eintragen.',
  'snippets.comment.accepted':
    'Die Antwort true heißt nur, dass Bitrix24 das Signal angenommen hat: Ob sich die Phase geändert hat, danach nachlesen.',
  'snippets.comment.repeat':
    'Nach einer Zeitüberschreitung nie blind wiederholen: Das erste Mal kann gewirkt haben.',
  'snippets.comment.server': 'Läuft auf einem Server.',
  'snippets.comment.once': 'Ohne diese Angabe sendet das SDK bis zu dreimal.',
  'snippets.comment.patience': 'Ein Versuch, und so lange, wie Bitrix24 selbst brauchen darf.',
  'snippets.comment.crest':
    'Liegt neben crest.php; install.php von CRest hat die Tokens schon gespeichert.',
  'snippets.comment.page': 'Die Seite wird aus Bitrix24 geöffnet.',
  'snippets.noAnswer': 'Keine Antwort: Ob es gewirkt hat, ist unbekannt.',
} satisfies Record<keyof typeof english, string>
