/** The Triggers screen. */
export const triggers = {
  'triggers.title': 'Triggers',
  'triggers.search': 'Search by name or code',
  'triggers.clearSearch': 'Clear search',
  'triggers.found': '{count, plural, one {# trigger} other {# triggers}}',
  'triggers.name': 'Name',
  'triggers.code': 'Code',
  'triggers.actions': 'Actions',
  'triggers.fired': 'Fired here, 30 days',
  'triggers.lastFired': 'last {time}',
  'triggers.never': 'not yet',
  'triggers.movedCount': '{count, plural, one {# record moved} other {# records moved}}',
  'triggers.notMovedCount':
    '{count, plural, one {# record did not move} other {# records did not move}}',
  'triggers.copyCode': 'Copy code {code}',
  'triggers.codeCopied': 'Code copied',
  'triggers.copyFailed': 'The browser did not allow copying. Select the text and copy it by hand.',
  'triggers.fireThis': 'Fire',
  'triggers.fireNamed': 'Fire “{name}”',
  'triggers.noMatch': 'No trigger matches “{text}”.',
  'triggers.note':
    'A trigger works only after it is placed on a stage: open the automation rules of a pipeline and add it there.',
  'triggers.automation': 'Automation rules',
  'triggers.seenAtWork': 'Seen at work in:',
  'triggers.lookForIt': 'Look for it in the automation rules',
  'triggers.automationOf': 'Automation rules: {pipeline}',
  'triggers.moreAutomation': '{count, plural, one {# more pipeline} other {# more pipelines}}',
  'triggers.pipelineOfType': '{type} · {pipeline}',
  'triggers.empty.title': 'No triggers yet',
  'triggers.empty.text': 'A trigger is a signal that moves records to the stage it is placed on.',
  'triggers.empty.step1': 'Register a trigger: give it a name and a code.',
  'triggers.empty.step2': 'Place it on a stage in the automation rules of CRM.',
  'triggers.empty.step3': 'Fire it here and watch the record move.',

  'triggers.new': 'New trigger',
  'triggers.busy': 'Bitrix24 is being asked; wait for its answer.',
  'triggers.register.title': 'Register a trigger',
  'triggers.register.name.help': 'What people see in the automation rules.',
  'triggers.register.code.help':
    'Latin letters, digits, dot, dash, underscore. It is fixed once registered.',
  'triggers.register.submit': 'Register trigger',
  'triggers.register.done':
    '“{name}” is registered. Now place it on a stage in the automation rules.',
  'triggers.warning.letterCase':
    'There is a trigger “{other}”, which differs only in letter case. Bitrix24 may take the two for one, while its automation tells them apart: better choose another code.',
  'triggers.warning.usedBefore':
    'This code was used before. Where it is still placed on a stage, it starts to work again as soon as it is registered.',

  'triggers.renameNamed': 'Rename “{name}”',
  'triggers.rename.title': 'Rename {code}',
  'triggers.rename.help':
    'Bitrix24 renames a trigger when its code is registered again, so that is what is sent. Its code and its places on stages stay as they are.',
  'triggers.rename.submit': 'Save name',
  'triggers.rename.done': 'Renamed to “{name}”.',

  'triggers.deleteNamed': 'Delete “{name}”',
  'triggers.delete.question': 'Delete “{name}”?',
  'triggers.delete.truth':
    'It can no longer be fired. On the stages where it is placed it stays, does nothing, and wakes up if the code {code} is ever registered again. Remove it there by hand; the list below reminds you.',
  'triggers.delete.submit': 'Delete trigger',
  'triggers.delete.keep': 'Keep',
  'triggers.delete.done': '“{name}” is deleted.',
  'triggers.delete.noReminder':
    'The reminder to remove it from the stages could not be saved, so nothing was deleted.',
  'triggers.delete.withoutReminder': 'Delete without a reminder',

  'triggers.left.title': 'Still to be removed from the stages',
  'triggers.left.text':
    'These triggers are deleted, but may still be placed on stages. Remove them in the automation rules of each pipeline, then tick them off here. The list is shared by all administrators.',
  'triggers.left.removedAt': 'deleted {time}',
  'triggers.left.tickOff': 'Removed from the stages',
  'triggers.left.tickOffNamed': '“{name}” is removed from the stages',
  'triggers.left.failed': 'The list of deleted triggers could not be read or saved.',

  'triggers.error.name.empty': 'Type a name: it is what people see in the automation rules.',
  'triggers.error.name.zero': 'Bitrix24 takes a lone 0 for no name. Choose another one.',
  'triggers.error.name.long': 'A name may have at most 255 characters.',
  'triggers.error.code.empty': 'Type a code: programs fire the trigger by it.',
  'triggers.error.code.zero': 'Bitrix24 takes a lone 0 for no code. Choose another one.',
  'triggers.error.code.letters':
    'Only Latin letters, digits, the dot, the dash and the underscore; no spaces.',
  'triggers.error.code.long': 'A code may have at most 50 characters.',
  'triggers.error.code.taken':
    'This code is registered already. Choose another one, or rename that trigger in its row.',
  'triggers.error.gone':
    'Someone deleted this trigger meanwhile. Saving a name would register it anew, so nothing was sent.',
  'triggers.error.merged':
    'Bitrix24 took the code for “{other}”, which differs only in letter case, and renamed that trigger. Nothing new was registered.',
  'triggers.error.notSeen':
    'The list of triggers does not show the change, so most likely it did not happen. Trying again does no harm.',
  'triggers.error.unknown':
    'Nobody can tell whether it happened: the list of triggers could not be read either. Trying again does no harm.',
} as const
