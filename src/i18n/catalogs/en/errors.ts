/** For every way a call can fail: what happened, and what to do now. */
export const errors = {
  'error.outside-portal.title': 'Open Trigger Console from your Bitrix24',
  'error.outside-portal.help':
    'This page works only inside a portal. Open Bitrix24, go to Applications in the left menu and choose Trigger Console.',
  'error.portal-silent.title': 'Bitrix24 does not answer',
  'error.portal-silent.help':
    'The page around this app has not replied. Reload the page; if that does not help, open the app from the Bitrix24 menu again.',
  'error.foreign-parent.title': 'This page is not your portal',
  'error.foreign-parent.help':
    'The app was opened inside a page other than the portal it was meant for, so it keeps everything switched off. Open it from the Bitrix24 menu.',

  'error.not-admin.title': 'Only a Bitrix24 administrator can fire triggers',
  'error.not-admin.help':
    'Bitrix24 gives triggers to portal administrators alone. Ask an administrator to open this app, or to give you administrator rights.',
  'error.no-app-context.title': 'The app has no rights of its own here',
  'error.no-app-context.help':
    'Triggers can be fired only by an installed app. Open Trigger Console from the Bitrix24 menu, not through a direct link or a webhook.',
  'error.no-crm-access.title': 'Your account has no access to CRM',
  'error.no-crm-access.help':
    'Ask an administrator to give you access to CRM, then open the app again.',
  'error.missing-scope.title': 'The app lacks a permission',
  'error.missing-scope.help':
    'Trigger Console needs the permissions CRM and Embedding. Open the app’s settings in Bitrix24, tick both, and install the app again.',
  'error.plan-without-rest.title': 'Your Bitrix24 plan has no REST API',
  'error.plan-without-rest.help':
    'Apps that use the REST API work on commercial plans only. Change the plan, or activate the trial.',
  'error.user-without-app.title': 'You may not use this app',
  'error.user-without-app.help': 'Ask an administrator to give you access to Trigger Console.',
  'error.extranet-user.title': 'Guests cannot use this app',
  'error.extranet-user.help': 'Sign in as an employee of the portal.',
  'error.credentials-rejected.title': 'Bitrix24 did not accept the app’s sign-in',
  'error.credentials-rejected.help': 'Open the app from the Bitrix24 menu again.',
  'error.access-denied.title': 'Bitrix24 denies access',
  'error.access-denied.help':
    'Your account lacks a right for this. The technical details show which one Bitrix24 names.',
  'error.session-ended.title': 'Your Bitrix24 session has ended',
  'error.session-ended.help': 'Reload the page and sign in; what you typed stays here.',
  'error.address-changed.title': 'The portal has a new address',
  'error.address-changed.help': 'Open the portal at its new address, then the app from its menu.',

  'error.empty-code.title': 'The trigger has no code',
  'error.empty-code.help': 'Choose a trigger from the list.',
  'error.wrong-code.title': 'Bitrix24 does not accept this trigger code',
  'error.wrong-code.help':
    'A code may hold Latin letters, digits, the dot, the dash and the underscore. Choose a trigger from the list.',
  'error.unknown-code.title': 'This trigger is no longer registered',
  'error.unknown-code.help':
    'It was deleted, or never registered by this app. Reload the list of triggers and choose again, or register it on the Triggers tab.',
  'error.empty-name.title': 'The trigger has no name',
  'error.empty-name.help': 'Type a name: it is what people see in the automation rules.',
  'error.wrong-type.title': 'The portal does not know this object type',
  'error.wrong-type.help': 'It may have been deleted. Reload the page and choose the type again.',
  'error.wrong-record-id.title': 'Bitrix24 does not accept this record number',
  'error.wrong-record-id.help':
    'A number is whole and above zero. Check the number in the record’s address.',
  'error.not-found.title': 'Bitrix24 did not find it',
  'error.not-found.help': 'It may have been deleted meanwhile. Reload and choose again.',
  'error.rejected.title': 'Bitrix24 rejected the request',
  'error.rejected.help':
    'The technical details hold Bitrix24’s own words. If they do not help, send them to support.',
  'error.unknown-method.title': 'This portal does not know triggers',
  'error.unknown-method.help':
    'Its version of Bitrix24 may be too old, or CRM automation is missing. Update an on-premise portal; in the cloud, ask Bitrix24 support.',
  'error.https-required.title': 'The portal asks for a secure connection',
  'error.https-required.help': 'Open the portal by an address that begins with https.',
  'error.batch-too-long.title': 'Too many commands in one request',
  'error.batch-too-long.help':
    'Bitrix24 takes 50 at once. Nothing was done for the rest; fire them again.',
  'error.not-in-batch.title': 'Bitrix24 takes this command only one by one',
  'error.not-in-batch.help': 'Nothing was done. Fire again: records are then sent singly.',

  'error.too-many-requests.title': 'Bitrix24 asks to slow down',
  'error.too-many-requests.help':
    'Too many requests came from this network. Nothing was done; wait a few seconds and try again.',
  'error.time-budget-used.title': 'The portal’s time for this is used up',
  'error.time-budget-used.help':
    'Bitrix24 limits the time a method may take in ten minutes. Nothing was done; it goes on when the limit opens again.',
  'error.portal-blocked.title': 'Bitrix24 has blocked its REST API',
  'error.portal-blocked.help':
    'The portal was overloaded and the block is lifted by hand. Nothing was done. Ask Bitrix24 support.',
  'error.portal-deleted.title': 'This portal was deleted',
  'error.portal-deleted.help': 'Open another portal.',
  'error.portal-failed.title': 'Bitrix24 reported an internal error',
  'error.portal-failed.help':
    'Try again in a minute. If it goes on, send the technical details to support.',
  'error.gateway-failed.title': 'The portal’s server did not answer properly',
  'error.gateway-failed.help': 'It is overloaded or being restarted. Try again in a minute.',

  'error.no-answer.title': 'No connection to Bitrix24',
  'error.no-answer.help': 'Check your connection, then try again.',
  'error.timed-out.title': 'Bitrix24 took too long',
  'error.timed-out.help': 'The portal is slow right now. Try again in a minute.',
  'error.unreadable-answer.title': 'Bitrix24 answered in a way this app does not understand',
  'error.unreadable-answer.help':
    'Try again. If it goes on, send the technical details to support.',
} as const
