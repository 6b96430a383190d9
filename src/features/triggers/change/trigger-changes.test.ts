import { expect, test } from 'vitest'

import type { Trigger } from '#portal/model/overview.ts'
import { PortalError, type PortalErrorKind } from '#portal/model/portal-error.ts'

import { registerNew, removeExisting, renameExisting } from './trigger-changes.ts'

type Fault = { on: 'list' | 'add' | 'delete'; nth?: number; kind: PortalErrorKind; done?: boolean }

/** A portal that finds codes in any letter case, as the database of the real one does. */
class OnePortal {
  readonly calls: string[] = []
  readonly #faults: Fault[]
  triggers: Trigger[]

  constructor(triggers: Trigger[], ...faults: Fault[]) {
    this.triggers = triggers
    this.#faults = faults
  }

  async listTriggers(): Promise<Trigger[]> {
    this.#call('list', () => {})
    return this.triggers.map((trigger) => ({ ...trigger }))
  }

  async registerTrigger(wanted: Trigger): Promise<void> {
    this.#call('add', () => {
      const known = this.#find(wanted.code)
      if (known) known.name = wanted.name
      else this.triggers.push({ ...wanted })
    })
  }

  async deleteTrigger(code: string): Promise<void> {
    this.#call('delete', () => {
      const known = this.#find(code)
      if (!known) throw new PortalError('unknown-code')
      this.triggers = this.triggers.filter((trigger) => trigger !== known)
    })
  }

  #find(code: string) {
    return this.triggers.find((trigger) => trigger.code.toLowerCase() === code.toLowerCase())
  }

  #call(on: Fault['on'], work: () => void): void {
    this.calls.push(on)
    const nth = this.calls.filter((call) => call === on).length
    const fault = this.#faults.find((each) => each.on === on && (each.nth ?? nth) === nth)
    if (fault === undefined || fault.done === true) work()
    if (fault !== undefined) throw new PortalError(fault.kind)
  }
}

const pay = { code: 'pay', name: 'Paid' }
const ship = { code: 'ship', name: 'Shipped' }

test('a free code is registered', async () => {
  const portal = new OnePortal([pay])
  expect(await registerNew(portal, ship)).toEqual({ end: { kind: 'done' }, triggers: [pay, ship] })
  expect(portal.calls).toEqual(['list', 'add', 'list'])
})

test('a name that the portal shortens is reported', async () => {
  const portal = new OnePortal([pay])
  portal.registerTrigger = async ({ code, name }) => {
    portal.triggers = [
      ...portal.triggers.filter((one) => one.code !== code),
      { code, name: name.slice(0, 4) },
    ]
  }
  const cut = { code: 'ship', name: 'Ship' }
  const { end, triggers } = await registerNew(portal, { code: 'ship', name: 'Ship🚚ped' })
  expect(end).toEqual({ kind: 'renamed', to: cut })
  expect(triggers).toEqual([pay, cut])
  const again = await renameExisting(portal, { code: 'ship', name: 'Sent🚚' })
  expect(again.end).toEqual({ kind: 'renamed', to: { code: 'ship', name: 'Sent' } })
})

test('a code registered in the meantime is not touched', async () => {
  const portal = new OnePortal([pay])
  const { end } = await registerNew(portal, { code: 'pay', name: 'Other' })
  expect(end).toEqual({ kind: 'taken', by: pay })
  expect(portal.calls).toEqual(['list'])
})

test('reports the trigger with another letter case that was renamed instead', async () => {
  const portal = new OnePortal([{ code: 'Pay', name: 'Paid' }])
  const { end } = await registerNew(portal, { code: 'pay', name: 'Other' })
  expect(end).toEqual({ kind: 'merged', into: { code: 'Pay', name: 'Other' } })
})

test('a trigger is renamed', async () => {
  const portal = new OnePortal([pay, ship].map((trigger) => ({ ...trigger })))
  const { end, triggers } = await renameExisting(portal, { code: 'pay', name: 'Money came' })
  expect(end).toEqual({ kind: 'done' })
  expect(triggers).toEqual([{ code: 'pay', name: 'Money came' }, ship])
})

test('renaming does not register a trigger deleted in the meantime', async () => {
  const portal = new OnePortal([ship])
  expect((await renameExisting(portal, pay)).end).toEqual({ kind: 'gone' })
  expect(portal.calls).toEqual(['list'])
})

test('deletes a trigger, even if it no longer exists', async () => {
  const portal = new OnePortal([pay, ship])
  expect(await removeExisting(portal, 'pay')).toEqual({ end: { kind: 'done' }, triggers: [ship] })
  expect((await removeExisting(portal, 'pay')).end).toEqual({ kind: 'done' })
})

test.each<PortalErrorKind>(['wrong-code', 'empty-name', 'not-admin', 'too-many-requests'])(
  'a refusal (%s) changed nothing and is asked once',
  async (kind) => {
    const portal = new OnePortal([pay], { on: 'add', kind })
    const { end } = await registerNew(portal, ship)
    expect(end).toMatchObject({ kind: 'failed', standing: 'refused', error: { kind } })
    expect(portal.calls).toEqual(['list', 'add'])
  },
)

const unproven: PortalErrorKind[] = [
  'no-answer',
  'timed-out',
  'gateway-failed',
  'portal-failed',
  'unreadable-answer',
]

test.each(unproven)('after %s the list shows whether it happened', async (kind) => {
  const done = { kind: 'done' }
  const notSeen = { kind: 'failed', standing: 'not-seen', error: { kind } }

  expect((await registerNew(new OnePortal([], { on: 'add', kind, done: true }), pay)).end).toEqual(
    done,
  )
  expect((await registerNew(new OnePortal([], { on: 'add', kind }), pay)).end).toMatchObject(
    notSeen,
  )
  const deleted = new OnePortal([pay], { on: 'delete', kind, done: true })
  expect((await removeExisting(deleted, 'pay')).end).toEqual(done)
  const kept = new OnePortal([pay], { on: 'delete', kind })
  expect((await removeExisting(kept, 'pay')).end).toMatchObject(notSeen)
  expect(kept.calls).toEqual(['delete', 'list'])
})

test('the result is unknown when the list cannot be read either', async () => {
  const faults: Fault[] = [
    { on: 'add', kind: 'no-answer' },
    { on: 'list', nth: 2, kind: 'no-answer' },
  ]
  const { end, triggers } = await registerNew(new OnePortal([], ...faults), pay)
  expect(end).toMatchObject({ kind: 'failed', standing: 'unknown' })
  expect(triggers).toBeNull()
})

test('writes nothing when the first read fails', async () => {
  const portal = new OnePortal([], { on: 'list', kind: 'not-admin' })
  expect((await registerNew(portal, pay)).end).toMatchObject({
    kind: 'failed',
    standing: 'refused',
  })
  expect(portal.calls).toEqual(['list'])
})

test('a registration counts even if the second read fails', async () => {
  const portal = new OnePortal([ship], { on: 'list', nth: 2, kind: 'no-answer' })
  expect(await registerNew(portal, pay)).toEqual({ end: { kind: 'done' }, triggers: [ship, pay] })
})
