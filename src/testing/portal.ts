import type {
  CallTime,
  FireAnswer,
  FireOrder,
  FireVerdict,
  Transport,
} from '#portal/model/fire-answer.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { PortalError } from '#portal/model/portal-error.ts'
import {
  recordKey,
  type RecordRef,
  type RecordState,
  type StageStep,
} from '#portal/model/record.ts'
import type { Portal } from '#portal/portal.ts'

import type { SimulatedClock } from './clock.ts'

/** A portal of a few lines: its records, what firing does to each of them, and faults. */
export interface SimulatedPortal extends Pick<Portal, 'fire' | 'observe' | 'readRecords'> {
  readonly orders: FireOrder[]
  /** Requests that read, as `readRecords 2` or `observe 2`. */
  readonly reads: string[]
  /** How often each record was really executed. */
  readonly executed: Map<string, number>
  move(ref: RecordRef, stageId: string, movedBy?: number): void
  remove(ref: RecordRef): void
}

/** A stage that a fired record moves to, at once unless `afterSeconds` says otherwise. */
export interface StageChange {
  stageId: string
  afterSeconds?: number
  /** 0, the system, by default. */
  movedBy?: number
}

interface SimulatedFault {
  verdict: FireVerdict
  executes: boolean
  /** Requests handed to the network; 1 by default. */
  sends?: number
}

export interface SimulatedPortalOptions {
  clock: SimulatedClock
  records: RecordState[]
  /** By record key; firing does nothing to the others. */
  moves?: Record<string, StageChange[]>
  /** A verdict other than accepted; with `executes` the portal acted anyway. */
  fault?: (order: FireOrder, at: number) => SimulatedFault | null
  /** How firings are sent; by default so that the browser cannot repeat them. */
  transport?: Transport
  readFault?: (at: number) => PortalError | null
  type?: Partial<ObjectType>
  fireSeconds?: number
  /** The portal's clock runs ahead of ours by this. */
  aheadSeconds?: number
}

const accepted: FireVerdict = { kind: 'accepted' }

export const dealType: ObjectType = {
  id: 2,
  kind: 'deal',
  name: '',
  obstacle: null,
  isObstacleKnown: true,
  pipelines: [],
  hasMovedTime: true,
  hasStageHistory: true,
}

export function deal(id: number, stageId = 'NEW', more: Partial<RecordState> = {}): RecordState {
  const movedAt = new Date('2026-03-01T12:00:00Z')
  return {
    typeId: 2,
    id,
    title: `Deal ${id}`,
    pipelineId: 0,
    stageId,
    movedAt,
    movedBy: 7,
    assignedById: 7,
    createdById: 8,
    ...more,
  }
}

export function simulatedPortal(options: SimulatedPortalOptions): SimulatedPortal {
  const { clock, type = {} } = options
  const records = new Map(options.records.map((record) => [recordKey(record), { ...record }]))
  const steps: StageStep[] = []
  const hasHistory = type.hasStageHistory ?? true
  const hasTimes = type.hasMovedTime ?? true
  const orders: FireOrder[] = []
  const reads: string[] = []
  const executed = new Map<string, number>()

  const aheadMs = (options.aheadSeconds ?? 0) * 1000

  function exactPortalTime() {
    return new Date(clock.now().getTime() + aheadMs)
  }
  function portalNow() {
    return new Date(Math.floor(exactPortalTime().getTime() / 1000) * 1000)
  }
  function move(ref: RecordRef, stageId: string, movedBy = 0) {
    const record = records.get(recordKey(ref))
    if (record === undefined || record.stageId === stageId) return
    Object.assign(record, { stageId, movedAt: hasTimes ? portalNow() : null, movedBy })
    const { typeId, id, pipelineId } = record
    steps.push({ typeId, id, stepId: steps.length + 1, stageId, pipelineId, at: portalNow() })
  }
  function execute(ref: RecordRef) {
    executed.set(recordKey(ref), (executed.get(recordKey(ref)) ?? 0) + 1)
    for (const { stageId, afterSeconds, movedBy } of options.moves?.[recordKey(ref)] ?? []) {
      if (afterSeconds === undefined) move(ref, stageId, movedBy)
      else clock.at(clock.seconds() + afterSeconds, () => move(ref, stageId, movedBy))
    }
  }
  function read(name: string, refs: RecordRef[]): RecordState[] {
    reads.push(`${name} ${refs.length}`)
    clock.pass(0.1)
    const error = options.readFault?.(reads.length)
    if (error) throw error
    return refs.flatMap((ref) => {
      const record = records.get(recordKey(ref))
      return record === undefined ? [] : [{ ...record }]
    })
  }

  return {
    orders,
    reads,
    executed,
    move,
    remove: (ref) => void records.delete(recordKey(ref)),
    readRecords: async (refs) => read('readRecords', refs),
    async observe(observed, ids, since) {
      const found = read(
        'observe',
        ids.map((id) => ({ typeId: observed.id, id })),
      )
      const rows = steps.filter(
        (row) => ids.includes(row.id) && row.at.getTime() >= since.getTime() + aheadMs,
      )
      return { readAt: portalNow(), records: found, steps: hasHistory ? rows : null }
    },
    async fire(order): Promise<FireAnswer> {
      orders.push(order)
      const sentAt = clock.now()
      const fault = options.fault?.(order, orders.length) ?? null
      const calls = order.records.map((record): CallTime => {
        const startedAt = exactPortalTime()
        if (fault === null || fault.executes) execute(record)
        clock.pass(options.fireSeconds ?? 0.4)
        return { startedAt, finishedAt: exactPortalTime() }
      })
      const isAnswered = (fault?.verdict ?? accepted).kind === 'accepted'
      return {
        verdicts: order.records.map(() => fault?.verdict ?? accepted),
        trace: {
          requestId: 'r',
          sends: fault?.sends ?? 1,
          sentAt,
          finishedAt: clock.now(),
          http: 200,
          transport: options.transport ?? 'once',
        },
        calls: isAnswered ? calls : order.records.map(() => null),
        secondsPerRow: order.records.map(() => options.fireSeconds ?? 0.4),
        budget: null,
      }
    },
  }
}
