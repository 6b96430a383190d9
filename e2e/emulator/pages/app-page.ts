import type { EmulatedPortal } from '#emulator/portal.ts'

import { frameConfig, type PageAddress } from './frame.ts'
import { html, jsonScript, type Html } from './html.ts'

/** The app's own page: the installer first, then the app; others wait for an administrator. */
export function appContent(portal: EmulatedPortal, page: PageAddress): Html {
  if (!portal.state.installed && portal.settings.user === 'employee') {
    return html`
      <section class="panel message">
        <h2>Trigger Console is not fully installed</h2>
        <p>An administrator of this portal has to finish the installation first.</p>
      </section>
    `
  }
  const options = Object.fromEntries(
    [...page.url.searchParams].filter(([name]) => !SYSTEM_PARAMETERS.has(name)),
  )
  const config = frameConfig(portal, { placement: 'DEFAULT', options }, page)
  return html`
    ${
      portal.state.installed &&
      html`
        <p class="hint" id="board-hint">
          <span>
            To watch records move, open
            <a href="/crm/deal/kanban/category/0/" target="_blank">the deals board</a>
            in another window beside this one.
          </span>
          <button type="button" class="hint-close" aria-label="Hide this hint">✕</button>
        </p>
      `
    }
    <div class="app-frame-box" data-app-frame></div>
    ${jsonScript('app-frame-config', config)}
  `
}

/** Page parameters that the portal does not pass on to the app. */
const SYSTEM_PARAMETERS = new Set(['install_finished'])
