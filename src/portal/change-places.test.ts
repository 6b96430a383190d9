import { describe, expect, test } from 'vitest'

import { changePlaces, NotConfirmed, type PlaceWish } from './change-places.ts'
import type { NewPlacement, Placement } from './model/placements.ts'
import { PortalError } from './model/portal-error.ts'

const handler = 'https://app.example/index.html'

function wish(code: string, isWanted = true): PlaceWish {
  return { placement: { code, handler, titles: { en: 'Fire' } }, isWanted }
}

/** A portal that keeps its list in memory; `answer` may refuse a call or lose its answer. */
function fakePortal(answer: (call: string) => Error | undefined = () => undefined) {
  const calls: string[] = []
  let listed: Placement[] = []
  function act(call: string, work: () => void): Promise<void> {
    calls.push(call)
    const error = answer(call)
    if (!(error instanceof PortalError && error.kind === 'rejected')) {
      if (!(error instanceof PortalError && error.kind === 'too-many-requests')) work()
    }
    return error === undefined ? Promise.resolve() : Promise.reject(error)
  }
  return {
    calls,
    get listed() {
      return listed
    },
    set listed(entries: Placement[]) {
      listed = entries
    },
    async listPlacements() {
      calls.push('list')
      const error = answer('list')
      if (error !== undefined) throw error
      return [...listed]
    },
    bindPlacement: ({ code, handler: to, titles }: NewPlacement) =>
      act(`bind ${code}`, () => {
        const texts = new Map(Object.entries(titles))
        listed.push({ code, handler: to, title: titles['en'] ?? '', titles: texts })
      }),
    unbindPlacement: (code: string, from: string) =>
      act(`unbind ${code}`, () => {
        listed = listed.filter((entry) => entry.code !== code || entry.handler !== from)
      }),
  }
}

const noSleep = { sleep: () => Promise.resolve() }

test('sends only the differences, and nothing the second time', async () => {
  const portal = fakePortal()
  const wishes = [wish('A'), wish('B'), wish('C', false)]
  expect((await changePlaces(portal, wishes)).failed).toEqual(new Map())
  expect(portal.calls).toEqual(['list', 'bind A', 'bind B', 'list'])
  portal.calls.length = 0
  await changePlaces(portal, wishes)
  expect(portal.calls).toEqual(['list'])
})

test('a refused place does not stop the others and is reported', async () => {
  const refusal = new PortalError('rejected')
  const portal = fakePortal((call) => (call === 'bind B' ? refusal : undefined))
  const progress: string[] = []
  const { failed } = await changePlaces(portal, [wish('A'), wish('B'), wish('C')], {
    onProgress: (code, { kind }) => progress.push(`${code} ${kind}`),
  })
  expect(failed).toEqual(new Map([['B', refusal]]))
  expect(portal.listed.map(({ code }) => code)).toEqual(['A', 'C'])
  expect(progress).toEqual(['A working', 'A done', 'B working', 'B failed', 'C working', 'C done'])
})

describe('after a lost answer', () => {
  test('the list shows whether it was done', async () => {
    const portal = fakePortal((call) =>
      call === 'bind A' ? new PortalError('no-answer') : undefined,
    )
    expect((await changePlaces(portal, [wish('A')])).failed.size).toBe(0)
  })

  test('without a readable list the answers decide', async () => {
    let lists = 0
    const portal = fakePortal((call) => {
      if (call === 'list') lists += 1
      return call === 'bind A' || lists > 1 ? new PortalError('no-answer') : undefined
    })
    const { failed, listed } = await changePlaces(portal, [wish('A')])
    expect(listed).toBeNull()
    expect([...failed.keys()]).toEqual(['A'])
  })
})

test('an accepted place that the list does not confirm counts as failed', async () => {
  const portal = fakePortal()
  portal.bindPlacement = () => Promise.resolve()
  const { failed } = await changePlaces(portal, [wish('A')])
  expect(failed.get('A')).toBeInstanceOf(NotConfirmed)
})

test('a portal that lists no languages gets all titles, without an error', async () => {
  const portal = fakePortal()
  portal.bindPlacement = ({ code, handler: to }) => {
    portal.calls.push(`bind ${code}`)
    portal.listed.push({ code, handler: to, title: 'Fire', titles: new Map() })
    return Promise.resolve()
  }
  await changePlaces(portal, [wish('A')])
  portal.calls.length = 0
  const { failed } = await changePlaces(portal, [{ ...wish('A'), wantsAllTitles: true }])
  expect(failed.size).toBe(0)
  expect(portal.calls).toEqual(['list', 'unbind A', 'bind A', 'list'])
})

test('waits and retries after a rate limit', async () => {
  let left = 3
  const portal = fakePortal((call) => {
    if (call !== 'bind A' || left === 0) return undefined
    left -= 1
    return new PortalError('too-many-requests')
  })
  const { failed } = await changePlaces(portal, [wish('A')], noSleep)
  expect(failed.size).toBe(0)
  expect(portal.calls.filter((call) => call === 'bind A')).toHaveLength(4)
})

test('removes what an earlier version bound elsewhere', async () => {
  const portal = fakePortal()
  portal.listed = [
    { code: 'GONE', handler, title: 'Fire', titles: new Map() },
    { code: 'A', handler: 'https://app.example/old.html', title: 'Fire', titles: new Map() },
  ]
  await changePlaces(portal, [wish('A')], { offered: new Set(['A']) })
  expect(portal.listed.map((entry) => `${entry.code} ${entry.handler}`)).toEqual([`A ${handler}`])
})

test('reports a refused removal, but not a lost answer', async () => {
  const refusal = new PortalError('rejected')
  const portal = fakePortal((call) => {
    if (call === 'unbind KEPT') return refusal
    return call === 'unbind GONE' ? new PortalError('no-answer') : undefined
  })
  portal.listed = ['GONE', 'KEPT'].map((code) => ({ code, handler, title: '', titles: new Map() }))
  const { failed } = await changePlaces(portal, [wish('A')], { offered: new Set(['A']) })
  expect(failed).toEqual(new Map([['KEPT', refusal]]))
  expect(portal.listed.map(({ code }) => code)).toEqual(['KEPT', 'A'])
})

test('writes nothing when the first read fails', async () => {
  const portal = fakePortal(() => new PortalError('no-answer'))
  await expect(changePlaces(portal, [wish('A')])).rejects.toThrow('no-answer')
  expect(portal.calls).toEqual(['list'])
})
