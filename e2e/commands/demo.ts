import { spawn } from 'node:child_process'

import { startAppServer } from '#emulator/server/app-server.ts'
import { startPortal } from '#emulator/server/server.ts'

const appPort = Number(process.env['APP_PORT'] ?? 8401)
const portalPort = Number(process.env['PORTAL_PORT'] ?? 8400)
const isHot = process.argv.includes('--hot')

const app = await (isHot ? startHotApp() : startAppServer({ folder: 'dist', port: appPort })).catch(
  exitWhenTaken('APP_PORT', appPort),
)
const portal = await startPortal({ port: portalPort, appUrl: `${app.url}/index.html` }).catch(
  exitWhenTaken('PORTAL_PORT', portalPort),
)

const manner = isHot ? 'with hot reload ' : ''
console.log(`\nTrigger Console ${manner}in its emulated portal: ${portal.url}\n`)
console.log(JSON.stringify({ portal: portal.url, app: app.url, control: portal.control }))
if (!isHot && !process.argv.includes('--no-open')) openInBrowser(portal.url)

/** Serves the source instead of the build, and shows each change at once. */
async function startHotApp(): Promise<{ url: string }> {
  // Not imported above, because the built app is shown without it.
  const { createServer } = await import('vite')
  const server = await createServer({
    server: { port: appPort, strictPort: true, host: 'localhost' },
    plugins: [
      {
        name: 'post-as-get',
        // The portal opens the app by POSTing a form, but Vite serves pages only to GET.
        configureServer: ({ middlewares }) => {
          middlewares.use((request, _response, next) => {
            if (request.method === 'POST') request.method = 'GET'
            next()
          })
        },
      },
    ],
  })
  await server.listen()
  return { url: `http://localhost:${appPort}` }
}

/**
 * Handles the failed start of a server: prints which port is taken and which variable chooses another
 * one, then exits with 1.
 */
function exitWhenTaken(variable: string, port: number): (error: unknown) => never {
  return (error) => {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    console.error(
      isTaken
        ? `Port ${port} is taken. Free it, or choose another with ${variable}.`
        : `Port ${port} could not be opened: ${String(error)}`,
    )
    process.exit(1)
  }
}

/** Opens an address in the person's browser; without one, the printed address has to do. */
function openInBrowser(url: string): void {
  const openers: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
    darwin: ['open'],
    win32: ['cmd', '/c', 'start', ''],
  }
  const [program, ...args] = openers[process.platform] ?? ['xdg-open']
  spawn(program, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => console.log(`Open ${url} in a browser.`))
    .unref()
}
