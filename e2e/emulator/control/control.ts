import { z } from 'zod'

import { faultRule } from '#emulator/core/faults.ts'
import { settingsPatch } from '#emulator/core/settings.ts'
import type { EmulatedPortal } from '#emulator/portal.ts'
import { jsonAnswer, type PortalAnswer } from '#emulator/rest/wire.ts'

import {
  addRecords,
  changedRules,
  changeRules,
  ControlError,
  moveAsUser,
  moveOrder,
  newRecords,
} from './change-state.ts'

const tokenOrder = z.strictObject({
  user: z.enum(['admin', 'employee', 'installer']).default('admin'),
  kind: z.enum(['oauth', 'webhook']).default('oauth'),
  /** Comma separated. */
  scope: z.string().default('crm,placement'),
})

/** Credentials for clients outside the frame: tokens, or the address of a webhook. */
function issueCredentials(
  portal: EmulatedPortal,
  { user, kind, scope }: z.infer<typeof tokenOrder>,
): unknown {
  const grant = portal.grant(kind, user, scope)
  if (kind === 'webhook') {
    const secret = portal.tokens.issueWebhook(grant)
    return { url: `${portal.origin}/rest/${grant.userId}/${secret}/` }
  }
  const issued = portal.issueTokens(grant)
  return {
    access_token: issued.accessToken,
    refresh_token: issued.refreshToken,
    expires_in: issued.expiresIn,
    member_id: portal.memberId,
    domain: portal.domain,
  }
}

/** A trigger on a stage: forward only, without a condition, as the responsible person. */
const newRule = z.strictObject({
  typeId: z.int(),
  categoryId: z.int(),
  stageId: z.string(),
  code: z.string().min(1),
})

const resetOrder = z.strictObject({ seed: z.enum(['demo', 'empty', 'large']).default('demo') })
const faultOrder = z.strictObject({ rules: z.array(faultRule) })

/** One control call: validates its body, runs it and returns the answer. */
function order<T>(schema: z.ZodType<T>, run: (portal: EmulatedPortal, body: T) => unknown) {
  return (portal: EmulatedPortal, body: unknown): PortalAnswer => {
    const parsed = schema.safeParse(body)
    if (!parsed.success) return jsonAnswer(400, { error: z.prettifyError(parsed.error) })
    return plainJson(200, run(portal, parsed.data))
  }
}

const posts: Record<string, (portal: EmulatedPortal, body: unknown) => PortalAnswer> = {
  reset: order(resetOrder, (portal, { seed }) => {
    portal.reset(seed)
    return { seed }
  }),
  rules: order(changedRules, changeRules),
  move: order(moveOrder, moveAsUser),
  records: order(newRecords, (portal, body) => ({ ids: addRecords(portal, body) })),
  settings: order(settingsPatch, (portal, patch) => {
    portal.change(patch)
    return portal.settings
  }),
  'add-rule': order(newRule, (portal, { typeId, categoryId, stageId, code }) => {
    const always = { allowBackwards: false, condition: null, changeStageAs: 'responsible' } as const
    return { id: portal.addRule({ typeId, categoryId, stageId, code, ...always }) }
  }),
  token: order(tokenOrder, issueCredentials),
  faults: order(faultOrder, (portal, { rules }) => {
    portal.faults.replace(rules)
    return { rules: rules.length }
  }),
}

const gets: Record<string, (portal: EmulatedPortal) => unknown> = {
  state: stateOf,
  log: (portal) => portal.log.entries,
  settings: (portal) => portal.settings,
}

/** Answers `/__emulator/<name>`, by which tests control the portal. Bodies and answers are JSON. */
export function answerControl(
  portal: EmulatedPortal,
  method: string,
  name: string,
  body: string,
): PortalAnswer {
  const get = gets[name]
  if (method === 'GET' && get) return plainJson(200, get(portal))
  const post = posts[name]
  if (method !== 'POST' || !post) return plainJson(404, { error: `No control call ${name}` })
  try {
    return post(portal, body === '' ? {} : JSON.parse(body))
  } catch (error) {
    if (error instanceof SyntaxError) return plainJson(400, { error: 'The body is not JSON' })
    if (error instanceof ControlError) return plainJson(400, { error: error.message })
    throw error
  }
}

function stateOf(portal: EmulatedPortal): unknown {
  const { state, settings } = portal
  return {
    triggers: state.triggers,
    rules: state.rules,
    records: state.records,
    placements: state.placements,
    appOptions: state.appOptions,
    userOptions: state.userOptions[portal.currentUser().id] ?? {},
    installed: state.installed,
    user: settings.user,
    types: state.types,
    robots: state.robots,
    stageHistory: state.stageHistory,
    comments: state.comments,
    users: state.users,
  }
}

/** Plain JSON; unlike in the portal's own JSON, an empty object stays an object. */
function plainJson(status: number, body: unknown): PortalAnswer {
  return { ...jsonAnswer(status, null), body: JSON.stringify(body) }
}
