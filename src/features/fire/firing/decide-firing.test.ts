import { describe, expect, test } from 'vitest'

import { loadWords } from '#i18n/words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import { deal, dealType } from '#testing/portal.ts'

import { decideFiring, firingBlock } from './decide-firing.ts'
import type { ReachReading, RecordReading } from './use-record-reading.ts'

const words = await loadWords('en')
const contactType: ObjectType = { ...dealType, id: 3, kind: 'contact', pipelines: [] }
const companyType: ObjectType = { ...contactType, id: 4, kind: 'company' }
const readAt = new Date('2026-03-02T09:00:00Z')
const record = deal(7)

const found: RecordReading = { kind: 'found', record, readAt }
const denied: RecordReading = { kind: 'denied' }
const failed: RecordReading = { kind: 'failed', error: new Error() }

const noDoubt = { isInDoubt: false, doubtSince: null }

/** A press as the screens make it: what blocks it follows from what was read. */
function press(
  type: ObjectType,
  reading: RecordReading,
  { reach = { kind: 'none' }, anyway = false }: { reach?: ReachReading; anyway?: boolean } = {},
) {
  const block = firingBlock({ ...noDoubt, type, reading, reach, name: 'It' }, words)
  return decideFiring({ type, reading, block, anyway })
}

describe('a record that moves itself', () => {
  test('is sent with the reading on screen', () => {
    expect(press(dealType, found)).toEqual({
      kind: 'send',
      known: { title: record.title, reading: { at: readAt, states: [record] } },
    })
  })

  test('that could not be read is sent without a proof, and only by "Fire anyway"', () => {
    expect(press(dealType, failed)).toBeNull()
    expect(press(dealType, failed, { anyway: true })).toEqual({
      kind: 'send',
      known: { isUnreadable: true },
    })
  })
})

describe.each([contactType, companyType])('a $kind', (type) => {
  test('has its reach read before the send, under its title', () => {
    const reached = { records: [record], items: [], unreadTypes: [] }
    const reach: ReachReading = { kind: 'read', reach: reached, readAt }
    const nothing: ReachReading = { ...reach, reach: { ...reached, records: [] } }
    const step = { kind: 'read-reach', title: record.title }
    expect(press(type, found, { reach })).toEqual(step)
    expect(press(type, found, { reach: nothing })).toBeNull()
    expect(press(type, found, { reach: nothing, anyway: true })).toEqual(step)
  })

  test('that could not be read has its reach read, and only by "Fire anyway"', () => {
    expect(press(type, failed)).toBeNull()
    expect(press(type, failed, { anyway: true })).toEqual({ kind: 'read-reach', title: '' })
  })

  test('waits for its reach while it is being read', () => {
    expect(press(type, found, { reach: { kind: 'reading' }, anyway: true })).toBeNull()
  })
})

describe.each([dealType, contactType])('a hidden $kind', (type) => {
  test('is sent without a proof, and only by "Fire anyway"', () => {
    expect(press(type, denied)).toBeNull()
    expect(press(type, denied, { anyway: true })).toEqual({
      kind: 'send',
      known: { isUnreadable: true },
    })
  })
})

test.each(['none', 'reading', 'missing'] as const)(
  'a record that is not on screen is never sent: %s',
  (kind) => {
    expect(press(dealType, { kind }, { anyway: true })).toBeNull()
    expect(press(contactType, { kind }, { anyway: true })).toBeNull()
  },
)

test('a firing in doubt is not repeated, not even by "Fire anyway"', () => {
  const target = { type: dealType, reading: found, reach: { kind: 'none' }, name: 'It' } as const
  const block = firingBlock({ ...target, ...noDoubt, isInDoubt: true }, words)
  expect(decideFiring({ type: dealType, reading: found, block, anyway: true })).toBeNull()
})

test.each([found, failed, denied])(
  'an unknown result asks before another send: $kind',
  (reading) => {
    const target = { type: dealType, reading, reach: { kind: 'none' }, name: 'It' } as const
    const block = firingBlock({ ...target, isInDoubt: false, doubtSince: readAt }, words)
    expect(block).toMatchObject({ mayFireAnyway: true, doubtSince: readAt })
    expect(block?.reason).toContain('the result is still unknown')
    expect(decideFiring({ type: dealType, reading, block })).toBeNull()
    expect(decideFiring({ type: dealType, reading, block, anyway: true })?.kind).toBe('send')
  },
)
