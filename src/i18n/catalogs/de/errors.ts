import type { errors as english } from '#i18n/catalogs/en/errors.ts'

/** For every way a call can fail: what happened, and what to do now. */
export const errors = {
  'error.outside-portal.title': 'Öffnen Sie Trigger Console aus Ihrem Bitrix24',
  'error.outside-portal.help':
    'Diese Seite funktioniert nur innerhalb eines Portals. Öffnen Sie Bitrix24, gehen Sie im linken Menü zu den Anwendungen und wählen Sie Trigger Console.',
  'error.portal-silent.title': 'Bitrix24 antwortet nicht',
  'error.portal-silent.help':
    'Die Seite um diese App herum hat nicht geantwortet. Laden Sie die Seite neu; hilft das nicht, öffnen Sie die App noch einmal aus dem Bitrix24-Menü.',
  'error.foreign-parent.title': 'Diese Seite ist nicht Ihr Portal',
  'error.foreign-parent.help':
    'Die App wurde in einer anderen Seite geöffnet als dem Portal, für das sie bestimmt ist. Deshalb bleibt hier alles ausgeschaltet. Öffnen Sie die App aus dem Bitrix24-Menü.',

  'error.not-admin.title': 'Nur ein Bitrix24-Administrator kann Trigger auslösen',
  'error.not-admin.help':
    'Bitrix24 überlässt Trigger allein den Administratoren des Portals. Bitten Sie einen Administrator, diese App zu öffnen oder Ihnen Administratorrechte zu geben.',
  'error.no-app-context.title': 'Die App hat hier keine eigenen Rechte',
  'error.no-app-context.help':
    'Nur eine installierte App kann Trigger auslösen. Öffnen Sie Trigger Console aus dem Bitrix24-Menü, nicht über einen direkten Link oder einen Webhook.',
  'error.no-crm-access.title': 'Ihr Konto hat keinen Zugriff auf das CRM',
  'error.no-crm-access.help':
    'Bitten Sie einen Administrator um Zugriff auf das CRM und öffnen Sie die App danach noch einmal.',
  'error.missing-scope.title': 'Der App fehlt eine Berechtigung',
  'error.missing-scope.help':
    'Trigger Console braucht die Berechtigungen CRM und Einbettung (placement). Öffnen Sie die Einstellungen der App in Bitrix24, haken Sie beide an und installieren Sie die App neu.',
  'error.plan-without-rest.title': 'Ihr Bitrix24-Tarif enthält keine REST-API',
  'error.plan-without-rest.help':
    'Apps, die die REST-API nutzen, laufen nur in kostenpflichtigen Tarifen. Wechseln Sie den Tarif oder aktivieren Sie den Testzeitraum.',
  'error.user-without-app.title': 'Sie dürfen diese App nicht nutzen',
  'error.user-without-app.help': 'Bitten Sie einen Administrator um Zugriff auf Trigger Console.',
  'error.extranet-user.title': 'Gäste können diese App nicht nutzen',
  'error.extranet-user.help': 'Melden Sie sich als Mitarbeiter des Portals an.',
  'error.credentials-rejected.title': 'Bitrix24 hat die Anmeldung der App nicht angenommen',
  'error.credentials-rejected.help': 'Öffnen Sie die App noch einmal aus dem Bitrix24-Menü.',
  'error.access-denied.title': 'Bitrix24 verweigert den Zugriff',
  'error.access-denied.help':
    'Ihrem Konto fehlt dafür ein Recht. Welches Bitrix24 nennt, steht in den technischen Details.',
  'error.session-ended.title': 'Ihre Bitrix24-Sitzung ist abgelaufen',
  'error.session-ended.help':
    'Laden Sie die Seite neu und melden Sie sich an; Ihre Eingaben bleiben hier erhalten.',
  'error.address-changed.title': 'Das Portal hat eine neue Adresse',
  'error.address-changed.help':
    'Öffnen Sie das Portal unter seiner neuen Adresse und dann die App aus dem Menü.',

  'error.empty-code.title': 'Der Trigger hat keinen Code',
  'error.empty-code.help': 'Wählen Sie einen Trigger aus der Liste.',
  'error.wrong-code.title': 'Bitrix24 nimmt diesen Trigger-Code nicht an',
  'error.wrong-code.help':
    'Ein Code besteht aus lateinischen Buchstaben, Ziffern, Punkt, Bindestrich und Unterstrich. Wählen Sie einen Trigger aus der Liste.',
  'error.unknown-code.title': 'Dieser Trigger ist nicht mehr registriert',
  'error.unknown-code.help':
    'Er wurde gelöscht oder nie von dieser App registriert. Laden Sie die Liste der Trigger neu und wählen Sie noch einmal, oder registrieren Sie ihn im Bereich „Trigger“.',
  'error.empty-name.title': 'Der Trigger hat keinen Namen',
  'error.empty-name.help':
    'Geben Sie einen Namen ein: Er ist in den Automatisierungsregeln zu sehen.',
  'error.wrong-type.title': 'Das Portal kennt diesen Objekttyp nicht',
  'error.wrong-type.help':
    'Vielleicht wurde er gelöscht. Laden Sie die Seite neu und wählen Sie den Typ noch einmal.',
  'error.wrong-record-id.title': 'Bitrix24 nimmt diese Elementnummer nicht an',
  'error.wrong-record-id.help':
    'Nötig ist eine ganze Zahl über null. Prüfen Sie die Nummer in der Adresse des Elements.',
  'error.not-found.title': 'Bitrix24 hat es nicht gefunden',
  'error.not-found.help':
    'Vielleicht wurde es inzwischen gelöscht. Laden Sie neu und wählen Sie noch einmal.',
  'error.rejected.title': 'Bitrix24 hat die Anfrage zurückgewiesen',
  'error.rejected.help':
    'Der Wortlaut von Bitrix24 steht in den technischen Details. Hilft er nicht weiter, senden Sie sie an den Support.',
  'error.unknown-method.title': 'Dieses Portal kennt keine Trigger',
  'error.unknown-method.help':
    'Seine Bitrix24-Version ist vielleicht zu alt, oder die CRM-Automatisierung fehlt. Aktualisieren Sie ein Portal auf eigenem Server; in der Cloud hilft der Bitrix24-Support.',
  'error.https-required.title': 'Das Portal verlangt eine sichere Verbindung',
  'error.https-required.help': 'Öffnen Sie das Portal unter einer Adresse, die mit https beginnt.',
  'error.batch-too-long.title': 'Zu viele Befehle in einer Anfrage',
  'error.batch-too-long.help':
    'Bitrix24 nimmt 50 auf einmal an. Für die übrigen ist nichts geschehen; lösen Sie für sie noch einmal aus.',
  'error.not-in-batch.title': 'Bitrix24 nimmt diesen Befehl nur einzeln an',
  'error.not-in-batch.help':
    'Es ist nichts geschehen. Lösen Sie noch einmal aus: Die Elemente werden dann einzeln gesendet.',

  'error.too-many-requests.title': 'Bitrix24 bittet um langsameres Senden',
  'error.too-many-requests.help':
    'Aus diesem Netz kamen zu viele Anfragen. Es ist nichts geschehen; warten Sie einige Sekunden und versuchen Sie es noch einmal.',
  'error.time-budget-used.title': 'Die Zeit des Portals dafür ist aufgebraucht',
  'error.time-budget-used.help':
    'Bitrix24 begrenzt die Zeit, die eine Methode in zehn Minuten brauchen darf. Es ist nichts geschehen; es geht weiter, sobald das Limit wieder frei ist.',
  'error.portal-blocked.title': 'Bitrix24 hat seine REST-API gesperrt',
  'error.portal-blocked.help':
    'Das Portal war überlastet, und die Sperre wird von Hand aufgehoben. Es ist nichts geschehen. Wenden Sie sich an den Support von Bitrix24.',
  'error.portal-deleted.title': 'Dieses Portal wurde gelöscht',
  'error.portal-deleted.help': 'Öffnen Sie ein anderes Portal.',
  'error.portal-failed.title': 'Bitrix24 meldete einen internen Fehler',
  'error.portal-failed.help':
    'Versuchen Sie es in einer Minute noch einmal. Bleibt es dabei, senden Sie die technischen Details an den Support.',
  'error.gateway-failed.title': 'Der Server des Portals hat nicht richtig geantwortet',
  'error.gateway-failed.help':
    'Er ist überlastet oder wird neu gestartet. Versuchen Sie es in einer Minute noch einmal.',

  'error.no-answer.title': 'Keine Verbindung zu Bitrix24',
  'error.no-answer.help': 'Prüfen Sie Ihre Verbindung und versuchen Sie es dann noch einmal.',
  'error.timed-out.title': 'Bitrix24 hat zu lange gebraucht',
  'error.timed-out.help':
    'Das Portal ist gerade langsam. Versuchen Sie es in einer Minute noch einmal.',
  'error.unreadable-answer.title': 'Diese App versteht die Antwort von Bitrix24 nicht',
  'error.unreadable-answer.help':
    'Versuchen Sie es noch einmal. Bleibt es dabei, senden Sie die technischen Details an den Support.',
} satisfies Record<keyof typeof english, string>
