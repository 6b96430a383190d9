import { describe, expect, it } from 'vitest'

import type { CrmRecord } from '#emulator/core/state.ts'

import { seedState, type SeedName } from './seeds.ts'

const NOW = Date.UTC(2026, 4, 14, 9, 0, 0)
const names: SeedName[] = ['demo', 'empty', 'large']

describe.each(names)('seed %s', (name) => {
  const state = seedState(name, NOW)
  const stagesOf = (record: CrmRecord) =>
    state.types
      .find((type) => type.id === record.typeId)
      ?.pipelines.find((pipeline) => pipeline.id === record.categoryId)
      ?.stages.map((stage) => stage.id) ?? []

  it('puts every record on a stage of its own pipeline', () => {
    const lost = state.records.filter(
      (record) => record.stageId !== null && !stagesOf(record).includes(record.stageId),
    )
    expect(lost).toEqual([])
  })

  it('uses the creation time as movedTime of a record that never moved', () => {
    const rows = new Map<string, number>()
    for (const row of state.stageHistory) {
      const key = `${row.typeId}/${row.ownerId}`
      rows.set(key, (rows.get(key) ?? 0) + 1)
    }
    const wrong = state.records.filter(
      (record) =>
        rows.get(`${record.typeId}/${record.id}`) === 1 && record.movedTime !== record.createdTime,
    )
    expect(wrong).toEqual([])
  })

  it('gives each record of a type its own id', () => {
    const keys = state.records.map((record) => `${record.typeId}/${record.id}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('has no date in the future', () => {
    const moments = [
      ...state.records.flatMap((record) => [record.createdTime, record.movedTime ?? '']),
      ...state.stageHistory.map((row) => row.createdTime),
    ].filter((moment) => moment !== '')
    expect(moments.filter((moment) => Number.isNaN(Date.parse(moment)))).toEqual([])
    expect(moments.filter((moment) => Date.parse(moment) > NOW)).toEqual([])
  })

  it('is the same each time and shares no objects', () => {
    const again = seedState(name, NOW)
    expect(again).toEqual(state)
    expect(again.records[0]).not.toBe(state.records[0])
  })
})

describe('demo', () => {
  const state = seedState('demo', NOW)

  it('has six triggers on the expected stages', () => {
    const placed = (code: string) => state.rules.filter((rule) => rule.code === code)
    expect(state.triggers.map((trigger) => trigger.code)).toHaveLength(6)
    expect(placed('feedback_received')).toEqual([])
    expect(placed('goods_shipped').map((rule) => [rule.typeId, rule.categoryId])).toEqual([[2, 3]])
    expect(new Set(placed('contract_signed').map((rule) => rule.typeId)).size).toBeGreaterThan(2)
    expect(state.rules.filter((rule) => rule.allowBackwards).length).toBe(1)
    expect(state.rules.filter((rule) => rule.condition).length).toBe(1)
  })

  it('places rules only on stages that exist', () => {
    const homeless = state.rules.filter(
      (rule) =>
        !state.types
          .find((type) => type.id === rule.typeId)
          ?.pipelines.find((pipeline) => pipeline.id === rule.categoryId)
          ?.stages.some((stage) => stage.id === rule.stageId),
    )
    expect(homeless).toEqual([])
  })

  it('moves a new deal with its first unconditional rule for the Sales pipeline', () => {
    const rule = state.rules.find(
      ({ typeId, categoryId, condition }) => typeId === 2 && categoryId === 0 && !condition,
    )
    expect(rule?.stageId).toBe('PREPAYMENT_INVOICE')
  })

  it('gives one contact three open deals', () => {
    const open = state.records.filter(
      (record) =>
        record.typeId === 2 &&
        record.contactIds.includes(1) &&
        !['WON', 'LOSE', 'APOLOGY'].includes(record.stageId ?? ''),
    )
    expect(open.map((deal) => deal.title)).toEqual([
      'Maple & Finch Interiors: display kitchen',
      'Maple & Finch Interiors: rug collection',
      'Maple & Finch Interiors: showroom shelving',
    ])
  })

  it('has history rows that explain each record’s stage', () => {
    const rows = state.stageHistory.filter((row) => row.typeId === 2 && row.ownerId === 1001)
    expect(rows.map((row) => [row.kind, row.stageId, row.semantic])).toEqual([
      [1, 'NEW', 'P'],
      [3, 'WON', 'S'],
    ])
    expect(state.stageHistory.some((row) => row.typeId === 7)).toBe(false)
  })
})

describe.each(names)('seed %s', (name) => {
  it('contains no phone, address or link that could be real', () => {
    const { records } = seedState(name, NOW)
    const values = records.flatMap(({ title, fields }) => [title, ...Object.values(fields)])
    const texts = values.filter((value) => typeof value === 'string')
    const mails = texts.filter((text) => text.includes('@'))
    const phones = texts.filter((text) => /\d{3}-\d|\+\d/.test(text))
    expect(mails.filter((mail) => !/@([a-z]+\.)?example\.com$/.test(mail))).toEqual([])
    expect(phones.filter((phone) => !/^555-01\d\d$/.test(phone))).toEqual([])
    expect(texts.filter((text) => /https?:|www\./.test(text))).toEqual([])
    expect([mails.length > 10, phones.length > 10]).toEqual([true, true])
  })
})

describe('empty and large', () => {
  it('has no automation and no installed app', () => {
    const { triggers, rules, robots, placements, installed, records } = seedState('empty', NOW)
    expect({ triggers, rules, robots, placements, installed }).toEqual({
      triggers: [],
      rules: [],
      robots: [],
      placements: [],
      installed: false,
    })
    expect(records.length).toBeGreaterThan(50)
  })

  it('adds twenty thousand deals to the demo', () => {
    const added = seedState('large', NOW).records.length - seedState('demo', NOW).records.length
    expect(added).toBe(20_000)
  })
})
