import type { Trigger } from '#portal/model/overview.ts'
import { readTriggerList } from '#portal/wire/app.ts'

import type { CheckChannel } from './check-channel.ts'
import type { Finding } from './findings.ts'
import { harmlessBatch, harmlessFiring } from './harmless-firing.ts'
import { ProbeCode } from './probe-code.ts'
import {
  batchOf,
  batchVerdict,
  errorOf,
  found,
  isUnanswered,
  partOf,
  refusalFinding,
  timeOf,
} from './read-answer.ts'

/** 1 request: the list of triggers, and what its answer says about the portal's answers. */
export async function probeTriggerList(
  channel: CheckChannel,
): Promise<{ listed: readonly Trigger[] | null; findings: Finding[] }> {
  const answer = await channel.send({ method: 'crm.automation.trigger.list' })
  const arrivedAtMs = Date.now()
  const { http } = answer
  const result = partOf(answer, 'result')
  if (isUnanswered(answer) || result === undefined) {
    const unseen = { http }
    return {
      listed: null,
      findings: [
        found('trigger-list-whole', 'unknown', unseen),
        found('answer-times', 'unknown', unseen),
        found('operating', 'unknown', unseen),
      ],
    }
  }
  const listed = readTriggerList(result)
  const next = partOf(answer, 'next')
  const time = timeOf(partOf(answer, 'time'))
  const hasTimes = time.start !== undefined && time.finish !== undefined && time.finish > 0
  return {
    listed,
    findings: [
      found('trigger-list-whole', next === undefined ? 'holds' : 'fails', {
        triggers: listed.length,
        more: next !== undefined,
      }),
      found(
        'answer-times',
        hasTimes ? 'holds' : 'fails',
        hasTimes && time.finish !== undefined
          ? { 'portal minus computer, s': Math.round(time.finish - arrivedAtMs / 1000) }
          : { times: false },
      ),
      found('operating', time.operating === undefined ? 'fails' : 'holds', {
        told: time.operating !== undefined,
      }),
    ],
  }
}

/** 3 requests, each of which the portal should refuse before it looks for any record. */
export async function probeRefusals(
  channel: CheckChannel,
  listed: readonly Trigger[],
): Promise<Finding[]> {
  const unregistered = ProbeCode.unregistered(listed)
  const malformed = ProbeCode.malformed()
  const clean = (text: string) => channel.clean(text, [unregistered.text, malformed.text])
  const unknown = await channel.send(harmlessFiring(unregistered))
  const empty = await channel.send(harmlessFiring(ProbeCode.empty))
  const wrong = await channel.send(harmlessFiring(malformed))
  const answers = [unknown, empty, wrong]
  // Reads were answered just before, so a refusal without an answer is one that the browser hides.
  const hidden = answers.filter(({ http }) => http === 0).length
  const readable = answers.filter((answer) => errorOf(answer) !== null).length
  return [
    refusalFinding('unknown-code-refused', 'unknown-code', unknown, clean),
    refusalFinding('empty-code-refused', 'empty-code', empty, clean),
    refusalFinding('wrong-code-refused', 'wrong-code', wrong, clean),
    found(
      'refusals-readable',
      hidden === answers.length ? 'fails' : readable > 0 ? 'holds' : 'unknown',
      { readable, hidden },
    ),
  ]
}

/** 1 request. */
export async function probeBatch(
  channel: CheckChannel,
  listed: readonly Trigger[],
): Promise<Finding> {
  const code = ProbeCode.unregistered(listed)
  const answer = await channel.send(harmlessBatch(code))
  const batch = batchOf(answer)
  if (batch === null) {
    const error = errorOf(answer)
    const isRefused = !isUnanswered(answer) && error !== null
    return found('batch-fires', isRefused ? 'fails' : 'unknown', {
      http: answer.http,
      code: channel.clean(error?.code ?? ''),
    })
  }
  if (batch.result.get('first') === true) return found('batch-fires', 'holds', { accepted: true })
  const { verdict, seen } = batchVerdict(batch.errors.get('first'))
  const cleanSeen = Object.entries(seen).map(([key, value]) => [
    key,
    channel.clean(String(value), [code.text]),
  ])
  return found('batch-fires', verdict, Object.fromEntries(cleanSeen))
}
