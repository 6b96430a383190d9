import type { bulkRun as english } from '#i18n/catalogs/en/bulk-run.ts'

/** The page of one bulk run, and what can be done about it. */
export const bulkRun = {
  'bulk.comment.text': 'Der Trigger „{trigger}“ wurde von {name} mit Trigger Console ausgelöst.',
  'bulk.comment.reason': 'Grund: {reason}',
  'bulk.comment.stage': 'Phase: {from} → {to}',
  'bulk.comments.progress': 'Kommentare: {written} von {total} geschrieben.',
  'bulk.comments.failed':
    'Kommentare: {written} von {total} geschrieben, {failed} gescheitert; sie werden nicht noch einmal versucht.',
  'bulk.comments.rest':
    '{count, plural, one {# verschobenes Element hat} other {# verschobene Elemente haben}} noch keinen Kommentar.',
  'bulk.comments.leave': 'Kommentare hinterlassen',

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
} satisfies Record<keyof typeof english, string>
