import type { bulk as english } from '#i18n/en/bulk.ts'

/** The Bulk runs screen: the list of runs, a new run, and the page of one run. */
export const bulk = {
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
  'bulk.list.records': 'Elemente',
  'bulk.list.progress': 'Fortschritt',
  'bulk.list.outcome': 'Geändert / unverändert / gescheitert',
  'bulk.list.state': 'Status',
  'bulk.list.open': 'Lauf vom {time} öffnen',
  'bulk.list.openShort': 'Öffnen',
  'bulk.list.counts': '{changed} / {unchanged} / {failed}',
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
  'bulk.state.stopped': 'Gestoppt',
  'bulk.state.interrupted': 'Unterbrochen',
  'bulk.state.elsewhere': 'In anderem Tab',

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
  'bulk.elsewhere.busy':
    'In einem anderen Tab läuft ein Lauf: Warten Sie auf ihn oder übernehmen Sie ihn.',
  'bulk.colleague.title': 'In diesem Portal läuft ein Sammellauf von {name}',
  'bulk.colleague.text': '„{trigger}“: {done} von {total} Elementen erledigt um {time}.',
  'bulk.colleague.all': 'Meinen trotzdem starten',

  'bulk.choose.title': '1. Elemente wählen',
  'bulk.choose.source': 'Woher die Elemente kommen',
  'bulk.choose.paste': 'Text oder Datei',
  'bulk.choose.filter': 'Filter',
  'bulk.choose.history': 'Früherer Lauf',
  'bulk.choose.type': 'Objekttyp',
  'bulk.choose.typeForNumbers': 'Typ für reine Nummern',
  'bulk.choose.typePlaceholder': 'Typ wählen',
  'bulk.choose.submit': 'Plan für {records} anzeigen',
  'bulk.choose.none': 'Noch kein Element gewählt',
  'bulk.choose.noTrigger': 'Wählen Sie einen Trigger',
  'bulk.choose.reading': 'Elemente werden gelesen: {count}',
  'bulk.choose.cancel': 'Abbrechen',
  'bulk.choose.tooMany':
    'Das sind mehr als {most} Elemente. Teilen Sie sie auf: Ein Lauf dieser Größe würde länger als einen Tag dauern.',

  'bulk.paste.text': 'Nummern, Links, Kurzcodes oder Spalten einer Tabelle',
  'bulk.paste.placeholder': '1042, 1043\nhttps://…/crm/deal/details/1044/\nD_1045',
  'bulk.paste.file': 'Datei öffnen',
  'bulk.paste.drop': 'Eine CSV- oder Textdatei lässt sich auch hierher ziehen.',
  'bulk.paste.spreadsheet':
    'Das ist eine Tabellendatei. Kopieren Sie ihre Spalte hierher oder speichern Sie sie zuerst als CSV.',
  'bulk.paste.notText': 'Diese Datei lässt sich nicht als Text lesen.',
  'bulk.paste.column': 'Spalte mit den Elementen',
  'bulk.paste.columnAll': 'Keine Spalte: Jedes Wort zählt',
  'bulk.paste.columnNumber': 'Spalte {number}',
  'bulk.paste.counts':
    '{given} gelesen: {found} nutzbar, {repeated} doppelt, {unreadable} unlesbar',
  'bulk.paste.repeated': 'Doppelt ({count})',
  'bulk.paste.unreadable': 'Unlesbar ({count})',
  'bulk.paste.line': 'Zeile {line}: {text}',
  'bulk.paste.emptyCell': '(leer)',
  'bulk.paste.unknownType': 'Zeile {line}: {text} (diesen Typ gibt es im Portal nicht)',
  'bulk.paste.more': '… und {count} weitere',
  'bulk.paste.copyAll': 'Alle kopieren',

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
  'bulk.filter.counting': 'Wird gezählt\u00a0…',
  'bulk.filter.count': 'Jetzt passend: {records}. Genommen werden alle, nicht nur eine Seite.',
  'bulk.filter.frozen':
    'Die Liste steht fest, sobald der Plan gelesen ist: Für später Hinzukommendes wird nicht ausgelöst.',

  'bulk.history.run': 'Lauf',
  'bulk.history.none': 'Noch kein Lauf ist zu Ende.',
  'bulk.history.runTitle': '{time} · {trigger}',
  'bulk.history.outcomes': 'Elemente mit diesem Ergebnis',
  'bulk.history.movedOut': 'Verschobene Elemente werden auf diesem Weg nie noch einmal genommen.',

  'bulk.plan.title': '2. Plan',
  'bulk.plan.chosen': 'Für {chosen} von {count} wird ausgelöst',
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
  'bulk.plan.group.certain-no-op:missing':
    'Sicher ohne Wirkung: nicht gefunden oder für Sie nicht sichtbar',
  'bulk.plan.group.certain-no-op:leads-off': 'Sicher ohne Wirkung: Leads sind ausgeschaltet',
  'bulk.plan.group.certain-no-op:automation-off':
    'Sicher ohne Wirkung: Automatisierungsregeln sind für ihren Typ ausgeschaltet',
  'bulk.plan.group.certain-no-op:stages-off': 'Sicher ohne Wirkung: Ihr Typ hat keine Phasen',
  'bulk.plan.groupCount': '{group} ({count})',
  'bulk.plan.learned':
    'Eine Prognose stammt aus früheren Auslösungen in diesem Browser, nicht aus Bitrix24.',
  'bulk.plan.split': 'Nach Pipeline',
  'bulk.plan.splitPart': '{name}: {count}',
  'bulk.plan.noPipeline': 'ohne Pipeline',
  'bulk.plan.rows': 'Elemente des Plans',
  'bulk.plan.stage': 'Phase jetzt',
  'bulk.plan.forecast': 'Prognose',
  'bulk.plan.include': 'Für {record} auslösen',
  'bulk.plan.missing': 'nicht gefunden',
  'bulk.plan.forecast.likely-move': 'Wahrscheinlich: {stage} ({seen} von {total} gesehen)',
  'bulk.plan.forecast.unknown': 'Nicht bekannt',
  'bulk.plan.forecast.likely-nothing': 'Wahrscheinlich: unverändert',
  'bulk.plan.forecast.certain-no-op': 'Sicher: ohne Wirkung',
  'bulk.plan.pages': 'Seiten des Plans',
  'bulk.plan.lately':
    '{count, plural, one {# Element hat} other {# Elemente haben}} diesen Trigger in den letzten 24\u00a0Stunden von hier erhalten.',
  'bulk.plan.latelyOut': 'Diese auslassen',
  'bulk.plan.doubtful':
    '{count, plural, one {# Element hat} other {# Elemente haben}} den Trigger vielleicht schon erhalten: Die Antwort ging verloren. Ein zweites Senden kann Automatisierungsregeln doppelt ausführen.',
  'bulk.plan.doubtfulIn': 'Trotzdem noch einmal an sie senden',
  'bulk.plan.clients':
    'Eine Auslösung für einen Kontakt oder ein Unternehmen gibt Bitrix24 an einen der Aufträge des Kunden weiter. Welchen es gewählt hat, lässt sich in einem Sammellauf nicht prüfen.',

  'bulk.review.title': '3. Kontrolle',
  'bulk.review.question': '„{trigger}“ für {records} auslösen?',
  'bulk.review.truth':
    'Automatisierungsregeln der neuen Phasen laufen wirklich: Nachrichten, Aufgaben, Dokumente. Diese App kann sie nicht zurücknehmen.',
  'bulk.review.closed':
    '{count, plural, one {# davon ist} other {# davon sind}} in einer Abschlussphase.',
  'bulk.review.time.requests': 'Etwa {time}: Das Portal zählt Anfragen, nötig sind {requests}.',
  'bulk.review.time.work': 'Etwa {time}: Eine Auslösung braucht {seconds}\u00a0s auf dem Server.',
  'bulk.review.time.time-budget':
    'Etwa {time}: Eine Auslösung braucht {seconds}\u00a0s auf dem Server, und Bitrix24 gibt einer Methode 480\u00a0s in zehn Minuten.',
  'bulk.review.measured':
    'Gemessen an {count, plural, one {der letzten Auslösung} other {den letzten # Auslösungen}} dieses Triggers.',
  'bulk.review.assumed':
    'Dieser Trigger wurde noch nicht gemessen, deshalb werden {seconds}\u00a0s angenommen.',
  'bulk.review.tooLong':
    'Das ist zu lang für einen Tab. Teilen Sie die Liste auf, oder rechnen Sie damit, den Lauf an einem anderen Tag fortzusetzen.',
  'bulk.review.cap': 'Mehr als {most} Elemente auf einmal. Ein Fehler würde alle treffen.',
  'bulk.review.capFirst': 'Nur die ersten {most}',
  'bulk.review.capAll': 'Ich möchte alle {count} in einem Lauf',
  'bulk.review.capReason': 'Bestätigen Sie die Größe des Laufs oder nehmen Sie nur einen Teil.',
  'bulk.review.reason': 'Grund (freiwillig)',
  'bulk.review.reason.help': 'Steht im Verlauf bei jeder Auslösung.',
  'bulk.review.comment': 'Jedes verschobene Element in der Timeline kommentieren',
  'bulk.review.comment.help': 'Wird am Ende des Laufs geschrieben, solange die Seite offen bleibt.',
  'bulk.review.typed': 'Zum Bestätigen {count} eintippen',
  'bulk.review.typedReason': 'Tippen Sie zum Bestätigen die Zahl der Elemente ein.',
  'bulk.review.fire': 'Für {records} auslösen',
  'bulk.review.nothing': 'Es bleibt nichts auszulösen.',
  'bulk.review.dryRun': 'Probelauf',
  'bulk.review.test': '1 zum Test auslösen',
  'bulk.review.shortTest': 'Testen Sie zuerst ein Element: Die übrigen bleiben im Plan.',
  'bulk.dry.title': 'Probelauf: Es wurde nichts gesendet',
  'bulk.dry.reading': 'Die Elemente werden neu gelesen; gesendet wird nichts\u00a0…',
  'bulk.dry.same':
    '{count, plural, one {# Element steht} other {# Elemente stehen}} wie geplant; dafür würde ausgelöst.',
  'bulk.dry.changed':
    '{count, plural, one {# Element hat sich seit dem Plan geändert und würde} other {# Elemente haben sich seit dem Plan geändert und würden}} zurückgehalten.',
  'bulk.dry.missing':
    '{count, plural, one {# Element ist} other {# Elemente sind}} nicht mehr da; dafür würde nicht ausgelöst.',
  'bulk.dry.requests': 'Der Lauf würde etwa {requests} Anfragen und {time} brauchen.',
  'bulk.test.title': 'Test mit {record}',
  'bulk.test.running': 'Für ein Element wird ausgelöst\u00a0…',
  'bulk.test.rest': 'Im Plan stehen jetzt noch: {records}.',
  'bulk.comment.text': 'Der Trigger „{trigger}“ wurde von {name} mit Trigger Console ausgelöst.',
  'bulk.comment.reason': 'Grund: {reason}',
  'bulk.comment.stage': 'Phase: {from} → {to}',
  'bulk.comments.progress': 'Kommentare: {written} von {total} geschrieben.',
  'bulk.comments.failed':
    'Kommentare: {written} von {total} geschrieben, {failed} gescheitert; sie werden nicht noch einmal versucht.',

  'bulk.run.title': 'Lauf vom {time}',
  'bulk.run.meta': '„{trigger}“ · {records} · {name}',
  'bulk.run.parent': 'Wiederholt einen Teil des Laufs {id}.',
  'bulk.run.pause': 'Anhalten',
  'bulk.run.resume': 'Fortsetzen',
  'bulk.run.stop': 'Stoppen',
  'bulk.run.export': 'CSV exportieren',
  'bulk.run.progress': 'Fortschritt des Laufs',
  'bulk.run.done': '{done} von {total}',
  'bulk.run.left': 'noch etwa {time}',
  'bulk.run.rate': '{count} pro Minute',
  'bulk.run.sums':
    'Angenommen {accepted} · abgelehnt {refused} · unbekannt {unknown} · nicht gesendet {notSent} · unterwegs {underWay} = {total}',
  'bulk.run.keepOpen': 'Lassen Sie diese Seite geöffnet: Schließen hält den Lauf an.',
  'bulk.run.notKept':
    'Dieser Browser speichert nichts für die App: Wird die Seite geschlossen, ist der Lauf vergessen.',
  'bulk.run.limit.requests': 'Die Zahl der Anfragen bestimmt das Tempo.',
  'bulk.run.limit.work': 'Die Arbeit des Servers bestimmt das Tempo.',
  'bulk.run.limit.time-budget': 'Das Zeitbudget des Portals bestimmt das Tempo.',
  'bulk.run.budget': '{used} von 480\u00a0s des Zeitbudgets verbraucht.',
  'bulk.run.waiting.pace': 'Der Lauf bleibt unter dem Limit des Portals, weiter in {time}.',
  'bulk.run.waiting.too-many-requests': 'Limit des Portals erreicht, weiter in {time}.',
  'bulk.run.waiting.time-budget':
    'Das Zeitbudget des Portals ist aufgebraucht, weiter in {time} (um {clock}).',
  'bulk.run.waiting.next-check': 'Die Elemente werden in {time} erneut geprüft.',
  'bulk.run.finished': 'Beendet: {changed} von {total} geändert',
  'bulk.run.stopped': 'Gestoppt: {changed} von {total} geändert',

  'bulk.pause.person': 'Von Ihnen angehalten.',
  'bulk.pause.person.help': 'Es geht nichts hinaus, bis Sie fortsetzen.',
  'bulk.pause.unknown-answer': 'Angehalten: Eine Antwort ging verloren.',
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
    '{count, plural, one {# Element ist erledigt und bleibt, wie es ist.} other {# Elemente sind erledigt und bleiben, wie sie sind.}}',
  'bulk.stop.rest': 'Für {count} wird nicht ausgelöst.',
  'bulk.stop.onItsWay':
    '{count, plural, one {# Auslösung ist unterwegs und kann} other {# Auslösungen sind unterwegs und können}} noch wirken.',
  'bulk.stop.confirm': 'Lauf stoppen',
  'bulk.stop.keep': 'Weiterlaufen lassen',

  'bulk.rows.title': 'Elemente',
  'bulk.rows.filter': 'Anzeigen',
  'bulk.rows.all': 'Alle',
  'bulk.rows.waiting': 'Wartend',
  'bulk.rows.under-way': 'Unterwegs',
  'bulk.rows.count': '{name} {count}',
  'bulk.rows.newest': 'Neueste zuerst',
  'bulk.rows.pages': 'Seiten der Elemente',
  'bulk.rows.none': 'Noch kein Element dieser Art.',
  'bulk.groups.title': 'Gleiche Ergebnisse zusammengefasst',
  'bulk.groups.count': '{count}-mal',
  'bulk.groups.show': 'Anzeigen',
  'bulk.groups.showNamed': '{name} anzeigen',
  'bulk.groups.showAll': 'Alle Elemente anzeigen',

  'bulk.retry.title': 'Für einen Teil erneut auslösen',
  'bulk.retry.text':
    'Erstellt einen neuen Plan, verknüpft mit diesem Lauf. Verschobene Elemente lassen sich nicht nehmen.',
  'bulk.retry.option': '{name} ({count})',
  'bulk.retry.submit': '{records} neu planen',
  'bulk.retry.none': 'Wählen Sie mindestens ein Ergebnis.',
  'bulk.checkAgain': 'Erneut prüfen',
} satisfies Record<keyof typeof english, string>
