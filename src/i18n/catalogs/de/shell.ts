import type { shell as english } from '#i18n/catalogs/en/shell.ts'

/** The frame around every screen, and words used everywhere. */
export const shell = {
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
  'gate.crash.title': 'In dieser Ansicht ist etwas schiefgegangen',
  'gate.crash.help':
    'Was ausgelöst wurde, steht im Verlauf. Laden Sie die Seite neu, um weiterzumachen.',
} satisfies Record<keyof typeof english, string>
