import { afterEach, expect, test, vi } from 'vitest'

import { handshake, scriptFrame, sid } from '#testing/sdk/scripted-frame.ts'

import { asExpected } from './check/switches.ts'
import { connectToPortal, dropForeignMessages } from './connect.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

async function kindOfFailure(script: Parameters<typeof scriptFrame>[0]) {
  const { posted } = scriptFrame(script)
  const connection = await connectToPortal(20)
  const kind = connection.kind === 'failed' ? connection.error.kind : 'connected'
  return { kind, posted: posted.length }
}

// A failed handshake is forgotten by the SDK, a successful one is kept: the success comes last.
test.each([
  ['not in a frame', { isTop: true }, 'outside-portal', 0],
  ['a frame nobody named', { name: '', heldBy: 'https://x.example' }, 'outside-portal', 0],
  ['held by somebody else', { heldBy: 'https://evil.example' }, 'foreign-parent', 0],
  [
    'behind a proxy that ends TLS',
    { name: `demo.bitrix24.com|0|${sid}`, heldBy: 'https://demo.bitrix24.com' },
    'hidden-https',
    0,
  ],
  ['not a handshake', { answer: '{"LANG":' }, 'unreadable-answer', 1],
])('%s', async (_name, script, kind, posted) => {
  expect(await kindOfFailure(script)).toEqual({ kind, posted })
})

test('connected: identity, place, and no session in the address', async () => {
  const query = `?DOMAIN=demo.bitrix24.com&PROTOCOL=1&LANG=de&APP_SID=${sid}&v=3`
  const { frame, posted } = scriptFrame({ name: 'renamed', search: query, answer: handshake })
  const connection = await connectToPortal(1000)
  if (connection.kind === 'failed') throw connection.error
  expect(connection.portal.identity).toEqual({
    appearance: null,
    usesSingleKeys: true,
    memberId: 'da45a03b265edd8787f8a258d793cc5d',
    origin: 'https://demo.bitrix24.com',
    lang: 'de',
    isInstalling: false,
  })
  expect(connection.portal.place).toEqual({ kind: 'record-tab', record: { typeId: 2, id: 42 } })
  expect(posted.map(([, target]) => target)).toEqual(['https://demo.bitrix24.com'])
  expect(String(frame.history.replaceState.mock.calls[0]?.[2])).toBe(
    'https://app.example/index.html?v=3',
  )
  expect(JSON.stringify(connection.portal)).not.toContain('canary')

  // Found to have no sliders: links open elsewhere at once, and the portal's page is not asked.
  connection.portal.follow({ ...asExpected, opensPaths: false })
  const sent = posted.length
  await expect(connection.portal.openPath('/crm/deal/details/42/')).resolves.toBe('silent')
  expect(posted).toHaveLength(sent)
})

const parent = new EventTarget()

class FrameWindow extends EventTarget {
  readonly parent = parent
}

function heard(source: unknown, data: unknown): boolean {
  const frame = new FrameWindow()
  // Only what the guard touches of a window is there.
  dropForeignMessages(frame as unknown as Window)
  let isHeard = false
  frame.addEventListener('message', () => {
    isHeard = true
  })
  frame.dispatchEvent(Object.assign(new Event('message'), { source, data }))
  return isHeard
}

test('accepts messages only as text from the direct parent', () => {
  expect(heard(parent, 'key:{}')).toBe(true)
  expect(heard(parent, { method: 'x' })).toBe(false)
  expect(heard(new EventTarget(), 'key:{}')).toBe(false)
  expect(heard(null, 'key:{}')).toBe(false)
})
