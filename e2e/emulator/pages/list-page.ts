import type { CrmRecord, ObjectType, Pipeline } from '#emulator/core/state.ts'
import type { EmulatedPortal } from '#emulator/portal.ts'

import { bindingsAt, bindingTitle, openButton } from './bindings.ts'
import { lastMovedFirst, recordsOf, stageProgress } from './board.ts'
import { html, type Html } from './html.ts'
import { amountOf, clientFinder, dayAndTime, money, stageStyle } from './record-words.ts'
import { cardPath, titleOf } from './route.ts'

const ROWS_PER_PAGE = 50

/** The records of a type, of one pipeline or of all, the most recently moved first. */
export function listContent(
  portal: EmulatedPortal,
  type: ObjectType,
  pipeline: Pipeline | null,
  url: URL,
): Html {
  const { state, settings } = portal
  const records = lastMovedFirst(recordsOf(portal, type, pipeline))
  const pages = Math.max(1, Math.ceil(records.length / ROWS_PER_PAGE))
  const page = Math.min(pages, Math.max(1, Number(url.searchParams.get('page')) || 1))
  const shown = records.slice((page - 1) * ROWS_PER_PAGE, page * ROWS_PER_PAGE)

  const clientOf = clientFinder(state)
  const now = portal.now()
  const hasStages = type.pipelines.length > 0

  const row = (record: CrmRecord) => {
    const amount = amountOf(record)
    const title = titleOf(record, type)
    return html`
      <tr data-row="${record.id}">
        <td class="row-menu">
          <button
            type="button"
            data-row-menu="${record.id}"
            data-title="${title}"
            aria-haspopup="true"
            aria-label="Actions for ${title}"
          >
            ☰
          </button>
        </td>
        <td class="row-id">${record.id}</td>
        <td><a href="${cardPath(type.id, record.id)}" data-slider>${title}</a></td>
        ${hasStages && html`<td>${stageCell(type, record)}</td>`}
        <td class="row-money">${amount && money(amount.amount, amount.currency)}</td>
        <td>${clientOf(record)?.title}</td>
        <td class="row-time">${dayAndTime(record.movedTime ?? record.updatedTime, now)}</td>
      </tr>
    `
  }

  return html`
    <section class="panel list" id="list" data-live>
      <div class="table-scroll" tabindex="0" role="region" aria-label="Records">
        <table>
          <thead>
            <tr>
              <th><span class="unseen">Actions</span></th>
              <th>ID</th>
              <th>Name</th>
              ${hasStages && html`<th>Stage</th>`}
              <th class="row-money">Amount</th>
              <th>Client</th>
              <th>Changed</th>
            </tr>
          </thead>
          <tbody>
            ${shown.map(row)}
          </tbody>
        </table>
      </div>
      <footer class="pager">
        <span>Total: ${records.length}</span>
        ${pages > 1 && pager(page, pages)}
      </footer>
    </section>
    <div class="popup" id="row-menu" popover>
      <a data-open-record data-type-path="${cardPath(type.id, 0)}" href="#" data-slider>Open</a>
      ${bindingsAt(state, type.id, 'LIST_MENU').map((binding) =>
        openButton(binding, bindingTitle(binding, settings.lang)),
      )}
    </div>
  `
}

/** A thin bar of segments, filled up to the record's stage, with the stage's name. */
function stageCell(type: ObjectType, record: CrmRecord): Html | null {
  const progress = stageProgress(type, record)
  if (progress === null) return null
  const { stages, at, current } = progress
  return html`
    <span class="segments" style="${stageStyle(current?.color ?? '')}">
      ${stages.map((_stage, index) => html`<i class="${index <= at ? 'is-filled' : ''}"></i>`)}
    </span>
    <span class="stage-name">${current?.name ?? record.stageId}</span>
  `
}

function pager(page: number, pages: number): Html {
  return html`
    <nav aria-label="Pages">
      ${page > 1 && html`<a href="?page=${page - 1}">Previous</a>`}
      <span>${page} / ${pages}</span>
      ${page < pages && html`<a href="?page=${page + 1}">Next</a>`}
    </nav>
  `
}
