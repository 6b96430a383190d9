import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { startAppServer } from './app-server.ts'

const parent = mkdtempSync(join(tmpdir(), 'app-server-'))
let server: Awaited<ReturnType<typeof startAppServer>>

beforeAll(async () => {
  mkdirSync(join(parent, 'dist'))
  mkdirSync(join(parent, 'dist-secret'))
  writeFileSync(join(parent, 'dist', 'index.html'), '<p>the app</p>')
  writeFileSync(join(parent, 'dist-secret', 'key.txt'), 'secret')
  server = await startAppServer({ folder: join(parent, 'dist'), port: 0 })
})

afterAll(async () => {
  await server.close()
  rmSync(parent, { recursive: true })
})

test.each(['GET', 'POST'])('a %s gets the page', async (method) => {
  const answer = await fetch(`${server.url}/?DOMAIN=x`, { method })
  expect(answer.status).toBe(200)
  expect(await answer.text()).toBe('<p>the app</p>')
})

test('requests for lost files are cut off', async () => {
  server.loseFiles(/index/)
  await expect(fetch(`${server.url}/index.html`)).rejects.toThrow('fetch failed')
  server.loseFiles(null)
  expect((await fetch(`${server.url}/index.html`)).status).toBe(200)
})

test('HEAD answers 200', async () => {
  expect((await fetch(server.url, { method: 'HEAD' })).status).toBe(200)
})

test.each(['/nothing', '/../dist-secret/key.txt', '/%2e%2e/dist-secret/key.txt', '/%', '//'])(
  'nothing is served for %s',
  async (path) => {
    // Unlike fetch, a bare request sends the path unchanged.
    const status = await new Promise((resolve) => {
      request(server.url, { path }, (answer) => resolve(answer.resume().statusCode)).end()
    })
    expect(status).toBe(404)
  },
)
