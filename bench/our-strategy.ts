import { encodePhpQuery } from '#portal/channels/php-query.ts'
import { classify } from '#portal/firing/classify.ts'
import { noEvidence } from '#portal/firing/evidence-recorder.ts'
import { readSendTimes } from '#portal/firing/send-times.ts'
import type { FireAnswer, FireOrder } from '#portal/model/fire-answer.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { RecordRef } from '#portal/model/record.ts'
import { pageSize, pagesPerBatch } from '#portal/model/request-sizes.ts'
import { limitsOfPlan } from '#portal/model/settings.ts'
import { readItemList } from '#portal/wire/records.ts'
import { startRun, type RunDeps } from '#runs/engine/driver.ts'
import { memoryJournal } from '#runs/journal/memory.ts'
import { tallyOf } from '#runs/model/tally.ts'

import type { BenchPortal, Strategy } from './bench-portal.ts'

const deals: ObjectType = {
  id: 2,
  kind: 'deal',
  name: '',
  obstacle: null,
  isObstacleKnown: true,
  pipelines: [],
  hasMovedTime: true,
  hasStageHistory: true,
}
const execute = 'crm.automation.trigger.execute'

/** The engine as it ships, over the emulated portal instead of a browser's network. */
export const ourStrategy: Strategy = {
  name: 'Trigger Console',
  async fireAll(portal) {
    let rows = 0
    let readSeconds = 0
    const reader: RunDeps['portal']['readRecords'] = async (refs) => {
      const start = portal.seconds()
      const records = await readRecords(portal, refs)
      readSeconds += portal.seconds() - start
      return records
    }
    const plan = await readRecords(portal, refsOf(portal.ids))
    const startedAt = portal.seconds()
    const run = startRun(
      {
        kind: 'bulk',
        trigger: { code: portal.code, name: '' },
        items: plan.map((record) => ({
          record: { typeId: record.typeId, id: record.id },
          reading: { at: new Date(portal.clock.now()), states: [record] },
        })),
        by: { id: 1, name: '' },
        options: { pauseAfterUnknown: null },
      },
      {
        portal: {
          readRecords: reader,
          observe: () => Promise.reject(new Error('a run reads stages only')),
          async fire(order) {
            rows = Math.max(rows, order.records.length)
            return fire(portal, order)
          },
        },
        // The speed of the journal is not measured here.
        journal: { ...memoryJournal(), add: () => Promise.resolve() },
        clock: {
          now: () => new Date(portal.clock.now()),
          provenNow: () => new Date(portal.clock.now()),
          computerMs: () => portal.clock.now(),
          monotonicMs: () => portal.clock.now(),
          sleep: (ms) => portal.clock.wait(ms),
        },
        typeOf: () => deals,
        limits: () => limitsOfPlan[portal.plan.key],
      },
    )
    await run.whenIdle()
    const { outcomes } = tallyOf(run.snapshot())
    return {
      seconds: portal.seconds() - startedAt,
      unknown: outcomes.unknown,
      proven: outcomes.moved,
      readSeconds,
      maxRows: rows,
    }
  },
}

async function fire(portal: BenchPortal, order: FireOrder): Promise<FireAnswer> {
  const sentAt = new Date(portal.clock.now())
  const keys = order.channel === 'batch' ? order.records.map(({ id }) => `r${id}`) : null
  const commands = order.records.map((record) => paramsOf(order.code, record))
  const { http, body } =
    keys === null
      ? await portal.call(execute, commands[0] ?? {})
      : await portal.call('batch', {
          halt: 0,
          cmd: Object.fromEntries(
            keys.map((key, at) => [key, `${execute}?${encodePhpQuery(commands[at] ?? {})}`]),
          ),
        })
  const evidence = { ...noEvidence(), sends: 1, sentAt, http, body }
  const times = readSendTimes(body, keys, null)
  const finishedAt = new Date(portal.clock.now())
  return {
    verdicts: classify(evidence, keys, times.budget?.resetAt ?? null),
    secondsPerRow: times.secondsPerRow,
    calls: times.calls,
    budget: times.budget,
    trace: { requestId: null, sends: 1, sentAt, finishedAt, http },
  }
}

/** Reads all pages in batches of lists, as the app does. */
async function readRecords(portal: BenchPortal, refs: RecordRef[]) {
  const pages = Array.from({ length: Math.ceil(refs.length / pageSize) }, (_, page) =>
    refs.slice(page * pageSize, (page + 1) * pageSize).map(({ id }) => id),
  )
  const records: ReturnType<typeof readItemList> = []
  for (let from = 0; from < pages.length; from += pagesPerBatch) {
    const lists = pages.slice(from, from + pagesPerBatch).map((ids, at) => {
      const select = ['id', 'title', 'stageId', 'categoryId', 'movedTime', 'movedBy']
      const params = { entityTypeId: 2, select, filter: { '@id': ids }, start: -1 }
      return [`list${at}`, `crm.item.list?${encodePhpQuery(params)}`] as const
    })
    // One request at a time, as the app does.
    // oxlint-disable-next-line no-await-in-loop
    const reply = await portal.call('batch', { halt: 0, cmd: Object.fromEntries(lists) })
    const body = reply.body as { result: { result: Record<string, unknown> } } // The emulator's own shape.
    for (const [key] of lists) records.push(...readItemList(body.result.result[key], 2))
  }
  return records
}

function paramsOf(code: string, record: RecordRef) {
  return { CODE: code, OWNER_TYPE_ID: record.typeId, OWNER_ID: record.id }
}

function refsOf(ids: number[]): RecordRef[] {
  return ids.map((id) => ({ typeId: 2, id }))
}
