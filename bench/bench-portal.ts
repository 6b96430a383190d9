import { addRecords } from '#emulator/control/change-state.ts'
import { VirtualClock } from '#emulator/core/clock.ts'
import { EmulatedPortal } from '#emulator/portal.ts'
import { send, type RestReply } from '#emulator/testing/rest-client.ts'

/** Round trip of a request, without the server's time. */
const roundTripMs = 100
/** One page of a list. */
const readMs = 50
const dealType = 2

export interface Cell {
  plan: Plan
  records: number
  /** Server time of one firing. */
  fireSeconds: number
}

/** What went wrong, according to the portal's own log. */
export interface Damage {
  rateRefusals: number
  budgetRefusals: number
  /** Requests longer than a minute: the portal finishes the work, but the answer is lost. */
  overMinute: number
  /** Records that were executed more than once. */
  repeated: number
  /** Records that were never executed. */
  missed: number
  requests: number
}

/** A way of firing one trigger at all records of a portal. */
export interface Strategy {
  name: string
  fireAll(portal: BenchPortal): Promise<StrategyResult>
}

export interface StrategyResult {
  seconds: number
  /** Records with an unknown result. */
  unknown: number
  /** Records whose move was proven; null if this strategy does not check. */
  proven: number | null
  /** The part of `seconds` spent on reading; null if this strategy does not read. */
  readSeconds: number | null
  maxRows: number
}

/** An emulated portal on a virtual clock with one trigger, one rule, and `records` deals before it. */
export class BenchPortal {
  readonly clock = new VirtualClock()
  readonly ids: number[]
  readonly code = 'bench'
  readonly plan: Plan
  readonly #portal: EmulatedPortal
  readonly #token: string

  constructor({ plan, records, fireSeconds }: Cell) {
    const portal = new EmulatedPortal({
      appUrl: 'http://localhost',
      clock: this.clock,
      seed: 'empty',
    })
    portal.change({
      limits: { burst: plan.burst, drain: plan.perSecond },
      fireMs: fireSeconds * 1000,
      readMs,
      tokenTtl: 1e9,
    })
    const { state } = portal
    state.records = []
    state.triggers.push({ code: this.code, name: 'Benchmark' })
    const stages = state.types.find(({ id }) => id === dealType)?.pipelines[0]?.stages ?? []
    const [first, second] = stages.toSorted((a, b) => a.sort - b.sort)
    if (first === undefined || second === undefined) throw new Error('deals have no stages')
    state.rules = [
      {
        id: 1,
        typeId: dealType,
        categoryId: 0,
        stageId: second.id,
        code: this.code,
        allowBackwards: false,
        condition: null,
        changeStageAs: 'responsible',
      },
    ]
    this.ids = addRecords(portal, { typeId: dealType, count: records, stageId: first.id })
    this.plan = plan
    this.#portal = portal
    this.#token = portal.issueFrameAuth().accessToken
  }

  seconds(): number {
    return this.clock.now() / 1000
  }

  /** One request, including the round trip. */
  async call(method: string, params: object): Promise<RestReply> {
    await this.clock.wait(roundTripMs / 2)
    const reply = await send(this.#portal, `/rest/${method}.json`, { ...params, auth: this.#token })
    await this.clock.wait(roundTripMs / 2)
    return reply
  }

  damage(): Damage {
    const executed = new Map<number, number>()
    const found = { rateRefusals: 0, budgetRefusals: 0, overMinute: 0, requests: 0 }
    for (const entry of this.#portal.log.entries) {
      if (entry.batch === undefined) found.requests += 1
      if (entry.error === 'QUERY_LIMIT_EXCEEDED') found.rateRefusals += 1
      if (entry.error === 'OPERATION_TIME_LIMIT') found.budgetRefusals += 1
      if (entry.http === 504) found.overMinute += 1
      const owner = ownerOf(entry.params)
      if (entry.executed && owner !== null) executed.set(owner, (executed.get(owner) ?? 0) + 1)
    }
    return {
      ...found,
      repeated: [...executed.values()].filter((count) => count > 1).length,
      missed: this.ids.length - executed.size,
    }
  }
}

/** The record of a logged firing; null for every other call. */
function ownerOf(params: unknown): number | null {
  if (typeof params !== 'object' || params === null || !('OWNER_ID' in params)) return null
  return Number(params.OWNER_ID)
}

/** What a plan of Bitrix24 allows, as documented on the page "Limits". */
export interface Plan {
  key: 'standard' | 'enterprise'
  name: string
  /** Requests at once, and per second after that. */
  burst: number
  perSecond: number
}

export const plans: Plan[] = [
  { key: 'standard', name: 'standard', burst: 50, perSecond: 2 },
  { key: 'enterprise', name: 'Enterprise', burst: 250, perSecond: 5 },
]

const budgetSeconds = 480
const windowSeconds = 600

/**
 * The shortest possible time in seconds: the rate limits `requests`, one lane does `workSeconds` of server
 * time, and the method's time budget allows 480 s of it per ten minutes.
 */
export function lowerBound(plan: Plan, requests: number, workSeconds: number): number {
  const rate = Math.max(0, (requests - plan.burst) / plan.perSecond)
  const windows = Math.ceil(workSeconds / budgetSeconds) - 1
  const budget = windows * windowSeconds + (workSeconds - windows * budgetSeconds)
  return Math.max(rate, workSeconds, budget)
}
