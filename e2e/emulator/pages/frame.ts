import { randomBytes } from 'node:crypto'

import type { PortalState } from '#emulator/core/state.ts'
import { phpArray } from '#emulator/methods/php-params.ts'
import type { EmulatedPortal } from '#emulator/portal.ts'

import { recordKey } from './bindings.ts'
import type { FrameConfig, FrameRequest, FrameTokens } from './frame-config.ts'

export interface PageAddress {
  /** The page of the portal that shows the frame. */
  url: URL
}

/**
 * Everything for one new frame of the app, as the portal's app layout component sends it: the address
 * with DOMAIN, PROTOCOL, LANG and a fresh APP_SID, the fields of the hidden form, and the answer to
 * `getInitData`.
 */
export function frameConfig(
  portal: EmulatedPortal,
  request: FrameRequest,
  page: PageAddress,
): FrameConfig {
  const { settings, state } = portal
  const user = portal.currentUser()
  const isInstaller = request.placement === 'DEFAULT' && !state.installed
  const protocol = page.url.protocol === 'https:' && settings.frame.protocol === 'own' ? 1 : 0
  const sid = randomBytes(16).toString('hex')
  const tokens = frameTokens(portal)
  const placement = settings.frame.placement ?? request.placement
  const recordId = settings.frame.recordId ?? request.recordId
  const options = phpArray(Object.entries(optionsOf({ ...request, recordId }, page)))

  const action = new URL(
    isInstaller ? 'install.html' : (request.handler ?? portal.appUrl),
    portal.appUrl,
  )
  action.searchParams.set('DOMAIN', page.url.host)
  action.searchParams.set('PROTOCOL', String(protocol))
  action.searchParams.set('LANG', settings.lang)
  action.searchParams.set('APP_SID', sid)

  return {
    sid,
    name: `${page.url.host}|${protocol}|${sid}`,
    action: action.href,
    origin: action.origin,
    mode: settings.frame.mode,
    fields: {
      ...tokens,
      SERVER_ENDPOINT: `${page.url.origin}/rest/`,
      APPLICATION_TOKEN: portal.memberId,
      APPLICATION_SCOPE: settings.scope,
      member_id: portal.memberId,
      // A local app, not one from the Market.
      status: 'L',
      PLACEMENT: placement,
      ...(Array.isArray(options) ? {} : { PLACEMENT_OPTIONS: JSON.stringify(options) }),
    },
    initData: {
      LANG: settings.lang,
      DOMAIN: page.url.host,
      PROTOCOL: protocol,
      PATH: '/rest',
      ...tokens,
      MEMBER_ID: portal.memberId,
      FIRST_RUN: !hasRunBefore(state, user.id),
      IS_ADMIN: settings.user !== 'employee',
      INSTALL: isInstaller,
      USER_OPTIONS: phpArray(Object.entries(state.userOptions[user.id] ?? {})),
      APP_OPTIONS: phpArray(Object.entries(state.appOptions)),
      PLACEMENT: placement,
      PLACEMENT_OPTIONS: options,
    },
    isPopup: request.isPopup ?? false,
    oldCore: settings.oldCore,
    mute: settings.frame.mute,
    hasOpenPath: settings.frame.openPath === 'ok',
    canResize: settings.frame.resize === 'ok',
  }
}

/** New credentials for a frame, as `refreshAuth` answers them. */
export function frameTokens(portal: EmulatedPortal): FrameTokens {
  const { accessToken, refreshToken, expiresIn } = portal.issueFrameAuth()
  return { AUTH_ID: accessToken, AUTH_EXPIRES: String(expiresIn), REFRESH_ID: refreshToken }
}

function optionsOf(
  request: Omit<FrameRequest, 'recordId'> & { recordId: number | undefined },
  page: PageAddress,
): Record<string, unknown> {
  if (request.placement === 'DEFAULT') return request.options ?? {}
  const key = recordKey(request.placement)
  return {
    ...(key !== null && request.recordId !== undefined && { [key]: String(request.recordId) }),
    // The page the widget was opened over.
    URI: page.url.pathname + page.url.search,
  }
}

/**
 * Users who have sent `setInstall`. The portal stores this apart from the options the app sees; a
 * reset creates a new state and so forgets it.
 */
const installedBy = new WeakMap<PortalState, Set<number>>()

function hasRunBefore(state: PortalState, userId: number): boolean {
  return installedBy.get(state)?.has(userId) ?? false
}

export function endFirstRun(state: PortalState, userId: number): void {
  const users = installedBy.get(state) ?? new Set()
  users.add(userId)
  installedBy.set(state, users)
}
