import type { CheckTranslation } from './message.ts'

/** German texts of the check of a portal. */
export const checkCatalog: CheckTranslation = {
  intro:
    'Portale unterscheiden sich. Die Prüfung fragt dieses Portal, diesen Browser und Ihr Netzwerk, ob sie sich so verhalten, wie die App es erwartet; danach richtet sich die App nach dem Ergebnis. Sie dauert weniger als eine Minute und braucht höchstens 40 Anfragen. Keiner Ihrer Trigger wird ausgelöst und kein Element verändert; eine Einstellung der App wird geschrieben und wieder geleert.',
  start: 'Jetzt prüfen',
  again: 'Erneut prüfen',
  stop: 'Anhalten',
  progress: '{done} von {total} geprüft',
  progressLabel: 'Fortschritt der Prüfung',
  stopped: 'Angehalten. Was bisher festgestellt wurde, bleibt erhalten.',
  summary: 'Geprüft am {date} mit Version {version}: {holds} von {checked} wie erwartet.',
  failsTitle: 'Hier anders',
  unknownTitle: 'Nicht prüfbar',
  unknownText: 'Die App arbeitet weiter, als wäre es wie erwartet.',
  holdsTitle: 'Wie erwartet: {count}',
  asked: 'Gefragt: {what}',
  seen: 'Gesehen: {what}',
  types: 'Betrifft: {types}',
  never: 'Dieses Portal wurde in diesem Browser noch nicht geprüft.',
  reportTitle: 'Bericht',
  reportText:
    'Der Bericht nennt, was festgestellt wurde, ohne Namen, Titel, Adressen oder Token. Fügen Sie ihn bei, wenn Sie ein Problem mit der App melden.',
  'report.copy': 'Bericht kopieren',
  'report.json': 'Als JSON speichern',
  'report.markdown': 'Als Markdown speichern',

  'answer-times': 'Antworten nennen die Zeit, zu der das Portal gearbeitet hat',
  'answer-times.fails':
    'Die Uhr des Portals ist nicht bekannt. Alle Zeiten in der App richten sich nach diesem Computer und können von denen in Bitrix24 abweichen.',
  'fine-times': 'Diese Zeiten sind genauer als eine Sekunde',
  'fine-times.fails':
    'Sie sind zu grob, um zu erkennen, von wem ein Wechsel stammt. Ein Wechsel wird jetzt ohne bewiesenen Urheber gezeigt; Sie entscheiden nach Name und Zeit.',
  'row-times': 'Jeder Befehl eines Stapels hat eigene Zeiten',
  'row-times.fails':
    'In Massenläufen kann die App nicht an der Uhr erkennen, von wem ein Wechsel stammt, und schätzt die Restzeit ungenauer.',
  operating: 'Antworten nennen die verbrauchte Serverzeit',
  'operating.fails':
    'Die App kann vor dem Limit nicht langsamer werden. Sie macht eine Pause, wenn das Portal ablehnt.',
  'refusals-readable': 'Der Browser lässt die App Ablehnungen lesen',
  'refusals-readable.fails':
    'Etwas zwischen Browser und Portal entfernt die Header von Ablehnungen. Jedes abgelehnte Auslösen gilt als „Ergebnis unbekannt“ und wird nie erneut gesendet.',
  'trigger-list-whole': 'Die Liste der Trigger kommt in einem Stück',
  'trigger-list-whole.fails':
    'Das Portal sendet nur einen Teil der Liste. In der App können Trigger fehlen; prüfen Sie den Code, bevor Sie einen neuen registrieren.',
  'unknown-code-refused': 'Ein nicht registrierter Trigger wird abgelehnt',
  'unknown-code-refused.fails':
    'Die Ablehnung ist nicht die dokumentierte. Gibt es einen Trigger nicht mehr, zeigt die App „Ergebnis unbekannt“ statt des Grundes.',
  'empty-code-refused': 'Ein leerer Code wird abgelehnt',
  'empty-code-refused.fails':
    'Die Ablehnung ist nicht die dokumentierte. Eine solche Antwort gilt als „Ergebnis unbekannt“.',
  'wrong-code-refused': 'Ein Code mit einem verbotenen Zeichen wird abgelehnt',
  'wrong-code-refused.fails':
    'Die Ablehnung ist nicht die dokumentierte. Eine solche Antwort gilt als „Ergebnis unbekannt“.',
  'batch-fires': 'Mehrmaliges Auslösen passt in eine Anfrage',
  'batch-fires.fails':
    'Das Portal lehnt das Auslösen in einem Stapel ab. Massenläufe senden jetzt jedes Auslösen einzeln und dauern länger.',
  'move-fields': 'Elemente nennen, wann und von wem sie verschoben wurden',
  'move-fields.fails':
    'Diese Felder fehlen. Bei den Typen unten schließt die App aus einem unveränderten Element nicht mehr, dass nichts geschehen ist.',
  'stage-history': 'Der Verlauf der Phasen ist lesbar',
  'stage-history.fails':
    'Bei den Typen unten fragt die App nicht mehr danach. Sie vergleicht die Ablesungen und sieht keine Phasen, die ein Element nur durchlaufen hat.',
  'emoji-kept': 'Gespeicherte Texte behalten ihre Emojis',
  'emoji-kept.fails':
    'Die Datenbank schneidet einen Text am ersten Emoji ab. Die Einstellungen der App kommen ohne sie aus; verwenden Sie in Namen von Triggern keine Emojis.',
  scopes: 'Die App hat ihre Rechte: CRM und Einbettung',
  'scopes.fails':
    'Ein Recht fehlt. Ohne die Einbettung kann die App nicht in Karten und Listen erscheinen.',
  'places-offered': 'Das Portal bietet Orte für die App',
  'places-offered.fails': 'Die App lässt sich nur auf ihrer eigenen Seite öffnen.',
  'open-path': 'Das Portal öffnet seine Seiten in einem Slider',
  'open-path.fails': 'Es kennt den Befehl nicht. Links öffnen jetzt sofort einen neuen Tab.',
  'frame-size': 'Das Portal passt den Rahmen an die App an',
  'frame-size.fails': 'Der Rahmen behält seine Höhe; Sie scrollen innerhalb der App.',
  'sent-once': 'Der Browser kann nicht von selbst zweimal senden',
  'sent-once.fails':
    'Hier gibt es keinen sicheren Sendeweg: Ohne HTTP/2 kann der Browser eine Anfrage wiederholen, wenn eine Verbindung abbricht. Die App warnt vor Massenläufen und liest ein Element erneut, bevor sie etwas zum zweiten Mal sendet.',
  storage: 'Der Verlauf wird in diesem Browser gespeichert',
  'storage.fails':
    'Der Verlauf geht verloren, wenn die Seite geschlossen wird, und damit der Schutz vor doppeltem Auslösen nach einem Absturz.',
  locks: 'Die Tabs dieses Browsers wissen voneinander',
  'locks.fails': 'Starten Sie keine Massenläufe in zwei Tabs zugleich.',

  'sandbox.title': 'Mit einem Testelement',
  'sandbox.text':
    'Manche Fragen brauchen ein Element. Die App legt eines an, „[TEST] Trigger Console …“, in der ersten Phase der gewählten Pipeline, dazu einen Trigger, der in keiner Phase steht, löst ihn für dieses Element aus, liest die Änderungen und löscht beides. Das Element wird importiert, was normalerweise keine Automatisierung startet; tut Ihr Portal es doch, laufen die Regeln dieser ersten Phase für dieses Element.',
  'sandbox.pipeline': 'Pipeline für das Testelement',
  'sandbox.choose': 'Pipeline wählen',
  'sandbox.start': 'Testelement anlegen',
  'sandbox.running': 'Test läuft…',
  'sandbox.done': 'Fertig. Das Testelement und sein Trigger sind gelöscht.',
  'sandbox.not-noted':
    'Es wurde nichts angelegt: Dieser Browser speichert die Notiz nicht, mit der das Element wiedergefunden wird.',
  'sandbox.refused':
    'Das Portal hat es abgelehnt, das Element oder seinen Trigger anzulegen. Es bleibt nichts zurück.',
  'sandbox.unanswered':
    'Das Portal hat nicht geantwortet; ob es das Element gibt, ist unbekannt. Es wird nicht noch einmal angelegt; räumen Sie unten in einer Minute auf.',
  'sandbox.left': 'Von einem früheren Test ist vielleicht etwas übrig',
  'sandbox.leftText':
    'Die App löscht nur, was nachweislich von ihr stammt. Hat ein Element unten einen anderen Titel oder Autor, sehen Sie es selbst an.',
  'sandbox.elsewhere':
    'Es wurde auf einem anderen Portal angelegt, vielleicht bevor dieses aus einer Kopie wiederhergestellt wurde; hier wird deshalb nichts gelöscht. Suchen Sie im CRM nach „[TEST] Trigger Console“.',
  'sandbox.clean': 'Aufräumen',
  'sandbox.cleanTrigger': 'Der Trigger konnte nicht gelöscht werden.',
  'wrong-type-refused': 'Ein unbekannter Objekttyp wird abgelehnt',
  'wrong-type-refused.fails':
    'Die Ablehnung ist nicht die dokumentierte. Eine solche Antwort gilt als „Ergebnis unbekannt“.',
  'record-zero-refused': 'Die Element-ID 0 wird abgelehnt',
  'record-zero-refused.fails':
    'Die Ablehnung ist nicht die dokumentierte. Eine solche Antwort gilt als „Ergebnis unbekannt“.',
  'import-quiet': 'Ein importiertes Element bleibt, wo es angelegt wird',
  'import-quiet.fails':
    'Auf diesem Portal startet der Import Automatisierung. Wählen Sie für Tests eine Pipeline, deren erste Phase keine Regeln hat.',
  'seen-at-once': 'Ein neues Element steht sofort in Listen',
  'seen-at-once.fails':
    'Listen hinken nach. Eine Ablesung direkt nach dem Auslösen kann noch den alten Stand zeigen; warten Sie die späteren ab.',
  'named-author': 'Elemente nennen die Person, die sie angelegt hat',
  'named-author.fails':
    'Das Portal nennt jemand anderen; die Namen in den Ergebnissen beweisen nicht, von wem ein Wechsel stammt. Das Testelement bleibt für Sie zum Löschen stehen.',
  'unplaced-quiet': 'Ein Trigger ohne Phase ändert nichts',
  'unplaced-quiet.fails':
    'Er hat das Element trotzdem verschoben. Der Rat der App, nach der Phase des Triggers zu sehen, gilt hier nicht.',
}
