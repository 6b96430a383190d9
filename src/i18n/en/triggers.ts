/** The Triggers screen. */
export const triggers = {
  'triggers.title': 'Triggers',
  'triggers.search': 'Search by name or code',
  'triggers.clearSearch': 'Clear search',
  'triggers.found': '{count, plural, one {# trigger} other {# triggers}}',
  'triggers.name': 'Name',
  'triggers.code': 'Code',
  'triggers.actions': 'Actions',
  'triggers.copyCode': 'Copy code {code}',
  'triggers.codeCopied': 'Code copied',
  'triggers.copyFailed': 'The browser did not allow copying. Select the text and copy it by hand.',
  'triggers.fireThis': 'Fire',
  'triggers.fireNamed': 'Fire “{name}”',
  'triggers.noMatch': 'No trigger matches “{text}”.',
  'triggers.note':
    'A trigger works only after it is placed on a stage: open the automation rules of a pipeline and add it there.',
  'triggers.empty.title': 'No triggers yet',
  'triggers.empty.text': 'A trigger is a signal that moves records to the stage it is placed on.',
  'triggers.empty.step1': 'Register a trigger: give it a name and a code.',
  'triggers.empty.step2': 'Place it on a stage in the automation rules of CRM.',
  'triggers.empty.step3': 'Fire it here and watch the record move.',
} as const
