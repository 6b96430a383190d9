import type { CrmRecord, ObjectType } from '#emulator/core/state.ts'
import type { EmulatedPortal } from '#emulator/portal.ts'

import { bindingsAt, bindingTitle } from './bindings.ts'
import { stageProgress } from './board.ts'
import type { FrameRequest } from './frame-config.ts'
import { html, type Html, type HtmlValue } from './html.ts'
import { dayAndTime, safeColor, stageStyle, amountOf, money, userName } from './record-words.ts'
import { cardPath, titleOf } from './route.ts'

/** A record: stage bar, fields and history, and a tab per bound DETAIL_TAB. */
export function cardContent(portal: EmulatedPortal, type: ObjectType, record: CrmRecord): Html {
  const { settings, state } = portal
  const tabs = bindingsAt(state, type.id, 'DETAIL_TAB').map((binding, index) => {
    const request: FrameRequest = {
      placement: binding.placement,
      handler: binding.handler,
      recordId: record.id,
    }
    return { id: `app-${index}`, title: bindingTitle(binding, settings.lang), request }
  })
  return html`
    <div id="stage-bar" data-live>${stageBar(type, record)}</div>
    <div class="tabs" role="tablist" aria-label="Record">
      <button
        type="button"
        role="tab"
        id="tab-general"
        aria-controls="general"
        aria-selected="true"
      >
        General
      </button>
      ${tabs.map(
        ({ id, title }) => html`
          <button
            type="button"
            role="tab"
            id="tab-${id}"
            aria-controls="${id}"
            aria-selected="false"
            tabindex="-1"
          >
            ${title}
          </button>
        `,
      )}
    </div>
    <div class="card-general" role="tabpanel" id="general" aria-labelledby="tab-general">
      <section class="panel">
        <h2>About</h2>
        <dl id="fields" data-live>
          ${fieldsOf(portal, type, record).map(
            ([name, value]) =>
              html`<div>
                <dt>${name}</dt>
                <dd>${value}</dd>
              </div>`,
          )}
        </dl>
      </section>
      <section class="panel">
        <h2>History</h2>
        <ol class="history" id="history" data-live>
          ${history(portal, type, record)}
        </ol>
      </section>
    </div>
    ${tabs.map(
      ({ id, request }) => html`
        <div
          class="card-app"
          role="tabpanel"
          id="${id}"
          aria-labelledby="tab-${id}"
          data-app-tab="${JSON.stringify(request)}"
          hidden
        ></div>
      `,
    )}
  `
}

/** Chevrons; a click moves the record manually, so that a demonstration can be repeated. */
function stageBar(type: ObjectType, record: CrmRecord): Html | null {
  const progress = stageProgress(type, record)
  if (progress === null) return null
  const { stages, at, current } = progress
  return html`
    <div
      class="stage-bar"
      role="group"
      aria-label="Stage"
      style="${stageStyle(current?.color ?? '')}"
    >
      ${stages.map(
        (stage, index) => html`
          <button
            type="button"
            class="chevron ${index <= at ? 'is-reached' : ''}"
            style="--own: ${safeColor(stage.color)}"
            data-move="${JSON.stringify({ typeId: type.id, id: record.id, stageId: stage.id })}"
            ${index === at && CURRENT_STEP}
            title="${stage.name}: move here by hand"
          >
            <span>${stage.name}</span>
          </button>
        `,
      )}
    </div>
  `
}

const CURRENT_STEP = html`aria-current="step"`

function history(portal: EmulatedPortal, type: ObjectType, record: CrmRecord): Html[] {
  const { state } = portal
  const now = portal.now()
  const stageNames = new Map(
    type.pipelines.flatMap(({ stages }) => stages.map((stage) => [stage.id, stage])),
  )
  const moves = state.stageHistory
    .filter(({ typeId, ownerId }) => typeId === record.typeId && ownerId === record.id)
    .toReversed()
    .map((row) => {
      const stage = stageNames.get(row.stageId)
      const what =
        row.kind === 1 ? 'Created at' : row.kind === 5 ? 'Pipeline changed to' : 'Moved to'
      return html`
        <li style="${stageStyle(stage?.color ?? '')}">
          <time datetime="${row.createdTime}">${dayAndTime(row.createdTime, now)}</time>
          <span>${what} <b class="stage-pill">${stage?.name ?? row.stageId}</b></span>
        </li>
      `
    })
  const comments = state.comments
    .filter(({ typeId, ownerId }) => typeId === record.typeId && ownerId === record.id)
    .toReversed()
    .map(
      ({ text, createdTime }) => html`
        <li class="is-comment">
          <time datetime="${createdTime}">${dayAndTime(createdTime, now)}</time>
          <span>Comment: ${text}</span>
        </li>
      `,
    )
  if (moves.length + comments.length > 0) return [...comments, ...moves]
  return [
    html`<li>
      <time datetime="${record.createdTime}">${dayAndTime(record.createdTime, now)}</time>
      <span>Created</span>
    </li>`,
  ]
}

/** The rows of the card's "About" section: name and value. */
function fieldsOf(
  portal: EmulatedPortal,
  type: ObjectType,
  record: CrmRecord,
): [name: string, value: HtmlValue][] {
  const { state } = portal
  const now = portal.now()
  const amount = amountOf(record)
  const pipeline = type.pipelines.find(({ id }) => id === record.categoryId)
  const assignee = state.users.find(({ id }) => id === record.assignedById)
  const link = (typeId: number, id: number | null): HtmlValue => {
    const linked = state.records.find((other) => other.typeId === typeId && other.id === id)
    const linkedType = state.types.find((other) => other.id === typeId)
    if (!linked || !linkedType) return null
    return html`<a href="${cardPath(typeId, linked.id)}" data-slider
      >${titleOf(linked, linkedType)}</a
    >`
  }
  const rows: [string, HtmlValue][] = [
    ['ID', record.id],
    ['Pipeline', type.hasPipelines ? pipeline?.name : null],
    ['Amount', amount && money(amount.amount, amount.currency)],
    ['Company', link(4, record.companyId)],
    ['Contact', record.contactIds.map((id) => link(3, id))],
    ['Responsible', assignee && userName(assignee)],
    ['Created', dayAndTime(record.createdTime, now)],
    ['Stage changed', record.movedTime && dayAndTime(record.movedTime, now)],
    ...Object.entries(record.fields)
      .filter(([name]) => !SHOWN_ABOVE.has(name))
      .flatMap(([name, value]) => (value === null || value === '' ? [] : [[name, value] as const]))
      .map(([name, value]): [string, HtmlValue] => [fieldLabel(name), fieldValue(value)]),
  ]
  return rows.filter(([, value]) => hasContent(value))
}

const SHOWN_ABOVE = new Set(['opportunity', 'currencyId'])

function hasContent(value: HtmlValue): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined
}

/** `sourceId` → `Source`, `lastName` → `Last name`. */
export function fieldLabel(name: string): string {
  const words = name
    .replace(/Id$/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** `RECOMMENDATION` → `Recommendation`, `Y` → `Yes`; anything else is unchanged. */
function fieldValue(value: string | number | boolean): string {
  if (value === true || value === 'Y') return 'Yes'
  if (value === false || value === 'N') return 'No'
  if (typeof value === 'number' || !/^[A-Z][A-Z_]{3,}$/.test(value)) return String(value)
  return value.charAt(0) + value.slice(1).toLowerCase().replaceAll('_', ' ')
}
