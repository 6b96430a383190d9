import type { causes as english } from '#i18n/catalogs/en/causes.ts'

/** Why a firing moved nothing: what was read, what only a person can look up, what was learned. */
export const causes = {
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
  'cause.stages-off.title': 'Dieser Typ hat keine Phasen',
  'cause.stages-off.text': 'Ohne Phasen gibt es nichts, was ein Trigger verschieben könnte.',
  'cause.stages-off.not': 'Dieser Typ hat Phasen.',
  'cause.no-open-deal.title': 'Dieser Kunde hat keinen offenen Auftrag',
  'cause.no-open-deal.text':
    'Bitrix24 löst für den aktuellen Auftrag des Kunden aus; gibt es keinen, geschieht nichts.',
  'cause.no-open-deal.not': 'Der Kunde hat einen offenen Auftrag.',
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
} satisfies Record<keyof typeof english, string>
