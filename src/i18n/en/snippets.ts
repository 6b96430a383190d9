/** Ready-made code that fires a trigger from outside. */
export const snippets = {
  'snippets.openNamed': 'Use “{name}” from code',
  'snippets.title': 'Fire “{name}” from your own program',
  'snippets.language': 'Language',
  'snippets.type': 'Object type',
  'snippets.record': 'Record number',
  'snippets.record.help': 'Until there is one, the code says 0, which Bitrix24 refuses.',
  'snippets.record.wrong': 'A number is whole and above zero.',
  'snippets.code': 'Code: {language}',
  'snippets.copy': 'Copy code',
  'snippets.copied': 'Code copied',
  'snippets.close': 'Close',
  'snippets.placeholders':
    'Replace what begins with PUT_. Keep tokens and secrets out of repositories and out of pages that others can open.',
  'snippets.ownApp':
    'A trigger belongs to the app that registered it, so the token must be one of Trigger Console itself: for an uploaded app the client id and secret stand in its settings, under Developer resources. An app of your own registers triggers of its own.',
  'snippets.noWebhook':
    'An inbound webhook cannot do it: there is no app behind it, and Bitrix24 answers “Application context required”.',
} as const
