/** English texts of the check of a portal, which load when it is opened. */
export const checkCatalog = {
  intro:
    'Portals differ. The check asks this portal, this browser and your network whether they behave as the app expects, and the app then adapts to what it finds. It takes less than a minute and at most 40 requests. No trigger of yours is fired and no record is touched; one setting of the app is written and emptied again.',
  start: 'Check now',
  again: 'Check again',
  stop: 'Stop',
  progress: '{done} of {total} checked',
  progressLabel: 'Progress of the check',
  stopped: 'Stopped. What was found so far is kept.',
  summary: 'Checked on {date} by version {version}: {holds} of {checked} as expected.',
  failsTitle: 'Different here',
  unknownTitle: 'Could not be checked',
  unknownText: 'The app goes on as if it were as expected.',
  holdsTitle: 'As expected: {count}',
  asked: 'Asked: {what}',
  seen: 'Seen: {what}',
  types: 'Applies to: {types}',
  never: 'This portal has not been checked in this browser yet.',
  reportTitle: 'Report',
  reportText:
    'The report says what was found, without names, titles, addresses or tokens. Add it when you report a problem with the app.',
  'report.copy': 'Copy report',
  'report.json': 'Save as JSON',
  'report.markdown': 'Save as Markdown',

  'answer-times': 'Answers say when the portal worked on them',
  'answer-times.fails':
    'The portal’s clock is not known. All times in the app are by the clock of this computer, and may differ from those in Bitrix24.',
  'fine-times': 'These times are exact to less than a second',
  'fine-times.fails':
    'They are too coarse to tell whose move it was. A move is now shown as one whose author is not proven, and you decide by the name and the time.',
  'row-times': 'Each command of a batch has times of its own',
  'row-times.fails':
    'In bulk runs the app cannot tell by the clock whose move it was, and estimates the time left less well.',
  operating: 'Answers say how much server time was used',
  'operating.fails':
    'The app cannot slow down before the limit is reached. It pauses when the portal refuses.',
  'refusals-readable': 'The browser lets the app read refusals',
  'refusals-readable.fails':
    'Something between the browser and the portal removes the headers of refusals. Every refused firing is shown as “result unknown” and is never sent again.',
  'trigger-list-whole': 'The list of triggers comes in one piece',
  'trigger-list-whole.fails':
    'The portal sends only a part of the list. Triggers may be missing in the app; type their code to be sure before you register a new one.',
  'unknown-code-refused': 'An unregistered trigger is refused',
  'unknown-code-refused.fails':
    'The refusal is not the documented one. When a trigger no longer exists, the app shows “result unknown” instead of the reason.',
  'empty-code-refused': 'An empty code is refused',
  'empty-code-refused.fails':
    'The refusal is not the documented one. Such an answer is shown as “result unknown”.',
  'wrong-code-refused': 'A code with a forbidden character is refused',
  'wrong-code-refused.fails':
    'The refusal is not the documented one. Such an answer is shown as “result unknown”.',
  'batch-fires': 'Several firings fit into one request',
  'batch-fires.fails':
    'The portal refuses firings inside a batch. Bulk runs now send each firing on its own, and take longer.',
  'move-fields': 'Records say when and by whom they were moved',
  'move-fields.fails':
    'These fields are missing. For the types below, the app no longer concludes from an unchanged record that nothing has happened.',
  'stage-history': 'The history of stages can be read',
  'stage-history.fails':
    'For the types below, the app no longer asks for it. It compares readings, and cannot see stages that a record only passed through.',
  'emoji-kept': 'Saved texts keep their emoji',
  'emoji-kept.fails':
    'The database cuts a text at its first emoji. The app’s own settings are written without them; do not use emoji in the names of triggers.',
  scopes: 'The app has its permissions: CRM and Embedding',
  'scopes.fails':
    'A permission is missing. Without Embedding the app cannot appear in cards and lists.',
  'places-offered': 'The portal offers places for the app',
  'places-offered.fails': 'The app can only be opened on its own page.',
  'open-path': 'The portal opens its pages in a slider',
  'open-path.fails': 'It does not know the command. Links now open a new tab at once.',
  'frame-size': 'The portal fits the frame to the app',
  'frame-size.fails': 'The frame keeps its height, so you scroll inside the app.',
  'sent-once': 'The browser cannot send a firing twice by itself',
  'sent-once.fails':
    'There is no safe way of sending here: without HTTP/2, the browser may repeat a request when a connection breaks. The app warns before bulk runs, and reads a record again before it sends anything a second time.',
  storage: 'The history is stored in this browser',
  'storage.fails':
    'The history is lost when the page is closed, and so is the protection against firing twice after a crash.',
  locks: 'Tabs of this browser know of each other',
  'locks.fails': 'Do not start bulk runs in two tabs at the same time.',

  'sandbox.title': 'With one test record',
  'sandbox.text':
    'Some questions need a record. The app makes one, “[TEST] Trigger Console …”, on the first stage of the pipeline you pick, and a trigger that is on no stage, fires it on this record, reads what changed and deletes both. The record is imported, which normally runs no automation; if your portal does run it, the rules of that first stage run for this record.',
  'sandbox.pipeline': 'Pipeline for the test record',
  'sandbox.choose': 'Choose a pipeline',
  'sandbox.start': 'Make the test record',
  'sandbox.running': 'Testing…',
  'sandbox.done': 'Done. The test record and its trigger are deleted.',
  'sandbox.not-noted':
    'Nothing was made: this browser does not store the note that is needed to find the record again.',
  'sandbox.refused':
    'The portal refused to make the record or its trigger. Nothing is left behind.',
  'sandbox.unanswered':
    'The portal did not answer, so it is not known whether the record exists. It is not made again; clean up below in a minute.',
  'sandbox.left': 'Something may be left of an earlier test',
  'sandbox.leftText':
    'The app deletes only what it can prove to be its own. If a record below has another title or author, look at it yourself.',
  'sandbox.elsewhere':
    'It was made on another portal, perhaps before this one was restored from a copy, so nothing is deleted here. Search the CRM for “[TEST] Trigger Console”.',
  'sandbox.clean': 'Clean up',
  'sandbox.cleanTrigger': 'Its trigger could not be deleted.',
  'wrong-type-refused': 'An unknown object type is refused',
  'wrong-type-refused.fails':
    'The refusal is not the documented one. Such an answer is shown as “result unknown”.',
  'record-zero-refused': 'The record ID 0 is refused',
  'record-zero-refused.fails':
    'The refusal is not the documented one. Such an answer is shown as “result unknown”.',
  'import-quiet': 'An imported record stays where it is put',
  'import-quiet.fails':
    'Importing runs automation on this portal. Pick a pipeline for tests whose first stage has no rules.',
  'seen-at-once': 'A new record is in lists at once',
  'seen-at-once.fails':
    'Lists are late. A reading right after firing may still show the old state; wait for the later checks.',
  'named-author': 'Records name the person who made them',
  'named-author.fails':
    'The portal names somebody else, so the names in results do not prove whose move it was. The test record is left for you to delete.',
  'unplaced-quiet': 'A trigger that is on no stage changes nothing',
  'unplaced-quiet.fails':
    'It moved the record all the same. The app’s advice to check whether a trigger is on a stage does not apply here.',
} as const
