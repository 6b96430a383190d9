import { createServer } from 'vite'

import { startPortal } from '#emulator/server/server.ts'

import { exitWhenTaken } from './taken-port.ts'

const appPort = Number(process.env['APP_PORT'] ?? 8401)
const portalPort = Number(process.env['PORTAL_PORT'] ?? 8400)

const app = await createServer({
  server: { port: appPort, strictPort: true, host: 'localhost' },
  plugins: [
    {
      name: 'post-as-get',
      // The portal opens the app by POSTing a form, but Vite serves pages only to GET.
      configureServer: (server) => {
        server.middlewares.use((request, _response, next) => {
          if (request.method === 'POST') request.method = 'GET'
          next()
        })
      },
    },
  ],
})
await app.listen().catch(exitWhenTaken('APP_PORT', appPort))
const appUrl = `http://localhost:${appPort}`
const portal = await startPortal({ port: portalPort, appUrl: `${appUrl}/index.html` }).catch(
  exitWhenTaken('PORTAL_PORT', portalPort),
)

console.log(`\nTrigger Console with hot reload in its emulated portal: ${portal.url}\n`)
console.log(JSON.stringify({ portal: portal.url, app: appUrl }))
