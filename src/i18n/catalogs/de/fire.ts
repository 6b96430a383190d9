import type { fire as english } from '#i18n/catalogs/en/fire.ts'

/** The Fire screen. */
export const fire = {
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
  'fire.record.missing': 'Dieses Element gibt es nicht: {record}',
  'fire.record.denied': 'Sie dürfen {record} nicht sehen',
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
  'fire.deals.reading': 'Die offenen Aufträge dieses Kunden werden gelesen\u00a0…',
  'fire.deals.failed':
    'Die offenen Aufträge dieses Kunden ließen sich nicht lesen, es gäbe also keinen Nachweis.',
  'fire.deals.none':
    'Dieser Kunde hat keinen offenen Auftrag, ein Auslösen hier würde also höchstwahrscheinlich nichts bewirken.',
  'fire.deals.more':
    '{count, plural, one {# weiteren Auftrag} other {# weitere Aufträge}} anzeigen',
  'fire.deals.fireThis': 'Stattdessen für diesen Auftrag auslösen',
  'fire.deals.fireThisOne': 'Stattdessen für diesen Auftrag auslösen: {deal}',
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
  'fire.shortcut': 'Strg + Enter',
  'fire.openRecord': 'Element öffnen',
  'fire.again': 'Erneut auslösen',
  'fire.again.wait': 'Möglich in {seconds}\u00a0s: Bis dahin kann das erste Signal noch wirken.',
  'fire.again.title': 'Ein zweites Mal auslösen?',
  'fire.again.text':
    'Vielleicht hat Bitrix24 das erste Signal ausgeführt, obwohl keine klare Antwort kam. Ein zweites kann Automatisierungsregeln doppelt ausführen oder das Element weiter verschieben. Prüfen Sie zuerst noch einmal.',
  'fire.again.confirm': 'Ein zweites Mal auslösen',
  'fire.again.keep': 'So lassen',
  'fire.clientNote':
    'Bitrix24 löst nicht für einen Kontakt oder ein Unternehmen selbst aus: Es wählt den aktuellen Auftrag des Kunden und löst dort aus.',

  'fire.error.type': 'Wählen Sie einen Objekttyp.',
  'fire.error.record.empty':
    'Geben Sie die Nummer des Elements ein oder fügen Sie seinen Link ein.',
  'fire.error.record.unreadable':
    'Das ist weder eine Nummer noch der Link eines Formulars. Versuchen Sie 25, D_25 oder die Adresse des Formulars.',
  'fire.error.record.unknownType':
    'Diesen Objekttyp gibt es im Portal nicht, oder er arbeitet nicht mit Triggern.',
  'fire.error.trigger': 'Wählen Sie einen Trigger aus der Liste.',
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
  'result.waiting': 'Limit des Portals erreicht, weiter in {seconds}\u00a0s.',
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
  'result.acceptedAt': 'Bitrix24 nahm das Signal um {time} an.',
  'result.checkedTimes':
    '{count, plural, one {#-mal} other {#-mal}} geprüft, zuletzt nach {seconds}\u00a0s.',
  'result.way': 'Phasen: {stages}.',
  'result.stillAt': 'Weiterhin in „{stage}“.',
  'result.unchanged': 'unverändert',
  'result.notSentAgain': 'Es wurde nicht noch einmal gesendet.',
} satisfies Record<keyof typeof english, string>
