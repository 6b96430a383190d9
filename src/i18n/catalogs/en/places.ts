/** Where the app appears in the portal, and its small layouts there. */
export const places = {
  // Shown by the portal itself, in the language of whoever looks.
  'place.title.record-tab': 'Trigger Console',
  'place.title.record-menu': 'Fire a trigger',
  'place.title.list-menu': 'Fire a trigger',
  'place.title.automation-designer': 'Fire and watch',

  'places.type': 'Object type',
  'places.record-tab': 'Card tab',
  'places.record-menu': 'Card menu',
  'places.list-menu': 'List menu',
  'places.automation-designer': 'Automation rules',
  'places.table': 'Places by object type',
  'places.one': '{type}: {place}',
  'places.none': 'Bitrix24 has no such place',
  'places.note.designer':
    'In the automation rules the app opens as “Fire and watch”: change a rule, fire at a sample record, see what happens.',

  'places.state.bound': 'Shown',
  'places.state.outdated': 'Needs repair',
  'places.state.working': 'Working …',
  'places.state.failed': 'Failed',
  'places.retry': 'Retry',
  'places.retryNamed': 'Retry: {place}',
  'places.failed': '{place}: {reason}',
  'places.changing': 'The places are being changed. Wait a moment.',
  'places.progress': '{done} of {count}',
  'places.leftovers':
    '{count, plural, one {# entry of an earlier version is left.} other {# entries of an earlier version are left.}}',
  'places.leftovers.remove': 'Remove them',

  'places.error.not-confirmed': 'Bitrix24 said yes, but its list of places does not show it.',
  'places.error.no-place': 'This portal has no such place.',
  'places.error.too-many': 'Bitrix24 takes no more entries of this app here.',
  'places.error.address':
    'Bitrix24 does not accept the app’s address. It must be a public address that begins with https.',

  'compact.openConsole': 'Open console',
  'compact.unsaved.title': 'Save the record first',
  'compact.unsaved.text': 'A trigger needs a saved record. Save the card, then open this again.',
  'compact.trigger.filter': 'Filter triggers',
  'compact.trigger.none': 'No trigger matches.',
  'compact.trigger.more':
    '{count, plural, one {# more trigger: type to find it.} other {# more triggers: type to find them.}}',
  'compact.trigger.usually': 'usually moves it to “{stage}” from here',
  'compact.trigger.last': 'last fired {time}',
  'compact.noTriggers.title': 'No triggers yet',
  'compact.noTriggers.text': 'Open the console and register one.',
  'compact.refresh.card': 'Refresh card',
  'compact.refresh.list': 'Refresh list',
  'compact.refreshed.card': 'The card was refreshed.',
  'compact.refreshed.list': 'The list was refreshed.',
  'compact.recent': 'Recent firings of this record',
  'compact.recent.time': 'Time',
  'compact.recent.trigger': 'Trigger',
  'compact.recent.way': 'Before → after',
  'compact.recent.result': 'Result',
  'compact.recent.by': 'By',
  'compact.sliderTitle': 'Trigger Console',

  'designer.title': 'Fire and watch: {name}',
  'designer.text':
    'Change a rule or a trigger, fire at a sample record, see where it goes. The trigger really runs: choose a record that may move.',
  'designer.pipeline': '{type} · {pipeline}',
  'designer.sample.none': 'This pipeline has no record yet. Create one, then open this again.',
  'designer.sample.elsewhere':
    'This record is in another pipeline, so the rules of this page do not apply to it.',
  'designer.fire': 'Fire and watch',
  'designer.unknownType': 'The portal does not list this object type any more',
} as const
