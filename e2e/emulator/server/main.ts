import { parseArgs } from 'node:util'

import { startPortal } from './server.ts'

const { values } = parseArgs({
  options: {
    app: { type: 'string', default: 'http://localhost:8401/' },
    port: { type: 'string', default: process.env['PORTAL_PORT'] ?? '8400' },
  },
})
const port = Number(values.port)

if (!URL.canParse(values.app) || !Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error('Usage: npm run portal -- --app <address of the app> [--port <n>]')
  process.exit(1)
}

try {
  const { url, control } = await startPortal({ port, appUrl: new URL(values.app).href })
  console.log(JSON.stringify({ portal: url, app: new URL(values.app).origin, control }))
} catch (error) {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'EADDRINUSE') throw error
  console.error(`Port ${port} is taken: choose another one with --port or PORTAL_PORT.`)
  process.exit(1)
}
