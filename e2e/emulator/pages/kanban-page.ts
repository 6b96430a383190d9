import type { CrmRecord, ObjectType, Pipeline } from '#emulator/core/state.ts'
import type { EmulatedPortal } from '#emulator/portal.ts'

import { boardOf, type BoardColumn } from './board.ts'
import { cardPath, titleOf } from './crm-paths.ts'
import { html, type Html } from './html.ts'
import { amountOf, clientFinder, dayAndTime, money } from './record-words.ts'
import { stageStyle } from './stage-color.ts'

/** The board: a column per stage, a card per record; it follows every change by itself. */
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

/** The client, unless the record's title begins with its name anyway. */
function clientLine(client: CrmRecord | null, title: string): Html | null {
  if (client === null || title.startsWith(client.title)) return null
  return html`<span class="client">${client.title}</span>`
}
