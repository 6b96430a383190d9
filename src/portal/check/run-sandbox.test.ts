import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { type LoggedRequest, startEmulatedPortal } from '#testing/sdk/emulated-portal.ts'

import type { BeliefId } from './beliefs.ts'
import { CheckChannel } from './check-channel.ts'
import { cleanUp, runSandbox, type SandboxNotes } from './run-sandbox.ts'
import type { SandboxNote } from './sandbox-record.ts'

/** The portal is a program of its own, which starts slowly on a busy machine. */
const startMs = 120_000

let portal: Awaited<ReturnType<typeof startEmulatedPortal>>
beforeAll(async () => {
  portal = await startEmulatedPortal()
}, startMs)
afterAll(() => portal.close())
beforeEach(() => portal.control('reset', {}))

interface State {
  triggers: { code: string; name: string }[]
  records: { typeId: number; id: number; title: string; stageId: string }[]
}

const state = async () => (await portal.control('state')) as State // as the control call answers

function notesOf(...first: SandboxNote[]): SandboxNotes {
  let kept: readonly SandboxNote[] = first
  return {
    read: () => kept,
    write: (notes) => {
      kept = notes
      return true
    },
  }
}

const owner = { memberId: 'this portal', userId: 1 }
const place = { typeId: 2, pipelineId: 0, stageId: 'NEW' }

/** Dies at its n-th request, as a closed tab does: before it leaves, or after the portal has done it. */
async function channelThat(dies?: { at: number; isSent: boolean }) {
  const channel = new CheckChannel(await portal.signIn())
  if (dies === undefined) return channel
  const send = channel.send.bind(channel)
  let sends = 0
  channel.send = async (command) => {
    sends += 1
    if (sends > dies.at) throw new Error('the tab is closed')
    if (sends < dies.at) return send(command)
    if (dies.isSent) await send(command)
    throw new Error('the tab is closed')
  }
  return channel
}

async function run(notes = notesOf(), dies?: { at: number; isSent: boolean }) {
  const { fire } = await portal.connect()
  return runSandbox({ channel: await channelThat(dies), owner, notes, place, fire })
}

const verdicts = (findings: readonly { belief: BeliefId; verdict: string }[]) =>
  Object.fromEntries(findings.map(({ belief, verdict }) => [belief, verdict]))

const held = {
  'wrong-type-refused': 'holds',
  'record-zero-refused': 'holds',
  'import-quiet': 'holds',
  'seen-at-once': 'holds',
  'named-author': 'holds',
  'unplaced-quiet': 'holds',
}

const execute = 'crm.automation.trigger.execute'
const named = (log: LoggedRequest[], method: string) => log.filter((one) => one.method === method)

const deletes = async () => named(await portal.log(), 'crm.item.delete').length

/** Nothing but the check's own trigger was fired, at nothing or at its own record. */
async function expectOwnFirings(before: State) {
  const log = await portal.log()
  const known = new Set(before.records.map(({ typeId, id }) => `${typeId}:${id}`))
  for (const { params } of named(log, execute)) {
    expect(params['CODE']).toMatch(/^tc_check_[0-9a-f]{24}$/)
    expect(known.has(`${Number(params['OWNER_TYPE_ID'])}:${Number(params['OWNER_ID'])}`)).toBe(
      false,
    )
  }
  expect(named(log, 'crm.item.import').length).toBeLessThanOrEqual(1)
}

test('makes a record, fires an unplaced trigger on it, and leaves nothing', async () => {
  const before = await state()
  const notes = notesOf()
  const { findings, end } = await run(notes)
  expect(end).toBe('done')
  expect(verdicts(findings)).toEqual(held)
  expect(await state()).toMatchObject({ triggers: before.triggers, records: before.records })
  expect(notes.read()).toEqual([])
  await expectOwnFirings(before)
  expect(JSON.stringify(findings)).not.toMatch(/tc_check_|\[TEST\]/)
})

test('is noted before anything is made, and nothing is made where notes are lost', async () => {
  const before = await state()
  const forgetful = { read: () => [], write: () => false }
  expect(await run(forgetful)).toEqual({ findings: [], end: 'not-noted' })
  expect(await state()).toMatchObject({ triggers: before.triggers, records: before.records })
})

describe('a portal that differs', () => {
  test.each([
    ['import-runs-rules', 'import-quiet'],
    ['late-records', 'seen-at-once'],
    ['system-author', 'named-author'],
    ['unplaced-moves', 'unplaced-quiet'],
  ] as const)('%s', async (difference, belief) => {
    const before = await state()
    await portal.control('settings', { differs: [difference] })
    const { findings } = await run()
    // Where the record cannot be read or is not proven to be ours, nothing is fired on it.
    expect([verdicts(findings)[belief], verdicts(findings)['unplaced-quiet']]).toContain(
      belief === 'named-author' ? undefined : 'fails',
    )
    await expectOwnFirings(before)
  })
})

describe('a crash', () => {
  const steps = Array.from({ length: 14 }, (_, index) => index + 1)
  test.each(
    steps.flatMap((at) => [
      { at, isSent: false },
      { at, isSent: true },
    ]),
  )('at request %o leaves a note that leads to everything', async (dies) => {
    const before = await state()
    const notes = notesOf()
    await run(notes, dies).catch(() => undefined)
    const [note] = notes.read()
    if (note !== undefined) await cleanUp({ channel: await channelThat(), owner, notes }, note)
    expect(await state()).toMatchObject({ triggers: before.triggers, records: before.records })
    expect(notes.read()).toEqual([])
    await expectOwnFirings(before)
  })
})

test('after a lost answer the record is found by its nonce, and never made again', async () => {
  const before = await state()
  await portal.control('faults', {
    rules: [{ method: 'crm.item.import', times: 1, kind: 'drop-after' }],
  })
  const { findings } = await run()
  expect(verdicts(findings)).toEqual(held)
  expect(await state()).toMatchObject({ records: before.records })
  await expectOwnFirings(before)
})

describe('clean-up deletes only what is proven to be its own', () => {
  const nonce = 'a1b2c3d4e5f6a1b2c3d4e5f6'
  const note: SandboxNote = {
    ...owner,
    ...place,
    nonce,
    code: 'tc_check_a1b2c3d4e5f6a1b2c3d4e5f6',
    recordId: null,
  }
  const add = async (title: string) => {
    const { ids } = (await portal.control('records', {
      ...place,
      count: 1,
      title,
      categoryId: 0,
      pipelineId: undefined,
    })) as { ids: number[] } // as the control call answers
    return ids[0] ?? 0
  }
  const clean = async (given: Partial<SandboxNote>, by = owner) => {
    const notes = notesOf({ ...note, ...given })
    const left = await cleanUp(
      { channel: await channelThat(), owner: by, notes },
      { ...note, ...given },
    )
    return { left, notes: notes.read() }
  }

  test('its own record', async () => {
    const recordId = await add(`[TEST] Trigger Console ${nonce}`)
    expect(await clean({ recordId })).toEqual({
      left: { records: [], hasTrigger: false, isElsewhere: false },
      notes: [],
    })
    expect((await state()).records.some(({ id, typeId }) => typeId === 2 && id === recordId)).toBe(
      false,
    )
  })

  test('not another record that has its ID now', async () => {
    const recordId = await add('A customer’s deal')
    const { left, notes } = await clean({ recordId })
    expect(left.records).toEqual([{ typeId: 2, id: recordId }])
    expect(notes).toHaveLength(1)
    expect(await deletes()).toBe(0)
  })

  test('not a record whose title was edited', async () => {
    const recordId = await add('[TEST] Trigger Console, now in use')
    expect((await clean({ recordId })).left.records).toEqual([{ typeId: 2, id: recordId }])
    expect(await deletes()).toBe(0)
  })

  test('not a record that somebody else made', async () => {
    const recordId = await add(`[TEST] Trigger Console ${nonce}`)
    const { left } = await clean({ recordId, userId: 7 }, { ...owner, userId: 7 })
    expect(left.records).toEqual([{ typeId: 2, id: recordId }])
    expect(await deletes()).toBe(0)
  })

  test('nothing on a portal that was restored from a copy', async () => {
    const recordId = await add(`[TEST] Trigger Console ${nonce}`)
    const { left, notes } = await clean({ recordId }, { ...owner, memberId: 'the copy' })
    expect(left.isElsewhere).toBe(true)
    expect(notes).toHaveLength(1)
    expect(await portal.log()).toEqual([])
  })

  test('not a trigger with another name, nor one of another code', async () => {
    const before = await state()
    const [listed] = before.triggers
    const { left } = await clean({ code: listed?.code ?? '' })
    expect(left.hasTrigger).toBe(true)
    expect((await state()).triggers).toEqual(before.triggers)
  })
})
