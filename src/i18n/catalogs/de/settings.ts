import type { settings as english } from '#i18n/catalogs/en/settings.ts'

/** The Settings screen. */
export const settings = {
  'settings.sections': 'Einstellungen',
  'settings.section.general': 'Allgemein',
  'settings.section.places': 'Orte',
  'settings.section.health': 'Zustand',

  'settings.appearance.title': 'Darstellung',
  'settings.appearance': 'Farben',
  'settings.appearance.light': 'Hell',
  'settings.appearance.dark': 'Dunkel',
  'settings.appearance.device': 'Wie mein Gerät',
  'settings.appearance.note': 'Nur für Sie. Die Sprache ist die Ihres Bitrix24.',
  'settings.appearance.failed':
    'Bitrix24 hat die Wahl nicht gespeichert, sie gilt nur in diesem Browser.',

  'settings.keyboard.title': 'Tastatur',
  'settings.singleKeys': 'Tastenkürzel mit einer einzelnen Taste',
  'settings.singleKeys.text':
    'Zum Beispiel / oder R. Nur für Sie. Schalten Sie sie aus, wenn Sie Ihr Gerät per Sprache steuern oder Tasten versehentlich drücken.',
  'settings.singleKeys.failed':
    'Bitrix24 hat die Wahl nicht gespeichert, sie gilt nur bis zum nächsten Laden der Seite.',

  'settings.shared.title': 'Prüfungen und Limits',
  'settings.shared.note': 'Für alle Administratoren dieses Portals.',
  'settings.checkAfter': 'Erneut prüfen nach',
  'settings.checkAfter.help':
    'Sekunden, nachdem Bitrix24 einen Trigger angenommen hat, aufsteigend: Automatisierungsregeln der neuen Phase starten oft spät.',
  'settings.keepDays': 'Verlauf behalten für',
  'settings.keepDays.help':
    'Tage. Ältere Auslösungen bietet der Verlauf jedes Browsers zum Export und zum Löschen an; von selbst geht keine.',
  'settings.plan': 'Bitrix24-Tarif',
  'settings.plan.standard': 'Cloud, Standard',
  'settings.plan.standard.text': '50 Anfragen auf einmal, dann 2 pro Sekunde.',
  'settings.plan.enterprise': 'Cloud, Enterprise',
  'settings.plan.enterprise.text': '250 Anfragen auf einmal, dann 5 pro Sekunde.',
  'settings.plan.own': 'Eigener Server, eigene Limits',
  'settings.plan.own.text': 'So wie Ihr Server eingerichtet ist.',
  'settings.own.burst': 'Anfragen auf einmal',
  'settings.own.perSecond': 'Anfragen pro Sekunde',
  'settings.own.operating': 'Serverzeit je Methode in zehn Minuten',
  'settings.own.operating.help':
    'Sekunden; lassen Sie es leer, wenn Ihr Server kein solches Limit hat.',

  'settings.save': 'Einstellungen speichern',
  'settings.discard': 'Änderungen verwerfen',
  'settings.saved': 'Gespeichert: {time}.',
  'settings.savedBy': 'Zuletzt gespeichert von {name}, {time}.',
  'settings.unsaved': 'Noch nicht gespeichert',
  'settings.notSaved': 'Die Einstellungen wurden nicht gespeichert',
  'settings.conflict.title': 'Ein anderer Administrator hat die Einstellungen inzwischen geändert',
  'settings.conflict.text':
    'Es wurde noch nichts gespeichert, von seinen Änderungen ist also nichts verloren.',
  'settings.conflict.by':
    '{name} hat eigene Änderungen gespeichert ({time}). Von Ihren wurde noch nichts gespeichert.',
  'settings.conflict.takeTheirs': 'Fremde Änderungen zeigen',
  'settings.conflict.saveMine': 'Mit meinen überschreiben',
  'settings.conflict.first': 'Entscheiden Sie oben, wessen Einstellungen bleiben.',

  'settings.error.checks': 'Ganze Sekunden von 1 bis 600, aufsteigend, höchstens sechs: 2, 5, 15.',
  'settings.error.number': 'Eine Zahl von {least} bis {most}.',
  'settings.error.whole': 'Eine ganze Zahl von {least} bis {most}.',
  'settings.error.summary': 'Bitte prüfen Sie {count, plural, one {# Feld} other {# Felder}}.',

  'settings.places.title': 'Wo die App erscheint',
  'settings.places.apply': 'Änderungen anwenden',
  'settings.places.repair': '{count, plural, one {# Ort reparieren} other {# Orte reparieren}}',
  'settings.places.unapplied': 'Noch nicht angewendet',
  'settings.places.unchanged': 'Alles ist so, wie es angehakt ist.',
  'settings.places.done':
    'Erledigt. Zu sehen ist es, sobald jemand ein Formular oder eine Liste neu öffnet.',
  'settings.places.outdated':
    '{count, plural, one {# Ort öffnet eine frühere Version der App.} other {# Orte öffnen eine frühere Version der App.}}',
  'settings.places.missingScope':
    'Der App fehlt die Berechtigung „Einbettung“ (placement), deshalb kann sie nicht in Formularen und Listen erscheinen.',

  'settings.about.title': 'Über die App',
  'settings.about.version': 'Trigger Console {version}',
  'settings.about.licence': 'Lizenz',
  'settings.about.parts': 'Lizenzen der Bestandteile',
  'settings.about.privacy': 'Datenschutz',
  'settings.about.support':
    'Fragen? Der Support-Kontakt steht auf der Seite der App im Bitrix24 Market.',

  'health.title': 'Zustand',
  'health.text': 'Was Bitrix24 gerade meldet und was es bedeutet.',
  'health.again': 'Erneut prüfen',
  'health.checkedAt': 'Geprüft um {time}.',
  'health.admin.title': 'Sie sind Administrator',
  'health.admin.text':
    'Bitrix24 hat die Liste der Trigger gegeben; das tut es nur bei Administratoren.',
  'health.crm.title': 'Die App darf das CRM nutzen',
  'health.crm.text': 'Sie kann Elemente lesen und Trigger auslösen.',
  'health.placement.ok.title': 'Die App darf in Formularen und Listen erscheinen',
  'health.placement.ok.text': 'Die Berechtigung „Einbettung“ ist erteilt.',
  'health.placement.missing.title': 'Die App darf nicht in Formularen und Listen erscheinen',
  'health.placement.missing.text':
    'Nur ihre eigene Seite funktioniert. Öffnen Sie die Einstellungen der App in Bitrix24, haken Sie „Einbettung“ (placement) an und installieren Sie die App neu.',
  'health.placement.unknown.title':
    'Ob die App in Formularen und Listen erscheinen darf, ist nicht bekannt',
  'health.placement.unknown.text':
    'Bitrix24 nennt die Berechtigungen der App nicht. Fügen Sie einen Ort hinzu: Dann zeigt sich, ob Bitrix24 ihn annimmt.',
  'health.leads.on.title': 'Leads sind eingeschaltet',
  'health.leads.on.text': 'Trigger funktionieren auch mit Leads.',
  'health.leads.off.title': 'Leads sind ausgeschaltet',
  'health.leads.off.text':
    'Das Portal nutzt das Basis-CRM, deshalb bewirkt ein Trigger bei einem Lead nichts. Möchten Sie Leads nutzen, wechseln Sie in den CRM-Einstellungen den CRM-Modus.',
  'health.leads.unknown.title': 'Ob Leads eingeschaltet sind, ist nicht bekannt',
  'health.leads.unknown.text':
    'Bitrix24 nennt den CRM-Modus nicht. Im Basis-CRM bewirkt ein Trigger bei einem Lead nichts.',
  'health.type.automation-off.title': '{type}: Automatisierung ist aus',
  'health.type.automation-off.text':
    'Trigger bewirken dort nichts. Öffnen Sie die Einstellungen des Smartprozesses und haken Sie die Automatisierungsregeln an.',
  'health.type.stages-off.title': '{type}: keine Phasen',
  'health.type.stages-off.text':
    'Dort gibt es nichts, was ein Trigger ändern könnte. Öffnen Sie die Einstellungen des Smartprozesses und haken Sie Pipelines und Phasen an.',
  'health.types.ok.title':
    'Automatisierung ist für {count, plural, one {# Smartprozess} other {# Smartprozesse}} an',
  'health.types.ok.text': 'Trigger funktionieren dort.',
  'health.types.unknown.title':
    'Ob die Automatisierung für {count, plural, one {# Smartprozess} other {# Smartprozesse}} an ist, ist nicht bekannt',
  'health.types.unknown.text':
    'Bitrix24 zeigt ihre Einstellungen nicht. Wo Automatisierungsregeln oder Phasen aus sind, bewirken Trigger nichts.',
  'health.places.ok.title':
    '{count, plural, one {Die App erscheint an # Ort} other {Die App erscheint an # Orten}}',
  'health.places.ok.text': 'Alle öffnen diese Version.',
  'health.places.none.title': 'Die App erscheint nur auf ihrer eigenen Seite',
  'health.places.none.text': 'Haken Sie Orte an, um sie in Formularen und Listen zu haben.',
  'health.places.outdated.title':
    '{count, plural, one {# Ort muss repariert werden} other {# Orte müssen repariert werden}}',
  'health.places.outdated.text':
    'Dort öffnet sich eine frühere Version der App oder zweimal dasselbe.',
  'health.places.unknown.title': 'Die Orte ließen sich nicht lesen',
  'health.places.open': 'Orte öffnen',
  'health.colleague.none.title': 'Kein Kollege meldet einen Sammellauf',
  'health.colleague.none.text':
    'Startet ein anderer Administrator einen, ist er hier zu sehen, solange er läuft.',
  'health.colleague.unknown.title': 'Ob ein Kollege einen Sammellauf hat, ist nicht bekannt',
  'health.colleague.unknown.text':
    'Bitrix24 zeigt nicht, was die Browser der Administratoren melden. Fragen Sie vor einem großen Lauf nach.',
  'health.colleague.text':
    'Ein zweiter Lauf teilt sich mit ihm die Limits und kann dieselben Elemente treffen.',
  'health.limits.title': 'Genutzte Serverzeit: {used}\u00a0s für {method}',
  'health.limits.text':
    'Das sind {percent}\u00a0% der {budget}\u00a0Sekunden, die eine Methode in zehn Minuten brauchen darf. Die älteste Minute fällt um {time} heraus. Ist alles verbraucht, lehnt Bitrix24 die Methode bis dahin ab.',
  'health.limits.unlimited': 'In den letzten zehn Minuten. Ihr Server setzt kein Limit.',
  'health.limits.none.title': 'Genutzte Serverzeit: keine gemeldet',
  'health.limits.none.text':
    'Bitrix24 hat für die App in den letzten zehn Minuten keine Serverzeit gezählt oder meldet sie nicht.',
  'health.limits.firing': 'das Auslösen von Triggern',
  'health.rate.title': 'Anfragen: {burst} auf einmal, dann {rate} pro Sekunde',
  'health.rate.text':
    'Das ist der in den Einstellungen gewählte Tarif. Alle Apps und Personen hinter Ihrem Netz teilen ihn sich.',
} satisfies Record<keyof typeof english, string>
