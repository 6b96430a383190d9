import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { defaultStops } from '#features/bulk/review/stop-choice.ts'
import type { Stage } from '#portal/model/object-type.ts'
import { PortalError } from '#portal/model/portal-error.ts'
import { dealType } from '#testing/portal.ts'

import { newDraft, type Draft, noPaste } from './draft.ts'
import {
  presetProblem,
  presetOf,
  readPreset,
  restorePreset,
  type Preset,
  changePreset,
  maxPresets,
  presetsNamed,
  presetsOption,
  readPresets,
} from './preset.ts'

const stage: Stage = { id: 'NEW', name: 'New', color: '#00a0f0', meaning: 'process' }
const deals = { ...dealType, pipelines: [{ id: 3, name: 'Wholesale', stages: [stage] }] }
const overview = { types: [deals], triggers: [{ code: 'paid', name: 'Payment received' }] }
const saved = { by: 'Ana P.', at: '2026-03-02T10:00:00.000Z' }
const review = { reason: 'spring', hasComment: true, stops: { ...defaultStops, refusals: '' } }
const filtered: Draft = {
  ...newDraft(overview.types),
  code: 'paid',
  source: 'filter',
  filter: {
    pipelineId: '3',
    stageIds: [stage.id],
    responsible: 'user',
    userId: '7',
    from: '2026-03-01',
    to: '',
  },
}
const preset = presetOf(filtered, review, ' Spring ', saved)

function named(name: string): Preset {
  return { ...preset, name }
}

describe('a preset', () => {
  test('is restored as it was saved, without the fields of other sources', () => {
    expect(preset.name).toBe('Spring')
    const read = readPreset(JSON.parse(JSON.stringify(preset)))
    expect(read).toEqual(preset)
    expect(restorePreset(preset, overview)).toEqual({ draft: filtered, gone: [] })

    const pasted: Draft = {
      ...filtered,
      source: 'paste',
      paste: {
        ...noPaste,
        text: 'D_5\nOak 6',
        column: 'none',
        ticked: ['text 2: 6'],
        hosts: ['old-name.example'],
      },
    }
    const { draft } = restorePreset(presetOf(pasted, review, 'x', saved), overview)
    expect(draft).toEqual({ ...pasted, filter: newDraft([]).filter })
  })

  test('names what no longer exists, and keeps it, so that nothing more is matched', () => {
    expect(restorePreset(preset, { ...overview, triggers: [] })).toEqual({
      draft: { ...filtered, code: null },
      gone: ['trigger'],
    })
    expect(
      restorePreset(
        { ...preset, filter: { ...preset.filter, stageIds: [stage.id, 'X'] } },
        overview,
      ),
    ).toEqual({
      draft: { ...filtered, filter: { ...filtered.filter, stageIds: [stage.id, 'X'] } },
      gone: ['stage'],
    })
    expect(
      restorePreset({ ...preset, filter: { ...preset.filter, pipelineId: '99' } }, overview),
    ).toMatchObject({
      draft: { filter: { pipelineId: '99', stageIds: [stage.id], from: '2026-03-01' } },
      gone: ['pipeline'],
    })
    expect(restorePreset(preset, { ...overview, types: [] })).toMatchObject({
      draft: { code: 'paid', typeId: '', filter: { responsible: 'user' } },
      gone: ['type'],
    })
  })

  test('cannot contain a run of this browser, or a very long text', () => {
    const text = 'D_1\n'.repeat(1500)
    expect(presetProblem({ ...filtered, source: 'history' })).toBe('history')
    expect(
      presetProblem({ ...filtered, source: 'paste', paste: { ...noPaste, text, column: 'auto' } }),
    ).toBe('text')
    expect(presetProblem({ ...filtered, paste: { ...noPaste, text, column: 'auto' } })).toBeNull()
  })

  test('is unreadable with an invalid filter; invalid options become the defaults', () => {
    expect(readPreset({ ...preset, filter: { ...preset.filter, stageIds: 'NEW' } })).toBeNull()
    expect(readPreset({ ...preset, filter: { ...preset.filter, from: 'May' } })).toBeNull()
    const stops = { ...defaultStops, notMoved: '900' }
    expect(readPreset({ ...preset, review: { hasComment: 1, stops } })?.review).toEqual({
      reason: '',
      hasComment: false,
      stops: defaultStops,
    })
  })
})

test('reads any text as a list of presets, possibly empty', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readPresets(text).every(({ name }) => name !== '')).toBe(true)
    }),
  )
  expect(readPresets(null)).toEqual([])
  expect(readPresets(JSON.stringify([7, named('b'), { name: 'x' }, named('a')]))).toEqual([
    named('a'),
    named('b'),
  ])
})

function fakePortal(entries: readonly unknown[], fault?: PortalError) {
  const fake = {
    held: JSON.stringify(entries),
    writes: 0,
    async readAppOption(name: string) {
      expect(name).toBe(presetsOption)
      return fake.held
    },
    async writeAppOption(_name: string, value: string) {
      fake.writes += 1
      if (fault?.kind !== 'access-denied') fake.held = value
      if (fault !== undefined) throw fault
    },
  }
  return fake
}

describe('a change', () => {
  const other = { version: 9, name: 'a later kind' }

  test('keeps what others saved, even if it cannot be read', async () => {
    const portal = fakePortal([other, named('theirs')])
    expect(await changePreset(portal, 'Spring', preset, null)).toMatchObject({ kind: 'done' })
    expect(JSON.parse(portal.held)).toEqual([other, named('theirs'), preset])
    const end = await changePreset(portal, 'theirs', null, named('theirs'))
    expect(end).toEqual({ kind: 'done', text: portal.held })
    expect(JSON.parse(portal.held)).toEqual([other, preset])
  })

  test('overwrites nothing that was changed by others', async () => {
    const newer = { ...preset, code: 'other' }
    for (const known of [null, preset]) {
      const portal = fakePortal([newer])
      const end = await changePreset(portal, 'Spring', preset, known)
      expect(end).toEqual({ kind: 'conflict', text: portal.held })
      expect(portal.writes).toBe(0)
    }
    const portal = fakePortal([newer])
    expect(await changePreset(portal, 'Spring', preset, newer)).toMatchObject({ kind: 'done' })
    expect(readPresets(portal.held)).toEqual([preset])
  })

  test('never replaces a list that cannot be read without a yes', async () => {
    const portal = fakePortal([])
    portal.held = '[{"name":"Spr'
    expect(await changePreset(portal, 'Spring', preset, null)).toEqual({ kind: 'unreadable' })
    expect(portal.writes).toBe(0)
    expect(await changePreset(portal, 'Spring', preset, null, true)).toMatchObject({ kind: 'done' })
    expect(readPresets(portal.held)).toEqual([preset])
  })

  test('stays within the size limit of an option', async () => {
    const many = Array.from({ length: maxPresets }, (_, index) => named(`p${index}`))
    expect(await changePreset(fakePortal(many), 'Spring', preset, null)).toEqual({
      kind: 'full',
    })
    const first = named('p0')
    expect(await changePreset(fakePortal(many), 'p0', first, first)).toMatchObject({
      kind: 'done',
    })
    const long = { ...preset, paste: { ...preset.paste, text: 'D_1 '.repeat(1250) } }
    const heavy = Array.from({ length: 8 }, (_, index) => ({ ...long, name: `p${index}` }))
    const portal = fakePortal(heavy)
    expect(await changePreset(portal, 'Spring', preset, null)).toEqual({ kind: 'too-large' })
    expect(portal.writes).toBe(0)
  })

  test('reports a refusal; after a lost answer, reads whether it was saved', async () => {
    const refusal = new PortalError('access-denied')
    const refused = await changePreset(fakePortal([], refusal), 'Spring', preset, null)
    expect(refused).toEqual({ kind: 'failed', error: refusal })
    const portal = fakePortal([], new PortalError('no-answer'))
    expect(await changePreset(portal, 'Spring', preset, null)).toMatchObject({ kind: 'done' })
    expect(portal.writes).toBe(1)
  })
})

test('presets are found by name in any spelling', () => {
  const presets = ['Łódź, spring', 'Grüne Wiese', 'Весна'].map((name) => ({ ...preset, name }))
  const found = (search: string) => presetsNamed(presets, search).map(({ name }) => name)
  expect(found(' LODZ')).toEqual(['Łódź, spring'])
  expect(found('grune')).toEqual(['Grüne Wiese'])
  expect(found('весна')).toEqual(['Весна'])
  expect(found('')).toHaveLength(3)
  expect(found('autumn')).toEqual([])
})
