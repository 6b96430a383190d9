/** The page of one bulk run, and what can be done about it. */
export const bulkRun = {
  'bulk.comment.text': 'Trigger “{trigger}” was fired by {name} with Trigger Console.',
  'bulk.comment.reason': 'Reason: {reason}',
  'bulk.comment.stage': 'Stage: {from} → {to}',
  'bulk.comments.progress': 'Comments: {written} of {total} written.',
  'bulk.comments.failed':
    'Comments: {written} of {total} written, {failed} failed and are not tried again.',
  'bulk.comments.rest':
    '{count, plural, one {# record that moved has} other {# records that moved have}} no comment yet.',
  'bulk.comments.leave': 'Leave the comments',

  'bulk.run.title': 'Run of {time}',
  'bulk.run.meta': '“{trigger}” · {records} · {name}',
  'bulk.run.parent': 'Repeats a part of the run {id}.',
  'bulk.run.pause': 'Pause',
  'bulk.run.resume': 'Resume',
  'bulk.run.stop': 'Stop',
  'bulk.run.export': 'Export CSV',
  'bulk.run.exportAll': 'Export CSV: whole run',
  'bulk.run.progress': 'Progress of the run',
  'bulk.run.done': '{done} of {total}',
  'bulk.run.left': 'about {time} left',
  'bulk.run.rate': '{count} a minute',
  'bulk.run.sums':
    'Accepted {accepted} · refused {refused} · unknown {unknown} · not sent {notSent} · waiting {waiting} · sending {sending} = {total}',
  'bulk.run.keepOpen': 'Keep this page open: closing it pauses the run.',
  'bulk.run.notKept':
    'This browser keeps no storage for the app: if the page is closed, the run is forgotten.',
  'bulk.run.limit.requests': 'The number of requests sets the pace.',
  'bulk.run.limit.work': 'The server’s work sets the pace.',
  'bulk.run.limit.time-budget': 'The portal’s time budget sets the pace.',
  'bulk.run.budget': '{used} of {budget} s of the time budget used.',
  'bulk.run.waiting.pace': 'Keeping below the portal’s limit, continuing in {time}.',
  'bulk.run.waiting.too-many-requests': 'Portal limit reached, continuing in {time}.',
  'bulk.run.waiting.time-budget':
    'The portal’s time budget is used up, continuing in {time} (at {clock}).',
  'bulk.run.waiting.next-check': 'Looking at the records again in {time}.',
  'bulk.run.paused': 'Paused: {done} of {total} done',
  'bulk.run.finished': 'Finished: {changed} of {total} changed',
  'bulk.run.stopped': 'Stopped: {changed} of {total} changed',

  'bulk.pause.person': 'Paused by you.',
  'bulk.pause.person.help': 'Nothing leaves until you resume.',
  'bulk.pause.unknown-answer': 'Paused: a result is unknown.',
  'bulk.pause.unknown-answer.help':
    'Nobody can tell whether Bitrix24 acted on the records marked Unknown. They are not sent again. Look at them, then resume for the rest.',
  'bulk.pause.refusals': 'Paused: Bitrix24 refuses one record after the other.',
  'bulk.pause.not-moved': 'Paused: {share} of the records did not move.',
  'bulk.pause.not-moved.help':
    'Probably the trigger is not placed in this pipeline, or its conditions do not fit. Look at a few records before you go on.',
  'bulk.pause.session-ended': 'Paused: your Bitrix24 session ended.',
  'bulk.pause.session-ended.help': 'Reload the page and sign in; the run waits in this browser.',
  'bulk.pause.offline': 'Paused: there is no connection.',
  'bulk.pause.offline.help': 'Resume when the network is back. Nothing is lost.',
  'bulk.pause.lock-lost': 'Paused: another tab took the run over.',
  'bulk.pause.lock-lost.help': 'Go on in that tab.',
  'bulk.pause.read-failed': 'Paused: the records could not be read.',
  'bulk.pause.journal-failed': 'Paused: this browser could not write the run down.',
  'bulk.pause.journal-failed.help':
    'Nothing is sent without a note of it. Free some disk space, then resume.',
  'bulk.pause.interrupted': 'Paused: the page was closed or reloaded.',
  'bulk.pause.interrupted.help':
    'Resume fires only what was never sent. Records marked Unknown are not sent again.',

  'bulk.stop.title': 'Stop this run?',
  'bulk.stop.done':
    '{count, plural, one {# record has} other {# records have}} been sent; this cannot be taken back.',
  'bulk.stop.rest': '{count} will not be sent.',
  'bulk.stop.onItsWay':
    '{count, plural, one {# record is} other {# records are}} on the way and may still take effect.',
  'bulk.stop.confirm': 'Stop run',
  'bulk.stop.keep': 'Keep going',

  'bulk.rows.title': 'Records',
  'bulk.rows.filter': 'Show',
  'bulk.rows.all': 'All',
  'bulk.rows.waiting': 'Waiting',
  'bulk.rows.under-way': 'In progress',
  'bulk.rows.count': '{name} {count}',
  'bulk.rows.newest': 'Newest first',
  'bulk.rows.copy': 'Copy {count, plural, one {# number} other {# numbers}}',
  'bulk.rows.export': 'Export CSV: {count, plural, one {# record} other {# records}}',
  'bulk.rows.pages': 'Pages of the records',
  'bulk.rows.none': 'No record of this kind yet.',
  'bulk.groups.title': 'Same results together',
  'bulk.groups.show': 'Show',
  'bulk.groups.showNamed': 'Show {count, plural, one {# record} other {# records}}: {result}',
  'bulk.groups.showAll': 'Show all records',

  'bulk.retry.title': 'Fire again for a part of the run',
  'bulk.retry.text': 'Makes a new plan, linked to this run. Records that moved cannot be taken.',
  'bulk.retry.option': '{name} ({count})',
  'bulk.retry.submit': 'Plan {records} again',
  'bulk.retry.none': 'Choose at least one result.',
  'bulk.groups.checkNamed':
    'Check again: {count, plural, one {# record} other {# records}}, {result}',
  'bulk.checkAgain': 'Check again',
} as const
