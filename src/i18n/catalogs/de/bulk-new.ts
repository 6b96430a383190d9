import type { bulkNew as english } from '#i18n/catalogs/en/bulk-new.ts'

/** A new bulk run: choosing records, the plan, the review. */
export const bulkNew = {
  'bulk.choose.title': '1. Elemente wählen',
  'bulk.choose.source': 'Woher die Elemente kommen',
  'bulk.choose.paste': 'Text oder Datei',
  'bulk.choose.filter': 'Filter',
  'bulk.choose.history': 'Früherer Lauf',
  'bulk.choose.type': 'Objekttyp',
  'bulk.choose.typeForNumbers': 'Objekttyp für reine Nummern und Titel',
  'bulk.choose.typePlaceholder': 'Typ wählen',
  'bulk.choose.submit': 'Plan für {records} anzeigen',
  'bulk.choose.none': 'Noch kein Element gewählt',
  'bulk.choose.noTrigger': 'Wählen Sie einen Trigger',
  'bulk.choose.gone': 'Der Trigger „{code}“ ist nicht mehr registriert',
  'bulk.choose.gone.help':
    'Registrieren Sie ihn unter „{tab}“ mit demselben Code neu oder wählen Sie einen anderen Trigger.',
  'bulk.choose.reading': 'Elemente werden gelesen: {count}',
  'bulk.choose.cancel': 'Abbrechen',
  'bulk.choose.untouched': 'Hier ist noch nichts gewählt',
  'bulk.choose.tooMany':
    'Das sind mehr als {most} Elemente. Teilen Sie sie auf: Ein Lauf dieser Größe würde länger als einen Tag dauern.',

  'bulk.preset.list': 'Gespeicherte Auswahl',
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
  'bulk.preset.text': 'Ein Text mit mehr als {most} Zeichen lässt sich nicht speichern.',
  'bulk.preset.full': 'Höchstens {most} lassen sich speichern. Löschen Sie zuerst eine.',
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
    'Die Pipeline gibt es nicht mehr: Der Filter nimmt jetzt alle Pipelines.',
  'bulk.preset.gone.stage':
    'Phasen gibt es nicht mehr: Der Filter nimmt die übrigen, oder jede, wenn keine übrig ist.',

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
    '{given} gelesen: {found} brauchbar, {repeated} doppelt, {unreadable} unlesbar',
  'bulk.paste.repeated': 'Doppelt ({count})',
  'bulk.paste.unreadable': 'Unlesbar ({count})',
  'bulk.paste.line': 'Zeile {line}: {text}',
  'bulk.paste.entry': 'Zeile {line}, Eintrag {entry}: {text}',
  'bulk.paste.emptyCell': '(leer)',
  'bulk.paste.unknownType': '{piece} (diesen Typ gibt es im Portal nicht)',
  'bulk.paste.more': '… und {count} weitere',

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
  'bulk.plan.group.settled': 'Seit dem Auslösen verschoben: erledigt, nichts zu wiederholen',
  'bulk.plan.group.no-deals': 'Vermutlich ohne Wirkung: Kunden ohne offenen Auftrag',
  'bulk.plan.group.certain-no-op:missing': 'Nicht gefunden oder für Sie verborgen: ausgelassen',
  'bulk.plan.missingIn':
    'Nicht gefunden oder für Sie verborgen: nur ausgelöst, wenn sie auftauchen',
  'bulk.plan.group.certain-no-op:leads-off': 'Sicher ohne Wirkung: Leads sind ausgeschaltet',
  'bulk.plan.group.certain-no-op:automation-off':
    'Sicher ohne Wirkung: Automatisierungsregeln sind für ihren Typ ausgeschaltet',
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
  'bulk.plan.doubtfulIn': 'Trotzdem noch einmal an sie senden',
  'bulk.plan.clients':
    'Eine Auslösung für einen Kontakt oder ein Unternehmen gibt Bitrix24 an einen der offenen Aufträge des Kunden weiter. Alle werden beobachtet, und der Lauf zeigt, welcher verschoben wurde.',
  'bulk.plan.clientsBlind':
    'Die Aufträge {count, plural, one {von # Kunden} other {von # Kunden}} wurden nicht gelesen: Es sind zu viele Kunden, oder die Aufträge sind für Sie verborgen. Was dort geschieht, lässt sich nicht prüfen.',
  'bulk.plan.shared':
    '{count, plural, one {# Auftrag wird von mehreren Elementen des Plans erreicht und kann den Trigger mehrmals erhalten.} other {# Aufträge werden von mehreren Elementen des Plans erreicht und können den Trigger mehrmals erhalten.}} Behalten Sie je Auftrag ein Element.',

  'bulk.review.title': '3. Kontrolle',
  'bulk.review.question': '„{trigger}“ für {records} auslösen?',
  'bulk.review.truth':
    'Automatisierungsregeln der neuen Phasen laufen wirklich: Nachrichten, Aufgaben, Dokumente. Diese App kann sie nicht zurücknehmen.',
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
  'bulk.review.cap': 'Mehr als {most} Elemente auf einmal. Ein Fehler würde alle treffen.',
  'bulk.review.capFirst': 'Nur die ersten {most}',
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
  'bulk.stops.wrong': 'Eine ganze Zahl von 1 bis {most} oder nichts.',
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
} satisfies Record<keyof typeof english, string>
