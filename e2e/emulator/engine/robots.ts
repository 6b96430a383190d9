import type { CrmRecord, Effect, PortalState } from '#emulator/core/state.ts'

import { moveRecord, pipelineOf, SYSTEM_USER_ID } from './move-record.ts'

interface DueMove {
  dueAt: number
  typeId: number
  id: number
  /** The robot acts only if the record is still on this stage. */
  fromStageId: string
  toStageId: string
}

/** Two robots that send a record back and forth would never stop. */
const MAX_CHAIN = 20

/** The robots of the stages: immediate ones run at once, the others when they are due. */
export class Robots {
  #due: DueMove[] = []

  /** Runs the robots of the record's current stage; returns the immediate moves. */
  start(state: PortalState, record: CrmRecord, now: number): Effect[] {
    const effects: Effect[] = []
    for (let step = 0; step < MAX_CHAIN; step += 1) {
      const effect = this.#startStage(state, record, now)
      if (!effect) break
      effects.push(effect)
    }
    return effects
  }

  /** Makes the moves that are due, earliest first, and those they start in turn. */
  runDue(state: PortalState, now: number): Effect[] {
    const effects: Effect[] = []
    for (;;) {
      const next = this.#due[0]
      if (!next || next.dueAt > now) return effects
      this.#due.shift()
      const record = state.records.find(
        ({ typeId, id }) => typeId === next.typeId && id === next.id,
      )
      if (record?.stageId !== next.fromStageId) continue
      const effect = moveRecord(state, record, next.toStageId, {
        now: next.dueAt,
        userId: SYSTEM_USER_ID,
      })
      if (effect) effects.push(effect, ...this.start(state, record, next.dueAt))
    }
  }

  /** When the next robot acts, milliseconds; undefined when none waits. */
  nextDueAt(): number | undefined {
    return this.#due[0]?.dueAt
  }

  #startStage(state: PortalState, record: CrmRecord, now: number): Effect | undefined {
    const { stageId } = record
    const categoryId = pipelineOf(state, record)?.id
    if (stageId === null) return undefined
    const robots = state.robots.filter(
      (robot) =>
        robot.typeId === record.typeId &&
        robot.categoryId === categoryId &&
        robot.stageId === stageId,
    )
    for (const robot of robots) {
      if (robot.afterMs <= 0) continue
      this.#due.push({
        dueAt: now + robot.afterMs,
        typeId: record.typeId,
        id: record.id,
        fromStageId: stageId,
        toStageId: robot.toStageId,
      })
      this.#due.sort((a, b) => a.dueAt - b.dueAt)
    }
    const immediate = robots.find((robot) => robot.afterMs <= 0)
    return (
      immediate && moveRecord(state, record, immediate.toStageId, { now, userId: SYSTEM_USER_ID })
    )
  }
}
