/** The frame around every screen, and words used everywhere. */
export const shell = {
  'app.name': 'Trigger Console',
  'app.sections': 'Sections',
  'app.skip': 'Skip to content',

  'tab.fire': 'Fire',
  'tab.triggers': 'Triggers',
  'tab.bulk': 'Bulk runs',
  'tab.history': 'History',
  'tab.settings': 'Settings',

  'shortcuts.title': 'Keyboard shortcuts',
  'shortcuts.submit': 'Fire, or submit the form you are in',
  'shortcuts.search': 'Go to the search or record field',
  'shortcuts.check': 'Check again, when a result is shown',
  'shortcuts.tabs': 'Move along the tabs; Enter opens one',
  'shortcuts.escape': 'Close a list, a question or a form',
  'shortcuts.list': 'Show or hide this list',
  'shortcuts.single.on':
    'Single keys do nothing while you type. You can switch them off in Settings.',
  'shortcuts.single.off': 'Single keys are switched off. You can switch them on in Settings.',

  'action.tryAgain': 'Try again',
  'action.reloadPage': 'Reload page',
  'action.close': 'Close',
  'action.cancel': 'Cancel',
  'action.copy': 'Copy',
  'action.copied': 'Copied',
  'action.copyFailed': 'Copying is blocked here: select the text and copy it yourself',
  'action.clear': 'Clear',

  'state.loading': 'Loading …',
  'state.slow': 'Bitrix24 is slow to answer.',
  'details.title': 'Technical details',
  'details.copy': 'Copy details',
  'details.empty': '(empty)',
  'details.request': 'Request',
  'details.method': 'Method',
  'details.http': 'HTTP status',
  'details.code': 'Error code',
  'details.text': 'Bitrix24’s words',
  'details.requestId': 'Request ID',
  'details.sentAt': 'Sent',
  'details.answeredAt': 'Answered',
  'details.sends': 'Times sent',
  'details.transport': 'Way of sending',
  'details.transport.once': 'Guarded: the browser cannot repeat it',
  'details.transport.ordinary':
    'Ordinary: if the connection breaks, the browser itself may repeat it',
  'details.until': 'Opens again',

  'toasts.region': 'Messages',

  'gate.history': 'Show the history of this browser',
  'gate.not-installed.title': 'Trigger Console is not fully installed',
  'gate.not-installed.help':
    'An administrator has to finish the installation first: until then Bitrix24 shows the app in no other place.',
  'gate.copyRequest': 'Copy a request for the administrator',
  'gate.requestText':
    'Please open Trigger Console in our Bitrix24 ({portal}) for me, or give me administrator rights: firing CRM triggers needs them.',
  'gate.crash.title': 'Something in this screen broke',
  'gate.crash.help': 'What was fired stands in the History. Reload the page to go on.',
} as const
