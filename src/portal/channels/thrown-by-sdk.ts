import { PortalError } from '#portal/model/portal-error.ts'
import { refusalKind } from '#portal/model/refusal.ts'

import { renewalTimeoutCode } from './guarded-auth.ts'

/**
 * Converts whatever the SDK throws into our error. The portal's own text comes from the raw answer:
 * the SDK loses the text of every refusal with an empty or numeric code. Nothing else is kept, as the
 * raw error also holds the request with its token.
 */
export function portalErrorFrom(
  thrown: unknown,
  method: string,
  clean: (text: string) => string,
): PortalError {
  if (thrown instanceof Error && thrown.name === 'PortalError' && thrown instanceof PortalError) {
    return thrown
  }
  const sdkCode = textAt(thrown, 'code')
  const original = at(thrown, 'originalError')
  const requestId = textAt(at(thrown, 'requestInfo'), 'requestId')
  const trace = requestId === '' ? { method } : { method, requestId }
  const response = at(original, 'response')

  if (response === undefined || response === null) {
    // No raw answer: an error inside a 200, a lost connection, or an error of the SDK itself.
    const status = Number(at(thrown, 'status')) || 0
    if (isRefreshFailure(thrown) || isRefreshFailure(original)) {
      return new PortalError('session-ended', { ...trace, http: 0 })
    }
    if (sdkCode === 'NETWORK_ERROR' || /^E[A-Z]+$/.test(sdkCode)) {
      return new PortalError('no-answer', { ...trace, http: 0 })
    }
    if (sdkCode === 'REQUEST_TIMEOUT') return new PortalError('timed-out', { ...trace, http: 0 })
    if (sdkCode.startsWith('JSSDK_') || sdkCode === '') {
      return new PortalError('unreadable-answer', trace)
    }
    const text = clean(textAt(thrown, 'message'))
    return new PortalError(refusalKind({ http: status, code: sdkCode, text }), {
      ...trace,
      http: status,
      code: clean(sdkCode),
      text,
    })
  }

  const http = Number(at(response, 'status')) || 0
  const body = at(response, 'data')
  const code = textAt(body, 'error')
  const text = clean(textAt(body, 'error_description'))
  return new PortalError(refusalKind({ http, code, text }), {
    ...trace,
    http,
    code: clean(code),
    text,
  })
}

function isRefreshFailure(value: unknown): boolean {
  return textAt(value, 'code') === renewalTimeoutCode
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && key in value
    ? (value as Record<string, unknown>)[key] // an object that has the key, of any shape
    : undefined
}

function textAt(value: unknown, key: string): string {
  const found = at(value, key)
  return typeof found === 'string' ? found : typeof found === 'number' ? String(found) : ''
}
