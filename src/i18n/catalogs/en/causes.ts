/** Why a firing moved nothing: what was read, what only a person can look up, what was learned. */
export const causes = {
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
  'cause.stages-off.title': 'This type has no stages',
  'cause.stages-off.text': 'Without stages there is nothing a trigger could move.',
  'cause.stages-off.not': 'This type has stages.',
  'cause.no-open-deal.title': 'This client has no open deal',
  'cause.no-open-deal.text':
    'Bitrix24 fires at the client’s current deal; without one nothing happens.',
  'cause.no-open-deal.not': 'The client has an open deal.',
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
  'forecast.stages-off': 'Certainly nothing: the type has no stages.',
  'forecast.likely-move':
    'Likely a move to “{stage}”: so it went{total, plural, one { the only time} other { {seen} of # times}} from this stage.',
  'forecast.already-there': 'Likely nothing: it already stands where the trigger leads.',
  'forecast.behind': 'Likely nothing: it is past the stage the trigger leads to.',
  'forecast.last-stage': 'Likely nothing: it stands at the last stage of its pipeline.',
  'forecast.stayed-before': 'Likely nothing: fired at this stage before, and nothing moved.',
} as const
