import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

import { expect, test } from 'vitest'

function start(...args: string[]) {
  const main = join(import.meta.dirname, 'main.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...args])
  const said = { out: '', err: '' }
  child.stdout.on('data', (text) => (said.out += String(text)))
  child.stderr.on('data', (text) => (said.err += String(text)))
  return { child, said }
}

test('prints its address as JSON; a second one on that port reports the conflict and exits', async () => {
  const { child, said } = start('--app', 'http://localhost:5173/app/', '--port', '0')
  try {
    await once(child.stdout, 'data')
    const ready = JSON.parse(said.out) as { portal: string; control: string } // Matched below.
    expect(ready).toEqual({
      portal: expect.stringMatching(/^http:\/\/localhost:\d+$/) as unknown,
      app: 'http://localhost:5173',
      control: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
    })
    const log = `${ready.portal}/__emulator/log`
    expect((await fetch(log)).status).toBe(403)
    const headers = { 'x-control-token': ready.control }
    expect((await fetch(log, { headers })).status).toBe(200)

    const second = start('--port', new URL(ready.portal).port)
    await once(second.child, 'close')
    expect(second.child.exitCode).toBe(1)
    expect(second.said.err).toMatch(/^Port \d+ is taken/)
  } finally {
    child.kill()
  }
})
