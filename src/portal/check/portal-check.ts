import type { B24Frame } from '@bitrix24/b24jssdk'

import type { Sending } from '#portal/model/fire-answer.ts'
import type { ObjectType } from '#portal/model/object-type.ts'

import { CheckChannel } from './check-channel.ts'
import type { Finding, PortalReport } from './findings.ts'
import { probeFrame } from './frame-probes.ts'
import { runCheck } from './run-check.ts'

interface CheckOrder {
  types: readonly ObjectType[]
  /** Of the browser: its storage and its locks. */
  probeBrowser: () => Promise<Finding[]>
  /** Stops before the next request. */
  signal: AbortSignal
  onFindings: (findings: readonly Finding[]) => void
}

/** One check of the portal around the frame. */
export interface PortalCheck {
  readonly portalKind: PortalReport['portalKind']
  /** How many requests it has sent so far, at most `maxRequests`. */
  requests(): number
  /** Every probe that has no effect. Never rejects; see `runCheck`. */
  run(order: CheckOrder): Promise<void>
}

export function startPortalCheck(
  b24: Pick<B24Frame, 'auth' | 'parent'>,
  portal: { readSending(): Promise<Sending> },
): PortalCheck {
  const channel = new CheckChannel(b24.auth)
  return {
    portalKind: kindOf(b24.auth.getTargetOrigin()),
    requests: () => channel.requests,
    run: ({ types, probeBrowser, signal, onFindings }) =>
      runCheck(
        {
          channel,
          types,
          readSending: () => portal.readSending(),
          probeFrame: () => probeFrame(b24.parent.message, window.innerHeight),
          probeBrowser,
        },
        { signal, onFindings },
      ),
  }
}

/** The vendor's cloud has a domain for each region, such as `.bitrix24.com` and `.bitrix24.com.br`. */
export function kindOf(origin: string): PortalReport['portalKind'] {
  return /\.bitrix24\.[a-z]{2,3}(?:\.[a-z]{2})?$/.test(new URL(origin).hostname)
    ? 'cloud'
    : 'self-hosted'
}
