import type { places as english } from '#i18n/catalogs/en/places.ts'

/** Where the app appears in the portal, and its small layouts there. */
export const places = {
  // Shown by the portal itself, in the language of whoever looks.
  'place.title.record-tab': 'Trigger Console',
  'place.title.record-menu': 'Trigger auslösen',
  'place.title.list-menu': 'Trigger auslösen',
  'place.title.automation-designer': 'Auslösen und ansehen',

  'places.type': 'Objekttyp',
  'places.record-tab': 'Tab',
  'places.record-menu': 'Menü',
  'places.list-menu': 'Listenmenü',
  'places.automation-designer': 'Automati\u00adsierung',
  'places.table': 'Orte nach Objekttyp',
  'places.one': '{type}: {place}',
  'places.none': 'Diesen Ort gibt es in Bitrix24 nicht',
  'places.note.designer':
    'In den Automatisierungsregeln öffnet sich die App als „Auslösen und ansehen“: Ändern Sie eine Regel, lösen Sie für ein Beispielelement aus und sehen Sie, was geschieht.',

  'places.state.bound': 'Aktiv',
  'places.state.outdated': 'Veraltet',
  'places.state.working': 'Läuft\u00a0…',
  'places.state.failed': 'Fehler',
  'places.retry': 'Wiederholen',
  'places.retryNamed': 'Wiederholen: {place}',
  'places.failed': '{place}: {reason}',
  'places.changing': 'Die Orte werden gerade geändert. Bitte kurz warten.',
  'places.progress': '{done} von {count}',
  'places.leftovers':
    '{count, plural, one {# Eintrag einer früheren Version ist noch da.} other {# Einträge einer früheren Version sind noch da.}}',
  'places.leftovers.remove': 'Einträge entfernen',

  'places.error.not-confirmed':
    'Bitrix24 sagte Ja, in seiner Liste der Orte ist davon aber nichts zu sehen.',
  'places.error.no-place': 'Diesen Ort gibt es im Portal nicht.',
  'places.error.too-many': 'Bitrix24 nimmt hier keine weiteren Einträge dieser App an.',
  'places.error.address':
    'Bitrix24 nimmt die Adresse der App nicht an. Sie muss öffentlich sein und mit https beginnen.',

  'compact.openConsole': 'Konsole öffnen',
  'compact.unsaved.title': 'Speichern Sie zuerst das Element',
  'compact.unsaved.text':
    'Ein Trigger braucht ein gespeichertes Element. Speichern Sie das Formular und öffnen Sie dies dann noch einmal.',
  'compact.trigger.filter': 'Trigger filtern',
  'compact.trigger.none': 'Kein passender Trigger.',
  'compact.trigger.more':
    '{count, plural, one {# weiterer Trigger: Tippen Sie, um ihn zu finden.} other {# weitere Trigger: Tippen Sie, um sie zu finden.}}',
  'compact.trigger.usually': 'führt von hier meist zu „{stage}“',
  'compact.trigger.last': 'zuletzt ausgelöst {time}',
  'compact.noTriggers.title': 'Noch keine Trigger',
  'compact.noTriggers.text': 'Öffnen Sie die Konsole und registrieren Sie einen.',
  'compact.refresh.card': 'Formular aktualisieren',
  'compact.refresh.list': 'Liste aktualisieren',
  'compact.refreshed.card': 'Das Formular wurde aktualisiert.',
  'compact.refreshed.list': 'Die Liste wurde aktualisiert.',
  'compact.recent': 'Letzte Auslösungen für dieses Element',
  'compact.recent.time': 'Zeit',
  'compact.recent.trigger': 'Trigger',
  'compact.recent.way': 'Vorher → nachher',
  'compact.recent.result': 'Ergebnis',
  'compact.recent.by': 'Von',
  'compact.sliderTitle': 'Trigger Console',

  'designer.title': 'Auslösen und ansehen: {name}',
  'designer.text':
    'Ändern Sie eine Regel, lösen Sie für ein Beispielelement aus und sehen Sie, wohin es geht. Der Trigger wird wirklich ausgelöst: Wählen Sie ein Element, das verschoben werden darf.',
  'designer.pipeline': '{type} · {pipeline}',
  'designer.sample.none':
    'Diese Pipeline enthält noch kein Element. Erstellen Sie eines und öffnen Sie dies dann noch einmal.',
  'designer.sample.elsewhere':
    'Dieses Element ist in einer anderen Pipeline; die Regeln dieser Seite gelten für es nicht.',
  'designer.fire': 'Auslösen und ansehen',
  'designer.unknownType': 'Das Portal führt diesen Objekttyp nicht mehr auf',
} satisfies Record<keyof typeof english, string>
