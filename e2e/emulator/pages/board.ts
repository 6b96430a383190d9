import type { CrmRecord, ObjectType, Pipeline, Stage } from '#emulator/core/state.ts'
import { isVisibleTo } from '#emulator/methods/items.ts'
import type { EmulatedPortal } from '#emulator/portal.ts'

import { html, type Html } from './html.ts'
import {
  movedAt,
  sumsOf,
  amountOf,
  clientFinder,
  dayAndTime,
  money,
  stageStyle,
} from './record-words.ts'
import { cardPath, titleOf } from './route.ts'

/** Number of cards a column shows, so that a portal with 20,000 deals stays fast. */
export const CARDS_PER_COLUMN = 50

export interface BoardColumn {
  stage: Stage
  /** All records on the stage. */
  total: number
  /** Their sums, one per currency. */
  sums: string[]
  /** The first of them, the most recently moved on top. */
  records: CrmRecord[]
}

/** The columns of a pipeline, in the order of its stages. */
export function boardOf(
  portal: EmulatedPortal,
  type: ObjectType,
  pipeline: Pipeline,
): BoardColumn[] {
  const byStage = new Map<string, CrmRecord[]>()
  for (const record of recordsOf(portal, type, pipeline)) {
    if (record.stageId === null) continue
    const column = byStage.get(record.stageId)
    if (column) column.push(record)
    else byStage.set(record.stageId, [record])
  }
  return stagesInOrder(pipeline).map((stage) => {
    const records = byStage.get(stage.id) ?? []
    return {
      stage,
      total: records.length,
      sums: sumsOf(records),
      records: lastMovedFirst(records).slice(0, CARDS_PER_COLUMN),
    }
  })
}

/** The records of a type that the signed-in user may see, of one pipeline or of all. */
export function recordsOf(
  portal: EmulatedPortal,
  type: ObjectType,
  pipeline: Pipeline | null,
): CrmRecord[] {
  const user = portal.currentUser()
  return portal.state.records.filter(
    (record) =>
      record.typeId === type.id &&
      (pipeline === null || record.categoryId === null || record.categoryId === pipeline.id) &&
      isVisibleTo(user, record),
  )
}

export function stagesInOrder(pipeline: Pipeline): Stage[] {
  return pipeline.stages.toSorted((one, other) => one.sort - other.sort)
}

/** Where a record is among the stages of its pipeline; null for a type without stages. */
export function stageProgress(
  type: ObjectType,
  record: CrmRecord,
): { stages: Stage[]; at: number; current: Stage | undefined } | null {
  const pipeline = type.pipelines.find(({ id }) => id === record.categoryId) ?? type.pipelines[0]
  if (pipeline === undefined) return null
  const stages = stagesInOrder(pipeline)
  const at = stages.findIndex(({ id }) => id === record.stageId)
  return { stages, at, current: stages[at] }
}

/** The most recently moved records first. */
export function lastMovedFirst(records: CrmRecord[]): CrmRecord[] {
  return records
    .map((record) => ({ record, at: movedAt(record) }))
    .toSorted((one, other) => other.at - one.at || other.record.id - one.record.id)
    .map(({ record }) => record)
}

/** The board: a column per stage, a card per record; it updates itself after every change. */
export function kanbanContent(portal: EmulatedPortal, type: ObjectType, pipeline: Pipeline): Html {
  const clientOf = clientFinder(portal.state)
  const now = portal.now()

  const card = (record: CrmRecord, { stage }: BoardColumn) => {
    const amount = amountOf(record)
    const title = titleOf(record, type)
    return html`
      <li
        class="deal"
        data-card="${record.typeId}:${record.id}"
        data-stage="${stage.id}"
        data-stage-name="${stage.name}"
        data-title="${title}"
        style="${stageStyle(stage.color)}"
      >
        <a href="${cardPath(type.id, record.id)}" data-slider>${title}</a>
        ${amount && html`<strong>${money(amount.amount, amount.currency)}</strong>`}
        ${clientLine(clientOf(record), title)}
        <small>#${record.id} · ${dayAndTime(record.movedTime ?? record.updatedTime, now)}</small>
      </li>
    `
  }

  const section = (column: BoardColumn) => html`
    <section
      class="column"
      style="${stageStyle(column.stage.color)}"
      data-column="${column.stage.id}"
    >
      <h2><span>${column.stage.name}</span> <span class="count">${column.total}</span></h2>
      <p class="sum">${column.sums.join(' + ') || '—'}</p>
      <ul>
        ${column.records.map((record) => card(record, column))}
      </ul>
      ${
        column.total > column.records.length &&
        html`<p class="more">${column.records.length} of ${column.total} shown</p>`
      }
    </section>
  `

  return html`
    <p id="board-news" role="status" class="board-news"></p>
    <div class="board-scroll" tabindex="0" role="region" aria-label="Board">
      <div class="board" id="board" data-live>${boardOf(portal, type, pipeline).map(section)}</div>
    </div>
  `
}

/** The client, unless the record's title already begins with its name. */
function clientLine(client: CrmRecord | null, title: string): Html | null {
  if (client === null || title.startsWith(client.title)) return null
  return html`<span class="client">${client.title}</span>`
}
