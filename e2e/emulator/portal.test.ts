import { expect, test, vi } from 'vitest'

import { type PortalChange, EmulatedPortal } from './portal.ts'
import { restClient, smallPortal } from './testing/rest-client.ts'
import { rule } from './testing/small-state.ts'

test('listeners are notified of moves by REST, by hand and of resets until they unsubscribe', async () => {
  const portal = smallPortal({ rules: [rule({ stageId: 'DOING', code: 'go' })] })
  const heard: PortalChange[] = []
  const leave = portal.subscribe((change) => heard.push(change))
  const { call } = restClient(portal)
  await call('crm.automation.trigger.execute', { CODE: 'go', OWNER_TYPE_ID: 2, OWNER_ID: 1 })
  portal.moveByHand(2, 1, 'WON')
  await call('profile')
  portal.reset('empty')
  leave()
  portal.reset('demo')

  expect(heard).toEqual([
    { effects: [{ typeId: 2, id: 1, from: 'NEW', to: 'DOING' }] },
    { effects: [{ typeId: 2, id: 1, from: 'DOING', to: 'WON' }] },
    { effects: [], isReset: true },
  ])
})

test('a manual move is attributed to the signed-in user; invalid ones move nothing', () => {
  const portal = smallPortal()
  portal.change({ user: 'employee' })

  expect(portal.moveByHand(2, 1, 'C3:WON')).toEqual([])
  expect(portal.moveByHand(2, 99, 'WON')).toEqual([])
  expect(portal.moveByHand(2, 1, 'WON')).toHaveLength(1)
  expect(portal.state.records[0]?.movedBy).toBe(2)
})

test('in real time a robot notifies the listeners by itself', () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 5, 9) })
  try {
    const portal = new EmulatedPortal({ appUrl: 'http://app.test/' })
    const deal = portal.state.records.find(({ typeId }) => typeId === 2)
    const [from, to] = ['PREPARATION', 'EXECUTING']
    portal.state.robots = [
      { id: 1, typeId: 2, categoryId: 0, stageId: from, toStageId: to, afterMs: 4000 },
    ]
    Object.assign(deal ?? {}, { categoryId: 0, stageId: 'NEW' })
    portal.moveByHand(2, deal?.id ?? 0, from)
    const heard: PortalChange[] = []
    portal.subscribe((change) => heard.push(change))
    vi.advanceTimersByTime(3999)
    expect(heard).toEqual([])
    vi.advanceTimersByTime(1)

    expect(heard).toEqual([{ effects: [{ typeId: 2, id: deal?.id, from, to }] }])
    portal.close()
  } finally {
    vi.useRealTimers()
  }
})

test("the frame's tokens belong to the signed-in actor and have the app's scopes", async () => {
  const portal = smallPortal()
  portal.change({ user: 'installer', scope: 'placement', tokenTtl: 90 })
  const { accessToken, expiresIn } = portal.issueFrameAuth()

  expect(expiresIn).toBe(90)
  expect(portal.tokens.check(accessToken, portal.now())).toEqual({
    kind: 'oauth',
    actor: 'installer',
    userId: 3,
    scopes: ['placement'],
  })
})

test('ten thousand firings in virtual time', async () => {
  const portal = smallPortal()
  portal.change({ fireMs: 50, limits: { operating: 100_000 } })
  const { call } = restClient(portal)
  const start = portal.now()
  const command = 'crm.automation.trigger.execute?CODE=go&OWNER_TYPE_ID=2&OWNER_ID=1'
  for (let sent = 0; sent < 10_000; sent += 50) {
    // Requests go out one after the other, as an app would send them.
    // oxlint-disable-next-line no-await-in-loop
    await call('batch', { cmd: Array.from({ length: 50 }, () => command) })
  }

  expect(portal.log.entries.filter(({ batch, executed }) => batch && executed)).toHaveLength(10_000)
  expect(portal.now() - start).toBe(500_000)
})
