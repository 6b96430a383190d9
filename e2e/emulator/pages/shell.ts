import type { Actor, ObjectType } from '#emulator/core/state.ts'
import type { EmulatedPortal } from '#emulator/portal.ts'

import { html, type Html, type HtmlValue } from './html.ts'
import { userName } from './record-words.ts'
import { boardPath, listPath, pluralOf } from './route.ts'

export interface PageParts {
  title: string
  /** Buttons beside the title. */
  actions?: HtmlValue
  /** Below the title: other views of the same records. */
  views?: HtmlValue
  content: HtmlValue
  /** Path of the menu item that is current. */
  current: string
  /** Shown inside a slider, without the menu. */
  isSlider: boolean
}

/** A whole page of the portal. */
export function portalPage(portal: EmulatedPortal, parts: PageParts): string {
  const { title, isSlider } = parts
  return `<!doctype html>
${
  html`
    <html lang="en" class="${isSlider ? 'is-slider' : ''}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Demo portal</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/__portal/style/shell.css" />
        <link rel="stylesheet" href="/__portal/style/page.css" />
        <link rel="stylesheet" href="/__portal/style/overlays.css" />
        <link rel="stylesheet" href="/__portal/style/board.css" />
        <link rel="stylesheet" href="/__portal/style/card.css" />
        <script type="module" src="/__portal/client/page.js"></script>
      </head>
      <body>
        ${isSlider ? null : menu(portal, parts.current)}
        <div class="page">
          <header class="page-header">
            <h1 id="pagetitle">${title}</h1>
            <output class="reload-count" id="reload-count" data-reload-count="0" hidden></output>
            <div class="page-actions">${parts.actions}</div>
          </header>
          ${parts.views ? html`<nav class="views" aria-label="Views">${parts.views}</nav>` : null}
          <main>${parts.content}</main>
        </div>
      </body>
    </html>
  `.text
}`
}

/** A link to a view of the page; the current one is marked. */
export function viewLink(path: string, label: string, isCurrent: boolean): Html {
  return html`<a class="view" href="${path}" ${isCurrent ? CURRENT : null}>${label}</a>`
}

const CURRENT = html`aria-current="page"`

function menu(portal: EmulatedPortal, current: string): Html {
  const { state, settings } = portal
  const user = portal.currentUser()
  const types = state.types.filter(({ id }) => id !== 1 || settings.leadMode === 1)
  const item = (path: string, label: string) =>
    html`<li><a href="${path}" ${path === current ? CURRENT : null}>${label}</a></li>`
  return html`
    <aside class="menu">
      <div class="brand">
        <span class="logo" aria-hidden="true">◆</span> Demo portal
        <button type="button" popovertarget="portal-menu" aria-label="Menu">☰</button>
      </div>
      <div class="menu-body" id="portal-menu" popover>
        <nav aria-label="Portal">
          <h2>CRM</h2>
          <ul>
            ${types.map((type) => item(homePath(type), pluralOf(type)))}
          </ul>
          <h2>Applications</h2>
          <ul>
            ${item('/marketplace/app/trigger-console/', 'Trigger Console')}
          </ul>
        </nav>
        <form
          class="emulator"
          id="emulator-controls"
          aria-label="Emulator"
          data-control="${portal.controlToken ?? ''}"
        >
          <label>
            Signed in as
            <select name="user" disabled>
              ${ACTORS.map(
                ([actor, name]) =>
                  html`<option value="${actor}" ${actor === settings.user && SELECTED}>
                    ${name}
                  </option>`,
              )}
            </select>
          </label>
          <p class="user">${userName(user)}, ${user.position}</p>
          <button type="button" class="button is-small" name="reset" disabled>
            Start the demo over
          </button>
        </form>
      </div>
    </aside>
  `
}

const SELECTED = html`selected`

const ACTORS: [Actor, name: string][] = [
  ['admin', 'Administrator'],
  ['employee', 'Employee'],
  ['installer', 'Employee who may install'],
]

/** The page the menu leads to: the board where there are stages, else the list. */
export function homePath(type: ObjectType): string {
  const pipeline = type.pipelines.find(({ isDefault }) => isDefault) ?? type.pipelines[0]
  return pipeline === undefined ? listPath(type.id, null) : boardPath(type.id, pipeline.id)
}
