/** A new bulk run: choosing records, the plan, the review. */
export const bulkNew = {
  'bulk.choose.title': '1. Choose records',
  'bulk.choose.source': 'Where the records come from',
  'bulk.choose.paste': 'Paste or file',
  'bulk.choose.filter': 'Filter',
  'bulk.choose.history': 'Earlier run',
  'bulk.choose.type': 'Object type',
  'bulk.choose.typeForNumbers': 'Object type for plain numbers and titles',
  'bulk.choose.typePlaceholder': 'Choose a type',
  'bulk.choose.submit': 'Show plan for {records}',
  'bulk.choose.none': 'No record is chosen yet',
  'bulk.choose.noTrigger': 'Choose a trigger',
  'bulk.choose.gone': 'The trigger “{code}” is no longer registered',
  'bulk.choose.gone.help':
    'Register it again under “{tab}” with the same code, or choose another trigger.',
  'bulk.choose.reading': 'Reading records: {count}',
  'bulk.choose.cancel': 'Cancel',
  'bulk.choose.untouched': 'Nothing was chosen here yet',
  'bulk.choose.tooMany':
    'That is more than {most} records. Split them: a run of this size would not end within a day.',

  'bulk.preset.list': 'Saved choices',
  'bulk.preset.save': 'Save these choices',
  'bulk.preset.confirm': 'Save',
  'bulk.preset.replace': 'Replace',
  'bulk.preset.name': 'Name',
  'bulk.preset.help':
    'For all administrators: the trigger, the source, and the options of the review.',
  'bulk.preset.replaces': 'These exist already and will be replaced.',
  'bulk.preset.nameless': 'Type a name',
  'bulk.preset.more': 'Delete saved choices',
  'bulk.preset.delete': 'Delete “{name}”',
  'bulk.preset.question': 'Delete “{name}” for all administrators?',
  'bulk.preset.used': 'Filled in from “{name}”. Nothing was fired.',
  'bulk.preset.saved': 'Saved for all administrators: {name}',
  'bulk.preset.deleted': 'Deleted: {name}',
  'bulk.preset.history':
    'An earlier run is known to this browser only: choose another source to save.',
  'bulk.preset.text': 'A text of more than {most} characters cannot be saved.',
  'bulk.preset.full': 'At most {most} can be saved. Delete one first.',
  'bulk.preset.too-large':
    'Together they would be larger than can safely be stored. Delete some, or save a shorter text.',
  'bulk.preset.conflict':
    'Another administrator changed “{name}” meanwhile. Nothing of theirs was overwritten; look at it above.',
  'bulk.preset.unread': 'The saved choices could not be read',
  'bulk.preset.gone': 'Not all of it exists any more',
  'bulk.preset.gone.trigger': 'The trigger “{code}” is no longer registered: choose another one.',
  'bulk.preset.gone.type': 'The object type is no longer there: choose one.',
  'bulk.preset.gone.pipeline':
    'The pipeline is no longer there: the filter now takes all pipelines.',
  'bulk.preset.gone.stage':
    'Stages are no longer there: the filter takes those that are left, or any stage if none is.',

  'bulk.paste.text': 'Numbers, links, short codes, or columns of a table',
  'bulk.paste.placeholder': '1042, 1043\nhttps://…/crm/deal/details/1044/\nD_1045',
  'bulk.paste.file': 'Open a file',
  'bulk.paste.drop': 'A CSV or text file can also be dropped here.',
  'bulk.paste.spreadsheet':
    'This is a spreadsheet file. Copy its column here, or save it as CSV first.',
  'bulk.paste.notText': 'This file cannot be read as text.',
  'bulk.paste.column': 'Column with the records',
  'bulk.paste.columnAll': 'No column: every word counts',
  'bulk.paste.columnNumber': 'Column {number}',
  'bulk.paste.counts': '{given} read: {found} usable, {repeated} repeated, {unreadable} unreadable',
  'bulk.paste.repeated': 'Repeated ({count})',
  'bulk.paste.unreadable': 'Unreadable ({count})',
  'bulk.paste.line': 'Line {line}: {text}',
  'bulk.paste.entry': 'Line {line}, entry {entry}: {text}',
  'bulk.paste.emptyCell': '(empty)',
  'bulk.paste.unknownType': '{piece} (no such type on this portal)',
  'bulk.paste.more': '… and {count} more',

  'bulk.add': 'Add a record by its title',
  'bulk.add.placeholder': 'A part of the title',
  'bulk.add.help': 'What you choose is added to the text above.',
  'bulk.add.added': 'Added: {record} ({code})',
  'bulk.add.there': 'Already in the text above: {record} ({code})',
  'bulk.add.no-room':
    '{code} was not added: the text above would be read otherwise, for example after an open quotation mark. Add a line yourself.',

  'bulk.filter.pipeline': 'Pipeline',
  'bulk.filter.anyPipeline': 'All pipelines',
  'bulk.filter.stages': 'Stages',
  'bulk.filter.anyStage': 'Any stage',
  'bulk.filter.responsible': 'Responsible',
  'bulk.filter.anyone': 'Anyone',
  'bulk.filter.me': 'Me',
  'bulk.filter.user': 'A user by number',
  'bulk.filter.userId': 'User number',
  'bulk.filter.userWrong': 'A whole number above zero.',
  'bulk.filter.from': 'Created from',
  'bulk.filter.to': 'Created to',
  'bulk.filter.daysWrong': 'This day lies before “Created from”.',
  'bulk.filter.counting': 'Counting …',
  'bulk.filter.count': 'Matching now: {records}. All of them are taken, not only one page.',
  'bulk.filter.frozen': 'The list is frozen when the plan is read: what appears later is left out.',

  'bulk.history.run': 'Run',
  'bulk.history.none': 'There is no ended run yet.',
  'bulk.history.runTitle': '{time} · {trigger}',
  'bulk.history.outcomes': 'Records whose result was',
  'bulk.history.movedOut': 'Records that moved are never taken again this way.',
  'bulk.history.chosen': '{records} of the run of {time}',

  'bulk.plan.title': '2. Plan',
  'bulk.plan.chosen': 'The trigger will be fired for {chosen} of {count}',
  'bulk.plan.none':
    'Nothing is chosen, so there is nothing to review. Tick a group above to take it in.',
  'bulk.plan.readAt': 'Read at {time}.',
  'bulk.plan.group.likely-move': 'Will probably move',
  'bulk.plan.group.unknown': 'Not known: this trigger has no history here',
  'bulk.plan.group.likely-nothing:last-stage':
    'Probably nothing: they stand in the last stage of their pipeline',
  'bulk.plan.group.likely-nothing:already-there':
    'Probably nothing: they stand where this trigger usually leads',
  'bulk.plan.group.likely-nothing:behind':
    'Probably nothing: the stage this trigger leads to lies behind them',
  'bulk.plan.group.likely-nothing:stayed-before':
    'Probably nothing: from this stage it did nothing so far',
  'bulk.plan.group.settled': 'Moved since they were fired: settled, nothing to repeat',
  'bulk.plan.group.no-deals': 'Probably nothing: clients without an open deal',
  'bulk.plan.group.certain-no-op:missing': 'Not found, or hidden from you: left out',
  'bulk.plan.missingIn': 'Not found, or hidden from you: fired only if they turn up',
  'bulk.plan.group.certain-no-op:leads-off': 'Certainly nothing: leads are switched off',
  'bulk.plan.group.certain-no-op:automation-off':
    'Certainly nothing: automation rules are switched off for their type',
  'bulk.plan.group.certain-no-op:stages-off': 'Certainly nothing: their type has no stages',
  'bulk.plan.group.certain-no-op:no-such-type':
    'Certainly nothing: the portal has no such type any more',
  'bulk.plan.groupCount': '{group} ({count})',
  'bulk.plan.learned':
    'A forecast is learned from earlier firings in this browser, not read from Bitrix24.',
  'bulk.plan.split': 'By pipeline',
  'bulk.plan.splitPart': '{name}: {count}',
  'bulk.plan.noPipeline': 'no pipeline',
  'bulk.plan.rows': 'Records of the plan',
  'bulk.plan.included': 'Included',
  'bulk.plan.stage': 'Stage now',
  'bulk.plan.forecast': 'Forecast',
  'bulk.plan.include': 'Fire at {record}',
  'bulk.plan.missing': 'not found',
  'bulk.plan.openDeals':
    '{count, plural, =0 {no open deal} one {# open deal} other {# open deals}}',
  'bulk.plan.forecast.likely-move':
    'Likely: {stage} (seen{total, plural, one { once} other { {seen} of # times}})',
  'bulk.plan.forecast.unknown': 'Not known',
  'bulk.plan.forecast.settled': 'Moved since',
  'bulk.plan.forecast.likely-nothing': 'Likely: no change',
  'bulk.plan.forecast.certain-no-op': 'Certain: no change',
  'bulk.plan.forecast.missing': 'Left out',
  'bulk.plan.forecast.missingIn': 'Fired only if it turns up',
  'bulk.plan.pages': 'Pages of the plan',
  'bulk.plan.lately':
    '{count, plural, one {# record} other {# records}} received this trigger from this browser in the last 24 hours.',
  'bulk.plan.latelyOut': 'Leave them out',
  'bulk.plan.doubtful':
    '{count, plural, one {# record may already have received the trigger: its result is unknown.} other {# records may already have received the trigger: their results are unknown.}} A second send can run automation rules twice.',
  'bulk.plan.doubtfulIn': 'Send to them again all the same',
  'bulk.plan.clients':
    'Bitrix24 passes a firing at a contact or company on to one of the client’s open deals. All of these are watched, so the run shows which one moved.',
  'bulk.plan.clientsBlind':
    '{count, plural, one {# client’s deals} other {# clients’ deals}} were not read: there are too many clients, or the deals are hidden from you. What happens there cannot be verified.',
  'bulk.plan.shared':
    '{count, plural, one {# deal is} other {# deals are}} reached by several records of the plan, and may receive the trigger more than once. Keep one record for each deal.',

  'bulk.review.title': '3. Review',
  'bulk.review.question': 'Fire “{trigger}” for {records}?',
  'bulk.review.truth':
    'Automation rules of the new stages run for real: messages, tasks, documents. This app cannot take them back.',
  'bulk.review.closed':
    '{count, plural, one {# of them is} other {# of them are}} in a final stage.',
  'bulk.review.time.requests':
    'About {time}: the portal counts requests, and {requests, plural, one {# is} other {# are}} needed.',
  'bulk.review.time.work': 'About {time}: a firing takes {seconds} s on the server.',
  'bulk.review.time.time-budget':
    'About {time}: a firing takes {seconds} s on the server, and Bitrix24 gives one method {budget} s in ten minutes.',
  'bulk.review.measured':
    'Measured on the last {count, plural, one {# firing} other {# firings}} of this trigger.',
  'bulk.review.assumed': 'This trigger has not been measured yet, so {seconds} s is assumed.',
  'bulk.review.tooLong':
    'That is too long for one tab. Split the list, or be ready to continue the run another day.',
  'bulk.review.cap': 'More than {most} records at once. A mistake would reach all of them.',
  'bulk.review.capFirst': 'Only the first {most}',
  'bulk.review.capAll': 'I want all {count} in one run',
  'bulk.review.capReason': 'Confirm the size of the run, or take only a part of it.',
  'bulk.review.reason': 'Reason (optional)',
  'bulk.review.reason.help': 'Kept in the history with each firing.',
  'bulk.review.comment': 'Leave a comment in the timeline of each record that moved',
  'bulk.review.comment.help':
    'Written at the end of the run, also when another page brings it there.',
  'bulk.review.typed': 'Type {count} to confirm',
  'bulk.review.typedReason': 'Type the number of records to confirm.',
  'bulk.review.fire': 'Fire for {records}',
  'bulk.review.nothing': 'Nothing is left to fire.',
  'bulk.review.dryRun': 'Dry run',
  'bulk.review.test': 'Fire 1 as a test',
  'bulk.review.shortTest': 'Try it on one record first: the others stay in the plan.',
  'bulk.stops.title': 'When it stops by itself',
  'bulk.stops.text':
    'The run pauses, nothing more is sent, and you decide how to go on. An empty field means: never for this reason.',
  'bulk.stops.unknown': 'Unknown answers',
  'bulk.stops.refusals': 'Refusals in a row',
  'bulk.stops.notMoved': 'Percent that did not move',
  'bulk.stops.notMoved.help': 'Counted once ten records are known.',
  'bulk.stops.wrong': 'A whole number from 1 to {most}, or nothing.',
  'bulk.stops.wrongReason': 'Correct “When it stops by itself”.',
  'bulk.dry.title': 'Dry run: nothing was sent',
  'bulk.dry.reading': 'Reading the records again; nothing is sent …',
  'bulk.dry.same':
    '{count, plural, one {# record stands} other {# records stand}} as planned; the trigger would be fired.',
  'bulk.dry.changed':
    '{count, plural, one {# record has} other {# records have}} changed since the plan and would be held back.',
  'bulk.dry.missing':
    '{count, plural, one {# record is} other {# records are}} gone, or hidden from you, and would be left out.',
  'bulk.dry.requests':
    'The run would take about {time} and {requests, plural, one {# request} other {# requests}}.',
  'bulk.test.title': 'Test with {record}',
  'bulk.test.running': 'Firing at one record …',
  'bulk.test.rest': 'The plan now holds the other {records}.',
} as const
