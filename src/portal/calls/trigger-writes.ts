import type { WriteChannel } from '#portal/channels/write-channel.ts'
import type { Trigger } from '#portal/model/overview.ts'

/** Documented on crm.automation.trigger.add: an existing code is renamed. */
export function registerTrigger(channel: WriteChannel, { code, name }: Trigger): Promise<void> {
  return channel.confirm({
    method: 'crm.automation.trigger.add',
    params: { CODE: code, NAME: name },
  })
}

/** Documented on crm.automation.trigger.delete: rules that name the code stay. */
export function deleteTrigger(channel: WriteChannel, code: string): Promise<void> {
  return channel.confirm({ method: 'crm.automation.trigger.delete', params: { CODE: code } })
}
