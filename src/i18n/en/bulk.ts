/** The Bulk runs screen: the list of runs, how they stand, and runs elsewhere. */
export const bulk = {
  'bulk.title': 'Bulk runs',
  'bulk.new': 'New run',
  'bulk.back': 'All runs',
  'bulk.records': '{count, plural, one {# record} other {# records}}',
  'bulk.records.lead': '{count, plural, one {# lead} other {# leads}}',
  'bulk.records.deal': '{count, plural, one {# deal} other {# deals}}',
  'bulk.records.contact': '{count, plural, one {# contact} other {# contacts}}',
  'bulk.records.company': '{count, plural, one {# company} other {# companies}}',
  'bulk.records.estimate': '{count, plural, one {# estimate} other {# estimates}}',
  'bulk.records.invoice': '{count, plural, one {# invoice} other {# invoices}}',
  'bulk.time.seconds': '{count} s',
  'bulk.time.minutes': '{count} min',
  'bulk.time.hours': '{count} h',
  'bulk.time.hoursMinutes': '{hours} h {minutes} min',

  'bulk.list.created': 'Started',
  'bulk.list.progress': 'Progress',
  'bulk.list.outcome': 'Changed / no change / failed',
  'bulk.list.state': 'State',
  'bulk.list.open': 'Open the run of {time}',
  'bulk.list.openShort': 'Open',
  'bulk.list.counts': '{changed} / {unchanged} / {failed}',
  'bulk.list.done': '{done} of {total}',
  'bulk.empty.title': 'No bulk run yet',
  'bulk.empty.text':
    'Fire one trigger at many records, with a plan before and a definite status for each after.',
  'bulk.empty.step1':
    'Choose records: paste numbers or links, set a filter, or take them from an earlier run.',
  'bulk.empty.step2': 'Read the plan: where they stand now, and what will probably happen.',
  'bulk.empty.step3': 'Fire, watch, pause, stop; export the report.',

  'bulk.state.running': 'Running',
  'bulk.state.paused': 'Paused',
  'bulk.state.checking': 'Checking',
  'bulk.state.finished': 'Finished',
  'bulk.state.stopping': 'Stopping',
  'bulk.state.stopped': 'Stopped',
  'bulk.state.interrupted': 'Interrupted',

  'bulk.interrupted.title': 'A run was interrupted',
  'bulk.interrupted.text':
    'The run “{trigger}” of {time} was cut off: {accepted} accepted, {unknown} unknown, {waiting} not sent.',
  'bulk.interrupted.promise':
    'Going on fires only what was never sent. Unknown ones are not sent again.',
  'bulk.interrupted.continue': 'Continue with {count, plural, one {# record} other {# records}}',
  'bulk.interrupted.review': 'Look at it',
  'bulk.interrupted.discard': 'End it',
  'bulk.elsewhere.title': 'A run goes on in another tab',
  'bulk.elsewhere.text': '“{trigger}”: {done} of {total} records done.',
  'bulk.elsewhere.takeOver': 'Take over',
  'bulk.elsewhere.explain':
    'Only one tab fires. Taking over pauses the run there; here it waits until you resume it.',
  'bulk.elsewhere.busy': 'Another tab runs: wait for it, or take its run over.',
  'bulk.colleague.title': '{name} has a bulk run on this portal',
  'bulk.colleague.text': '“{trigger}”: {done} of {total} records done at {time}.',
  'bulk.colleague.all': 'Start mine all the same',
} as const
