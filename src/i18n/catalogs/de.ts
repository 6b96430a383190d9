import type { Translation } from './message.ts'

/** German, addressing the reader with “Sie”. */
export const catalog: Translation = {
  // The frame around every screen, and words used everywhere.
  'app.name': 'Trigger Console',
  'app.sections': 'Bereiche',
  'app.skip': 'Zum Inhalt springen',

  'tab.fire': 'Auslösen',
  'tab.triggers': 'Trigger',
  'tab.bulk': 'Sammelläufe',
  'tab.history': 'Verlauf',
  'tab.settings': 'Einstellungen',

  'shortcuts.title': 'Tastenkürzel',
  'shortcuts.submit': 'Auslösen oder das aktuelle Formular absenden',
  'shortcuts.search': 'Zum Feld für Suche oder Element gehen',
  'shortcuts.check': 'Erneut prüfen, wenn ein Ergebnis zu sehen ist',
  'shortcuts.tabs': 'Zwischen den Bereichen wechseln; Enter öffnet',
  'shortcuts.escape': 'Liste, Rückfrage oder Formular schließen',
  'shortcuts.list': 'Diese Liste ein- oder ausblenden',
  'shortcuts.single.on':
    'Einzelne Tasten bewirken nichts, während Sie tippen. In den Einstellungen lassen sie sich ausschalten.',
  'shortcuts.single.off':
    'Einzelne Tasten sind ausgeschaltet. In den Einstellungen lassen sie sich einschalten.',

  'action.tryAgain': 'Erneut versuchen',
  'action.reloadPage': 'Seite neu laden',
  'action.close': 'Schließen',
  'action.cancel': 'Abbrechen',
  'action.copy': 'Kopieren',
  'action.copied': 'Kopiert',
  'action.copyFailed':
    'Kopieren ist hier gesperrt: Markieren Sie den Text und kopieren Sie ihn selbst',
  'action.clear': 'Leeren',

  'state.loading': 'Wird geladen\u00a0…',
  'state.slow': 'Bitrix24 antwortet langsam.',
  'details.title': 'Technische Details',
  'details.copy': 'Details kopieren',
  'details.empty': '(leer)',
  'details.request': 'Anfrage',
  'details.method': 'Methode',
  'details.http': 'HTTP-Status',
  'details.code': 'Fehlercode',
  'details.text': 'Wortlaut von Bitrix24',
  'details.appError': 'Fehler in der App',
  'details.requestId': 'Anfrage-ID',
  'details.sentAt': 'Gesendet',
  'details.answeredAt': 'Beantwortet',
  'details.sends': 'Wie oft gesendet',
  'details.transport': 'Art des Sendens',
  'details.transport.once': 'Geschützt: Der Browser kann die Anfrage nicht wiederholen',
  'details.transport.ordinary':
    'Gewöhnlich: Bricht die Verbindung ab, kann der Browser die Anfrage von sich aus wiederholen',
  'details.until': 'Wieder frei',

  'toasts.region': 'Meldungen',

  'gate.history': 'Verlauf dieses Browsers anzeigen',
  'gate.not-installed.title': 'Trigger Console ist noch nicht fertig installiert',
  'gate.not-installed.help':
    'Ein Administrator muss die Installation zuerst abschließen: Bis dahin zeigt Bitrix24 die App an keinem anderen Ort.',
  'gate.copyRequest': 'Anfrage an den Administrator kopieren',
  'gate.requestText':
    'Bitte öffnen Sie Trigger Console in unserem Bitrix24 ({portal}) für mich oder geben Sie mir Administratorrechte: Sie sind nötig, um CRM-Trigger auszulösen.',
  'app.error.title': 'In dieser App ist ein Fehler aufgetreten',
  'app.error.help':
    'Ihr letzter Klick blieb vielleicht ohne Wirkung. Was gesendet wurde, steht mit seinem Ergebnis im Verlauf.',
  'option.replace': 'Ersetzen',
  'option.decide':
    'Das Gespeicherte lässt sich nicht lesen. Entscheiden Sie zuerst oben, ob es ersetzt wird.',
  'gate.crash.title': 'In dieser Ansicht ist etwas schiefgegangen',
  'gate.crash.help':
    'Was ausgelöst wurde, steht im Verlauf. Laden Sie die Seite neu, um weiterzumachen.',

  // For every way a call can fail: what happened, and what to do now.
  'error.outside-portal.title': 'Öffnen Sie Trigger Console aus Ihrem Bitrix24',
  'error.outside-portal.help':
    'Diese Seite funktioniert nur innerhalb eines Portals. Öffnen Sie Bitrix24, gehen Sie im linken Menü zu den Anwendungen und wählen Sie Trigger Console.',
  'error.portal-silent.title': 'Bitrix24 antwortet nicht',
  'error.portal-silent.help':
    'Die Seite um diese App herum hat nicht geantwortet. Laden Sie die Seite neu; hilft das nicht, öffnen Sie die App noch einmal aus dem Bitrix24-Menü.',
  'error.hidden-https.title': 'Bitrix24 weiß nicht, dass es über https geöffnet wird',
  'error.hidden-https.help':
    'Diese Seite kam über https, Bitrix24 nannte der App aber eine Adresse mit http. Ein Proxy vor Bitrix24 beendet die Verschlüsselung und gibt das nicht weiter. Beheben kann das, wer diesen Server betreibt: Der Proxy muss weitergeben, dass die Anfrage über https kam (X-Forwarded-Proto), und der Webserver von Bitrix24 muss HTTPS=on setzen.',
  'error.stored-otherwise.title': 'Bitrix24 hat etwas anderes gespeichert als gesendet',
  'error.stored-otherwise.help':
    'Vielleicht beendet seine Datenbank einen Text beim ersten Emoji, oder jemand hat im selben Moment gespeichert. Versuchen Sie es noch einmal; was jetzt gespeichert ist, steht in den technischen Details.',
  'error.unreadable-option.title': 'Was in Bitrix24 gespeichert ist, lässt sich nicht lesen',
  'error.unreadable-option.help':
    'Es wurde gekürzt oder außerhalb dieser App geändert. Es bleibt, wie es ist, bis Sie dem Ersetzen zustimmen; die technischen Details zeigen es.',
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
  'error.credentials-rejected.title': 'Ihrem Konto fehlen die Rechte dafür',
  'error.credentials-rejected.help':
    'Bitten Sie einen Administrator des Portals, Ihre Zugriffsrechte in Bitrix24 zu prüfen.',
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
  'error.manifest-unreadable.title': 'Bitrix24 konnte das Manifest dieser App nicht lesen',
  'error.manifest-unreadable.help':
    'Nichts wurde ausgeführt. Installieren Sie die App neu, oder fragen Sie, wer sie installiert hat.',
  'error.sign-in-unreachable.title': 'Bitrix24 konnte seinen Anmeldeserver nicht erreichen',
  'error.sign-in-unreachable.help':
    'Nichts wurde ausgeführt. Versuchen Sie es in einigen Minuten erneut.',
  'error.blocked-in-front.title': 'Etwas vor dem Portal hat die Anfrage abgewiesen',
  'error.blocked-in-front.help':
    'Eine Firewall oder ein Proxy hat statt Bitrix24 geantwortet. Bitten Sie Ihre Netzwerkbetreuung, Anfragen an das Portal zuzulassen.',
  'error.portal-closed.title': 'Dieses Portal ist zurzeit geschlossen',
  'error.portal-closed.help':
    'In einem selbst betriebenen Portal kann ein Administrator die vorübergehende Schließung in den Einstellungen des Hauptmoduls aufheben. Versuchen Sie es danach erneut.',
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

  // Why a firing moved nothing: what was read, what only a person can look up, what was learned.
  'causes.title': 'Mögliche Ursachen',
  'causes.certain': 'Sicher',
  'causes.look-here': 'Zu prüfen',
  'causes.ruled-out': 'Ausgeschlossen',
  'causes.ruledOut': '{count, plural, one {# Ursache} other {# Ursachen}} ausgeschlossen',
  'causes.openRules': 'Automatisierungsregeln öffnen: {pipeline}',

  'cause.record-missing.title': 'Dieses Element gibt es nicht, oder Sie dürfen es nicht sehen',
  'cause.record-missing.text':
    'Bitrix24 sagt zu jeder Nummer Ja, aber nur ein vorhandenes Element lässt sich verschieben.',
  'cause.record-missing.not': 'Das Element ist vorhanden.',
  'cause.leads-off.title': 'Leads sind in diesem Portal ausgeschaltet',
  'cause.leads-off.text': 'Im Basis-CRM kümmert sich die Automatisierung nie um Leads.',
  'cause.leads-off.not': 'Leads sind eingeschaltet.',
  'cause.automation-off.title': 'Automatisierungsregeln sind für diesen Typ ausgeschaltet',
  'cause.automation-off.text': 'Schalten Sie sie in den Einstellungen des Smartprozesses ein.',
  'cause.automation-off.not': 'Automatisierungsregeln sind für diesen Typ eingeschaltet.',
  'cause.stage-gone.title': 'Seine Phase gibt es nicht mehr',
  'cause.stage-gone.text':
    'Die Pipeline führt diese Phase nicht mehr, deshalb kann kein Trigger das Element verschieben. Verschieben Sie es zuerst in eine andere Phase.',
  'cause.stage-gone.not': 'Seine Phase gibt es.',
  'cause.stages-off.title': 'Dieser Typ hat keine Phasen',
  'cause.stages-off.text': 'Ohne Phasen gibt es nichts, was ein Trigger verschieben könnte.',
  'cause.stages-off.not': 'Dieser Typ hat Phasen.',
  'cause.no-open-deal.title': 'Dieser Kunde hat weder einen offenen Auftrag noch ein Element',
  'cause.no-open-deal.text':
    'Bitrix24 löst beim aktuellen Auftrag und den Elementen des Kunden aus; ohne sie geschieht nichts.',
  'cause.no-open-deal.not': 'Der Kunde hat einen offenen Auftrag oder ein Element.',
  'cause.sent-back.title': 'Etwas hat es zurückgeschickt',
  'cause.sent-back.text':
    'Suchen Sie in der erreichten Phase nach einer Automatisierungsregel oder einem Trigger, der es zurückschickt.',
  'cause.sent-back.not': 'Es ist nicht hin- und zurückgewandert: Kein Wechsel wurde aufgezeichnet.',
  'cause.last-stage.title': 'Es steht in der letzten Phase seiner Pipeline',
  'cause.last-stage.text':
    'Danach kommt nichts mehr. Nur ein Trigger, der eine frühere Phase erlaubt, könnte es von dort holen.',
  'cause.last-stage.not': 'Es folgen noch Phasen.',
  'cause.record-closed.title': 'Das Element ist abgeschlossen',
  'cause.record-closed.text':
    'Nur ein Trigger in einer anderen Abschlussphase oder einer, der eine frühere Phase erlaubt, holt es von dort.',
  'cause.record-closed.not': 'Das Element ist offen.',
  'cause.at-or-past.title': 'Es steht schon in der Phase des Triggers oder dahinter',
  'cause.at-or-past.text':
    'Ein Trigger verschiebt nur vorwärts, außer seine Einstellungen erlauben eine frühere Phase.',
  'cause.at-or-past.not': 'Die Phase, zu der der Trigger führt, liegt noch vor ihm.',
  'cause.not-placed.title': 'Der Trigger ist in dieser Pipeline nicht eingerichtet',
  'cause.not-placed.text':
    'Sehen Sie nach, ob eine Phase dieser Pipeline den Trigger enthält: Bitrix24 verrät keiner App, wo Trigger eingerichtet sind.',
  'cause.not-placed.not': 'Der Trigger ist in dieser Pipeline eingerichtet.',
  'cause.conditions.title': 'Die Bedingungen des Triggers sind nicht erfüllt',
  'cause.conditions.text':
    'Vergleichen Sie die Bedingungen im Trigger mit den Feldern dieses Elements.',
  'cause.too-early.title': 'Bitrix24 arbeitet vielleicht noch',
  'cause.too-early.text':
    'Automatisierungsregeln können eine Weile brauchen. Prüfen Sie in einer Minute erneut.',
  'cause.automation-unavailable.title':
    'Die Automatisierung ist vielleicht ausgeschaltet oder nicht im Tarif enthalten',
  'cause.automation-unavailable.text':
    'Noch keine Auslösung aus diesem Browser hat etwas verschoben.',
  'cause.automation-unavailable.not': 'Die Automatisierung funktioniert in diesem Portal.',

  'learned.usually':
    'Aus früheren Auslösungen gelernt: {total, plural, one {Bei der einzigen Auslösung hier} other {Hier in {count} von # Fällen}} führte er zu „{stage}“.',
  'learned.movedHere':
    'Aus früheren Auslösungen gelernt: {total, plural, one {Bei der einzigen Auslösung hier} other {Hier in {count} von # Fällen}} verschob er Elemente.',
  'learned.neverHere':
    'Aus früheren Auslösungen gelernt: hier {total, plural, one {einmal} other {#-mal}} ausgelöst, und nichts wurde verschoben.',
  'learned.elsewhere': 'Aus früheren Auslösungen gelernt: In anderen Pipelines funktioniert er.',
  'learned.note': 'Aus Auslösungen in diesem Browser gelernt, nicht aus Bitrix24 gelesen.',

  'liveness.proven':
    'Hier nachgewiesen: {total, plural, one {Bei der einzigen Auslösung} other {In {count} von # Fällen}} führte er zu „{stage}“.',
  'liveness.never-proven':
    'Hier nie nachgewiesen: {total, plural, one {einmal} other {#-mal}} ausgelöst, und nichts wurde verschoben.',
  'liveness.no-history':
    'Hier ohne Verlauf: Dieser Browser hat ihn in dieser Pipeline noch nicht ausgelöst.',

  'forecast.missing':
    'Nichts zum Auslösen: Dieses Element gibt es nicht, oder Sie dürfen es nicht sehen.',
  'forecast.leads-off': 'Sicher ohne Wirkung: Leads sind ausgeschaltet.',
  'forecast.automation-off': 'Sicher ohne Wirkung: Automatisierungsregeln sind ausgeschaltet.',
  'forecast.stage-gone': 'Sicher ohne Wirkung: Die Phase des Elements gibt es nicht mehr.',
  'forecast.stages-off': 'Sicher ohne Wirkung: Der Typ hat keine Phasen.',
  'forecast.likely-move':
    'Wahrscheinlich ein Wechsel zu „{stage}“: So war es von dieser Phase aus {total, plural, one {beim einzigen Mal} other {in {seen} von # Fällen}}.',
  'forecast.already-there':
    'Wahrscheinlich ohne Wirkung: Es steht schon dort, wohin der Trigger führt.',
  'forecast.behind':
    'Wahrscheinlich ohne Wirkung: Es ist schon hinter der Phase, zu der der Trigger führt.',
  'forecast.last-stage':
    'Wahrscheinlich ohne Wirkung: Es steht in der letzten Phase seiner Pipeline.',
  'forecast.stayed-before':
    'Wahrscheinlich ohne Wirkung: In dieser Phase schon ausgelöst, und nichts wurde verschoben.',

  // The Fire screen.
  'fire.title': 'Trigger auslösen',
  'fire.type': 'Objekttyp',
  'fire.type.choose': 'Typ wählen',
  'fire.record': 'Element',
  'fire.record.placeholder': 'Nummer, Name oder Link',
  'fire.record.help':
    'Eine Nummer, ein Teil des Namens, der Link eines Formulars oder ein Kurzcode wie D_25.',
  'fire.record.clear': 'Element entfernen',
  'fire.record.recent': 'Zuletzt verwendet',
  'fire.record.searching': 'Suche läuft\u00a0…',
  'fire.record.none': 'Kein passendes Element',
  'fire.record.typeFirst': 'Wählen Sie zuerst einen Objekttyp',
  'fire.record.typeMore': 'Geben Sie mindestens zwei Buchstaben ein',
  'fire.record.searchFailed': 'Die Suche hat nicht funktioniert. Eine Nummer geht weiterhin.',
  'fire.record.host': 'Dieser Link führt zu {host} und nicht zu diesem Portal ({own})',
  'fire.record.hostOnce': '{record} in diesem Portal verwenden',
  'fire.record.missing': 'Dieses Element gibt es nicht: {record}',
  'fire.record.denied': 'Sie dürfen {record} nicht sehen',
  'fire.record.failed': '{record} konnte nicht gelesen werden',
  'fire.record.reading': '{record} wird gelesen\u00a0…',
  'fire.record.checkAgain': 'Erneut nachsehen',
  'fire.record.stage': 'Phase von {record}',
  'fire.record.pipeline': 'Pipeline: {name}',
  'fire.record.position': '{place} von {count}',
  'fire.record.moreStages':
    '{count, plural, one {# weitere Phase} other {# weitere Phasen}} anzeigen',

  'fire.wouldDoNothing': 'Ein Trigger würde nichts bewirken.',
  'fire.anyway': 'Trotzdem auslösen',
  'fire.anyway.denied':
    'Auslösen geht trotzdem, aber niemand könnte sagen, ob das Element verschoben wurde.',

  'fire.deals.title': 'Offene Aufträge dieses Kunden',
  'fire.deals.reading': 'Aufträge und Elemente dieses Kunden werden gelesen …',
  'fire.deals.failed':
    'Die Aufträge und Elemente dieses Kunden ließen sich nicht lesen, es gäbe also keinen Nachweis.',
  'fire.deals.none':
    'Dieser Kunde hat weder einen offenen Auftrag noch ein Element, hier würde also sehr wahrscheinlich nichts geschehen.',
  'fire.deals.more': '{count} weitere anzeigen',
  'fire.deals.fireThis': 'Nur hier auslösen',
  'fire.deals.fireThisOne': 'Nur hier auslösen: {deal}',
  'fire.items.title': '{type}: Elemente dieses Kunden',
  'fire.reach.deals':
    '{count, plural, =0 {Einmal auslösen erreicht: keinen Auftrag} one {Einmal auslösen erreicht: den offenen Auftrag} other {Einmal auslösen erreicht: einen von # offenen Aufträgen}}',
  'fire.reach.items': '{type}: {count, plural, one {# Element} other {# Elemente}}',
  'fire.reach.unwatched':
    '{count, plural, one {# weiteres Element wird} other {# weitere Elemente werden}} erreicht, aber nicht beobachtet: Es sind zu viele.',
  'fire.reach.unread': 'Nicht lesbar, daher nicht beobachtet: {types}',
  'fire.deals.moved': 'Verschoben',
  'fire.deals.stayed': 'Geblieben',
  'fire.trigger': 'Trigger',
  'fire.trigger.placeholder': 'Name oder Code',
  'fire.trigger.none': 'Kein passender Trigger',
  'fire.record.responsible': 'verantwortlich: {name}',

  'recent.title': 'Zuletzt',
  'recent.all': 'Ganzer Verlauf',
  'recent.time': 'Zeit',
  'recent.record': 'Element',
  'recent.trigger': 'Trigger',
  'recent.way': 'Vorher → nachher',
  'recent.result': 'Ergebnis',
  'recent.use': 'Übernehmen',
  'recent.useThis': 'Übernehmen: {trigger} für {record}',
  'fire.submit': 'Trigger auslösen',
  'fire.locked':
    'Eine Auslösung wartet auf ein Limit. Brechen Sie sie ab oder warten Sie, bis sie gesendet ist.',
  'fire.shortcut': 'Strg + Enter',
  'fire.openRecord': 'Element öffnen',
  'link.oldHost': '{host} ist ein alter Name dieses Portals',
  'link.newTab':
    'Dieses Bitrix24 kann das hier nicht anzeigen, deshalb öffnete es sich in einem neuen Tab',
  'link.blocked.title': 'Ihr Browser hat den neuen Tab blockiert',
  'link.blocked.text':
    'Erlauben Sie Pop-ups für diese Seite, oder halten Sie beim Klick Strg (⌘) gedrückt.',
  'fire.journal.refused':
    'Dieser Browser bietet keinen Speicher: Was Sie auslösen, ist nur bis zum Schließen der Seite bekannt.',
  'fire.journal.silent':
    'Der Speicher des Browsers antwortet nicht: Was Sie auslösen, ist nur bis zum Schließen der Seite bekannt.',
  'fire.journal.newer':
    'Sie arbeiten ohne Verlauf: Frühere unbekannte Ergebnisse werden nicht geprüft.',
  'fire.journal.damaged':
    'Sie arbeiten ohne Verlauf: Frühere unbekannte Ergebnisse werden nicht geprüft.',
  'bulk.noJournal':
    'Der Speicher des Browsers antwortet nicht, ein unterbrochener Sammellauf ließe sich also nicht fortsetzen. Schließen Sie andere Tabs dieser App und laden Sie die Seite neu.',
  'journal.newer.title': 'Eine neuere Version der App hat Ihren Verlauf geschrieben',
  'journal.newer.help':
    'Sie lief in einem anderen Tab oder bei einem früheren Besuch. Laden Sie die Seite neu, um sie zu erhalten.',
  'journal.damaged.title': 'Ihr Verlauf ist nicht lesbar',
  'journal.damaged.help':
    'Der Browser meldet, dass seine Datenbank beschädigt ist. Nichts wurde gelöscht; vielleicht hilft es, die Seite neu zu laden oder den Browser neu zu starten.',
  'journal.goOn': 'Ohne Verlauf fortfahren',
  'journal.goOn.help':
    'Ohne ihn kann die App nicht vor Ergebnissen warnen, die noch unbekannt sind, und was Sie jetzt auslösen, wird nicht gespeichert.',
  'fire.doubt':
    'Für {record} wurde dieser Trigger schon ausgelöst ({time}), und das Ergebnis ist noch unbekannt.',
  'fire.again': 'Erneut auslösen',
  'fire.again.wait': 'Möglich in {seconds}\u00a0s: Bis dahin kann das erste Signal noch wirken.',
  'fire.again.title': 'Ein zweites Mal auslösen?',
  'fire.again.text':
    'Vielleicht hat Bitrix24 das erste Signal ausgeführt, obwohl keine klare Antwort kam. Ein zweites kann Automatisierungsregeln doppelt ausführen oder das Element weiter verschieben. Prüfen Sie zuerst noch einmal.',
  'fire.again.confirm': 'Ein zweites Mal auslösen',
  'fire.again.keep': 'So lassen',
  'fire.clientNote':
    'Ein Kontakt oder Unternehmen bewegt sich selbst nie. Einmal auslösen erreicht den aktuellen Auftrag, die Bestellungen, die Apps nicht lesen können, und jedes Element eines Smart-Prozesses, in dem auf irgendeiner Phase ein Trigger liegt. Apps sehen nicht, wo Trigger liegen, deshalb werden alle Elemente beobachtet.',

  'fire.error.type': 'Wählen Sie einen Objekttyp.',
  'fire.error.record.empty':
    'Geben Sie die Nummer des Elements ein oder fügen Sie seinen Link ein.',
  'fire.error.record.unreadable':
    'Das ist weder eine Nummer noch der Link eines Formulars. Versuchen Sie 25, D_25 oder die Adresse des Formulars.',
  'fire.error.record.otherHost': 'Dieser Link führt zu {host} und nicht zu diesem Portal.',
  'fire.error.record.unknownType':
    'Diesen Objekttyp gibt es im Portal nicht, oder er arbeitet nicht mit Triggern.',
  'fire.error.trigger': 'Wählen Sie einen Trigger aus der Liste.',
  'fire.error.trigger.unmatched': 'Kein Trigger heißt „{text}“. Wählen Sie einen aus der Liste.',
  'fire.error.summary': 'Bitte prüfen Sie {count, plural, one {# Feld} other {# Felder}}.',

  'obstacle.leads-off': 'Leads sind in diesem Portal ausgeschaltet.',
  'obstacle.automation-off': 'Automatisie\u00adrungs\u00adregeln sind für diesen Typ aus.',
  'obstacle.stages-off': 'Dieser Typ hat keine Phasen.',

  'type.lead': 'Lead',
  'type.deal': 'Auftrag',
  'type.contact': 'Kontakt',
  'type.company': 'Unternehmen',
  'type.estimate': 'Angebot',
  'type.invoice': 'Rechnung',
  'type.smart-process': 'Smartprozess',
  'type.unknown': 'Element',
  'record.name': '{type} #{id}',

  'result.title': 'Ergebnis',
  'result.idle':
    'Wählen Sie ein Element und einen Trigger. Hier erscheint dann die Phase vorher und nachher.',
  'result.reading': 'Das Element wird gelesen\u00a0…',
  'result.sending': '„{trigger}“ wird für {record} ausgelöst\u00a0…',
  'result.slow': 'Bitrix24 arbeitet noch\u00a0…',
  'result.verySlow': 'Das kann bis zu einer Minute dauern.',
  'result.waiting':
    'Limit des Portals erreicht: „{trigger}“ wird für {record} in {seconds}\u00a0s ausgelöst.',
  'result.waiting.cancel': 'Abbrechen',
  'result.checking': 'Das Element wird geprüft\u00a0…',
  'result.stopChecking': 'Prüfung beenden',
  'result.checkAgain': 'Erneut prüfen',
  'result.dismiss': 'Ergebnis entfernen',
  'result.steps': 'Blicke auf das Element',
  'result.step.done': 'erledigt',
  'result.step.current': 'läuft',
  'result.step.waiting': 'kommt noch',
  'result.step.sent': 'gesendet',
  'result.step.now': 'jetzt',
  'result.step.after': '{seconds}\u00a0s',
  'result.observedAtOnce': 'Sofort gesehen.',
  'result.observedAfter': 'Nach {seconds}\u00a0s gesehen.',
  'result.pathAfter': '+{seconds}\u00a0s',
  'result.clientPicked':
    'Bitrix24 wählte {deal} aus {count, plural, one {# offenem Auftrag} other {# offenen Aufträgen}} dieses Kunden.',
  'result.clientNone':
    'Von {count, plural, one {# offenem Auftrag} other {# offenen Aufträgen}} dieses Kunden wurde keiner verschoben.',
  'result.clientItems':
    '{moved} von {count, plural, one {# Element} other {# Elementen}} dieses Kunden verschoben.',
  'result.acceptedAt': 'Bitrix24 nahm das Signal um {time} an.',
  'result.checkedTimes':
    '{count, plural, one {#-mal} other {#-mal}} geprüft, zuletzt nach {seconds}\u00a0s.',
  'result.way': 'Phasen: {stages}.',
  'result.stillAt': 'Weiterhin in „{stage}“.',
  'result.unchanged': 'unverändert',
  'result.notSentAgain': 'Es wurde nicht noch einmal gesendet.',

  // How a firing can end. A title says what was observed, never what we hope.
  'outcome.moved.short': 'Geändert',
  'outcome.moved.title': 'Phase geändert',
  'outcome.moved.text': 'Die Phase von {record} ist eine andere als vorher.',
  'outcome.moved-on.short': 'Weitergerückt',
  'outcome.moved-on.title': 'Phase geändert und noch weitergerückt',
  'outcome.moved-on.text': '{record} wurde verschoben, und etwas hat es von dort weiterbewegt.',
  'outcome.came-back.short': 'Zurückgekehrt',
  'outcome.came-back.title': 'Phase geändert, dann zurückgekehrt',
  'outcome.came-back.text':
    '{record} wurde verschoben und steht wieder dort, wo es vorher war. Suchen Sie nach einer Automatisierungsregel oder einem Trigger, der es zurückschickt.',
  'outcome.same-time.short': 'Zeitgleich',
  'outcome.same-time.title': 'Phase zur selben Zeit geändert, von Nutzer {id}',
  'outcome.same-time.text':
    'Die Phase von {record} hat sich geändert, während Bitrix24 die Anfrage bearbeitete.',
  'outcome.unrelated-move.short': 'Nicht dadurch',
  'outcome.unrelated-move.title': 'Phase geändert, aber nicht durch dieses Auslösen',
  'outcome.unrelated-move.text':
    '{record} wurde verschoben, aber nicht, während Bitrix24 die Anfrage bearbeitete. Der Trigger selbst hat nichts verschoben.',
  'outcome.not-moved.short': 'Unverändert',
  'outcome.not-moved.title': 'Angenommen, aber die Phase hat sich nicht geändert',
  'outcome.not-moved.text':
    'Bitrix24 hat das Signal für {record} angenommen. Das allein heißt nicht, dass etwas geschehen ist.',
  'outcome.not-found.short': 'Nicht gefunden',
  'outcome.not-found.title': 'Dieses Element gibt es nicht, oder Sie dürfen es nicht sehen',
  'outcome.not-found.text': '{record} war beim Lesen vor dem Auslösen nicht zu finden.',
  'outcome.refused.short': 'Abgelehnt',
  'outcome.refused.title': 'Bitrix24 hat die Anfrage abgelehnt',
  'outcome.refused.text': 'Mit {record} ist nichts geschehen.',
  'outcome.unknown.short': 'Unbekannt',
  'outcome.unknown.text':
    'Das Signal für {record} wurde gesendet, aber niemand kann sagen, ob Bitrix24 es ausgeführt hat.',
  'outcome.sent-twice.short': 'Evtl. doppelt',
  'outcome.sent-twice.text': 'Das Signal für {record} kann Bitrix24 zweimal erreicht haben.',
  'outcome.not-sent.short': 'Nicht gesendet',
  'outcome.not-sent.title': 'Nicht gesendet',
  'outcome.not-sent.text': 'Für {record} wurde nichts gesendet.',
  'outcome.not-verified.short': 'Ungeprüft',
  'outcome.not-verified.title': 'Angenommen, aber die Phase ließ sich nicht lesen',
  'outcome.not-verified.text':
    'Bitrix24 hat das Signal für {record} angenommen. Öffnen Sie das Element, um nachzusehen.',

  'outcome.not-found.accepted':
    'Bitrix24 hat trotzdem Ja gesagt: Das tut es selbst bei einer Nummer, die es nicht gibt.',
  'outcome.not-found.withheld': 'Es wurde nichts gesendet.',
  // Wer verschoben hat: „before“ und „after“ sind Sekunden ab Anfang und Ende der Anfrage.
  'origin.before':
    'Das war {seconds, plural, one {# Sekunde} other {# Sekunden}}, bevor Bitrix24 mit der Anfrage begann.',
  'origin.after':
    'Das war {seconds, plural, one {# Sekunde} other {# Sekunden}}, nachdem Bitrix24 mit der Anfrage fertig war.',
  'origin.earlier': 'Zwischen dem Lesen und der Anfrage war es schon einmal verschoben worden.',
  'origin.same-time':
    'Bitrix24 nennt Nutzer {id}, weder verantwortliche Person noch Ersteller. Entweder verschiebt die Regel im Namen dieser Person, oder jemand hat es zufällig in denselben Sekunden verschoben. Es zählt als Werk des Triggers, sobald drei Elemente dasselbe gezeigt haben.',
  'origin.hidden':
    'Es wurde nach der Anfrage verschoben, bevor es gelesen werden konnte. Ob der Trigger es vorher verschoben hatte, lässt sich nicht sagen.',
  'origin.untimed':
    'Bitrix24 nennt für diese Änderung keine Uhrzeit. Bekannt ist nur, dass sie zwischen zwei Lesungen geschah.',
  'origin.by.person': 'Bitrix24 nennt Nutzer {id} als die Person, die es verschoben hat.',
  'origin.by.system': 'Bitrix24 hat es selbst verschoben, zum Beispiel durch einen Roboter.',
  'outcome.alsoMoved':
    '{count, plural, one {# weiteres Element dieses Kunden wurde} other {# weitere Elemente dieses Kunden wurden}} ebenfalls verschoben.',

  'seen.not-read': 'Das Element wurde seitdem nicht gelesen.',
  'seen.unreadable': 'Das Element ließ sich seitdem nicht lesen.',
  'seen.nothing':
    'Seitdem wurde das Element nicht verschoben. Das beweist nicht, dass nichts geschehen ist.',
  'seen.movement':
    'Seitdem wurde das Element verschoben, sehr wahrscheinlich hat Bitrix24 das Signal also ausgeführt.',

  'notSent.stopped': 'Der Lauf wurde gestoppt, bevor es an der Reihe war.',
  'notSent.interrupted': 'Die Seite wurde vor dem Senden geschlossen oder neu geladen.',
  'notSent.cancelled': 'Sie haben vor dem Senden abgebrochen.',
  'notSent.app-failed':
    'In dieser App trat ein Fehler auf, bevor etwas gesendet wurde. Die technischen Details zeigen, wo.',
  'notSent.changed-meanwhile': 'Die Phase änderte sich zwischen Plan und Auslösung.',
  'notSent.read-failed':
    'Die Phase ließ sich vorher nicht lesen, es hätte also keinen Nachweis gegeben.',
  'notSent.journal-failed':
    'Dieser Browser konnte es vorher nicht notieren, und ohne Notiz wird nichts gesendet.',

  'notVerified.unreadable': 'Ihr Konto darf die Phase nicht lesen.',
  'notVerified.read-failed': 'Das Lesen ist fehlgeschlagen.',
  'notVerified.no-reading-before': 'Die Phase davor war nicht bekannt.',
  'notVerified.gone': 'Vorher war es zu finden, jetzt nicht mehr.',
  'notVerified.nothing-to-watch':
    'Es ist nicht bekannt, welche Aufträge und Elemente der Kunde hat.',
  'notVerified.not-checked': 'Die Prüfung wurde vor dem ersten Blick beendet.',

  'unknown.no-answer.title': 'Keine Antwort, das Ergebnis ist unbekannt',
  'unknown.no-answer': 'Die Verbindung brach ab, bevor eine Antwort kam.',
  'unknown.timed-out.title': 'Keine Antwort, das Ergebnis ist unbekannt',
  'unknown.timed-out': 'In der Zeit, die Bitrix24 sich selbst dafür gibt, kam keine Antwort.',
  'unknown.gateway.title': 'Keine Antwort von Bitrix24 selbst, das Ergebnis ist unbekannt',
  'unknown.gateway': 'Der Server des Portals antwortete mit einer eigenen Fehlerseite.',
  'unknown.blocked-in-front.title':
    'Etwas vor dem Portal hat die Anfrage abgewiesen, das Ergebnis ist unbekannt',
  'unknown.blocked-in-front':
    'Statt einer Antwort kam eine Seite mit dem Status 403. Meist stammt sie von einer Firewall oder einem Proxy vor Bitrix24.',
  'unknown.portal-failed.title': 'Bitrix24 meldete einen Fehler, das Ergebnis ist unbekannt',
  'unknown.portal-failed':
    'Bitrix24 meldete einen Fehler, der von einer Automatisierungsregel der neuen Phase stammen kann. Die Phase kann sich also geändert haben.',
  'unknown.redirected.title': 'Das Portal hat die Anfrage umgeleitet, das Ergebnis ist unbekannt',
  'unknown.redirected':
    'Statt zu antworten, verwies es den Browser an eine andere Adresse. Ist das Portal umgezogen, öffnen Sie es unter der neuen.',
  'unknown.unreadable.title': 'Die Antwort war nicht zu verstehen, das Ergebnis ist unbekannt',
  'unknown.unreadable': 'Die Antwort war weder ein Ja noch eine Ablehnung, die diese App kennt.',
  'unknown.sent-twice.title': 'Möglicherweise doppelt gesendet',
  'unknown.sent-twice':
    'Bitrix24 hat das Signal angenommen, aber so spät begonnen, dass der Browser die Anfrage nach einem Verbindungsabbruch wiederholt haben kann. Automatisierungsregeln können doppelt gelaufen sein.',
  'unknown.refusal-in-doubt.title':
    'Bitrix24 hat abgelehnt, vielleicht aber nur eine Wiederholung: Das Ergebnis ist unbekannt',
  'unknown.refusal-in-doubt':
    'Falls die Verbindung abbrach, kann der Browser die Anfrage selbst wiederholt haben. Dann hat Bitrix24 vielleicht nur die Wiederholung abgelehnt.',
  'unknown.refusal-in-doubt.reason': 'Der genannte Grund: {reason}.',
  'unknown.moved.title':
    '{type, select, deal {Antwort verloren, aber der Auftrag wurde verschoben} other {Antwort verloren, aber das Element wurde verschoben}}',
  'unknown.moved.error.title':
    '{type, select, deal {Bitrix24 meldete einen Fehler, aber der Auftrag wurde verschoben} other {Bitrix24 meldete einen Fehler, aber das Element wurde verschoben}}',
  'unknown.interrupted.title':
    'Keine Antwort vor dem Schließen der App, das Ergebnis ist unbekannt',
  'unknown.interrupted': 'Die App wurde zwischen Senden und Antwort geschlossen oder neu geladen.',
  'unknown.app-failed.title': 'Ergebnis unbekannt: Fehler in dieser App',
  'unknown.app-failed':
    'In dieser App trat ein Fehler auf, als die Anfrage schon gesendet sein konnte.',

  // The Triggers screen.
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
  'triggers.error.renamed': 'Bitrix24 hat den Namen „{name}“ gespeichert',
  'triggers.error.renamed.help':
    'Es kürzt Namen auf 255 Zeichen, und manche Portale beenden einen Namen beim ersten Emoji. Der Trigger funktioniert unter diesem Namen; benennen Sie ihn um, wenn er nicht genügt.',
  'triggers.error.gone':
    'Inzwischen hat jemand diesen Trigger gelöscht. Den Namen zu speichern, würde ihn neu registrieren; deshalb wurde nichts gesendet.',
  'triggers.error.merged':
    'Bitrix24 hielt den Code für „{other}“, der sich nur in Groß- und Kleinschreibung unterscheidet, und hat diesen Trigger umbenannt. Neu registriert wurde nichts.',
  'triggers.error.notSeen':
    'Die Liste der Trigger zeigt die Änderung nicht, sehr wahrscheinlich kam sie also nicht zustande. Ein neuer Versuch schadet nicht.',
  'triggers.error.unknown':
    'Niemand kann sagen, ob es geschehen ist: Auch die Liste der Trigger ließ sich nicht lesen. Ein neuer Versuch schadet nicht.',

  // Ready-made code that fires a trigger from outside.
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
  'snippets.comment.refusal':
    'Die Meldung des SDK selbst lässt bei den meisten Ablehnungen weg, was Bitrix24 dazu sagt.',
  'snippets.comment.once': 'Ohne diese Angabe sendet das SDK bis zu dreimal.',
  'snippets.comment.patience': 'Ein Versuch, und so lange, wie Bitrix24 selbst brauchen darf.',
  'snippets.comment.crest':
    'Liegt neben crest.php; install.php von CRest hat die Tokens schon gespeichert.',
  'snippets.comment.page': 'Die Seite wird aus Bitrix24 geöffnet.',
  'snippets.noAnswer': 'Keine Antwort: Ob es gewirkt hat, ist unbekannt.',

  // The History screen, and what any list of firings says of one of them.
  'firing.queued': 'Wartet',
  'firing.sending': 'Wird gesendet',
  'firing.checking': 'Wird geprüft',
  'firing.noStage': 'nicht bekannt',
  'firing.time': 'Zeit',
  'firing.who': 'Wer',
  'firing.record': 'Element',
  'firing.trigger': 'Trigger',
  'firing.beforeAfter': 'Vorher → nachher',
  'firing.result': 'Ergebnis',
  'firing.actions': 'Details und Aktionen',
  'firing.details': 'Details zu {record}',
  'firing.detailsHide': 'Details zu {record} ausblenden',
  'firing.reason': 'Grund',
  'firing.run': 'Lauf',
  'firing.run.single': 'Einzelne Auslösung',
  'firing.run.bulk': 'Sammellauf {id}',
  'firing.readBefore': 'Vorher gelesen',
  'firing.sentAt': 'Gesendet',
  'firing.answer': 'Antwort',
  'firing.answer.accepted': 'angenommen',
  'firing.answer.refused': 'abgelehnt',
  'firing.answer.unknown': 'unbekannt',
  'firing.answer.not-sent': 'nicht gesendet',
  'firing.answer.waiting': 'noch nicht gesendet',
  'firing.answer.sending': 'noch keine',
  'firing.serverTime': '{answer}, {seconds}\u00a0s auf dem Server',
  'firing.readAfter': 'Danach gelesen',
  'firing.stageAt': '{time}: {stage}',
  'firing.stageMissing': '{time}: nicht gefunden',
  'firing.path': 'Durchlaufene Phasen',
  'firing.alsoMoved': '{record} wurde ebenfalls verschoben.',
  'firing.movedBy': 'Verschoben von',
  'firing.mover.responsible': 'Bitrix24 im Namen der verantwortlichen Person (Nutzer {id})',
  'firing.mover.author': 'Bitrix24 im Namen des Erstellers (Nutzer {id})',
  'firing.mover.chosen': 'Bitrix24 im Namen von Nutzer {id}, wie es die Regel vorgibt',
  'firing.mover.system': 'Bitrix24 selbst',
  'firing.mover.other': 'Nutzer {id}',
  'firing.mover.unnamed': 'nicht verfügbar',

  'pager.page': 'Seite {page}',
  'pager.previous': 'Vorherige Seite',
  'pager.next': 'Nächste Seite',
  'pager.perPage': '{count} pro Seite',
  'pager.size': 'Zeilen pro Seite',

  'csv.kind': 'Art',
  'csv.kind.single': 'einzeln',
  'csv.kind.bulk': 'Sammellauf',
  'csv.code': 'Code',
  'csv.link': 'Link',
  'csv.shortCode': 'Kurzcode',
  'csv.type': 'Objekttyp',
  'csv.id': 'Nummer',
  'csv.title': 'Name',
  'csv.before': 'Phase vorher',
  'csv.beforeId': 'Phase vorher, ID',
  'csv.after': 'Phase nachher',
  'csv.afterId': 'Phase nachher, ID',
  'csv.explanation': 'Erklärung',
  'csv.seconds': 'Serversekunden',

  'history.title': 'Verlauf',
  'history.period': 'Zeitraum',
  'history.period.all': 'Gesamte Zeit',
  'history.period.today': 'Heute',
  'history.period.week': 'Letzte 7\u00a0Tage',
  'history.period.month': 'Letzte 30\u00a0Tage',
  'history.trigger.all': 'Alle Trigger',
  'history.result.all': 'Alle Ergebnisse',
  'history.who.all': 'Alle Personen',
  'history.search': 'Element, Grund, Nummer',
  'history.clearSearch': 'Suche leeren',
  'history.clearFilters': 'Filter zurücksetzen',
  'history.export': 'CSV exportieren',
  'history.exported': '{count, plural, one {# Auslösung} other {# Auslösungen}} exportiert.',
  'history.export.none': 'Es gibt nichts zu exportieren.',
  'history.memoryOnly':
    'Dieser Browser speichert nichts für die App, deshalb endet der Verlauf, sobald die Seite geschlossen wird. Exportieren Sie ihn, wenn Sie ihn brauchen.',
  'history.empty.title': 'Noch nichts ausgelöst',
  'history.empty.text':
    'Jede Auslösung wird hier festgehalten: wann, wer, welcher Trigger, welches Element und was daraus wurde.',
  'history.noMatch.title': 'Nichts zu diesen Filtern',
  'history.pages': 'Seiten des Verlaufs',
  'history.failed': 'Der Verlauf ließ sich aus dem Speicher dieses Browsers nicht lesen.',
  'history.outdated.title':
    '{count, plural, one {# Auslösung ist} other {# Auslösungen sind}} älter als {days, plural, one {# Tag} other {# Tage}}',
  'history.outdated.text':
    'Von selbst wird nichts gelöscht. Speichern Sie sie vor dem Löschen als Datei; die letzten 20 Sammelläufe bleiben in jedem Fall.',
  'history.outdated.delete': 'Alte Auslösungen löschen',
  'history.outdated.question':
    '{count, plural, one {# alte Auslösung} other {# alte Auslösungen}} aus dem Verlauf löschen?',
  'history.outdated.exported':
    'Sie haben sie exportiert. In Bitrix24 ändert sich nichts, und was über die Trigger gelernt wurde, bleibt.',
  'history.outdated.notExported':
    'Hier wurden sie noch nicht exportiert. In Bitrix24 ändert sich nichts, und was über die Trigger gelernt wurde, bleibt.',
  'history.fireAgain': 'Erneut auslösen',
  'history.delete': 'Löschen',
  'history.delete.open': 'Das läuft noch.',
  'history.delete.single': 'Diese Auslösung aus dem Verlauf löschen?',
  'history.delete.singleTruth':
    'Nur die Notiz in diesem Browser verschwindet. In Bitrix24 ändert sich nichts, und was über den Trigger gelernt wurde, bleibt.',
  'history.delete.bulk':
    'Den ganzen Lauf mit {count, plural, one {# Element} other {# Elementen}} aus dem Verlauf löschen?',
  'history.delete.bulkAll': 'Den ganzen Lauf aus dem Verlauf löschen?',
  'history.delete.bulkTruth':
    'Ein Sammellauf wird als Ganzes behalten oder gelöscht. Exportieren Sie ihn zuerst, wenn Sie ihn brauchen. In Bitrix24 ändert sich nichts, und was über den Trigger gelernt wurde, bleibt.',
  'history.delete.keep': 'Behalten',
  'history.deleted': 'Aus dem Verlauf gelöscht.',

  // The Bulk runs screen: the list of runs, how they stand, and runs elsewhere.
  'bulk.title': 'Sammelläufe',
  'bulk.new': 'Neuer Lauf',
  'bulk.back': 'Alle Läufe',
  'bulk.records': '{count, plural, one {# Element} other {# Elemente}}',
  'bulk.records.lead': '{count, plural, one {# Lead} other {# Leads}}',
  'bulk.records.deal': '{count, plural, one {# Auftrag} other {# Aufträge}}',
  'bulk.records.contact': '{count, plural, one {# Kontakt} other {# Kontakte}}',
  'bulk.records.company': '{count, plural, one {# Unternehmen} other {# Unternehmen}}',
  'bulk.records.estimate': '{count, plural, one {# Angebot} other {# Angebote}}',
  'bulk.records.invoice': '{count, plural, one {# Rechnung} other {# Rechnungen}}',
  'bulk.time.seconds': '{count}\u00a0s',
  'bulk.time.minutes': '{count}\u00a0min',
  'bulk.time.hours': '{count}\u00a0h',
  'bulk.time.hoursMinutes': '{hours}\u00a0h {minutes}\u00a0min',

  'bulk.list.created': 'Gestartet',
  'bulk.list.progress': 'Fortschritt',
  'bulk.list.open': 'Lauf vom {time} öffnen',
  'bulk.list.openShort': 'Öffnen',
  'bulk.list.changed': '{count} geändert',
  'bulk.list.unchanged': '{count} unverändert',
  'bulk.list.failed': '{count} gescheitert',
  'bulk.list.unknown': '{count} unbekannt',
  'bulk.list.notSent': '{count} nicht gesendet',
  'bulk.list.done': '{done} von {total}',
  'bulk.empty.title': 'Noch kein Sammellauf',
  'bulk.empty.text':
    'Lösen Sie einen Trigger für viele Elemente aus: mit einem Plan davor und einem klaren Status für jedes danach.',
  'bulk.empty.step1':
    'Elemente wählen: Nummern oder Links einfügen, einen Filter setzen oder sie aus einem früheren Lauf nehmen.',
  'bulk.empty.step2': 'Plan lesen: wo die Elemente jetzt stehen und was wahrscheinlich geschieht.',
  'bulk.empty.step3': 'Auslösen, zusehen, anhalten, stoppen; den Bericht exportieren.',

  'bulk.state.running': 'Läuft',
  'bulk.state.paused': 'Angehalten',
  'bulk.state.checking': 'Wird geprüft',
  'bulk.state.finished': 'Beendet',
  'bulk.state.some-changed': 'Beendet, teils geändert',
  'bulk.state.none-changed': 'Beendet, nichts geändert',
  'bulk.state.some-failed': 'Beendet, teils gescheitert',
  'bulk.state.all-failed': 'Beendet, alles gescheitert',
  'bulk.state.some-unknown': 'Beendet, teils unbekannt',
  'bulk.state.all-unknown': 'Beendet, alles unbekannt',
  'bulk.state.some-unverified': 'Beendet, teils ungeprüft',
  'bulk.state.all-unverified': 'Beendet, ungeprüft',
  'bulk.state.stopping': 'Wird gestoppt',
  'bulk.state.stopped': 'Gestoppt',
  'bulk.state.interrupted': 'Unterbrochen',

  'bulk.interrupted.title': 'Ein Lauf wurde unterbrochen',
  'bulk.interrupted.text':
    'Der Lauf „{trigger}“ vom {time} brach ab: {accepted} angenommen, {unknown} unbekannt, {waiting} nicht gesendet.',
  'bulk.interrupted.promise':
    'Beim Fortsetzen wird nur ausgelöst, was nie gesendet wurde. Unbekannte werden nicht noch einmal gesendet.',
  'bulk.interrupted.continue':
    'Mit {count, plural, one {# Element} other {# Elementen}} fortsetzen',
  'bulk.interrupted.review': 'Lauf ansehen',
  'bulk.interrupted.discard': 'Lauf beenden',
  'bulk.elsewhere.title': 'Ein Lauf läuft in einem anderen Tab',
  'bulk.elsewhere.text': '„{trigger}“: {done} von {total} Elementen erledigt.',
  'bulk.elsewhere.takeOver': 'Lauf übernehmen',
  'bulk.elsewhere.explain':
    'Nur ein Tab löst aus. Übernehmen hält den Lauf dort an; hier wartet er, bis Sie ihn fortsetzen.',
  'bulk.elsewhere.taking':
    'Wartet auf die Antwort, die noch unterwegs ist: höchstens anderthalb Minuten.',
  'bulk.elsewhere.busy': 'Ein anderer Tab führt einen Lauf aus: abwarten oder übernehmen.',
  'bulk.elsewhere.taken':
    'Ein anderer Tab löst in diesem Portal gerade aus: Warten Sie, bis er fertig ist.',
  'bulk.own.running': 'Ihr Lauf vom {time} ist im Gange',
  'bulk.own.paused': 'Ihr Lauf vom {time} ist angehalten',
  'bulk.own.open': 'Lauf öffnen',
  'bulk.own.busy': 'Ihr Lauf vom {time} ist nicht beendet: abwarten oder stoppen.',
  'bulk.colleague.title': 'In diesem Portal läuft ein Sammellauf von {name}',
  'bulk.colleague.text': '„{trigger}“: {done} von {total} Elementen erledigt um {time}.',
  'bulk.colleague.all': 'Meinen trotzdem starten',
  'bulk.colleague.busy':
    'Ein anderer Lauf ist im Gange: abwarten oder „Meinen trotzdem starten“ ankreuzen.',

  // A new bulk run: choosing records, the plan, the review.
  'bulk.choose.title': '1. Elemente wählen',
  'bulk.choose.source': 'Woher die Elemente kommen',
  'bulk.choose.paste': 'Text oder Datei',
  'bulk.choose.filter': 'Filter',
  'bulk.choose.history': 'Früherer Lauf',
  'bulk.choose.type': 'Objekttyp',
  'bulk.choose.typeForNumbers': 'Objekttyp für reine Nummern und Titel',
  'bulk.choose.typePlaceholder': 'Typ wählen',
  'bulk.choose.submit': 'Plan für {records} anzeigen',
  'bulk.choose.waits.reading': 'Warten Sie, bis die Dateien gelesen sind',
  'bulk.choose.waits.column': 'Wählen Sie die Spalte mit den Elementen',
  'bulk.choose.none': 'Noch kein Element gewählt',
  'bulk.choose.noTrigger': 'Wählen Sie einen Trigger',
  'bulk.choose.gone': 'Der Trigger „{code}“ ist nicht mehr registriert',
  'bulk.choose.gone.help':
    'Registrieren Sie ihn unter „{tab}“ mit demselben Code neu oder wählen Sie einen anderen Trigger.',
  'bulk.choose.reading': 'Elemente werden gelesen: {count}',
  'bulk.choose.cancel': 'Abbrechen',
  'bulk.choose.untouched': 'Hier ist noch nichts gewählt',
  'bulk.choose.tooMany':
    'Das sind mehr als {max} Elemente. Teilen Sie sie auf: Ein Lauf dieser Größe würde länger als einen Tag dauern.',

  'bulk.preset.list': 'Gespeicherte Auswahl',
  'bulk.preset.find': 'Gespeicherte Auswahl suchen',
  'bulk.preset.none': 'Keine mit diesem Namen',
  'bulk.preset.save': 'Diese Auswahl speichern',
  'bulk.preset.confirm': 'Speichern',
  'bulk.preset.replace': 'Ersetzen',
  'bulk.preset.name': 'Name',
  'bulk.preset.help': 'Für alle Administratoren: Trigger, Quelle und Optionen der Kontrolle.',
  'bulk.preset.replaces': 'Diesen Namen gibt es schon, die Auswahl wird ersetzt.',
  'bulk.preset.nameless': 'Geben Sie einen Namen ein',
  'bulk.preset.more': 'Gespeicherte Auswahl löschen',
  'bulk.preset.delete': '„{name}“ löschen',
  'bulk.preset.question': '„{name}“ für alle Administratoren löschen?',
  'bulk.preset.used': 'Ausgefüllt aus „{name}“. Nichts wurde ausgelöst.',
  'bulk.preset.saved': 'Für alle Administratoren gespeichert: {name}',
  'bulk.preset.deleted': 'Gelöscht: {name}',
  'bulk.preset.history':
    'Ein früherer Lauf ist nur diesem Browser bekannt: Wählen Sie zum Speichern eine andere Quelle.',
  'bulk.preset.files':
    'Dateien lassen sich nicht speichern. Fügen Sie die Liste zum Speichern als Text ein.',
  'bulk.preset.text': 'Ein Text mit mehr als {max} Zeichen lässt sich nicht speichern.',
  'bulk.preset.full': 'Höchstens {max} lassen sich speichern. Löschen Sie zuerst eine.',
  'bulk.preset.too-large':
    'Zusammen wären sie größer, als sich sicher speichern lässt. Löschen Sie einige oder speichern Sie einen kürzeren Text.',
  'bulk.preset.conflict':
    'Ein anderer Administrator hat „{name}“ inzwischen geändert. Nichts davon wurde überschrieben; sehen Sie es sich oben an.',
  'bulk.preset.unread': 'Die gespeicherte Auswahl konnte nicht gelesen werden',
  'bulk.preset.gone': 'Nicht alles davon gibt es noch',
  'bulk.preset.gone.trigger':
    'Der Trigger „{code}“ ist nicht mehr registriert: Wählen Sie einen anderen.',
  'bulk.preset.gone.type': 'Den Objekttyp gibt es nicht mehr: Wählen Sie einen.',
  'bulk.preset.gone.pipeline':
    'Die Pipeline gibt es nicht mehr: Es passt nichts, bis Sie eine andere wählen.',
  'bulk.preset.gone.stage':
    'Einige Phasen gibt es nicht mehr: Es passt nichts, bis Sie sie abwählen.',

  'bulk.paste.text': 'Nummern, Links, Kurzcodes oder Spalten einer Tabelle',
  'bulk.paste.placeholder': '1042, 1043\nhttps://…/crm/deal/details/1044/\nD_1045',
  'bulk.paste.file': 'Dateien öffnen',
  'bulk.paste.drop': 'CSV-, Excel- und Textdateien lassen sich auch hierher ziehen.',
  'bulk.paste.columnAll': 'Keine Tabelle: als einfachen Text lesen',
  'bulk.paste.columnNumber': 'Spalte {number}',
  'bulk.paste.counts':
    '{given} gelesen: {found} brauchbar, {unsure} unsicher, {repeated} doppelt, {unreadable} unlesbar',
  'bulk.paste.unsure': 'Unsicher ({count})',
  'bulk.paste.repeated': 'Doppelt ({count})',
  'bulk.paste.unreadable': 'Unlesbar ({count})',
  'bulk.paste.line': 'Zeile {line}:',
  'bulk.paste.more': '… und {count} weitere',

  'bulk.list.text': 'Der Text',
  'bulk.list.pasted': 'Eingefügter Text',
  'bulk.list.close': 'Datei schließen',
  'bulk.list.reading': '{name} wird gelesen',
  'bulk.list.share': '{percent} %',
  'bulk.list.folder':
    'Ordner lassen sich nicht öffnen. Ziehen Sie stattdessen die Dateien darin hierher.',
  'bulk.list.column': 'Elemente aus der Spalte „{column}“',
  'bulk.list.columnChange': 'Andere Spalte wählen',
  'bulk.list.ask': 'In welcher Spalte stehen die Elemente?',
  'bulk.list.askHelp':
    'Bis Sie wählen, ist nichts ausgewählt. Bei Tabellen mit denselben Überschriften verwenden wir dieselbe Spalte.',
  'bulk.list.columnName': 'Spalte',
  'bulk.list.columnValues': 'Erste Werte',
  'bulk.list.columnUse': 'Diese Spalte verwenden',
  'bulk.list.useNamed': 'Diese Spalte verwenden: {column}',
  'bulk.list.likely': 'Am wahrscheinlichsten',
  'bulk.list.strayQuote':
    'Anführungszeichen ohne Gegenstück in den Zeilen {lines}. Prüfen Sie, ob keine Zeile fehlt.',
  'bulk.list.host':
    '{count, plural, one {# Link führt} other {# Links führen}} zu {host} und nicht zu diesem Portal ({own})',
  'bulk.list.hostOnce': 'In diese Liste aufnehmen',
  'bulk.list.unsureHelp': 'Haken Sie an, was Sie meinen. Die übrigen bleiben außen vor.',
  'bulk.list.tickAll': 'Alle {count} aufnehmen',
  'bulk.list.meaning': '→ {meaning}',
  'bulk.list.meaningMore': '{first} und weitere (insgesamt {count})',

  'bulk.refused.empty': '{name} ist leer. Es hat sich nichts geändert.',
  'bulk.refused.pdf':
    '{name} ist ein PDF und keine Liste. Exportieren Sie die Liste als .xlsx oder .csv, oder kopieren Sie sie hierher.',
  'bulk.refused.picture': '{name} ist ein Bild und keine Liste.',
  'bulk.refused.old-excel':
    '{name} hat ein altes Excel-Format oder ein Kennwort. Speichern Sie die Datei ohne Kennwort als .xlsx oder .csv.',
  'bulk.refused.open-document':
    '{name} ist eine OpenDocument-Datei. Speichern Sie sie als .xlsx oder .csv.',
  'bulk.refused.document': '{name} ist ein Textdokument. Kopieren Sie die Liste daraus hierher.',
  'bulk.refused.archive':
    '{name} ist ein Archiv. Entpacken Sie es und öffnen Sie die Dateien darin.',
  'bulk.refused.mail': '{name} ist eine E-Mail. Kopieren Sie die Liste daraus hierher.',
  'bulk.refused.contact-card':
    '{name} ist eine Visitenkarte oder ein Kalendereintrag und keine Liste.',
  'bulk.refused.web-page': '{name} ist eine Webseite ohne Tabelle.',
  'bulk.refused.xml': '{name} ist eine XML-Datei. Speichern Sie sie als .xlsx oder .csv.',
  'bulk.refused.not-text': '{name} ist keine lesbare Liste. Speichern Sie sie als .xlsx oder .csv.',
  'bulk.refused.broken-spreadsheet':
    '{name} ist beschädigt. Öffnen Sie die Datei in Ihrer Tabellenkalkulation und speichern Sie sie neu.',
  'bulk.refused.not-readable':
    '{name} ließ sich nicht öffnen. Vielleicht ist es ein Ordner, oder die Datei wurde verschoben oder gesperrt.',
  'bulk.refused.too-large':
    '{name} ist zu groß. Teilen Sie die Datei in Teile von höchstens 100.000 Zeilen und 30 MB.',

  'bulk.why.among-words': 'Eine Zahl zwischen Wörtern',
  'bulk.why.other-meaning': 'Vielleicht keine ID: Die Zahl kann hier etwas anderes bedeuten',
  'bulk.why.one-or-several': 'Eine Zahl oder mehrere',
  'bulk.why.rows-of-numbers': 'Mehrere Zahlen in jeder Zeile: vielleicht nicht alle IDs',
  'bulk.why.range': 'Ein ID-Bereich oder etwas anderes',
  'bulk.why.too-long': 'Zu lang für eine ID: vielleicht eine Telefonnummer',
  'bulk.why.shifted-row': 'Die Zeile hat mehr Zellen als Überschriften',
  'bulk.why.other-host': 'Ein Link zu einem anderen Portal',
  'bulk.why.no-column': 'Die Spalte ist noch nicht gewählt',
  'bulk.why.words': 'Keine ID, kein Link, kein Kurzcode',
  'bulk.why.no-record': 'Kein Element',
  'bulk.why.phone': 'Eine Telefonnummer',
  'bulk.why.date': 'Ein Datum oder eine Uhrzeit',
  'bulk.why.amount': 'Ein Betrag',
  'bulk.why.not-whole': 'Keine ganze Zahl',
  'bulk.why.unknown-type': 'Diesen Typ gibt es im Portal nicht',
  'bulk.why.empty-cell': 'Die Zelle mit der ID ist leer',
  'bulk.why.stray-quote': 'Teil einer Zelle, weil ein Anführungszeichen kein Gegenstück hat',

  'bulk.add': 'Element nach Titel hinzufügen',
  'bulk.add.placeholder': 'Ein Teil des Titels',
  'bulk.add.help': 'Was Sie wählen, kommt zum Text oben hinzu.',
  'bulk.add.added': 'Hinzugefügt: {record} ({code})',
  'bulk.add.there': 'Steht schon im Text oben: {record} ({code})',
  'bulk.add.no-room':
    '{code} wurde nicht hinzugefügt: Der Text oben würde dann anders gelesen, etwa nach einem offenen Anführungszeichen. Fügen Sie die Zeile selbst hinzu.',

  'bulk.filter.pipeline': 'Pipeline',
  'bulk.filter.anyPipeline': 'Alle Pipelines',
  'bulk.filter.stages': 'Phasen',
  'bulk.filter.anyStage': 'Jede Phase',
  'bulk.filter.responsible': 'Verantwortlich',
  'bulk.filter.anyone': 'Alle',
  'bulk.filter.me': 'Ich',
  'bulk.filter.user': 'Nutzer nach Nummer',
  'bulk.filter.userId': 'Nutzernummer',
  'bulk.filter.userWrong': 'Eine ganze Zahl über null.',
  'bulk.filter.from': 'Erstellt ab',
  'bulk.filter.to': 'Erstellt bis',
  'bulk.filter.daysWrong': 'Dieser Tag liegt vor „Erstellt ab“.',
  'bulk.filter.counting': 'Wird gezählt\u00a0…',
  'bulk.filter.count': 'Jetzt passend: {records}. Genommen werden alle, nicht nur eine Seite.',
  'bulk.filter.pipelineGone':
    'Diese Pipeline gibt es nicht mehr, deshalb passt nichts. Wählen Sie eine andere.',
  'bulk.filter.stageGone': 'Gibt es nicht mehr. Es passt nichts, bis Sie sie abwählen.',
  'bulk.filter.gone': 'Der Filter nennt etwas, das es nicht mehr gibt. Wählen Sie zuerst neu.',
  'bulk.filter.frozen':
    'Die Liste steht fest, sobald der Plan gelesen ist: Für später Hinzukommendes wird nicht ausgelöst.',

  'bulk.history.run': 'Lauf',
  'bulk.history.none': 'Noch kein Lauf ist zu Ende.',
  'bulk.history.runTitle': '{time} · {trigger}',
  'bulk.history.outcomes': 'Elemente mit diesem Ergebnis',
  'bulk.history.movedOut': 'Verschobene Elemente werden auf diesem Weg nie noch einmal genommen.',
  'bulk.history.chosen': '{records} aus dem Lauf von {time}',

  'bulk.plan.title': '2. Plan',
  'bulk.plan.chosen': 'Für {chosen} von {count} wird ausgelöst',
  'bulk.plan.none':
    'Nichts ist gewählt, also gibt es nichts zu kontrollieren. Haken Sie oben eine Gruppe an, um sie aufzunehmen.',
  'bulk.plan.readAt': 'Gelesen um {time}.',
  'bulk.plan.group.likely-move': 'Werden wahrscheinlich verschoben',
  'bulk.plan.group.unknown': 'Nicht bekannt: Dieser Trigger hat hier noch keinen Verlauf',
  'bulk.plan.group.likely-nothing:last-stage':
    'Wahrscheinlich ohne Wirkung: in der letzten Phase ihrer Pipeline',
  'bulk.plan.group.likely-nothing:already-there':
    'Wahrscheinlich ohne Wirkung: schon dort, wohin dieser Trigger meist führt',
  'bulk.plan.group.likely-nothing:behind':
    'Wahrscheinlich ohne Wirkung: schon hinter der Phase, zu der dieser Trigger führt',
  'bulk.plan.group.likely-nothing:stayed-before':
    'Wahrscheinlich ohne Wirkung: Von dieser Phase aus bewirkte er bisher nichts',
  'bulk.plan.group.other-title':
    'Der Titel in Ihrer Liste ist ein anderer: bleiben außen vor, bis Sie sie aufnehmen',
  'bulk.plan.otherTitle': '„{given}“ in Ihrer Liste',
  'bulk.plan.otherTitles':
    '{count, plural, one {# Element hat} other {# Elemente haben}} in Ihrer Liste einen anderen Titel. ID {id} ist in Ihrer Liste „{given}“, in Bitrix24 aber „{title}“.',
  'bulk.plan.group.doubtful': 'Ergebnis unbekannt: haben den Trigger vielleicht schon erhalten',
  'bulk.plan.group.settled': 'Seit dem Auslösen verschoben: erledigt, nichts zu wiederholen',
  'bulk.plan.group.no-deals': 'Vermutlich nichts: Kunden ohne offenen Auftrag und ohne Element',
  'bulk.plan.group.certain-no-op:missing': 'Nicht gefunden oder für Sie verborgen: ausgelassen',
  'bulk.plan.missingIn':
    'Nicht gefunden oder für Sie verborgen: nur ausgelöst, wenn sie auftauchen',
  'bulk.plan.group.certain-no-op:leads-off': 'Sicher ohne Wirkung: Leads sind ausgeschaltet',
  'bulk.plan.group.certain-no-op:automation-off':
    'Sicher ohne Wirkung: Automatisierungsregeln sind für ihren Typ ausgeschaltet',
  'bulk.plan.group.certain-no-op:stage-gone': 'Sicher ohne Wirkung: Ihre Phase gibt es nicht mehr',
  'bulk.plan.group.certain-no-op:stages-off': 'Sicher ohne Wirkung: Ihr Typ hat keine Phasen',
  'bulk.plan.group.certain-no-op:no-such-type':
    'Sicher ohne Wirkung: Diesen Typ gibt es im Portal nicht mehr',
  'bulk.plan.groupCount': '{group} ({count})',
  'bulk.plan.learned': 'Prognosen stammen aus Auslösungen in diesem Browser, nicht aus Bitrix24.',
  'bulk.plan.split': 'Nach Pipeline',
  'bulk.plan.splitPart': '{name}: {count}',
  'bulk.plan.noPipeline': 'ohne Pipeline',
  'bulk.plan.rows': 'Elemente des Plans',
  'bulk.plan.included': 'Enthalten',
  'bulk.plan.stage': 'Phase jetzt',
  'bulk.plan.forecast': 'Prognose',
  'bulk.plan.include': 'Für {record} auslösen',
  'bulk.plan.missing': 'nicht gefunden',
  'bulk.plan.openDeals':
    '{count, plural, =0 {kein offener Auftrag} one {# offener Auftrag} other {# offene Aufträge}}',
  'bulk.plan.items': '{count, plural, one {# Element} other {# Elemente}}',
  'bulk.plan.reach':
    '{clients, plural, one {# Kunde erreicht} other {# Kunden erreichen}} {deals, plural, one {# Auftrag} other {# Aufträge}} und {items, plural, one {# Element} other {# Elemente}}.',
  'bulk.plan.reachUnwatched':
    '{count, plural, one {# dieser Elemente wird} other {# dieser Elemente werden}} nicht beobachtet: Es sind zu viele für einen Kunden.',
  'bulk.plan.reachUnread':
    'Bei {count, plural, one {# Kunden} other {# Kunden}} ließen sich manche Elemente nicht lesen, sie werden daher nicht beobachtet.',
  'bulk.plan.forecast.likely-move':
    'Wahrscheinlich: {stage} ({total, plural, one {einmal} other {{seen} von # Mal}} gesehen)',
  'bulk.plan.forecast.unknown': 'Nicht bekannt',
  'bulk.plan.forecast.settled': 'Inzwischen verschoben',
  'bulk.plan.forecast.likely-nothing': 'Wahrscheinlich: unverändert',
  'bulk.plan.forecast.certain-no-op': 'Sicher: unverändert',
  'bulk.plan.forecast.missing': 'Ausgelassen',
  'bulk.plan.forecast.missingIn': 'Nur ausgelöst, wenn es auftaucht',
  'bulk.plan.pages': 'Seiten des Plans',
  'bulk.plan.lately':
    '{count, plural, one {# Element hat} other {# Elemente haben}} diesen Trigger in den letzten 24\u00a0Stunden aus diesem Browser erhalten.',
  'bulk.plan.latelyOut': 'Diese auslassen',
  'bulk.plan.doubtful':
    '{count, plural, one {# Element hat den Trigger vielleicht schon erhalten: Das Ergebnis ist unbekannt.} other {# Elemente haben den Trigger vielleicht schon erhalten: Die Ergebnisse sind unbekannt.}} Ein zweites Senden kann Automatisierungsregeln doppelt ausführen.',
  'bulk.plan.newDoubts':
    '{count, plural, one {Nichts ausgelöst: # Element hat den Trigger vielleicht erhalten, seit der Plan gelesen wurde.} other {Nichts ausgelöst: # Elemente haben den Trigger vielleicht erhalten, seit der Plan gelesen wurde.}}',
  'bulk.plan.newDoubts.help':
    'In einem anderen Tab wurde ausgelöst, und das Ergebnis ist unbekannt. Diese Elemente sind jetzt ausgelassen. Prüfen Sie den Plan und starten Sie erneut.',
  'bulk.plan.clients':
    'Das Auslösen bei einem Kontakt oder Unternehmen erreicht den aktuellen Auftrag und jedes Element eines Smart-Prozesses mit platziertem Trigger. Alle werden beobachtet, außer Bestellungen, die Apps nicht lesen können.',
  'bulk.plan.clientsBlind':
    'Was bei {count, plural, one {# Kunden} other {# Kunden}} erreicht wird, wurde nicht gelesen: Es sind zu viele, oder ihre Aufträge sind für Sie nicht sichtbar. Was dort geschieht, lässt sich nicht nachweisen.',
  'bulk.plan.shared':
    '{count, plural, one {# Auftrag oder Element wird} other {# Aufträge oder Elemente werden}} von mehreren Datensätzen des Plans erreicht, der Trigger kann dort also mehrmals ausgelöst werden. Behalten Sie jeweils nur einen.',

  'bulk.review.title': '3. Kontrolle',
  'bulk.review.question': '„{trigger}“ für {records} auslösen?',
  'bulk.review.truth':
    'Automatisierungsregeln der neuen Phasen laufen wirklich: Nachrichten, Aufgaben, Dokumente. Diese App kann sie nicht zurücknehmen.',
  'bulk.sending.noticed':
    'Bricht die Verbindung ab, kann dieser Browser eine Anfrage doppelt senden, und nur eine Wiederholung nach mehr als {seconds} s fällt auf: Um das auszuschließen, öffnen Sie das Portal über https mit HTTP/2 in Chrome oder Edge.',
  'bulk.sending.unnoticed':
    'Bricht die Verbindung ab, kann dieser Browser eine Anfrage unbemerkt doppelt senden: Um das auszuschließen, öffnen Sie das Portal über https mit HTTP/2 in Chrome oder Edge.',
  'bulk.review.closed':
    '{count, plural, one {# davon ist} other {# davon sind}} in einer Abschlussphase.',
  'bulk.review.time.requests':
    'Etwa {time}: Das Portal zählt Anfragen, nötig {requests, plural, one {ist #} other {sind #}}.',
  'bulk.review.time.work': 'Etwa {time}: Eine Auslösung braucht {seconds}\u00a0s auf dem Server.',
  'bulk.review.time.time-budget':
    'Etwa {time}: Eine Auslösung braucht {seconds}\u00a0s auf dem Server, und Bitrix24 gibt einer Methode {budget}\u00a0s in zehn Minuten.',
  'bulk.review.measured':
    'Gemessen an {count, plural, one {der letzten Auslösung} other {den letzten # Auslösungen}} dieses Triggers.',
  'bulk.review.assumed':
    'Dieser Trigger wurde noch nicht gemessen, deshalb werden {seconds}\u00a0s angenommen.',
  'bulk.review.tooLong':
    'Das ist zu lang für einen Tab. Teilen Sie die Liste auf, oder rechnen Sie damit, den Lauf an einem anderen Tag fortzusetzen.',
  'bulk.review.cap': 'Mehr als {max} Elemente auf einmal. Ein Fehler würde alle treffen.',
  'bulk.review.capFirst': 'Nur die ersten {max}',
  'bulk.review.capAll': 'Ich möchte alle {count} in einem Lauf',
  'bulk.review.capReason': 'Bestätigen Sie die Größe des Laufs oder nehmen Sie nur einen Teil.',
  'bulk.review.reason': 'Grund (freiwillig)',
  'bulk.review.reason.help': 'Steht im Verlauf bei jeder Auslösung.',
  'bulk.review.comment': 'Jedes verschobene Element in der Timeline kommentieren',
  'bulk.review.comment.help':
    'Wird am Ende des Laufs geschrieben, auch wenn ihn eine andere Seite zu Ende bringt.',
  'bulk.review.typed': 'Zum Bestätigen {count} eintippen',
  'bulk.review.typedReason': 'Tippen Sie zum Bestätigen die Zahl der Elemente ein.',
  'bulk.review.fire': 'Für {records} auslösen',
  'bulk.review.nothing': 'Es bleibt nichts auszulösen.',
  'bulk.review.dryRun': 'Probelauf',
  'bulk.review.test': '1 zum Test auslösen',
  'bulk.review.shortTest': 'Testen Sie zuerst ein Element: Die übrigen bleiben im Plan.',
  'bulk.stops.title': 'Wann er von selbst anhält',
  'bulk.stops.text':
    'Der Lauf hält an, nichts weiter wird gesendet, und Sie entscheiden, wie es weitergeht. Ein leeres Feld heißt: aus diesem Grund nie.',
  'bulk.stops.unknown': 'Unbekannte Antworten',
  'bulk.stops.refusals': 'Ablehnungen in Folge',
  'bulk.stops.notMoved': 'Prozent nicht verschoben',
  'bulk.stops.notMoved.help': 'Gezählt, sobald zehn Elemente bekannt sind.',
  'bulk.stops.wrong': 'Eine ganze Zahl von 1 bis {max} oder nichts.',
  'bulk.stops.wrongReason': 'Berichtigen Sie „Wann er von selbst anhält“.',
  'bulk.dry.title': 'Probelauf: Es wurde nichts gesendet',
  'bulk.dry.reading': 'Die Elemente werden neu gelesen; gesendet wird nichts\u00a0…',
  'bulk.dry.same':
    '{count, plural, one {# Element steht} other {# Elemente stehen}} wie geplant; dafür würde ausgelöst.',
  'bulk.dry.changed':
    '{count, plural, one {# Element hat sich seit dem Plan geändert und würde} other {# Elemente haben sich seit dem Plan geändert und würden}} zurückgehalten.',
  'bulk.dry.missing':
    '{count, plural, one {# Element ist} other {# Elemente sind}} nicht mehr zu finden; dafür würde nicht ausgelöst.',
  'bulk.dry.requests':
    'Der Lauf würde etwa {time} und {requests, plural, one {# Anfrage} other {# Anfragen}} brauchen.',
  'bulk.test.title': 'Test mit {record}',
  'bulk.test.running': 'Für ein Element wird ausgelöst\u00a0…',
  'bulk.test.rest': 'Im Plan stehen jetzt noch: {records}.',

  // The page of one bulk run, and what can be done about it.
  'bulk.comment.text': 'Der Trigger „{trigger}“ wurde von {name} mit Trigger Console ausgelöst.',
  'bulk.comment.reason': 'Grund: {reason}',
  'bulk.comment.stage': 'Phase: {from} → {to}',
  'bulk.comments.progress': 'Kommentare: {written} von {total} geschrieben.',
  'bulk.comments.failed':
    'Kommentare: {written} von {total} geschrieben, {failed} gescheitert; sie werden nicht noch einmal versucht.',
  'bulk.comments.rest':
    '{count, plural, one {# verschobenes Element hat} other {# verschobene Elemente haben}} noch keinen Kommentar.',
  'bulk.comments.post': 'Kommentare hinterlassen',

  'bulk.run.title': 'Lauf vom {time}',
  'bulk.run.meta': '„{trigger}“ · {records} · {name}',
  'bulk.run.parent': 'Wiederholt einen Teil des Laufs {id}.',
  'bulk.run.pause': 'Anhalten',
  'bulk.run.resume': 'Fortsetzen',
  'bulk.run.stop': 'Stoppen',
  'bulk.run.export': 'CSV exportieren',
  'bulk.run.exportAll': 'Ganzen Lauf als CSV exportieren',
  'bulk.run.progress': 'Fortschritt des Laufs',
  'bulk.run.done': '{done} von {total}',
  'bulk.run.left': 'noch etwa {time}',
  'bulk.run.rate': '{count} pro Minute',
  'bulk.run.sums':
    'Angenommen {accepted} · abgelehnt {refused} · unbekannt {unknown} · nicht gesendet {notSent} · wartend {waiting} · wird gesendet {sending} = {total}',
  'bulk.run.keepOpen': 'Lassen Sie diese Seite geöffnet: Schließen hält den Lauf an.',
  'bulk.run.notKept':
    'Dieser Browser speichert nichts für die App: Wird die Seite geschlossen, ist der Lauf vergessen.',
  'bulk.run.limit.requests': 'Die Zahl der Anfragen bestimmt das Tempo.',
  'bulk.run.limit.work': 'Die Arbeit des Servers bestimmt das Tempo.',
  'bulk.run.limit.time-budget': 'Das Zeitbudget des Portals bestimmt das Tempo.',
  'bulk.run.budget': '{used} von {budget}\u00a0s des Zeitbudgets verbraucht.',
  'bulk.run.waiting.pace': 'Der Lauf bleibt unter dem Limit des Portals, weiter in {time}.',
  'bulk.run.waiting.too-many-requests': 'Limit des Portals erreicht, weiter in {time}.',
  'bulk.run.waiting.time-budget':
    'Das Zeitbudget des Portals ist aufgebraucht, weiter in {time} (um {clock}).',
  'bulk.run.waiting.next-check': 'Die Elemente werden in {time} erneut geprüft.',
  'bulk.run.paused': 'Angehalten: {done} von {total} erledigt',
  'bulk.run.finished': 'Beendet: {changed} von {total} geändert',
  'bulk.run.stopped': 'Gestoppt: {changed} von {total} geändert',

  'bulk.pause.person': 'Von Ihnen angehalten.',
  'bulk.pause.person.help': 'Es geht nichts hinaus, bis Sie fortsetzen.',
  'bulk.pause.unknown-answer': 'Angehalten: Ein Ergebnis ist unbekannt.',
  'bulk.pause.unknown-answer.help':
    'Niemand kann sagen, ob Bitrix24 für die als „Unbekannt“ markierten Elemente etwas ausgeführt hat. Sie werden nicht noch einmal gesendet. Sehen Sie sie an und setzen Sie dann für den Rest fort.',
  'bulk.pause.refusals': 'Angehalten: Bitrix24 lehnt ein Element nach dem anderen ab.',
  'bulk.pause.not-moved': 'Angehalten: {share} der Elemente wurden nicht verschoben.',
  'bulk.pause.not-moved.help':
    'Wahrscheinlich ist der Trigger in dieser Pipeline nicht eingerichtet, oder seine Bedingungen passen nicht. Sehen Sie sich einige Elemente an, bevor Sie fortfahren.',
  'bulk.pause.session-ended': 'Angehalten: Ihre Bitrix24-Sitzung ist abgelaufen.',
  'bulk.pause.session-ended.help':
    'Laden Sie die Seite neu und melden Sie sich an; der Lauf wartet in diesem Browser.',
  'bulk.pause.offline': 'Angehalten: Es gibt keine Verbindung.',
  'bulk.pause.offline.help': 'Setzen Sie fort, sobald das Netz wieder da ist. Nichts ist verloren.',
  'bulk.pause.back': 'Angehalten: Bitrix24 ist wieder erreichbar.',
  'bulk.pause.back.help': 'Setzen Sie fort. Nichts ist verloren.',
  'bulk.pause.colleague': 'Angehalten: {name} hat einen Sammellauf in diesem Portal.',
  'bulk.pause.colleague.help':
    'Beide könnten dieselben Elemente treffen. Warten Sie sein Ende ab, oder setzen Sie Ihren Lauf daneben fort.',
  'bulk.pause.unmarked': 'Angehalten: Andere Administratoren sehen diesen Lauf nicht.',
  'bulk.pause.unmarked.help':
    'Der Hinweis für sie ließ sich in Bitrix24 nicht speichern, oder das Portal antwortet zu langsam. Jemand könnte also einen Lauf für dieselben Elemente starten. Setzen Sie fort, wenn sonst niemand auslöst.',
  'bulk.pause.lock-lost': 'Angehalten: Ein anderer Tab hat den Lauf übernommen.',
  'bulk.pause.lock-lost.help': 'Machen Sie in jenem Tab weiter.',
  'bulk.pause.read-failed': 'Angehalten: Die Elemente ließen sich nicht lesen.',
  'bulk.pause.journal-failed': 'Angehalten: Dieser Browser konnte den Lauf nicht notieren.',
  'bulk.pause.journal-failed.help':
    'Ohne Notiz wird nichts gesendet. Schaffen Sie Platz auf der Festplatte und setzen Sie dann fort.',
  'bulk.pause.interrupted': 'Angehalten: Die Seite wurde geschlossen oder neu geladen.',
  'bulk.pause.interrupted.help':
    'Beim Fortsetzen wird nur ausgelöst, was nie gesendet wurde. Als „Unbekannt“ markierte Elemente werden nicht noch einmal gesendet.',

  'bulk.stop.title': 'Diesen Lauf stoppen?',
  'bulk.stop.done':
    '{count, plural, one {# Element wurde} other {# Elemente wurden}} schon gesendet; das lässt sich nicht zurücknehmen.',
  'bulk.stop.rest': '{count} werden nicht mehr gesendet.',
  'bulk.stop.onItsWay':
    '{count, plural, one {# Auslösung ist unterwegs und kann} other {# Auslösungen sind unterwegs und können}} noch wirken.',
  'bulk.stop.confirm': 'Lauf stoppen',
  'bulk.stop.keep': 'Weiterlaufen lassen',

  'bulk.rows.title': 'Elemente',
  'bulk.rows.filter': 'Anzeigen',
  'bulk.rows.all': 'Alle',
  'bulk.rows.waiting': 'Wartend',
  'bulk.rows.under-way': 'In Arbeit',
  'bulk.rows.count': '{name} {count}',
  'bulk.rows.newest': 'Neueste zuerst',
  'bulk.rows.copy': '{count, plural, one {# Nummer} other {# Nummern}} kopieren',
  'bulk.rows.export': '{count, plural, one {# Element} other {# Elemente}} als CSV exportieren',
  'bulk.rows.pages': 'Seiten der Elemente',
  'bulk.rows.none': 'Noch kein Element dieser Art.',
  'bulk.groups.title': 'Gleiche Ergebnisse zusammengefasst',
  'bulk.groups.show': 'Anzeigen',
  'bulk.groups.showNamed': '{count, plural, one {# Element} other {# Elemente}} anzeigen: {result}',
  'bulk.groups.showAll': 'Alle Elemente anzeigen',

  'bulk.retry.title': 'Für einen Teil erneut auslösen',
  'bulk.retry.text':
    'Erstellt einen neuen Plan, verknüpft mit diesem Lauf. Verschobene Elemente lassen sich nicht nehmen.',
  'bulk.retry.option': '{name} ({count})',
  'bulk.retry.submit': '{records} neu planen',
  'bulk.retry.none': 'Wählen Sie mindestens ein Ergebnis.',
  'bulk.groups.checkNamed':
    'Erneut prüfen: {count, plural, one {# Element} other {# Elemente}}, {result}',
  'bulk.checkAgain': 'Erneut prüfen',

  // The first screen after the app was added.
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

  // Where the app appears in the portal, and its small layouts there.
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

  // The Settings screen.
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
  'settings.error.number': 'Eine Zahl von {min} bis {max}.',
  'settings.error.whole': 'Eine ganze Zahl von {min} bis {max}.',
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
  'check.title': 'Dieses Portal prüfen',
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
}
