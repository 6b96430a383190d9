import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { record, rule, smallState } from '#emulator/testing/small-state.ts'

import { aimFiring, type Firing } from './fire-trigger.ts'

const deal: Firing = { code: 'go', typeId: 2, id: 1, leadMode: 1 }

function aim(state: ReturnType<typeof smallState>, firing: Partial<Firing> = {}): string {
  const { targets, why } = aimFiring(state, { ...deal, ...firing })
  return (
    why ??
    targets
      .map((target) => `${target.record.typeId}/${target.record.id} → ${target.rule.stageId}`)
      .join(', ')
  )
}

describe('the chosen rule', () => {
  test('is for the first matching stage in pipeline order, however far', () => {
    const rules = [rule({ stageId: 'WON', code: 'go' }), rule({ stageId: 'CHECK', code: 'go' })]

    expect(aim(smallState({ rules }))).toBe('2/1 → CHECK')
  })

  test('is never for the current stage', () => {
    expect(aim(smallState({ rules: [rule({ stageId: 'NEW', code: 'go' })] }))).toBe(
      'the record is already on the stage of the trigger',
    )
  })

  test('is for an earlier stage only if it allows moving back', () => {
    const records = [record({ typeId: 2, id: 1, stageId: 'CHECK' })]
    const back = rule({ stageId: 'DOING', code: 'go' })

    expect(aim(smallState({ records, rules: [back] }))).toBe(
      'the stage of the trigger lies behind the record',
    )
    expect(aim(smallState({ records, rules: [{ ...back, allowBackwards: true }] }))).toBe(
      '2/1 → DOING',
    )
  })

  test('is for a permitted earlier stage rather than a later one', () => {
    const rules = [
      rule({ stageId: 'WON', code: 'go' }),
      rule({ stageId: 'NEW', code: 'go', allowBackwards: true }),
    ]
    const records = [record({ typeId: 2, id: 1, stageId: 'CHECK' })]

    expect(aim(smallState({ records, rules }))).toBe('2/1 → NEW')
  })

  test('must match the code exactly', () => {
    const rules = [rule({ stageId: 'WON', code: 'Go' })]

    expect(aim(smallState({ rules }))).toBe('no stage of the pipeline reacts to the trigger')
    expect(aim(smallState({ rules }), { code: 'Go' })).toBe('2/1 → WON')
  })

  test('is skipped when its condition does not hold', () => {
    const records = [record({ typeId: 2, id: 1, fields: { currencyId: 'USD' } })]
    const rules = [
      rule({ stageId: 'DOING', code: 'go', condition: { field: 'currencyId', value: 'EUR' } }),
      rule({ stageId: 'WON', code: 'go', condition: { field: 'assignedById', value: '1' } }),
    ]

    expect(aim(smallState({ records, rules }))).toBe('2/1 → WON')
    expect(aim(smallState({ records, rules: rules.slice(0, 1) }))).toBe(
      'the condition of the rule is not met',
    )
  })

  test('never belongs to another pipeline of the type', () => {
    const rules = [rule({ stageId: 'C3:WON', code: 'go', categoryId: 3 })]

    expect(aim(smallState({ rules }))).toBe('no stage of the pipeline reacts to the trigger')
  })
})

describe('nothing happens', () => {
  const rules = [
    rule({ stageId: 'CONVERTED', code: 'go', typeId: 1 }),
    rule({ stageId: 'DT177_7:DONE', code: 'go', typeId: 177, categoryId: 7 }),
  ]
  const records = [
    record({ typeId: 1, id: 1 }),
    record({ typeId: 177, id: 1, categoryId: 7, stageId: 'DT177_7:NEW' }),
  ]

  test('for a record that does not exist', () => {
    expect(aim(smallState(), { id: 999 })).toBe('the record does not exist')
  })

  test('for leads in the simple CRM mode', () => {
    expect(aim(smallState({ records, rules }), { typeId: 1 })).toBe('1/1 → CONVERTED')
    expect(aim(smallState({ records, rules }), { typeId: 1, leadMode: 2 })).toBe(
      'leads are switched off',
    )
  })

  const withFlags = (flags: { hasStages?: boolean; hasAutomation?: boolean }) => {
    const state = smallState({ records, rules })
    for (const type of state.types) Object.assign(type, flags)
    return aim(state, { typeId: 177 })
  }

  test('for processes without stages or without automation', () => {
    expect(withFlags({})).toBe('177/1 → DT177_7:DONE')
    expect(withFlags({ hasStages: false })).toBe('the object type has no stages')
    expect(withFlags({ hasAutomation: false })).toBe(
      'automation is switched off for the object type',
    )
  })

  test('for types without automation', () => {
    expect(aim(smallState(), { typeId: 5 })).toBe('the object type has no automation')
  })
})

describe('a contact or a company', () => {
  const rules = [rule({ stageId: 'WON', code: 'go' })]
  const older = record({ typeId: 2, id: 11, contactIds: [4, 5], companyId: 9 })
  const newer = record({ ...older, id: 12, updatedTime: '2026-01-06T09:00:00+02:00' })
  const won = record({ ...newer, id: 13, stageId: 'WON', updatedTime: '2026-02-01T09:00:00+02:00' })

  test('moves its deal in progress that changed last', () => {
    const state = smallState({ rules, records: [older, newer, won] })

    expect(aim(state, { typeId: 3, id: 5 })).toBe('2/12 → WON')
    expect(aim(state, { typeId: 4, id: 9 })).toBe('2/12 → WON')
  })

  test('does nothing without such a deal', () => {
    expect(aim(smallState({ rules, records: [won] }), { typeId: 3, id: 5 })).toBe(
      'the client has no deal in progress',
    )
  })

  describe('also stands for its items of smart processes', () => {
    const item = record({
      typeId: 177,
      id: 21,
      categoryId: 7,
      stageId: 'DT177_7:NEW',
      contactIds: [5, 4],
      companyId: 9,
    })
    const other = record({ ...item, id: 22, stageId: 'DT177_7:DONE' })
    const placed = rule({ stageId: 'DT177_7:DONE', code: 'go', typeId: 177, categoryId: 7 })
    const all = [older, item, other]

    test('beside the deal, each by its own rule', () => {
      const state = smallState({ rules: [...rules, placed], records: all })

      expect(aim(state, { typeId: 3, id: 5 })).toBe('2/11 → WON, 177/21 → DT177_7:DONE')
      expect(aim(state, { typeId: 4, id: 9 })).toBe('2/11 → WON, 177/21 → DT177_7:DONE')
    })

    test('only of its first contact', () => {
      const state = smallState({ rules: [...rules, placed], records: all })

      expect(aim(state, { typeId: 3, id: 4 })).toBe('2/11 → WON')
    })

    test('once any trigger is placed there, whatever its code', () => {
      const state = smallState({ rules: [{ ...placed, code: 'other' }], records: [item] })

      expect(aim(state, { typeId: 3, id: 5 })).toBe(
        'no stage of the pipeline reacts to the trigger',
      )
      expect(aim({ ...state, rules: [] }, { typeId: 3, id: 5 })).toBe(
        'the client has no deal in progress',
      )
    })
  })
})

test('whatever the rules, the first allowed stage is chosen', () => {
  const order = ['NEW', 'DOING', 'CHECK', 'WON', 'LOSE']
  const stageId = fc.constantFrom(...order)
  const anyRule = fc.record({
    stageId,
    code: fc.constantFrom('go', 'GO', 'stop'),
    allowBackwards: fc.boolean(),
    categoryId: fc.constantFrom(0, 0, 3),
  })

  fc.assert(
    fc.property(fc.array(anyRule, { maxLength: 12 }), stageId, (given, current) => {
      const state = smallState({
        rules: given.map((one) => rule(one)),
        records: [record({ typeId: 2, id: 1, stageId: current })],
      })
      const allowed = order.filter((candidate) =>
        given.some(
          (one) =>
            one.stageId === candidate &&
            one.code === 'go' &&
            one.categoryId === 0 &&
            candidate !== current &&
            (one.allowBackwards || order.indexOf(candidate) > order.indexOf(current)),
        ),
      )

      const { why } = aimFiring(state, deal)
      expect(why === undefined ? aim(state) : 'nothing').toBe(
        allowed.length === 0 ? 'nothing' : `2/1 → ${allowed[0]}`,
      )
    }),
  )
})
