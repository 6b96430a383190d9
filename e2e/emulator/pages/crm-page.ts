import type { ObjectType, Pipeline } from '#emulator/core/state.ts'
import { isVisibleTo } from '#emulator/methods/items.ts'
import type { EmulatedPortal } from '#emulator/portal.ts'

import { automationContent } from './automation-page.ts'
import { bindingsAt, bindingTitle, type PlacementSpot, openButton } from './bindings.ts'
import { kanbanContent } from './board.ts'
import { cardContent } from './card-page.ts'
import { html, type HtmlValue } from './html.ts'
import { listContent } from './list-page.ts'
import { automationPath, boardPath, listPath, pluralOf, titleOf, type Route } from './route.ts'
import { homePath, viewLink, type PageParts } from './shell.ts'

type CrmRoute = Exclude<Route, { kind: 'home' | 'app' }>
type CrmPage = Omit<PageParts, 'isSlider'>

/** A page of the CRM, or null when the type, the pipeline or the record does not exist. */
export function crmPage(portal: EmulatedPortal, route: CrmRoute, url: URL): CrmPage | null {
  if (route.kind === 'missing') return null
  const type = portal.state.types.find(({ id }) => id === route.typeId)
  if (type === undefined) return null
  const current = homePath(type)

  if (route.kind === 'card') {
    const record = portal.state.records.find(
      ({ typeId, id }) => typeId === route.typeId && id === route.id,
    )
    if (record === undefined || !isVisibleTo(portal.currentUser(), record)) return null
    return {
      title: titleOf(record, type),
      actions: appMenu(portal, type, record.id),
      content: cardContent(portal, type, record),
      current,
    }
  }

  const pipeline = pipelineBy(type, route.categoryId)
  if (pipeline === undefined) return null
  const views = viewsOf(type, pipeline, route)
  if (route.kind === 'list') {
    return {
      title: pluralOf(type),
      actions: toolbar(portal, type, 'LIST_TOOLBAR'),
      views,
      content: listContent(portal, type, route.categoryId === null ? null : pipeline, url),
      current,
    }
  }
  if (pipeline === null) return null
  if (route.kind === 'kanban') {
    const title = pluralOf(type)
    return { title, views, content: kanbanContent(portal, type, pipeline), current }
  }
  return {
    title: `Automation rules: ${pluralOf(type)}`,
    actions: toolbar(portal, type, 'ROBOT_DESIGNER_TOOLBAR'),
    views,
    content: automationContent(portal, type, pipeline),
    current,
  }
}

/** The named pipeline or the default one; null for a type that has none, undefined when unknown. */
function pipelineBy(type: ObjectType, categoryId: number | null): Pipeline | null | undefined {
  if (categoryId !== null) {
    // Contacts and companies have a category 0 without stages.
    if (type.pipelines.length === 0) return categoryId === 0 ? null : undefined
    return type.pipelines.find(({ id }) => id === categoryId)
  }
  return type.pipelines.find(({ isDefault }) => isDefault) ?? type.pipelines[0] ?? null
}

function viewsOf(
  type: ObjectType,
  pipeline: Pipeline | null,
  { kind, categoryId }: Extract<CrmRoute, { categoryId: number | null }>,
): HtmlValue {
  if (pipeline === null) return null
  const pathOf = { kanban: boardPath, list: listPath, automation: automationPath }[kind]
  const isWhole = kind === 'list' && categoryId === null
  return html`
    ${viewLink(boardPath(type.id, pipeline.id), 'Board', kind === 'kanban')}
    ${viewLink(listPath(type.id, pipeline.id), 'List', kind === 'list')}
    ${viewLink(automationPath(type.id, pipeline.id), 'Automation rules', kind === 'automation')}
    ${
      type.pipelines.length > 1 &&
      html`
        <span class="views-gap">Pipeline</span>
        ${kind === 'list' && viewLink(listPath(type.id, null), 'All', isWhole)}
        ${type.pipelines.map(({ id, name }) =>
          viewLink(pathOf(type.id, id), name, id === pipeline.id && !isWhole),
        )}
      `
    }
  `
}

function toolbar(portal: EmulatedPortal, type: ObjectType, spot: PlacementSpot): HtmlValue {
  return bindingsAt(portal.state, type.id, spot).map((binding) =>
    openButton(binding, bindingTitle(binding, portal.settings.lang)),
  )
}

/** The card's menu of applications; null while the app has bound nothing there. */
function appMenu(portal: EmulatedPortal, type: ObjectType, recordId: number): HtmlValue {
  const bindings = bindingsAt(portal.state, type.id, 'DETAIL_TOOLBAR')
  if (bindings.length === 0) return null
  return html`
    <button type="button" class="button" popovertarget="app-menu">Applications ▾</button>
    <div class="popup" id="app-menu" popover>
      ${bindings.map((binding) =>
        openButton(binding, bindingTitle(binding, portal.settings.lang), recordId),
      )}
    </div>
  `
}
