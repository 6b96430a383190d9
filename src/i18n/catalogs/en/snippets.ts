/** Ready-made code that fires a trigger from outside. */
export const snippets = {
  'snippets.openNamed': 'Use “{name}” from code',
  'snippets.title': 'Fire “{name}” from your own program',
  'snippets.language': 'Language',
  'snippets.type': 'Object type',
  'snippets.record': 'Record number',
  'snippets.record.help': 'Without a number the code says 0, and Bitrix24 refuses it.',
  'snippets.record.wrong': 'A number is whole and above zero.',
  'snippets.code': 'Code: {language}',
  'snippets.copy': 'Copy code',
  'snippets.copied': 'Code copied',
  'snippets.copyLink': 'Copy a link to the filled form',
  'snippets.linkCopied': 'Link copied',
  'snippets.link':
    'The link opens Trigger Console with this trigger and record filled in. Nothing is fired by it.',
  'snippets.close': 'Close',
  'snippets.placeholders':
    'Replace what begins with PUT_. Keep tokens and secrets out of repositories and out of pages that others can open.',
  'snippets.ownApp':
    'A trigger belongs to the app that registered it, so the token must be one of Trigger Console itself: for an uploaded app the client id and secret stand in its settings, under Developer resources. An app of your own registers triggers of its own.',
  'snippets.noWebhook':
    'An inbound webhook cannot do it: there is no app behind it, and Bitrix24 answers “Application context required”.',
  // Inside the code: its comments, and the one text it prints.
  'snippets.comment.fires': 'Fires the trigger “{name}” at record {id} of object type {type}.',
  'snippets.comment.firesAny':
    'Fires the trigger “{name}” at a record of object type {type}: put its number.',
  'snippets.comment.accepted':
    'The answer true only means that Bitrix24 took the signal: read the stage afterwards to see whether it changed.',
  'snippets.comment.repeat':
    'Never repeat it blindly after a time-out: the first one may have worked.',
  'snippets.comment.server': 'Runs on a server.',
  'snippets.comment.once': 'Left alone, the SDK sends up to three times.',
  'snippets.comment.patience': 'One attempt, and as long as Bitrix24 itself may take.',
  'snippets.comment.crest':
    'Lies beside crest.php, after install.php of CRest has stored the tokens.',
  'snippets.comment.page': 'The page is opened from Bitrix24.',
  'snippets.noAnswer': 'No answer: nobody can tell whether it worked.',
} as const
