import { type B24Frame, initializeB24Frame } from '@bitrix24/b24jssdk'

import { B24Portal } from './b24-portal.ts'
import { withinTime } from './channels/time-limit.ts'
import { parentOrigin, portalAddress } from './frame/frame-address.ts'
import { isPortalError, PortalError, type PortalErrorKind } from './model/portal-error.ts'
import type { Connection } from './portal.ts'

/**
 * Shakes hands with the portal page around the frame. Never rejects. Call it once per page: after a
 * failure only a reload of the frame starts anew, as the SDK keeps its first attempt.
 */
export async function connectToPortal(timeoutMs = 15_000): Promise<Connection> {
  if (window.parent === window) return failed('outside-portal')
  const address = portalAddress(window.name, window.location.search)
  if (address === null) return failed('outside-portal')
  // The SDK knows only the name of the window; a page may have overwritten it.
  window.name = address.windowName

  // Checked before the handshake too: a foreign parent would never see our message, only time out.
  const parent = parentOrigin(window.location.ancestorOrigins, document.referrer)
  if (parent !== null && parent !== address.origin) {
    // The page came by https, so the portal does not see how: something in front of it ends TLS.
    const isHidden = parent === address.origin.replace(/^http:/, 'https:')
    return failed(isHidden ? 'hidden-https' : 'foreign-parent')
  }

  dropForeignMessages(window)
  const b24 = await handshake(timeoutMs)
  if (typeof b24 === 'string') return failed(b24)
  // The SDK takes any answer for a handshake; an empty one would even turn https into http.
  if (b24.getTargetOrigin() !== address.origin) return failed('unreadable-answer')
  const portal = new B24Portal(b24)
  if (portal.identity.memberId === '') return failed('unreadable-answer')
  forgetAddress()
  return { kind: 'connected', portal }
}

function failed(kind: PortalErrorKind): Connection {
  return { kind: 'failed', error: new PortalError(kind) }
}

function portalSilent() {
  return new PortalError('portal-silent')
}

/** The SDK waits for its handshake without end. */
async function handshake(timeoutMs: number): Promise<B24Frame | PortalErrorKind> {
  try {
    return await withinTime(timeoutMs, initializeB24Frame(), portalSilent)
  } catch (error) {
    // It answered, but not with a handshake. The SDK's error may hold what came, so it is not kept.
    return isPortalError(error) ? error.kind : 'unreadable-answer'
  }
}

/** Takes the session's id out of the address, so that it stays out of history and bug reports. */
function forgetAddress(): void {
  const url = new URL(window.location.href)
  for (const name of ['DOMAIN', 'PROTOCOL', 'LANG', 'APP_SID']) url.searchParams.delete(name)
  window.history.replaceState(window.history.state, '', url)
}

/**
 * Lets only texts of the direct parent reach the SDK. It must be installed before the SDK's own
 * listener; the SDK checks the origin, but not which window of that origin is speaking.
 */
export function dropForeignMessages(frame: Window): void {
  frame.addEventListener(
    'message',
    (event) => {
      if (event.source !== frame.parent || typeof event.data !== 'string') {
        event.stopImmediatePropagation()
      }
    },
    { capture: true },
  )
}
