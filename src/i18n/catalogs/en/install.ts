/** The first screen after the app was added. */
export const install = {
  'install.title': 'Set up Trigger Console',
  'install.lead': 'Check the permissions, choose where the app appears, and finish.',

  'install.checks': 'Permissions',
  'install.check.admin': 'Administrator',
  'install.check.admin.ok': 'Bitrix24 gives you the list of triggers: you can fire them.',
  'install.check.crm': 'CRM',
  'install.check.crm.ok': 'The app may read records and fire triggers.',
  'install.check.placement': 'Embedding',
  'install.check.placement.ok': 'The app may appear in cards and lists.',
  'install.check.placement.missing':
    'The app may not appear in cards and lists; its own page works. To have them, tick Embedding in the app’s settings in Bitrix24 and install it again.',
  'install.check.placement.unknown':
    'Bitrix24 does not tell whether the app may appear in cards and lists; adding it to its places shows it.',

  'install.where': 'Where to show the app',
  'install.where.text': 'You can change this at any time in Settings.',
  'install.where.reading': 'Looking where the app is shown now …',
  'install.where.again':
    'The app is shown in places already; they are ticked. Entries of earlier versions are replaced.',

  'install.finish': 'Finish installation',
  'install.finish.without': 'Finish without them',
  'install.retryFailed': 'Retry failed places',
  'install.working': 'Adding the app to its places …',
  'install.failed.title':
    '{count, plural, one {# place could not be set up} other {# places could not be set up}}',
  'install.failed.text':
    'Everything else is done. Retry, or finish now and repair them later in Settings.',
  'install.finishing': 'Finishing … Bitrix24 opens the app in a moment.',
  'install.stuck.title': 'Bitrix24 has not opened the app yet',
  'install.stuck.text': 'The installation is done on our side. Reload the page.',
} as const
