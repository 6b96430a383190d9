import type { bulk as english } from '#i18n/catalogs/en/bulk.ts'

/** The Bulk runs screen: the list of runs, how they stand, and runs elsewhere. */
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
} satisfies Record<keyof typeof english, string>
