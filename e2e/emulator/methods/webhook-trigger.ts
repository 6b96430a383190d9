import type { PortalState } from '#emulator/core/state.ts'

import { RestError, type Method } from './method.ts'
import { isPhpEmpty, paramOf, phpInt, phpText } from './php-params.ts'
import { react } from './triggers.ts'

/**
 * Documented on crm.automation.trigger: sets off the portal's own trigger "Track incoming webhook". Any
 * user who may change the record may call it, also through a webhook; the rules of apps do not react.
 */
const fireWebhookTrigger: Method = (call) => {
  const target = paramOf(call.params, 'target')
  if (isPhpEmpty(target)) throw new RestError(400, '', 'Target is not set.')
  const parts = /^(\w+)_(\d+)$/.exec(phpText(target))
  const id = phpInt(parts?.[2])
  if (parts?.[1] === undefined || id <= 0) throw new RestError(400, '', 'Incorrect target format.')
  const typeId = typeNamed(call.state, parts[1].toUpperCase())
  if (typeId === undefined) throw new RestError(400, '', 'Target is not found.')
  const given = paramOf(call.params, 'code')
  const code = isPhpEmpty(given) ? '' : phpText(given)
  const firing = { code, typeId, id, leadMode: call.settings.leadMode }
  return react(call, firing, call.state.webhookTriggers)
}

export const webhookTriggerMethods: Record<string, Method> = {
  'crm.automation.trigger': fireWebhookTrigger,
}

function typeNamed({ types }: PortalState, name: string): number | undefined {
  return types.find(({ symbol }) => symbol === name)?.id
}
