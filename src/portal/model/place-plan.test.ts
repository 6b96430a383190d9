import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { leftoverSteps, placeState, placeSteps, type PlaceStep } from './place-plan.ts'
import type { NewPlacement, Placement } from './placements.ts'

const handler = 'https://app.example/index.html'
const wanted: NewPlacement = {
  code: 'CRM_DEAL_DETAIL_TAB',
  handler,
  titles: { en: 'Fire', de: 'Auslösen' },
}
const bound: Placement = {
  code: wanted.code,
  handler,
  title: 'Fire',
  titles: new Map([
    ['en', 'Fire'],
    ['de', 'Auslösen'],
  ]),
}
const old = { ...bound, handler: 'https://app.example/v1/index.html' }
const renamed = { ...bound, title: 'Shoot', titles: new Map([['en', 'Shoot']]) }

describe('a place is', () => {
  test.each([
    ['bound', [bound]],
    ['bound', [{ ...bound, titles: new Map([['en', 'Fire']]) }]],
    ['bound', [{ ...bound, titles: new Map() }]],
    ['absent', []],
    ['absent', [{ ...bound, code: 'CRM_LEAD_DETAIL_TAB' }]],
    ['outdated', [old]],
    ['outdated', [renamed]],
    ['outdated', [bound, old]],
    ['outdated', [bound, bound]],
  ] as [string, Placement[]][])('%s', (state, listed) => {
    expect(placeState(wanted, listed)).toBe(state)
  })
})

test('a new handler is bound before the old one goes', () => {
  expect(placeSteps(wanted, true, [old])).toEqual([
    { kind: 'bind', placement: wanted },
    { kind: 'unbind', code: wanted.code, handler: old.handler },
  ])
})

test('other titles at the same handler are removed first', () => {
  expect(placeSteps(wanted, true, [renamed])).toEqual([
    { kind: 'unbind', code: wanted.code, handler },
    { kind: 'bind', placement: wanted },
  ])
})

test('a missing title is bound only when all titles are wanted', () => {
  const older = { ...bound, titles: new Map([['en', 'Fire']]) }
  expect(placeSteps(wanted, true, [older])).toEqual([])
  expect(placeSteps(wanted, true, [older], true)).toEqual([
    { kind: 'unbind', code: wanted.code, handler },
    { kind: 'bind', placement: wanted },
  ])
  expect(placeSteps(wanted, true, [bound], true)).toEqual([])
})

test('entries at places no longer offered are removed once', () => {
  expect(
    leftoverSteps(new Set([wanted.code]), [bound, { ...old, code: 'X' }, { ...old, code: 'X' }]),
  ).toEqual([{ kind: 'unbind', code: 'X', handler: old.handler }])
})

/** The portal's side: the same handler and title twice is refused. */
function perform(steps: readonly PlaceStep[], listed: readonly Placement[]): Placement[] {
  let entries = [...listed]
  for (const step of steps) {
    if (step.kind === 'unbind') {
      entries = entries.filter(
        (entry) => entry.code !== step.code || entry.handler !== step.handler,
      )
    } else {
      const { code, handler: to, titles } = step.placement
      const title = titles['en'] ?? ''
      if (entries.some((e) => e.code === code && e.handler === to && e.title === title)) {
        throw new Error('Handler already binded')
      }
      entries.push({ code, handler: to, title, titles: new Map(Object.entries(titles)) })
    }
  }
  return entries
}

test('reaches the wanted state from any start, and sends nothing the second time', () => {
  const listing = fc.array(fc.constantFrom(bound, old, renamed, { ...bound, code: 'OTHER' }), {
    maxLength: 5,
  })
  fc.assert(
    fc.property(listing, fc.boolean(), fc.boolean(), (listed, isWanted, wantsAllTitles) => {
      const after = perform(placeSteps(wanted, isWanted, listed, wantsAllTitles), listed)
      expect(placeState(wanted, after)).toBe(isWanted ? 'bound' : 'absent')
      expect(placeSteps(wanted, isWanted, after, wantsAllTitles)).toEqual([])
      expect(after.filter(({ code }) => code === 'OTHER')).toEqual(
        listed.filter(({ code }) => code === 'OTHER'),
      )
    }),
  )
})
