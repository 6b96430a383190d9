import type { triggers as english } from '#i18n/catalogs/en/triggers.ts'

/** The Triggers screen. */
export const triggers = {
  'triggers.title': 'Trigger',
  'triggers.search': 'Name oder Code suchen',
  'triggers.clearSearch': 'Suche leeren',
  'triggers.found': '{count, plural, one {# Trigger} other {# Trigger}}',
  'triggers.name': 'Name',
  'triggers.code': 'Code',
  'triggers.actions': 'Aktionen',
  'triggers.fired': 'Hier ausgelöst, 30\u00a0Tage',
  'triggers.lastFired': 'zuletzt {time}',
  'triggers.never': 'noch nie',
  'triggers.movedCount':
    '{count, plural, one {# Element verschoben} other {# Elemente verschoben}}',
  'triggers.notMovedCount':
    '{count, plural, one {# Element nicht verschoben} other {# Elemente nicht verschoben}}',
  'triggers.copyCode': 'Code {code} kopieren',
  'triggers.codeCopied': 'Code kopiert',
  'triggers.copyFailed':
    'Der Browser hat das Kopieren nicht erlaubt. Markieren Sie den Text und kopieren Sie ihn von Hand.',
  'triggers.fireThis': 'Auslösen',
  'triggers.fireNamed': '„{name}“ auslösen',
  'triggers.noMatch': 'Kein Trigger passt zu „{text}“.',
  'triggers.note':
    'Ein Trigger wirkt erst, wenn er in einer Phase eingerichtet ist: Öffnen Sie die Automatisierungsregeln einer Pipeline und fügen Sie ihn dort hinzu.',
  'triggers.automation': 'Automatisierungsregeln',
  'triggers.seenAtWork': 'Hat hier schon gewirkt:',
  'triggers.lookForIt': 'In den Automatisierungsregeln nachsehen',
  'triggers.automationOf': 'Automatisierungsregeln: {pipeline}',
  'triggers.moreAutomation':
    '{count, plural, one {# weitere Pipeline} other {# weitere Pipelines}}',
  'triggers.pipelineOfType': '{type} · {pipeline}',
  'triggers.empty.title': 'Noch keine Trigger',
  'triggers.empty.text':
    'Ein Trigger ist ein Signal, das Elemente in die Phase verschiebt, in der er eingerichtet ist.',
  'triggers.empty.step1': 'Registrieren Sie einen Trigger: Geben Sie ihm Namen und Code.',
  'triggers.empty.step2':
    'Richten Sie ihn in den Automatisierungsregeln des CRM in einer Phase ein.',
  'triggers.empty.step3': 'Lösen Sie ihn hier aus und sehen Sie zu, wie das Element wandert.',

  'triggers.new': 'Neuer Trigger',
  'triggers.busy': 'Bitrix24 wird gerade gefragt; warten Sie auf die Antwort.',
  'triggers.register.title': 'Trigger registrieren',
  'triggers.register.name.help': 'So erscheint er in den Automatisierungsregeln.',
  'triggers.register.code.help':
    'Lateinische Buchstaben, Ziffern, Punkt, Bindestrich, Unterstrich. Nach dem Registrieren unveränderlich.',
  'triggers.register.submit': 'Trigger registrieren',
  'triggers.register.done':
    '„{name}“ ist registriert. Richten Sie ihn jetzt in den Automatisierungsregeln in einer Phase ein.',
  'triggers.warning.letterCase':
    'Es gibt schon den Trigger „{other}“, der sich nur in Groß- und Kleinschreibung unterscheidet. Bitrix24 hält beide vielleicht für einen, die Automatisierungsregeln aber nicht: Wählen Sie lieber einen anderen Code.',
  'triggers.warning.usedBefore':
    'Dieser Code wurde schon einmal verwendet. Steht er noch in Automatisierungsregeln, wirkt er dort wieder, sobald er registriert ist.',

  'triggers.renameNamed': '„{name}“ umbenennen',
  'triggers.rename.title': '{code} umbenennen',
  'triggers.rename.help':
    'Bitrix24 benennt einen Trigger um, wenn sein Code erneut registriert wird; genau das wird gesendet. Code und Automatisierungsregeln bleiben, wie sie sind.',
  'triggers.rename.submit': 'Namen speichern',
  'triggers.rename.done': 'Umbenannt in „{name}“.',

  'triggers.deleteNamed': '„{name}“ löschen',
  'triggers.delete.question': '„{name}“ löschen?',
  'triggers.delete.truth':
    'Er kann dann nicht mehr ausgelöst werden. Einträge mit dem Code {code} bleiben in den Automatisierungsregeln: Sie bewirken nichts, erwachen aber wieder, falls der Code je neu registriert wird. Entfernen Sie sie von Hand; die Liste unten erinnert Sie daran.',
  'triggers.delete.submit': 'Trigger löschen',
  'triggers.delete.keep': 'Behalten',
  'triggers.delete.done': '„{name}“ ist gelöscht.',
  'triggers.delete.noReminder':
    'Die Erinnerung an seine Einträge ließ sich nicht speichern, deshalb wurde nichts gelöscht.',
  'triggers.delete.withoutReminder': 'Ohne Erinnerung löschen',

  'triggers.left.title': 'Noch aus den Phasen zu entfernen',
  'triggers.left.text':
    'Diese Trigger sind gelöscht, stehen aber vielleicht noch in Automatisierungsregeln. Entfernen Sie sie dort in jeder Pipeline und haken Sie den Trigger dann ab. Die Liste ist für alle Administratoren dieselbe.',
  'triggers.left.removedAt': 'gelöscht {time}',
  'triggers.left.tickOff': 'Aus den Phasen entfernt',
  'triggers.left.tickOffNamed': '„{name}“ ist aus den Phasen entfernt',
  'triggers.left.failed': 'Die Liste gelöschter Trigger ließ sich nicht lesen oder speichern.',

  'triggers.error.name.empty':
    'Geben Sie einen Namen ein: Er ist in den Automatisierungsregeln zu sehen.',
  'triggers.error.name.zero':
    'Eine einzelne 0 gilt bei Bitrix24 als fehlender Name. Wählen Sie einen anderen.',
  'triggers.error.name.long': 'Ein Name darf höchstens 255\u00a0Zeichen haben.',
  'triggers.error.code.empty':
    'Geben Sie einen Code ein: Über ihn lösen Programme den Trigger aus.',
  'triggers.error.code.zero':
    'Eine einzelne 0 gilt bei Bitrix24 als fehlender Code. Wählen Sie einen anderen.',
  'triggers.error.code.letters':
    'Nur lateinische Buchstaben, Ziffern, Punkt, Bindestrich und Unterstrich; keine Leerzeichen.',
  'triggers.error.code.long': 'Ein Code darf höchstens 50\u00a0Zeichen haben.',
  'triggers.error.code.taken':
    'Dieser Code ist schon registriert. Wählen Sie einen anderen oder benennen Sie den Trigger in seiner Zeile um.',
  'triggers.error.gone':
    'Inzwischen hat jemand diesen Trigger gelöscht. Den Namen zu speichern, würde ihn neu registrieren; deshalb wurde nichts gesendet.',
  'triggers.error.merged':
    'Bitrix24 hielt den Code für „{other}“, der sich nur in Groß- und Kleinschreibung unterscheidet, und hat diesen Trigger umbenannt. Neu registriert wurde nichts.',
  'triggers.error.notSeen':
    'Die Liste der Trigger zeigt die Änderung nicht, sehr wahrscheinlich kam sie also nicht zustande. Ein neuer Versuch schadet nicht.',
  'triggers.error.unknown':
    'Niemand kann sagen, ob es geschehen ist: Auch die Liste der Trigger ließ sich nicht lesen. Ein neuer Versuch schadet nicht.',
} satisfies Record<keyof typeof english, string>
