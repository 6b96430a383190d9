/** The Settings screen. */
export const settings = {
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
  'settings.error.number': 'A number from {least} to {most}.',
  'settings.error.whole': 'A whole number from {least} to {most}.',
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
