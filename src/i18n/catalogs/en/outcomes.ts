/** How a firing can end. A title says what was observed, never what we hope. */
export const outcomes = {
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
  'outcome.not-sent.short': 'Not sent',
  'outcome.not-sent.title': 'Not sent',
  'outcome.not-sent.text': 'Nothing was sent for {record}.',
  'outcome.not-verified.short': 'Not verified',
  'outcome.not-verified.title': 'Accepted, but the stage could not be read',
  'outcome.not-verified.text': 'Bitrix24 took the signal for {record}. Open the record to look.',

  'outcome.not-found.accepted':
    'Bitrix24 said yes all the same: it does so even for a number that does not exist.',
  'outcome.not-found.withheld': 'Nothing was sent.',
  'outcome.movedByOther':
    'Bitrix24 names another person as the one who moved it, so it may not be the trigger’s doing.',
  'outcome.alsoMoved':
    '{count, plural, one {# more deal} other {# more deals}} of this client moved as well.',

  'seen.not-read': 'The record has not been read since.',
  'seen.unreadable': 'The record could not be read since.',
  'seen.nothing': 'Since then the record has not moved. That does not prove that nothing happened.',
  'seen.movement': 'Since then the record has moved, so Bitrix24 very likely acted on it.',

  'notSent.stopped': 'The run was stopped before its turn came.',
  'notSent.changed-meanwhile': 'Its stage changed between the plan and the firing.',
  'notSent.read-failed': 'Its stage could not be read first, so there would have been no proof.',
  'notSent.journal-failed':
    'This browser could not write it down first, and nothing is sent without a note of it.',

  'notVerified.unreadable': 'Your account may not read its stage.',
  'notVerified.read-failed': 'Reading it failed.',
  'notVerified.no-reading-before': 'Nothing was known of its stage before.',
  'notVerified.gone': 'It was found before, and is not any more.',
  'notVerified.nothing-to-watch': 'It is not known which deals the client has.',
  'notVerified.not-checked': 'Checking was stopped before the first look.',

  'unknown.no-answer.title': 'No answer, so the result is unknown',
  'unknown.no-answer': 'The connection broke before an answer came.',
  'unknown.timed-out.title': 'No answer, so the result is unknown',
  'unknown.timed-out': 'No answer came within the time that Bitrix24 allows itself.',
  'unknown.gateway.title': 'No answer, so the result is unknown: an error page came instead',
  'unknown.gateway': 'The portal’s server answered with an error page of its own.',
  'unknown.portal-failed.title': 'No answer, so the result is unknown: Bitrix24 reported an error',
  'unknown.portal-failed':
    'Bitrix24 reported an error that can come from an automation rule of the new stage, so the stage may have changed.',
  'unknown.unreadable.title': 'No answer, so the result is unknown: what came cannot be understood',
  'unknown.unreadable': 'The answer was neither a yes nor a refusal this app knows.',
  'unknown.interrupted.title': 'No answer, so the result is unknown: the app was closed',
  'unknown.interrupted': 'The app was closed or reloaded between sending and the answer.',
} as const
