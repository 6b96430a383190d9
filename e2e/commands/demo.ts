import { startAppServer } from '#emulator/server/app-server.ts'
import { startPortal } from '#emulator/server/server.ts'

import { openInBrowser } from './open-in-browser.ts'
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
