import type { install as english } from '#i18n/catalogs/en/install.ts'

/** The first screen after the app was added. */
export const install = {
  'install.title': 'Trigger Console einrichten',
  'install.lead':
    'Prüfen Sie die Berechtigungen, wählen Sie, wo die App erscheint, und schließen Sie ab.',

  'install.checks': 'Berechtigungen',
  'install.check.admin': 'Administrator',
  'install.check.admin.ok': 'Bitrix24 gibt Ihnen die Liste der Trigger: Sie können sie auslösen.',
  'install.check.crm': 'CRM',
  'install.check.crm.ok': 'Die App darf Elemente lesen und Trigger auslösen.',
  'install.check.placement': 'Einbettung',
  'install.check.placement.ok': 'Die App darf in Formularen und Listen erscheinen.',
  'install.check.placement.missing':
    'Die App darf nicht in Formularen und Listen erscheinen; ihre eigene Seite funktioniert. Wünschen Sie beides, haken Sie in Bitrix24 in den Einstellungen der App „Einbettung“ (placement) an und installieren Sie sie neu.',
  'install.check.placement.unknown':
    'Bitrix24 sagt nicht, ob die App in Formularen und Listen erscheinen darf; beim Hinzufügen zeigt es sich.',

  'install.where': 'Wo die App erscheinen soll',
  'install.where.text': 'Sie können das jederzeit in den Einstellungen ändern.',
  'install.where.reading': 'Es wird nachgesehen, wo die App jetzt erscheint\u00a0…',
  'install.where.again':
    'Die App erscheint schon an einigen Orten; sie sind angehakt. Einträge früherer Versionen werden ersetzt.',

  'install.finish': 'Installation abschließen',
  'install.finish.without': 'Ohne diese Orte abschließen',
  'install.retryFailed': 'Fehlgeschlagene Orte wiederholen',
  'install.working': 'Die App wird an ihren Orten hinzugefügt\u00a0…',
  'install.failed.title':
    '{count, plural, one {# Ort ließ sich nicht einrichten} other {# Orte ließen sich nicht einrichten}}',
  'install.failed.text':
    'Alles andere ist erledigt. Versuchen Sie es noch einmal, oder schließen Sie jetzt ab und reparieren Sie die Orte später in den Einstellungen.',
  'install.finishing': 'Wird abgeschlossen\u00a0… Bitrix24 öffnet die App gleich.',
  'install.stuck.title': 'Bitrix24 hat die App noch nicht geöffnet',
  'install.stuck.text': 'Von unserer Seite ist die Installation fertig. Laden Sie die Seite neu.',
} satisfies Record<keyof typeof english, string>
