import { spawn } from 'node:child_process'

import { startAppServer } from '#emulator/server/app-server.ts'
import { startPortal } from '#emulator/server/server.ts'

import { exitWhenTaken } from './taken-port.ts'

const appPort = Number(process.env['APP_PORT'] ?? 8401)
const portalPort = Number(process.env['PORTAL_PORT'] ?? 8400)

const app = await startAppServer({ folder: 'dist', port: appPort }).catch(
  exitWhenTaken('APP_PORT', appPort),
)
const portal = await startPortal({ port: portalPort, appUrl: `${app.url}/index.html` }).catch(
  exitWhenTaken('PORTAL_PORT', portalPort),
)

console.log(`\nTrigger Console in its emulated portal: ${portal.url}\n`)
console.log(JSON.stringify({ portal: portal.url, app: app.url }))
if (!process.argv.includes('--no-open')) openInBrowser(portal.url)

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
