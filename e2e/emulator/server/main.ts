import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

import { settingsLike } from './like-report.ts'
import { startPortal } from './server.ts'

const { values } = parseArgs({
  options: {
    like: { type: 'string' },
    app: { type: 'string', default: 'http://localhost:8401/' },
    port: { type: 'string', default: process.env['PORTAL_PORT'] ?? '8400' },
  },
})
const port = Number(values.port)

if (!URL.canParse(values.app) || !Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(
    'Usage: npm run portal -- --app <address of the app> [--port <n>] [--like <report.json>]',
  )
  process.exit(1)
}

try {
  const { url, control, portal } = await startPortal({ port, appUrl: new URL(values.app).href })
  if (values.like !== undefined) {
    const { settings, left } = settingsLike(readFileSync(values.like, 'utf8'))
    portal.change(settings)
    console.error(`Like ${values.like}: ${JSON.stringify(settings)}`)
    if (left.length > 0) console.error(`Of a browser or network, not imitated: ${left.join(', ')}`)
  }
  console.log(JSON.stringify({ portal: url, app: new URL(values.app).origin, control }))
} catch (error) {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'EADDRINUSE') throw error
  console.error(`Port ${port} is taken: choose another one with --port or PORTAL_PORT.`)
  process.exit(1)
}
