import { readTriggerList } from '#portal/wire/app.ts'

import type { CheckChannel } from './check-channel.ts'
import { isOwnCode } from './probe-code.ts'
import { partOf } from './read-answer.ts'

/** Begins the name of every trigger that a check makes. */
const namePrefix = '[TEST]'

/** 1 request: the triggers of the app; null when the portal did not answer. */
export async function readListed(channel: CheckChannel) {
  const answer = await channel.send({ method: 'crm.automation.trigger.list' })
  const result = partOf(answer, 'result')
  return result === undefined ? null : readTriggerList(result)
}

/** 1 or 2 requests: registers the noted code. After a lost answer the list tells whether it is there. */
export async function addOwnTrigger(channel: CheckChannel, code: string): Promise<boolean> {
  if (!isOwnCode(code)) return false
  const answer = await channel.send({
    method: 'crm.automation.trigger.add',
    params: { CODE: code, NAME: `${namePrefix} Trigger Console` },
  })
  if (partOf(answer, 'result') === true) return true
  return (await readListed(channel))?.some((one) => one.code === code) ?? false
}

/**
 * 1 or 2 requests: deletes the noted code, if the list still has it under a name that begins with
 * [TEST]. True when it is certainly not there any more.
 */
export async function deleteOwnTrigger(channel: CheckChannel, code: string): Promise<boolean> {
  const listed = await readListed(channel)
  if (listed === null) return false
  const found = listed.find((one) => one.code === code)
  if (found === undefined) return true
  if (!isOwnCode(code) || !found.name.startsWith(namePrefix)) return false
  const params = { CODE: code }
  const answer = await channel.send({ method: 'crm.automation.trigger.delete', params })
  return partOf(answer, 'result') === true
}
