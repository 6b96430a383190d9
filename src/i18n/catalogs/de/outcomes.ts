import type { outcomes as english } from '#i18n/catalogs/en/outcomes.ts'

/** How a firing can end. A title says what was observed, never what we hope. */
export const outcomes = {
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
  'outcome.movedByOther':
    'Bitrix24 nennt eine andere Person, die es verschoben hat. Vielleicht war es also nicht der Trigger.',
  'outcome.alsoMoved':
    '{count, plural, one {# weiterer Auftrag dieses Kunden wurde} other {# weitere Aufträge dieses Kunden wurden}} ebenfalls verschoben.',

  'seen.not-read': 'Das Element wurde seitdem nicht gelesen.',
  'seen.unreadable': 'Das Element ließ sich seitdem nicht lesen.',
  'seen.nothing':
    'Seitdem wurde das Element nicht verschoben. Das beweist nicht, dass nichts geschehen ist.',
  'seen.movement':
    'Seitdem wurde das Element verschoben, sehr wahrscheinlich hat Bitrix24 das Signal also ausgeführt.',

  'notSent.stopped': 'Der Lauf wurde gestoppt, bevor es an der Reihe war.',
  'notSent.changed-meanwhile': 'Die Phase änderte sich zwischen Plan und Auslösung.',
  'notSent.read-failed':
    'Die Phase ließ sich vorher nicht lesen, es hätte also keinen Nachweis gegeben.',
  'notSent.journal-failed':
    'Dieser Browser konnte es vorher nicht notieren, und ohne Notiz wird nichts gesendet.',

  'notVerified.unreadable': 'Ihr Konto darf die Phase nicht lesen.',
  'notVerified.read-failed': 'Das Lesen ist fehlgeschlagen.',
  'notVerified.no-reading-before': 'Die Phase davor war nicht bekannt.',
  'notVerified.gone': 'Vorher war es zu finden, jetzt nicht mehr.',
  'notVerified.nothing-to-watch': 'Es ist nicht bekannt, welche Aufträge der Kunde hat.',
  'notVerified.not-checked': 'Die Prüfung wurde vor dem ersten Blick beendet.',

  'unknown.no-answer.title': 'Keine Antwort, das Ergebnis ist unbekannt',
  'unknown.no-answer': 'Die Verbindung brach ab, bevor eine Antwort kam.',
  'unknown.timed-out.title': 'Keine Antwort, das Ergebnis ist unbekannt',
  'unknown.timed-out': 'In der Zeit, die Bitrix24 sich selbst dafür gibt, kam keine Antwort.',
  'unknown.gateway.title': 'Keine Antwort von Bitrix24 selbst, das Ergebnis ist unbekannt',
  'unknown.gateway': 'Der Server des Portals antwortete mit einer eigenen Fehlerseite.',
  'unknown.portal-failed.title': 'Bitrix24 meldete einen Fehler, das Ergebnis ist unbekannt',
  'unknown.portal-failed':
    'Bitrix24 meldete einen Fehler, der von einer Automatisierungsregel der neuen Phase stammen kann. Die Phase kann sich also geändert haben.',
  'unknown.unreadable.title': 'Die Antwort war nicht zu verstehen, das Ergebnis ist unbekannt',
  'unknown.unreadable': 'Die Antwort war weder ein Ja noch eine Ablehnung, die diese App kennt.',
  'unknown.interrupted.title':
    'Keine Antwort vor dem Schließen der App, das Ergebnis ist unbekannt',
  'unknown.interrupted': 'Die App wurde zwischen Senden und Antwort geschlossen oder neu geladen.',
} satisfies Record<keyof typeof english, string>
