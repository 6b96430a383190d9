import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'

import type { EmulatedPortal } from '#emulator/portal.ts'

import { crmPage } from './crm-page.ts'
import { frameConfig, type PageAddress } from './frame.ts'
import { html, jsonScript, type Html } from './html.ts'
import { portalCalls } from './portal-calls.ts'
import { routeOf } from './route.ts'
import { portalPage } from './shell.ts'

const APP_PATH = '/marketplace/app/trigger-console/'

/** Serves the pages of the portal that a person sees, and the calls those pages make. */
export async function handlePage(
  portal: EmulatedPortal,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  if (url.pathname.startsWith('/__portal/')) {
    await handleOwn(portal, request, response, url.pathname.slice('/__portal/'.length))
    return
  }
  const route = routeOf(url.pathname)
  if (route.kind === 'home') {
    response.writeHead(302, { location: APP_PATH }).end()
    return
  }
  // After a reload the browser may request the app's page with a POST; the answer is the same.
  request.resume()
  const isSlider = url.searchParams.get('IFRAME') === 'Y'
  const address = new URL(url.pathname + url.search, portal.origin)
  const page =
    route.kind === 'app'
      ? {
          title: 'Trigger Console',
          content: appContent(portal, { url: address }),
          current: APP_PATH,
        }
      : crmPage(portal, route, url)
  const body = portalPage(portal, { ...(page ?? notFound(url.pathname)), isSlider })
  response
    .writeHead(page === null ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    })
    .end(request.method === 'HEAD' ? undefined : body)
}

/** Page parameters that the portal does not pass on to the app. */
const SYSTEM_PARAMETERS = new Set(['install_finished'])

/** The app's own page: the installer first, then the app; others wait for an administrator. */
function appContent(portal: EmulatedPortal, page: PageAddress): Html {
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

function notFound(path: string) {
  return {
    title: 'Not found',
    current: '',
    content: html`
      <section class="panel message">
        <h2>There is nothing here</h2>
        <p>The portal has no page or record at <code>${path}</code>.</p>
        <p><a href="/">Back to Trigger Console</a></p>
      </section>
    `,
  }
}

async function handleOwn(
  portal: EmulatedPortal,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  if (path === 'events') {
    streamChanges(portal, response)
    return
  }
  const call = portalCalls.get(path)
  if (call === undefined) {
    if (!(await serveStaticFile(path, response))) response.writeHead(404).end()
    return
  }
  // Only JSON: another origin cannot send it without a preflight, which is not answered.
  if (!request.headers['content-type']?.startsWith('application/json')) {
    response.writeHead(415).end()
    return
  }
  const answer = call(portal, await readJson(request), pageOf(request, portal))
  if ('refused' in answer) {
    response.writeHead(answer.refused).end()
    return
  }
  response
    .writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(JSON.stringify(answer.json))
}

/** The page that made the call, from its Referer. */
function pageOf(request: IncomingMessage, portal: EmulatedPortal): URL {
  const { referer } = request.headers
  return new URL(referer !== undefined && URL.canParse(referer) ? referer : '/', portal.origin)
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const body = await text(request)
  try {
    return JSON.parse(body) as unknown // JSON.parse is typed any
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

const TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css' }

/** Serves the pages' own scripts and styles: `client/<name>.js`, `style/<name>.css`. */
async function serveStaticFile(path: string, response: ServerResponse): Promise<boolean> {
  const type = TYPES[/^(?:client|style)\/[a-z-]+\.(js|css)$/.exec(path)?.[1] ?? '']
  if (type === undefined) return false
  try {
    const content = await readFile(new URL(path, import.meta.url))
    response
      .writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' })
      .end(content)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}

/** Changes within this time are announced once. */
const DEBOUNCE_MS = 60

/**
 * Server-sent events that say "something has changed". The page then fetches itself, so an event
 * carries no data that could go stale.
 */
function streamChanges(portal: EmulatedPortal, response: ServerResponse): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
  })
  response.write('retry: 1000\n\n')
  let pending: NodeJS.Timeout | undefined
  const unsubscribe = portal.subscribe(() => {
    pending ??= setTimeout(() => {
      pending = undefined
      response.write('data: changed\n\n')
    }, DEBOUNCE_MS)
  })
  response.on('close', () => {
    clearTimeout(pending)
    unsubscribe()
  })
}
