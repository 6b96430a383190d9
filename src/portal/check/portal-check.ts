import type { B24Frame } from '@bitrix24/b24jssdk'

import type { FireAnswer, FireOrder, Sending } from '#portal/model/fire-answer.ts'
import type { ObjectType } from '#portal/model/object-type.ts'

import { CheckChannel } from './check-channel.ts'
import type { Finding, PortalReport } from './findings.ts'
import { probeFrame } from './frame-probes.ts'
import { runCheck } from './run-check.ts'
import {
  cleanUp,
  type Leftovers,
  runSandbox,
  type SandboxEnd,
  type SandboxOrder,
} from './run-sandbox.ts'
import type { SandboxNote } from './sandbox-record.ts'

interface CheckOrder {
  types: readonly ObjectType[]
  /** Of the browser: its storage and its locks. */
  probeBrowser: () => Promise<Finding[]>
  /** Stops before the next request. */
  signal: AbortSignal
  onFindings: (findings: readonly Finding[]) => void
}

type SandboxParts = Omit<SandboxOrder, 'channel' | 'fire'>

/** One check of the portal around the frame. */
export interface PortalCheck {
  readonly portalKind: PortalReport['portalKind']
  /** How many requests it has sent so far, at most `maxRequests`. */
  requests(): number
  /** Every probe that has no effect. Never rejects; see `runCheck`. */
  run(order: CheckOrder): Promise<void>
  /** Makes one test record and deletes it; see `runSandbox`. */
  runSandbox(order: SandboxParts): Promise<SandboxEnd>
  /** Deletes what an earlier test has left, as far as it is proven to be the app's own. */
  cleanUp(order: Omit<SandboxParts, 'place'>, note: SandboxNote): Promise<Leftovers>
}

export function startPortalCheck(
  b24: Pick<B24Frame, 'auth' | 'parent'>,
  portal: {
    readSending(): Promise<Sending>
    fire(order: FireOrder): Promise<FireAnswer>
  },
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
    runSandbox: (order) => runSandbox({ ...order, channel, fire: (fired) => portal.fire(fired) }),
    cleanUp: (order, note) => cleanUp({ ...order, channel }, note),
  }
}

/** The vendor's cloud has a domain for each region, such as `.bitrix24.com` and `.bitrix24.com.br`. */
export function kindOf(origin: string): PortalReport['portalKind'] {
  return /\.bitrix24\.[a-z]{2,3}(?:\.[a-z]{2})?$/.test(new URL(origin).hostname)
    ? 'cloud'
    : 'self-hosted'
}
