/** How a firing can end. A title says what was observed, never what we hope. */
export const outcomes = {
  'outcome.moved.short': 'Changed',
  'outcome.moved.title': 'Stage changed',
  'outcome.moved.text': '{record} went from “{from}” to “{to}”.',
  'outcome.moved-on.short': 'Moved on',
  'outcome.moved-on.title': 'Stage changed, and moved on further',
  'outcome.moved-on.text': '{record} went through {count, plural, one {# stage} other {# stages}}.',
  'outcome.came-back.short': 'Came back',
  'outcome.came-back.title': 'Stage changed, and came back',
  'outcome.came-back.text':
    '{record} moved and returned to “{from}”. Look for a rule that sends it back.',
  'outcome.not-moved.short': 'No change',
  'outcome.not-moved.title': 'Accepted, but the stage has not changed',
  'outcome.not-moved.text':
    'Bitrix24 took the signal for {record}. That alone does not mean that anything happened.',
  'outcome.not-found.short': 'Not found',
  'outcome.not-found.title': 'Accepted, but there is no such record',
  'outcome.not-found.text':
    'Bitrix24 says yes even for a number that does not exist. {record} could not be found, or you may not see it.',
  'outcome.refused.short': 'Refused',
  'outcome.refused.title': 'Bitrix24 refused the request',
  'outcome.refused.text': 'Nothing happened to {record}.',
  'outcome.unknown.short': 'Unknown',
  'outcome.unknown.title': 'No answer, so the result is unknown',
  'outcome.unknown.text':
    'The signal for {record} was sent, but nobody can tell whether Bitrix24 acted on it.',
  'outcome.not-sent.short': 'Not sent',
  'outcome.not-sent.title': 'Not sent',
  'outcome.not-sent.text': 'Nothing was sent for {record}.',
  'outcome.not-verified.short': 'Not verified',
  'outcome.not-verified.title': 'Accepted, but the stage could not be read',
  'outcome.not-verified.text': 'Bitrix24 took the signal for {record}. Open the record to look.',

  'unknown.no-answer': 'The connection broke before an answer came.',
  'unknown.timed-out': 'No answer came within the time that Bitrix24 allows itself.',
  'unknown.gateway': 'The portal’s server answered with an error page of its own.',
  'unknown.portal-failed':
    'Bitrix24 reported an error that can come from a robot of the new stage, so the stage may have changed.',
  'unknown.unreadable': 'The answer was neither a yes nor a refusal this app knows.',
  'unknown.interrupted': 'The app was closed between sending and the answer.',
} as const
