/** English: its keys and arguments are the contract for every other language. */
export const catalog = {
  // The frame around every screen, and words used everywhere.
  'app.name': 'Trigger Console',
  'app.sections': 'Sections',
  'app.skip': 'Skip to content',

  'tab.fire': 'Fire',
  'tab.triggers': 'Triggers',
  'tab.bulk': 'Bulk runs',
  'tab.history': 'History',
  'tab.settings': 'Settings',

  'shortcuts.title': 'Keyboard shortcuts',
  'shortcuts.submit': 'Fire, or submit the form you are in',
  'shortcuts.search': 'Go to the search or record field',
  'shortcuts.check': 'Check again, when a result is shown',
  'shortcuts.tabs': 'Move along the tabs; Enter opens one',
  'shortcuts.escape': 'Close a list, a question or a form',
  'shortcuts.list': 'Show or hide this list',
  'shortcuts.single.on':
    'Single keys do nothing while you type. You can switch them off in Settings.',
  'shortcuts.single.off': 'Single keys are switched off. You can switch them on in Settings.',

  'action.tryAgain': 'Try again',
  'action.reloadPage': 'Reload page',
  'action.close': 'Close',
  'action.cancel': 'Cancel',
  'action.copy': 'Copy',
  'action.copied': 'Copied',
  'action.copyFailed': 'Copying is blocked here: select the text and copy it yourself',
  'action.clear': 'Clear',

  'state.loading': 'Loading …',
  'state.slow': 'Bitrix24 is slow to answer.',
  'details.title': 'Technical details',
  'details.copy': 'Copy details',
  'details.empty': '(empty)',
  'details.request': 'Request',
  'details.method': 'Method',
  'details.http': 'HTTP status',
  'details.code': 'Error code',
  'details.text': 'Bitrix24’s words',
  'details.appError': 'Error in the app',
  'details.requestId': 'Request ID',
  'details.sentAt': 'Sent',
  'details.answeredAt': 'Answered',
  'details.sends': 'Times sent',
  'details.transport': 'Way of sending',
  'details.transport.once': 'Guarded: the browser cannot repeat it',
  'details.transport.ordinary':
    'Ordinary: if the connection breaks, the browser itself may repeat it',
  'details.until': 'Opens again',

  'toasts.region': 'Messages',

  'gate.history': 'Show the history of this browser',
  'gate.not-installed.title': 'Trigger Console is not fully installed',
  'gate.not-installed.help':
    'An administrator has to finish the installation first: until then Bitrix24 shows the app in no other place.',
  'gate.copyRequest': 'Copy a request for the administrator',
  'gate.requestText':
    'Please open Trigger Console in our Bitrix24 ({portal}) for me, or give me administrator rights: firing CRM triggers needs them.',
  'app.error.title': 'Something in this app failed',
  'app.error.help':
    'What you pressed last may have had no effect. What was sent is in the History with its result.',
  'option.replace': 'Replace it',
  'option.decide': 'What is saved can’t be read. Decide above whether to replace it.',
  'gate.crash.title': 'Something in this screen broke',
  'gate.crash.help': 'What was fired stands in the History. Reload the page to go on.',

  // For every way a call can fail: what happened, and what to do now.
  'error.outside-portal.title': 'Open Trigger Console from your Bitrix24',
  'error.outside-portal.help':
    'This page works only inside a portal. Open Bitrix24, go to Applications in the left menu and choose Trigger Console.',
  'error.portal-silent.title': 'Bitrix24 does not answer',
  'error.portal-silent.help':
    'The page around this app has not replied. Reload the page; if that does not help, open the app from the Bitrix24 menu again.',
  'error.hidden-https.title': 'Bitrix24 doesn’t know that it is opened by https',
  'error.hidden-https.help':
    'This page came by https, but Bitrix24 told the app an address with http. A proxy in front of Bitrix24 ends the encryption and doesn’t pass that on. Whoever runs this server can fix it: the proxy has to pass on that the request came by https (X-Forwarded-Proto), and the web server of Bitrix24 has to set HTTPS=on.',
  'error.stored-otherwise.title': 'Bitrix24 stored something else than was sent',
  'error.stored-otherwise.help':
    'Its database may end a text at the first emoji, or somebody saved at the same moment. Try again; what is stored now is in the technical details.',
  'error.unreadable-option.title': 'What is saved in Bitrix24 can’t be read',
  'error.unreadable-option.help':
    'It was shortened, or changed outside this app. It stays as it is until you agree to replace it; the technical details show it.',
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
  'error.credentials-rejected.title': 'Your account lacks the permissions for this',
  'error.credentials-rejected.help':
    'Ask an administrator of the portal to check your access rights in Bitrix24.',
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
  'error.manifest-unreadable.title': 'Bitrix24 could not read the manifest of this app',
  'error.manifest-unreadable.help':
    'Nothing was executed. Reinstall the app, or ask whoever installed it.',
  'error.sign-in-unreachable.title': 'Bitrix24 could not reach its sign-in server',
  'error.sign-in-unreachable.help': 'Nothing was executed. Try again in a few minutes.',
  'error.blocked-in-front.title': 'Something in front of the portal refused the request',
  'error.blocked-in-front.help':
    'A firewall or proxy answered instead of Bitrix24. Ask whoever runs your network to allow requests to the portal.',
  'error.portal-closed.title': 'This portal is closed at the moment',
  'error.portal-closed.help':
    'On a self-hosted portal, an administrator can switch off the temporary closure in the settings of the main module. Then try again.',
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

  // Why a firing moved nothing: what was read, what only a person can look up, what was learned.
  'causes.title': 'Possible causes',
  'causes.certain': 'Certain',
  'causes.look-here': 'To check',
  'causes.ruled-out': 'Ruled out',
  'causes.ruledOut': '{count, plural, one {# cause} other {# causes}} ruled out',
  'causes.openRules': 'Open automation rules: {pipeline}',

  'cause.record-missing.title': 'No such record, or you may not see it',
  'cause.record-missing.text':
    'Bitrix24 says yes to any number, but only a record that exists can move.',
  'cause.record-missing.not': 'The record exists.',
  'cause.leads-off.title': 'Leads are switched off on this portal',
  'cause.leads-off.text': 'In the simple CRM mode automation never looks at leads.',
  'cause.leads-off.not': 'Leads are switched on.',
  'cause.automation-off.title': 'Automation rules are switched off for this type',
  'cause.automation-off.text': 'Switch them on in the settings of the SPA.',
  'cause.automation-off.not': 'Automation rules are switched on for this type.',
  'cause.stage-gone.title': 'Its stage no longer exists',
  'cause.stage-gone.text':
    'Its pipeline doesn’t list this stage any more, so no trigger can move it. Move the record to another stage first.',
  'cause.stage-gone.not': 'Its stage exists.',
  'cause.stages-off.title': 'This type has no stages',
  'cause.stages-off.text': 'Without stages there is nothing a trigger could move.',
  'cause.stages-off.not': 'This type has stages.',
  'cause.no-open-deal.title': 'This client has no open deal and no item',
  'cause.no-open-deal.text':
    'Bitrix24 fires on the client’s current deal and its items; without them nothing happens.',
  'cause.no-open-deal.not': 'The client has an open deal or an item.',
  'cause.sent-back.title': 'Something sent it back',
  'cause.sent-back.text':
    'On the stage it went to, look for an automation rule or a trigger that moves it back.',
  'cause.sent-back.not': 'It did not go and come back: no move was recorded.',
  'cause.last-stage.title': 'It stands at the last stage of its pipeline',
  'cause.last-stage.text':
    'Nothing lies ahead. Only a trigger that may switch to a previous stage could take it from there.',
  'cause.last-stage.not': 'Stages lie ahead of it.',
  'cause.record-closed.title': 'The record is closed',
  'cause.record-closed.text':
    'Only a trigger on another final stage, or one that may switch to a previous stage, takes it from there.',
  'cause.record-closed.not': 'The record is open.',
  'cause.at-or-past.title': 'It is already at or past the trigger’s stage',
  'cause.at-or-past.text':
    'A trigger moves forward only, unless its settings allow switching to a previous stage.',
  'cause.at-or-past.not': 'The stage the trigger leads to lies ahead.',
  'cause.not-placed.title': 'The trigger is not placed in this pipeline',
  'cause.not-placed.text':
    'Open the automation rules and see whether a stage has the trigger: Bitrix24 tells no app where triggers are placed.',
  'cause.not-placed.not': 'The trigger is placed in this pipeline.',
  'cause.conditions.title': 'The conditions of the trigger are not met',
  'cause.conditions.text':
    'Compare the conditions set in the trigger with the fields of this record.',
  'cause.too-early.title': 'Bitrix24 may still be at work',
  'cause.too-early.text': 'Automation rules can take a while. Check again in a minute.',
  'cause.automation-unavailable.title': 'Automation may be switched off, or not part of your plan',
  'cause.automation-unavailable.text': 'No firing from this browser has moved anything yet.',
  'cause.automation-unavailable.not': 'Automation works on this portal.',

  'learned.usually':
    'Learned from earlier firings: it led to “{stage}”{total, plural, one { the only time it was fired here} other { {count} of # times here}}.',
  'learned.movedHere':
    'Learned from earlier firings: it moved records{total, plural, one { the only time it was fired here} other { {count} of # times here}}.',
  'learned.neverHere':
    'Learned from earlier firings: fired here{total, plural, one { once} other { # times}}, and nothing moved.',
  'learned.elsewhere': 'Learned from earlier firings: it works in other pipelines.',
  'learned.note': 'Learned from firings in this browser, not read from Bitrix24.',

  'liveness.proven':
    'Proven here: it led to “{stage}”{total, plural, one { the only time it was fired} other { {count} of # times}}.',
  'liveness.never-proven':
    'Never proven here: fired{total, plural, one { once} other { # times}}, and nothing moved.',
  'liveness.no-history': 'No history here: this browser has not fired it in this pipeline yet.',

  'forecast.missing': 'Nothing to fire at: no such record, or you may not see it.',
  'forecast.leads-off': 'Certainly nothing: leads are switched off.',
  'forecast.automation-off': 'Certainly nothing: automation rules are switched off.',
  'forecast.stage-gone': 'Certainly nothing: the record’s stage no longer exists.',
  'forecast.stages-off': 'Certainly nothing: the type has no stages.',
  'forecast.likely-move':
    'Likely a move to “{stage}”: so it went{total, plural, one { the only time} other { {seen} of # times}} from this stage.',
  'forecast.already-there': 'Likely nothing: it already stands where the trigger leads.',
  'forecast.behind': 'Likely nothing: it is past the stage the trigger leads to.',
  'forecast.last-stage': 'Likely nothing: it stands at the last stage of its pipeline.',
  'forecast.stayed-before': 'Likely nothing: fired at this stage before, and nothing moved.',

  // The Fire screen.
  'fire.title': 'Fire a trigger',
  'fire.type': 'Object type',
  'fire.type.choose': 'Choose a type',
  'fire.record': 'Record',
  'fire.record.placeholder': 'Number, title or link',
  'fire.record.help':
    'A number, a part of the title, the link of a card, or a short code such as D_25.',
  'fire.record.clear': 'Clear record',
  'fire.record.recent': 'Recent',
  'fire.record.searching': 'Searching …',
  'fire.record.none': 'No record matches',
  'fire.record.typeFirst': 'Choose an object type first',
  'fire.record.typeMore': 'Type at least two letters',
  'fire.record.searchFailed': 'The search did not work. A number still does.',
  'fire.record.host': 'This link leads to {host}, not to this portal ({own})',
  'fire.record.hostOnce': 'Use {record} of this portal',
  'fire.record.missing': 'There is no such record: {record}',
  'fire.record.denied': 'You may not see {record}',
  'fire.record.failed': '{record} could not be read',
  'fire.record.reading': 'Reading {record} …',
  'fire.record.checkAgain': 'Look again',
  'fire.record.stage': 'Stage of {record}',
  'fire.record.pipeline': 'Pipeline: {name}',
  'fire.record.position': '{place} of {count}',
  'fire.record.moreStages': 'Show {count, plural, one {# more stage} other {# more stages}}',

  'fire.wouldDoNothing': 'A trigger would do nothing.',
  'fire.anyway': 'Fire anyway',
  'fire.anyway.denied': 'It can be fired anyway, but nobody could tell whether it moved.',

  'fire.deals.title': 'Open deals of this client',
  'fire.deals.reading': 'Reading the deals and items of this client …',
  'fire.deals.failed':
    'The deals and items of this client could not be read, so there would be no proof.',
  'fire.deals.none':
    'This client has no open deal and no item, so firing here would most likely do nothing.',
  'fire.deals.more': 'Show {count, plural, one {# more} other {# more}}',
  'fire.deals.fireThis': 'Fire at this one instead',
  'fire.deals.fireThisOne': 'Fire at this one instead: {deal}',
  'fire.items.title': '{type}: items of this client',
  'fire.reach.deals':
    '{count, plural, =0 {One firing reaches: no deal} one {One firing reaches: the open deal} other {One firing reaches: one of # open deals}}',
  'fire.reach.items': '{type}: {count, plural, one {# item} other {# items}}',
  'fire.reach.unwatched':
    '{count, plural, one {# more item is} other {# more items are}} reached but not watched: there are too many.',
  'fire.reach.unread': 'Not readable, so not watched: {types}',
  'fire.deals.moved': 'Moved',
  'fire.deals.stayed': 'Stayed',
  'fire.trigger': 'Trigger',
  'fire.trigger.placeholder': 'Name or code',
  'fire.trigger.none': 'No trigger matches',
  'fire.record.responsible': 'responsible: {name}',

  'recent.title': 'Recent',
  'recent.all': 'All history',
  'recent.time': 'Time',
  'recent.record': 'Record',
  'recent.trigger': 'Trigger',
  'recent.way': 'Before → after',
  'recent.result': 'Result',
  'recent.use': 'Use again',
  'recent.useThis': 'Use again: {trigger} at {record}',
  'fire.submit': 'Fire trigger',
  'fire.locked': 'A firing is waiting for a limit. Cancel it, or wait until it has been sent.',
  'fire.shortcut': 'Ctrl + Enter',
  'fire.openRecord': 'Open record',
  'link.oldHost': '{host} is an old name of this portal',
  'link.newTab': 'This Bitrix24 can’t show it here, so it opened in a new tab',
  'link.blocked.title': 'Your browser blocked the new tab',
  'link.blocked.text': 'Allow pop-ups for this page, or hold Ctrl (⌘) while you press the link.',
  'fire.journal.refused':
    'No storage in this browser: this firing is remembered only until the page is closed.',
  'fire.journal.silent':
    'The browser’s storage doesn’t answer: this firing is remembered only until the page is closed.',
  'fire.journal.newer':
    'You are going on without the history: earlier unknown results are not checked.',
  'fire.journal.damaged':
    'You are going on without the history: earlier unknown results are not checked.',
  'bulk.noJournal':
    'The browser’s storage doesn’t answer, so a bulk run could not be continued after an interruption. Close other tabs of this app and reload the page.',
  'journal.newer.title': 'A newer version of this app has written your history',
  'journal.newer.help':
    'Another tab or an earlier visit used a newer version. Reload the page to get it.',
  'journal.damaged.title': 'Your history can’t be read',
  'journal.damaged.help':
    'The browser reports that its database is damaged. Nothing was deleted; reloading or restarting the browser may help.',
  'journal.goOn': 'Go on without the history',
  'journal.goOn.help':
    'Without it the app can’t warn you of results that are still unknown, and what you fire now is not saved.',
  'fire.doubt': 'This trigger was fired on {record} at {time}, and the result is still unknown.',
  'fire.again': 'Fire again',
  'fire.again.wait': 'Possible in {seconds} s: until then the first signal may still take effect.',
  'fire.again.title': 'Fire a second time?',
  'fire.again.text':
    'Bitrix24 may have acted on the first signal although no clear answer came. A second one may run automation rules twice or move the record further. Check again first.',
  'fire.again.confirm': 'Fire a second time',
  'fire.again.keep': 'Leave it',
  'fire.clientNote':
    'A contact or company never moves itself. One firing reaches its current deal, its orders, which apps can’t read, and every item of a smart process that has a trigger on any stage. Apps can’t see where triggers are placed, so all items are watched.',

  'fire.error.type': 'Choose an object type.',
  'fire.error.record.empty': 'Type the number of the record or paste its link.',
  'fire.error.record.unreadable':
    'This is neither a number nor a link of a card. Try 25, D_25, or the address of the card.',
  'fire.error.record.otherHost': 'This link leads to {host}, not to this portal.',
  'fire.error.record.unknownType':
    'This portal has no such object type, or triggers do not work with it.',
  'fire.error.trigger': 'Choose a trigger from the list.',
  'fire.error.trigger.unmatched': 'No trigger is called “{text}”. Choose one from the list.',
  'fire.error.summary': 'Please check {count, plural, one {# field} other {# fields}}.',

  'obstacle.leads-off': 'Leads are switched off on this portal.',
  'obstacle.automation-off': 'Automation rules are switched off for this type.',
  'obstacle.stages-off': 'This type has no stages.',

  'type.lead': 'Lead',
  'type.deal': 'Deal',
  'type.contact': 'Contact',
  'type.company': 'Company',
  'type.estimate': 'Estimate',
  'type.invoice': 'Invoice',
  'type.smart-process': 'SPA',
  'type.unknown': 'Record',
  'record.name': '{type} #{id}',

  'result.title': 'Result',
  'result.idle': 'Pick a record and a trigger. The stage before and after will appear here.',
  'result.reading': 'Reading the record …',
  'result.sending': 'Firing “{trigger}” at {record} …',
  'result.slow': 'Bitrix24 is still working …',
  'result.verySlow': 'This can take up to a minute.',
  'result.waiting': 'Portal limit reached: “{trigger}” will be fired on {record} in {seconds} s.',
  'result.waiting.cancel': 'Cancel',
  'result.checking': 'Checking the record …',
  'result.stopChecking': 'Stop checking',
  'result.checkAgain': 'Check again',
  'result.dismiss': 'Clear result',
  'result.steps': 'Looks at the record',
  'result.step.done': 'done',
  'result.step.current': 'under way',
  'result.step.waiting': 'to come',
  'result.step.sent': 'sent',
  'result.step.now': 'now',
  'result.step.after': '{seconds} s',
  'result.observedAtOnce': 'Seen at once.',
  'result.observedAfter': 'Seen after {seconds} s.',
  'result.pathAfter': '+{seconds} s',
  'result.clientPicked':
    'Bitrix24 picked {deal} of {count, plural, one {# open deal} other {# open deals}} of this client.',
  'result.clientNone':
    'None of the {count, plural, one {# open deal} other {# open deals}} of this client has moved.',
  'result.clientItems':
    '{moved} of {count, plural, one {# item} other {# items}} of this client moved.',
  'result.acceptedAt': 'Bitrix24 accepted the signal at {time}.',
  'result.checkedTimes':
    'Checked {count, plural, one {# time} other {# times}}, the last time after {seconds} s.',
  'result.way': 'Stages: {stages}.',
  'result.stillAt': 'Still at “{stage}”.',
  'result.unchanged': 'unchanged',
  'result.notSentAgain': 'It was not sent again.',

  // How a firing can end. A title says what was observed, never what we hope.
  'outcome.moved.short': 'Changed',
  'outcome.moved.title': 'Stage changed',
  'outcome.moved.text': 'The stage of {record} is another one than before the firing.',
  'outcome.moved-on.short': 'Moved on',
  'outcome.moved-on.title': 'Stage changed, and moved on further',
  'outcome.moved-on.text': '{record} moved, and something took it on from there.',
  'outcome.came-back.short': 'Came back',
  'outcome.came-back.title': 'Stage changed, and came back',
  'outcome.came-back.text':
    '{record} moved and stands where it was before. Look for an automation rule or a trigger that sends it back.',
  'outcome.same-time.short': 'Same time',
  'outcome.same-time.title': 'Stage changed at the same time, by user {id}',
  'outcome.same-time.text': 'The stage of {record} changed while Bitrix24 worked on the request.',
  'outcome.unrelated-move.short': 'Not by this firing',
  'outcome.unrelated-move.title': 'Stage changed, but not by this firing',
  'outcome.unrelated-move.text':
    '{record} has moved, but not while Bitrix24 worked on the request. The trigger itself moved nothing.',
  'outcome.not-moved.short': 'No change',
  'outcome.not-moved.title': 'Accepted, but the stage has not changed',
  'outcome.not-moved.text':
    'Bitrix24 took the signal for {record}. That alone does not mean that anything happened.',
  'outcome.not-found.short': 'Not found',
  'outcome.not-found.title': 'No such record, or you may not see it',
  'outcome.not-found.text': '{record} was not found when it was read before the firing.',
  'outcome.refused.short': 'Refused',
  'outcome.refused.title': 'Bitrix24 refused the request',
  'outcome.refused.text': 'Nothing happened to {record}.',
  'outcome.unknown.short': 'Unknown',
  'outcome.unknown.text':
    'The signal for {record} was sent, but nobody can tell whether Bitrix24 acted on it.',
  'outcome.sent-twice.short': 'Maybe twice',
  'outcome.sent-twice.text': 'The signal for {record} may have reached Bitrix24 twice.',
  'outcome.not-sent.short': 'Not sent',
  'outcome.not-sent.title': 'Not sent',
  'outcome.not-sent.text': 'Nothing was sent for {record}.',
  'outcome.not-verified.short': 'Not verified',
  'outcome.not-verified.title': 'Accepted, but the stage could not be read',
  'outcome.not-verified.text': 'Bitrix24 took the signal for {record}. Open the record to look.',

  'outcome.not-found.accepted':
    'Bitrix24 said yes anyway, as it does even for a number that does not exist.',
  'outcome.not-found.withheld': 'Nothing was sent.',
  // Whose move it was: 'before' and 'after' are seconds from the request's start and end.
  'origin.before':
    'That was {seconds, plural, one {# second} other {# seconds}} before Bitrix24 began the request.',
  'origin.after':
    'That was {seconds, plural, one {# second} other {# seconds}} after Bitrix24 had finished the request.',
  'origin.earlier': 'It had already moved once between the reading and the request.',
  'origin.same-time':
    'Bitrix24 names user {id}, who is neither the responsible person nor the author. Either the rule moves records in this person’s name, or a colleague happened to move it in the same seconds. It counts as the trigger’s work once three records have shown the same.',
  'origin.hidden':
    'It moved after the request and before it could be read, so we can’t tell whether the trigger had moved it first.',
  'origin.untimed':
    'Bitrix24 gives no time for this move. All we know is that it happened between two readings.',
  'origin.by.person': 'Bitrix24 names user {id} as the one who moved it.',
  'origin.by.system': 'Bitrix24 moved it by itself, for example by a robot.',
  'outcome.alsoMoved':
    '{count, plural, one {# more record} other {# more records}} of this client moved as well.',

  'seen.not-read': 'The record has not been read since.',
  'seen.unreadable': 'The record could not be read since.',
  'seen.nothing': 'Since then the record has not moved. That does not prove that nothing happened.',
  'seen.movement': 'Since then the record has moved, so Bitrix24 very likely acted on it.',

  'notSent.stopped': 'The run was stopped before its turn came.',
  'notSent.interrupted': 'The page was closed or reloaded before it was sent.',
  'notSent.cancelled': 'You cancelled it before it was sent.',
  'notSent.app-failed':
    'This app failed before anything was sent. The technical details say where.',
  'notSent.changed-meanwhile': 'Its stage changed between the plan and the firing.',
  'notSent.read-failed': 'Its stage could not be read first, so there would have been no proof.',
  'notSent.journal-failed':
    'This browser could not write it down first, and nothing is sent without a note of it.',

  'notVerified.unreadable': 'Your account may not read its stage.',
  'notVerified.read-failed': 'Reading it failed.',
  'notVerified.no-reading-before': 'Nothing was known of its stage before.',
  'notVerified.gone': 'It was found before, and is not any more.',
  'notVerified.nothing-to-watch': 'It is not known which deals and items the client has.',
  'notVerified.not-checked': 'Checking was stopped before the first look.',

  'unknown.no-answer.title': 'No answer, so the result is unknown',
  'unknown.no-answer': 'The connection broke before an answer came.',
  'unknown.timed-out.title': 'No answer, so the result is unknown',
  'unknown.timed-out': 'No answer came within the time that Bitrix24 allows itself.',
  'unknown.gateway.title': 'Result unknown: an error page came instead of an answer',
  'unknown.gateway': 'The portal’s server answered with an error page of its own.',
  'unknown.blocked-in-front.title':
    'Result unknown: something in front of the portal refused the request',
  'unknown.blocked-in-front':
    'A page with status 403 came instead of an answer. A firewall or proxy in front of Bitrix24 usually sends it.',
  'unknown.portal-failed.title': 'Result unknown: Bitrix24 returned an error',
  'unknown.portal-failed':
    'Bitrix24 reported an error that can come from an automation rule of the new stage, so the stage may have changed.',
  'unknown.redirected.title': 'Result unknown: the portal sent a redirect instead of an answer',
  'unknown.redirected':
    'It sent the browser to another address. If the portal has moved, open it at its new address.',
  'unknown.unreadable.title': 'Result unknown: the answer could not be understood',
  'unknown.unreadable': 'The answer was neither a yes nor a refusal this app knows.',
  'unknown.sent-twice.title': 'May have been sent twice',
  'unknown.sent-twice':
    'Bitrix24 accepted it, but began so late that the browser may have repeated the request after a broken connection. Automation rules may have run twice.',
  'unknown.refusal-in-doubt.title': 'Result unknown: Bitrix24 refused, but perhaps only a repeat',
  'unknown.refusal-in-doubt':
    'If the connection broke, the browser itself may have repeated the request. Bitrix24 may then have refused only the repeat.',
  'unknown.refusal-in-doubt.reason': 'The reason it gave: {reason}.',
  'unknown.moved.title':
    '{type, select, deal {Answer lost, but the deal moved} other {Answer lost, but the record moved}}',
  'unknown.moved.error.title':
    '{type, select, deal {Bitrix24 returned an error, but the deal moved} other {Bitrix24 returned an error, but the record moved}}',
  'unknown.interrupted.title': 'No answer, so the result is unknown: the app was closed',
  'unknown.interrupted': 'The app was closed or reloaded between sending and the answer.',
  'unknown.app-failed.title': 'Result unknown: this app failed',
  'unknown.app-failed': 'This app failed after the request may have been sent.',

  // The Triggers screen.
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
  'triggers.error.renamed': 'Bitrix24 stored the name “{name}”',
  'triggers.error.renamed.help':
    'It shortens names to 255 characters, and some portals end a name at the first emoji. The trigger works under this name; rename it if that won’t do.',
  'triggers.error.gone':
    'Someone deleted this trigger meanwhile. Saving a name would register it anew, so nothing was sent.',
  'triggers.error.merged':
    'Bitrix24 took the code for “{other}”, which differs only in letter case, and renamed that trigger. Nothing new was registered.',
  'triggers.error.notSeen':
    'The list of triggers does not show the change, so most likely it did not happen. Trying again does no harm.',
  'triggers.error.unknown':
    'Nobody can tell whether it happened: the list of triggers could not be read either. Trying again does no harm.',

  // Ready-made code that fires a trigger from outside.
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
  'snippets.comment.refusal':
    'The SDK’s own message leaves out what Bitrix24 says about most refusals.',
  'snippets.comment.once': 'Left alone, the SDK sends up to three times.',
  'snippets.comment.patience': 'One attempt, and as long as Bitrix24 itself may take.',
  'snippets.comment.crest':
    'Lies beside crest.php, after install.php of CRest has stored the tokens.',
  'snippets.comment.page': 'The page is opened from Bitrix24.',
  'snippets.noAnswer': 'No answer: nobody can tell whether it worked.',

  // The History screen, and what any list of firings says of one of them.
  'firing.queued': 'Waiting',
  'firing.sending': 'Sending',
  'firing.checking': 'Checking',
  'firing.noStage': 'not known',
  'firing.time': 'Time',
  'firing.who': 'Who',
  'firing.record': 'Record',
  'firing.trigger': 'Trigger',
  'firing.beforeAfter': 'Before → after',
  'firing.result': 'Result',
  'firing.actions': 'Details and actions',
  'firing.details': 'Details of {record}',
  'firing.detailsHide': 'Hide the details of {record}',
  'firing.reason': 'Reason',
  'firing.run': 'Run',
  'firing.run.single': 'Single firing',
  'firing.run.bulk': 'Bulk run {id}',
  'firing.readBefore': 'Read before',
  'firing.sentAt': 'Sent',
  'firing.answer': 'Answer',
  'firing.answer.accepted': 'accepted',
  'firing.answer.refused': 'refused',
  'firing.answer.unknown': 'unknown',
  'firing.answer.not-sent': 'not sent',
  'firing.answer.waiting': 'not sent yet',
  'firing.answer.sending': 'none yet',
  'firing.serverTime': '{answer}, {seconds} s on the server',
  'firing.readAfter': 'Read after',
  'firing.stageAt': '{time}: {stage}',
  'firing.stageMissing': '{time}: not found',
  'firing.path': 'Stages entered',
  'firing.alsoMoved': '{record} moved as well.',
  'firing.movedBy': 'Moved by',
  'firing.mover.responsible': 'Bitrix24, in the name of the responsible person (user {id})',
  'firing.mover.author': 'Bitrix24, in the name of the author (user {id})',
  'firing.mover.chosen': 'Bitrix24, in the name of user {id}, as its rule says',
  'firing.mover.system': 'Bitrix24 itself',
  'firing.mover.other': 'user {id}',
  'firing.mover.unnamed': 'not available',

  'pager.page': 'Page {page}',
  'pager.previous': 'Previous page',
  'pager.next': 'Next page',
  'pager.perPage': '{count} per page',
  'pager.size': 'Rows per page',

  'csv.kind': 'Kind',
  'csv.kind.single': 'single',
  'csv.kind.bulk': 'bulk',
  'csv.code': 'Code',
  'csv.link': 'Link',
  'csv.shortCode': 'Short code',
  'csv.type': 'Object type',
  'csv.id': 'Number',
  'csv.title': 'Title',
  'csv.before': 'Stage before',
  'csv.beforeId': 'Stage before, ID',
  'csv.after': 'Stage after',
  'csv.afterId': 'Stage after, ID',
  'csv.explanation': 'Explanation',
  'csv.seconds': 'Server seconds',

  'history.title': 'History',
  'history.period': 'Period',
  'history.period.all': 'All time',
  'history.period.today': 'Today',
  'history.period.week': 'Last 7 days',
  'history.period.month': 'Last 30 days',
  'history.trigger.all': 'All triggers',
  'history.result.all': 'All results',
  'history.who.all': 'Everyone',
  'history.search': 'Record, reason or number',
  'history.clearSearch': 'Clear search',
  'history.clearFilters': 'Clear filters',
  'history.export': 'Export CSV',
  'history.exported': '{count, plural, one {# firing} other {# firings}} exported.',
  'history.export.none': 'There is nothing to export.',
  'history.memoryOnly':
    'This browser keeps no storage for the app, so the history ends when the page is closed. Export it if you need it.',
  'history.empty.title': 'Nothing has been fired yet',
  'history.empty.text':
    'Every firing is written down here: when, who, which trigger and record, and what came of it.',
  'history.noMatch.title': 'Nothing for these filters',
  'history.pages': 'Pages of the history',
  'history.failed': 'The history could not be read from this browser’s storage.',
  'history.outdated.title':
    '{count, plural, one {# firing is} other {# firings are}} older than {days, plural, one {# day} other {# days}}',
  'history.outdated.text':
    'Nothing is deleted by itself. Take them along as a file before you delete them; the last 20 bulk runs stay in any case.',
  'history.outdated.delete': 'Delete old firings',
  'history.outdated.question':
    'Delete {count, plural, one {# old firing} other {# old firings}} from the history?',
  'history.outdated.exported':
    'You have exported them. Nothing changes in Bitrix24, and what was learned of the triggers stays.',
  'history.outdated.notExported':
    'They have not been exported here. Nothing changes in Bitrix24, and what was learned of the triggers stays.',
  'history.fireAgain': 'Fire again',
  'history.delete': 'Delete',
  'history.delete.open': 'It is still under way.',
  'history.delete.single': 'Delete this firing from the history?',
  'history.delete.singleTruth':
    'Only the note in this browser goes. Nothing changes in Bitrix24, and what was learned of the trigger stays.',
  'history.delete.bulk':
    'Delete the whole run of {count, plural, one {# record} other {# records}} from the history?',
  'history.delete.bulkAll': 'Delete the whole run from the history?',
  'history.delete.bulkTruth':
    'A bulk run is kept or deleted as one. Export it first if you need it. Nothing changes in Bitrix24, and what was learned of the trigger stays.',
  'history.delete.keep': 'Keep',
  'history.deleted': 'Deleted from the history.',

  // The Bulk runs screen: the list of runs, how they stand, and runs elsewhere.
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
  'bulk.list.open': 'Open the run of {time}',
  'bulk.list.openShort': 'Open',
  'bulk.list.changed': '{count} changed',
  'bulk.list.unchanged': '{count} no change',
  'bulk.list.failed': '{count} failed',
  'bulk.list.unknown': '{count} unknown',
  'bulk.list.notSent': '{count} not sent',
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
  'bulk.state.some-changed': 'Finished, some changed',
  'bulk.state.none-changed': 'Finished, none changed',
  'bulk.state.some-failed': 'Finished, some failed',
  'bulk.state.all-failed': 'Finished, all failed',
  'bulk.state.some-unknown': 'Finished, some unknown',
  'bulk.state.all-unknown': 'Finished, all unknown',
  'bulk.state.some-unverified': 'Finished, some not verified',
  'bulk.state.all-unverified': 'Finished, not verified',
  'bulk.state.stopping': 'Stopping',
  'bulk.state.stopped': 'Stopped',
  'bulk.state.interrupted': 'Interrupted',

  'bulk.interrupted.title': 'A run was interrupted',
  'bulk.interrupted.text':
    'The run “{trigger}” of {time} was cut off: {accepted} accepted, {unknown} unknown, {waiting} not sent.',
  'bulk.interrupted.promise':
    'Going on fires only what was never sent. Unknown ones are not sent again.',
  'bulk.interrupted.continue': 'Continue with {count, plural, one {# record} other {# records}}',
  'bulk.interrupted.review': 'Look at the run',
  'bulk.interrupted.discard': 'End the run',
  'bulk.elsewhere.title': 'A run goes on in another tab',
  'bulk.elsewhere.text': '“{trigger}”: {done} of {total} records done.',
  'bulk.elsewhere.takeOver': 'Take over',
  'bulk.elsewhere.explain':
    'Only one tab fires. Taking over pauses the run there; here it waits until you resume it.',
  'bulk.elsewhere.taking':
    'Waiting for the answer that is still on its way: a minute and a half at most.',
  'bulk.elsewhere.busy': 'A run is on in another tab: wait for it, or take it over.',
  'bulk.elsewhere.taken': 'Another tab is firing on this portal: wait until it is done.',
  'bulk.own.running': 'Your run of {time} is under way',
  'bulk.own.paused': 'Your run of {time} is paused',
  'bulk.own.open': 'Open the run',
  'bulk.own.busy': 'Your run of {time} is not over: let it end, or stop it.',
  'bulk.colleague.title': '{name} has a bulk run on this portal',
  'bulk.colleague.text': '“{trigger}”: {done} of {total} records done at {time}.',
  'bulk.colleague.all': 'Start mine anyway',
  'bulk.colleague.busy':
    'A colleague’s run is under way: wait for its end, or tick “Start mine anyway”.',

  // A new bulk run: choosing records, the plan, the review.
  'bulk.choose.title': '1. Choose records',
  'bulk.choose.source': 'Where the records come from',
  'bulk.choose.paste': 'Paste or file',
  'bulk.choose.filter': 'Filter',
  'bulk.choose.history': 'Earlier run',
  'bulk.choose.type': 'Object type',
  'bulk.choose.typeForNumbers': 'Object type for plain numbers and titles',
  'bulk.choose.typePlaceholder': 'Choose a type',
  'bulk.choose.submit': 'Show plan for {records}',
  'bulk.choose.waits.reading': 'Wait until the files are read',
  'bulk.choose.waits.column': 'Choose the column with the records',
  'bulk.choose.none': 'No record is chosen yet',
  'bulk.choose.noTrigger': 'Choose a trigger',
  'bulk.choose.gone': 'The trigger “{code}” is no longer registered',
  'bulk.choose.gone.help':
    'Register it again under “{tab}” with the same code, or choose another trigger.',
  'bulk.choose.reading': 'Reading records: {count}',
  'bulk.choose.cancel': 'Cancel',
  'bulk.choose.untouched': 'Nothing was chosen here yet',
  'bulk.choose.tooMany':
    'That is more than {max} records. Split them: a run of this size would not end within a day.',

  'bulk.preset.list': 'Saved choices',
  'bulk.preset.find': 'Find saved choices',
  'bulk.preset.none': 'None with this name',
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
  'bulk.preset.files': 'Files cannot be saved. Paste the list as text to save it.',
  'bulk.preset.text': 'A text of more than {max} characters cannot be saved.',
  'bulk.preset.full': 'At most {max} can be saved. Delete one first.',
  'bulk.preset.too-large':
    'Together they would be larger than can safely be stored. Delete some, or save a shorter text.',
  'bulk.preset.conflict':
    'Another administrator changed “{name}” meanwhile. Nothing of theirs was overwritten; look at it above.',
  'bulk.preset.unread': 'The saved choices could not be read',
  'bulk.preset.gone': 'Not all of it exists any more',
  'bulk.preset.gone.trigger': 'The trigger “{code}” is no longer registered: choose another one.',
  'bulk.preset.gone.type': 'The object type is no longer there: choose one.',
  'bulk.preset.gone.pipeline':
    'The pipeline no longer exists: nothing matches until you choose another one.',
  'bulk.preset.gone.stage': 'Some stages no longer exist: nothing matches until you clear them.',

  'bulk.paste.text': 'Numbers, links, short codes, or columns of a table',
  'bulk.paste.placeholder': '1042, 1043\nhttps://…/crm/deal/details/1044/\nD_1045',
  'bulk.paste.file': 'Open files',
  'bulk.paste.drop': 'CSV, Excel and text files can also be dropped here.',
  'bulk.paste.columnAll': 'Not a table: read it as plain text',
  'bulk.paste.columnNumber': 'Column {number}',
  'bulk.paste.counts':
    '{given} read: {found} usable, {unsure} unsure, {repeated} repeated, {unreadable} unreadable',
  'bulk.paste.unsure': 'Not sure ({count})',
  'bulk.paste.repeated': 'Repeated ({count})',
  'bulk.paste.unreadable': 'Unreadable ({count})',
  'bulk.paste.line': 'Line {line}:',
  'bulk.paste.more': '… and {count} more',

  'bulk.list.text': 'The text',
  'bulk.list.pasted': 'Pasted text',
  'bulk.list.close': 'Close file',
  'bulk.list.reading': 'Reading {name}',
  'bulk.list.share': '{percent}%',
  'bulk.list.folder': 'Folders cannot be opened. Drop the files in it instead.',
  'bulk.list.column': 'Records from the column “{column}”',
  'bulk.list.columnChange': 'Choose another column',
  'bulk.list.ask': 'Which column holds the records?',
  'bulk.list.askHelp':
    'Nothing is selected until you choose. We’ll use the same column for tables with these headings.',
  'bulk.list.columnName': 'Column',
  'bulk.list.columnValues': 'First values',
  'bulk.list.columnUse': 'Use this column',
  'bulk.list.useNamed': 'Use this column: {column}',
  'bulk.list.likely': 'Most likely',
  'bulk.list.strayQuote':
    'Quotation marks without a partner in lines {lines}. Check that no row is missing.',
  'bulk.list.host':
    '{count, plural, one {# link leads} other {# links lead}} to {host}, not to this portal ({own})',
  'bulk.list.hostOnce': 'Include in this list',
  'bulk.list.unsureHelp': 'Tick the ones you mean. The others are left out.',
  'bulk.list.tickAll': 'Include all {count}',
  'bulk.list.meaning': '→ {meaning}',
  'bulk.list.meaningMore': '{first} and more ({count} in all)',

  'bulk.refused.empty': '{name} is empty. Nothing has changed.',
  'bulk.refused.pdf':
    '{name} is a PDF, not a list. Export the list as .xlsx or .csv, or copy it and paste it here.',
  'bulk.refused.picture': '{name} is a picture, not a list.',
  'bulk.refused.old-excel':
    '{name} is in an old Excel format or protected by a password. Save it as .xlsx or .csv without a password.',
  'bulk.refused.open-document': '{name} is an OpenDocument file. Save it as .xlsx or .csv.',
  'bulk.refused.document': '{name} is a text document. Copy the list from it and paste it here.',
  'bulk.refused.archive': '{name} is an archive. Unpack it and open the files in it.',
  'bulk.refused.mail': '{name} is an email. Copy the list from it and paste it here.',
  'bulk.refused.contact-card': '{name} is a contact card or a calendar entry, not a list.',
  'bulk.refused.web-page': '{name} is a web page without a table.',
  'bulk.refused.xml': '{name} is an XML file. Save it as .xlsx or .csv.',
  'bulk.refused.not-text': '{name} is not a list we can read. Save it as .xlsx or .csv.',
  'bulk.refused.broken-spreadsheet':
    '{name} is damaged. Open it in your spreadsheet program and save it again.',
  'bulk.refused.not-readable':
    '{name} couldn’t be opened. It may be a folder, or it was moved or locked.',
  'bulk.refused.too-large':
    '{name} is too large. Split it into files of up to 100,000 rows and 30 MB.',

  'bulk.why.among-words': 'A number among words',
  'bulk.why.other-meaning': 'Perhaps not an ID: it may mean something else here',
  'bulk.why.one-or-several': 'One number or several',
  'bulk.why.rows-of-numbers': 'Several numbers in each line: some may not be IDs',
  'bulk.why.range': 'A range of IDs, or something else',
  'bulk.why.too-long': 'Too long for an ID: a phone number perhaps',
  'bulk.why.shifted-row': 'The row has more cells than there are headings',
  'bulk.why.other-host': 'A link to another portal',
  'bulk.why.no-column': 'The column isn’t chosen yet',
  'bulk.why.words': 'No ID, link or short code',
  'bulk.why.no-record': 'Not a record',
  'bulk.why.phone': 'A phone number',
  'bulk.why.date': 'A date or a time',
  'bulk.why.amount': 'An amount',
  'bulk.why.not-whole': 'Not a whole number',
  'bulk.why.unknown-type': 'This portal has no such type',
  'bulk.why.empty-cell': 'The cell with the ID is empty',
  'bulk.why.stray-quote': 'Part of a cell, because of a quotation mark without a partner',

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
  'bulk.filter.pipelineGone':
    'This pipeline no longer exists, so nothing matches. Choose another one.',
  'bulk.filter.stageGone': 'No longer exists. Nothing matches until you clear it.',
  'bulk.filter.gone': 'The filter names what no longer exists. Choose again first.',
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
  'bulk.plan.group.other-title':
    'The title in your list is different: left out unless you include them',
  'bulk.plan.otherTitle': '“{given}” in your list',
  'bulk.plan.otherTitles':
    '{count, plural, one {# record has} other {# records have}} another title in your list. ID {id} is “{given}” in your list, but “{title}” in Bitrix24.',
  'bulk.plan.group.doubtful': 'Result unknown: they may have received it already',
  'bulk.plan.group.settled': 'Moved since they were fired: settled, nothing to repeat',
  'bulk.plan.group.no-deals': 'Probably nothing: clients without an open deal or item',
  'bulk.plan.group.certain-no-op:missing': 'Not found, or hidden from you: left out',
  'bulk.plan.missingIn': 'Not found, or hidden from you: fired only if they turn up',
  'bulk.plan.group.certain-no-op:leads-off': 'Certainly nothing: leads are switched off',
  'bulk.plan.group.certain-no-op:automation-off':
    'Certainly nothing: automation rules are switched off for their type',
  'bulk.plan.group.certain-no-op:stage-gone': 'Certainly nothing: their stage no longer exists',
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
  'bulk.plan.items': '{count, plural, one {# item} other {# items}}',
  'bulk.plan.reach':
    '{clients, plural, one {# client reaches} other {# clients reach}} {deals, plural, one {# deal} other {# deals}} and {items, plural, one {# item} other {# items}}.',
  'bulk.plan.reachUnwatched':
    '{count, plural, one {# of these items is} other {# of these items are}} not watched: there are too many for one client.',
  'bulk.plan.reachUnread':
    'For {count, plural, one {# client} other {# clients}} some items could not be read, so they are not watched.',
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
  'bulk.plan.newDoubts':
    '{count, plural, one {Nothing was fired: # record may have received this trigger since the plan was read.} other {Nothing was fired: # records may have received this trigger since the plan was read.}}',
  'bulk.plan.newDoubts.help':
    'Another tab fired, and the result is unknown. These records are left out now. Check the plan, then start again.',
  'bulk.plan.clients':
    'A firing on a contact or company reaches its current deal and every item of a smart process with a placed trigger. All of these are watched, except orders, which apps can’t read.',
  'bulk.plan.clientsBlind':
    'What {count, plural, one {# client reaches} other {# clients reach}} was not read: there are too many clients, or their deals are hidden from you. What happens there cannot be verified.',
  'bulk.plan.shared':
    '{count, plural, one {# deal or item is} other {# deals or items are}} reached by several records of the plan, and may receive the trigger more than once. Keep one record for each.',

  'bulk.review.title': '3. Review',
  'bulk.review.question': 'Fire “{trigger}” for {records}?',
  'bulk.review.truth':
    'Automation rules of the new stages run for real: messages, tasks, documents. This app cannot take them back.',
  'bulk.sending.noticed':
    'If the connection breaks, this browser may send a request twice, and only a repeat after more than {seconds} s is noticed: to rule it out, open the portal over https with HTTP/2 in Chrome or Edge.',
  'bulk.sending.unnoticed':
    'If the connection breaks, this browser may send a request twice without anyone noticing: to rule it out, open the portal over https with HTTP/2 in Chrome or Edge.',
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
  'bulk.review.cap': 'More than {max} records at once. A mistake would reach all of them.',
  'bulk.review.capFirst': 'Only the first {max}',
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
  'bulk.stops.wrong': 'A whole number from 1 to {max}, or nothing.',
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

  // The page of one bulk run, and what can be done about it.
  'bulk.comment.text': 'Trigger “{trigger}” was fired by {name} with Trigger Console.',
  'bulk.comment.reason': 'Reason: {reason}',
  'bulk.comment.stage': 'Stage: {from} → {to}',
  'bulk.comments.progress': 'Comments: {written} of {total} written.',
  'bulk.comments.failed':
    'Comments: {written} of {total} written, {failed} failed and are not tried again.',
  'bulk.comments.rest':
    '{count, plural, one {# record that moved has} other {# records that moved have}} no comment yet.',
  'bulk.comments.post': 'Post the comments',

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
  'bulk.pause.back': 'Paused: Bitrix24 can be reached again.',
  'bulk.pause.back.help': 'Resume to continue. Nothing is lost.',
  'bulk.pause.colleague': 'Paused: {name} has a bulk run on this portal.',
  'bulk.pause.colleague.help':
    'Both could fire on the same records. Wait until that run ends, or press Resume to go on beside it.',
  'bulk.pause.unmarked': 'Paused: other administrators can’t see this run.',
  'bulk.pause.unmarked.help':
    'The note that tells them could not be stored in Bitrix24, or the portal answers too slowly, so somebody may start a run on the same records. Press Resume if nobody else is firing.',
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

  // The first screen after the app was added.
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

  // Where the app appears in the portal, and its small layouts there.
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

  // The Settings screen.
  'settings.sections': 'Settings',
  'settings.section.general': 'General',
  'settings.section.places': 'Places',
  'settings.section.health': 'Health',

  'settings.appearance.title': 'Appearance',
  'settings.appearance': 'Colours',
  'settings.appearance.light': 'Light',
  'settings.appearance.dark': 'Dark',
  'settings.appearance.device': 'Same as my device',
  'settings.appearance.note': 'Only for you. The language is that of your Bitrix24.',
  'settings.appearance.failed': 'Bitrix24 did not store it, so it holds in this browser only.',

  'settings.keyboard.title': 'Keyboard',
  'settings.singleKeys': 'Shortcuts with a single key',
  'settings.singleKeys.text':
    'Such as / or R. Only for you. Switch them off if you speak to your device or press keys by accident.',
  'settings.singleKeys.failed':
    'Bitrix24 did not store it, so it holds only until the page is loaded again.',

  'settings.shared.title': 'Checks and limits',
  'settings.shared.note': 'For all administrators of this portal.',
  'settings.checkAfter': 'Look again after',
  'settings.checkAfter.help':
    'Seconds after Bitrix24 accepted a trigger, in growing order: automation rules of the new stage often start late.',
  'settings.keepDays': 'Keep history for',
  'settings.keepDays.help':
    'Days. Older firings are offered for export and deletion in the history of each browser; none is deleted by itself.',
  'settings.plan': 'Bitrix24 plan',
  'settings.plan.standard': 'Cloud, standard',
  'settings.plan.standard.text': '50 requests at once, then 2 a second.',
  'settings.plan.enterprise': 'Cloud, Enterprise',
  'settings.plan.enterprise.text': '250 requests at once, then 5 a second.',
  'settings.plan.own': 'On-premise, own limits',
  'settings.plan.own.text': 'As your server is set up.',
  'settings.own.burst': 'Requests at once',
  'settings.own.perSecond': 'Requests a second',
  'settings.own.operating': 'Server time per method in ten minutes',
  'settings.own.operating.help': 'Seconds; leave it empty if your server has no such limit.',

  'settings.save': 'Save settings',
  'settings.discard': 'Discard changes',
  'settings.saved': 'Saved {time}.',
  'settings.savedBy': 'Last saved by {name}, {time}.',
  'settings.unsaved': 'Not saved yet',
  'settings.notSaved': 'The settings were not saved',
  'settings.conflict.title': 'Another administrator changed the settings meanwhile',
  'settings.conflict.text': 'Nothing was saved yet, so nothing of theirs is lost.',
  'settings.conflict.by': '{name} saved theirs {time}. Nothing of yours was saved yet.',
  'settings.conflict.takeTheirs': 'Show theirs',
  'settings.conflict.saveMine': 'Save mine over them',
  'settings.conflict.first': 'Decide above whose settings to keep.',

  'settings.error.checks': 'Whole seconds from 1 to 600, growing, at most six: 2, 5, 15.',
  'settings.error.number': 'A number from {min} to {max}.',
  'settings.error.whole': 'A whole number from {min} to {max}.',
  'settings.error.summary': 'Please check {count, plural, one {# field} other {# fields}}.',

  'settings.places.title': 'Where the app is shown',
  'settings.places.apply': 'Apply changes',
  'settings.places.repair': '{count, plural, one {Repair # place} other {Repair # places}}',
  'settings.places.unapplied': 'Not applied yet',
  'settings.places.unchanged': 'Everything is as ticked.',
  'settings.places.done': 'Done. People see it when they open a card or list anew.',
  'settings.places.outdated':
    '{count, plural, one {# place opens an earlier version of the app.} other {# places open an earlier version of the app.}}',
  'settings.places.missingScope':
    'The app lacks the permission Embedding, so it cannot appear in cards and lists.',

  'settings.about.title': 'About',
  'settings.about.version': 'Trigger Console {version}',
  'settings.about.licence': 'Licence',
  'settings.about.parts': 'Licences of its parts',
  'settings.about.privacy': 'Privacy',
  'settings.about.support':
    'Questions? The support contact stands on the app’s card in the Bitrix24 Market.',

  'health.title': 'Health',
  'health.text': 'What Bitrix24 says right now, and what it means.',
  'check.title': 'Check this portal',
  'health.again': 'Check again',
  'health.checkedAt': 'Checked {time}.',
  'health.admin.title': 'You are an administrator',
  'health.admin.text': 'Bitrix24 gave the list of triggers, which it does for administrators only.',
  'health.crm.title': 'The app may use CRM',
  'health.crm.text': 'It can read records and fire triggers.',
  'health.placement.ok.title': 'The app may appear in cards and lists',
  'health.placement.ok.text': 'The permission Embedding is given.',
  'health.placement.missing.title': 'The app may not appear in cards and lists',
  'health.placement.missing.text':
    'Only its own page works. Open the app’s settings in Bitrix24, tick Embedding, and install the app again.',
  'health.placement.unknown.title': 'Whether the app may appear in cards and lists is not known',
  'health.placement.unknown.text':
    'Bitrix24 does not tell the permissions of the app. Add a place: Bitrix24 then says whether it takes it.',
  'health.leads.on.title': 'Leads are switched on',
  'health.leads.on.text': 'Triggers work with leads too.',
  'health.leads.off.title': 'Leads are switched off',
  'health.leads.off.text':
    'The CRM runs in the simple mode, so a trigger fired at a lead does nothing. To use leads, switch the mode in the CRM settings.',
  'health.leads.unknown.title': 'Whether leads are switched on is not known',
  'health.leads.unknown.text':
    'Bitrix24 does not tell the mode of the CRM. In the simple mode a trigger fired at a lead does nothing.',
  'health.type.automation-off.title': '{type}: automation is off',
  'health.type.automation-off.text':
    'Triggers do nothing there. Open the settings of the SPA and tick automation rules.',
  'health.type.stages-off.title': '{type}: no stages',
  'health.type.stages-off.text':
    'There is nothing a trigger could change. Open the settings of the SPA and tick pipelines and stages.',
  'health.types.ok.title': 'Automation is on for {count, plural, one {# SPA} other {# SPAs}}',
  'health.types.ok.text': 'Triggers work there.',
  'health.types.unknown.title':
    '{count, plural, one {Whether automation is on for # SPA is not known} other {Whether automation is on for # SPAs is not known}}',
  'health.types.unknown.text':
    'Bitrix24 does not show their settings. Where automation rules or stages are off, triggers do nothing.',
  'health.places.ok.title':
    '{count, plural, one {The app is shown in # place} other {The app is shown in # places}}',
  'health.places.ok.text': 'All of them open this version.',
  'health.places.none.title': 'The app is shown nowhere but on its own page',
  'health.places.none.text': 'Tick places to have it in cards and lists.',
  'health.places.outdated.title':
    '{count, plural, one {# place needs repair} other {# places need repair}}',
  'health.places.outdated.text': 'They open an earlier version of the app, or twice the same.',
  'health.places.unknown.title': 'The places could not be read',
  'health.places.open': 'Open places',
  'health.colleague.none.title': 'No colleague reports a bulk run',
  'health.colleague.none.text':
    'One that another administrator starts is shown here while it goes on.',
  'health.colleague.unknown.title': 'Whether a colleague has a bulk run is not known',
  'health.colleague.unknown.text':
    'Bitrix24 does not show what the administrators’ browsers report. Ask before you start a large run.',
  'health.colleague.text': 'A run beside it shares the limits, and may fire at the same records.',
  'health.limits.title': 'Server time used: {used} s for {method}',
  'health.limits.text':
    'That is {percent} % of the {budget} seconds a method may take in ten minutes. The oldest minute drops out at {time}. When all is used, Bitrix24 refuses the method until then.',
  'health.limits.unlimited': 'In the last ten minutes. Your server sets no limit.',
  'health.limits.none.title': 'Server time used: none reported',
  'health.limits.none.text':
    'Bitrix24 counted no server time for the app in the last ten minutes, or does not report it.',
  'health.limits.firing': 'firing triggers',
  'health.rate.title': 'Requests: {burst} at once, then {rate} a second',
  'health.rate.text':
    'That is the plan chosen in the settings. All apps and people behind your network share it.',
} as const
