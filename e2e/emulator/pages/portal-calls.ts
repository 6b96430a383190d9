import { z } from 'zod'

import { storedText } from '#emulator/core/settings.ts'
import { phpArray } from '#emulator/methods/php-params.ts'
import type { EmulatedPortal } from '#emulator/portal.ts'

import { bindingsAt, type PlacementSpot } from './bindings.ts'
import { endFirstRun, frameConfig, frameTokens } from './frame.ts'
import { userName } from './record-words.ts'

/** A call of the portal's own pages: its answer as JSON, or the status of its refusal. */
export type PortalCall = (
  portal: EmulatedPortal,
  body: unknown,
  page: URL,
) => { json: unknown } | { refused: 400 | 403 | 404 }

const frameRequest = z.object({
  placement: z.string(),
  handler: z.string().exactOptional(),
  recordId: z.number().exactOptional(),
  options: z.record(z.string(), z.unknown()).exactOptional(),
  isPopup: z.boolean().exactOptional(),
})
const option = z.object({ name: z.string(), value: z.unknown() })
const move = z.object({ typeId: z.number(), id: z.number(), stageId: z.string() })
const newRule = z.object({
  typeId: z.number(),
  categoryId: z.number(),
  stageId: z.string(),
  code: z.string().min(1),
  allowBackwards: z.boolean(),
  condition: z.object({ field: z.string(), value: z.string() }).nullable(),
  changeStageAs: z.union([z.enum(['responsible', 'author', 'system']), z.int().positive()]),
})

/** The calls behind the portal's pages and frames; an app cannot make them. */
export const portalCalls: ReadonlyMap<string, PortalCall> = new Map<string, PortalCall>([
  [
    'frame',
    (portal, body, page) => {
      const request = frameRequest.safeParse(body)
      if (!request.success) return { refused: 400 }
      const { placement, handler } = request.data
      const isKnown =
        placement === 'DEFAULT' ||
        portal.state.types.some(({ id }) =>
          SPOTS.some((spot) =>
            bindingsAt(portal.state, id, spot).some(
              (binding) => binding.placement === placement && binding.handler === handler,
            ),
          ),
        )
      if (!isKnown) return { refused: 404 }
      return { json: frameConfig(portal, request.data, { url: page }) }
    },
  ],
  [
    'refresh-auth',
    (portal) =>
      portal.settings.frame.refreshAuth === 'ok' ? { json: frameTokens(portal) } : { refused: 403 },
  ],
  [
    'set-install',
    (portal, body) => {
      const wish = z.object({ install: z.unknown() }).safeParse(body)
      if (wish.data?.install) endFirstRun(portal.state, portal.currentUser().id)
      return { json: true }
    },
  ],
  [
    'install-finish',
    (portal) => {
      if (portal.settings.frame.installFinish === 'silent') return { refused: 403 }
      const mayInstall = portal.settings.user !== 'employee'
      if (mayInstall) {
        portal.state.installed = true
        portal.announce({ effects: [] })
      }
      // The real portal also answers its page with a text that looks like JSON.
      return { json: JSON.stringify({ result: String(mayInstall) }) }
    },
  ],
  [
    'user-option',
    (portal, body) => {
      const wish = option.safeParse(body)
      if (!wish.success) return { refused: 400 }
      const options = (portal.state.userOptions[portal.currentUser().id] ??= {})
      options[wish.data.name] = stored(portal, wish.data.value)
      return { json: true }
    },
  ],
  [
    'app-option',
    (portal, body) => {
      if (portal.settings.user === 'employee') return { json: { error: 'access_denied' } }
      const wish = option.safeParse(body)
      if (!wish.success) return { refused: 400 }
      portal.state.appOptions[wish.data.name] = stored(portal, wish.data.value)
      return { json: phpArray(Object.entries(portal.state.appOptions)) }
    },
  ],
  ['selectable-users', (portal) => ({ json: selectableUsers(portal) })],
  [
    'move',
    (portal, body) => {
      const wish = move.safeParse(body)
      if (!wish.success) return { refused: 400 }
      portal.moveByHand(wish.data.typeId, wish.data.id, wish.data.stageId)
      return { json: true }
    },
  ],
  [
    'add-rule',
    (portal, body) => {
      const rule = newRule.safeParse(body)
      if (!rule.success) return { refused: 400 }
      portal.addRule(rule.data)
      return { json: true }
    },
  ],
  [
    'remove-rule',
    (portal, body) => {
      const wish = z.object({ id: z.number() }).safeParse(body)
      const { rules } = portal.state
      const at = rules.findIndex(({ id }) => id === wish.data?.id)
      if (at < 0) return { refused: 404 }
      rules.splice(at, 1)
      portal.announce({ effects: [] })
      return { json: true }
    },
  ],
])

function stored({ settings }: EmulatedPortal, value: unknown): unknown {
  return typeof value === 'string' ? storedText(value, settings.letters) : value
}

const SPOTS: PlacementSpot[] = [
  'DETAIL_TAB',
  'DETAIL_TOOLBAR',
  'LIST_MENU',
  'LIST_TOOLBAR',
  'ROBOT_DESIGNER_TOOLBAR',
]

/** A user as `selectUser` answers it (apidocs.bitrix24.com, "BX24.selectUser"). */
export interface SelectableUser {
  id: string
  name: string
  photo: string
  position: string
  url: string
  sub: boolean
  sup: boolean
}

function selectableUsers(portal: EmulatedPortal): SelectableUser[] {
  return portal.state.users.map((user) => ({
    id: String(user.id),
    name: userName(user),
    photo: '',
    position: user.position,
    url: `/company/personal/user/${user.id}/`,
    sub: false,
    sup: false,
  }))
}
