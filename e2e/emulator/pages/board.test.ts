import { expect, test } from 'vitest'

import { EmulatedPortal } from '#emulator/portal.ts'

import { boardOf, CARDS_PER_COLUMN } from './board.ts'
import { automationPath, boardPath, cardPath, listPath, routeOf } from './route.ts'

function board(portal: EmulatedPortal) {
  const deals = portal.state.types.find(({ id }) => id === 2)
  const [sales] = deals?.pipelines ?? []
  if (!deals || !sales) throw new Error('The seed has no deals')
  return boardOf(portal, deals, sales)
}

test('columns follow the order of the stages; the most recently moved record is on top', () => {
  const portal = new EmulatedPortal({ appUrl: 'http://app.test/' })
  portal.moveByHand(2, 1030, 'PREPARATION')
  const columns = board(portal)
  expect(columns.map(({ stage }) => stage.sort)).toEqual(
    columns.map(({ stage }) => stage.sort).toSorted((one, other) => one - other),
  )
  const column = columns.find(({ stage }) => stage.id === 'PREPARATION')
  expect(column?.records[0]?.id).toBe(1030)
  expect(column?.total).toBe(column?.records.length)
  expect(columns.every(({ records }) => records.every(({ categoryId }) => categoryId === 0))).toBe(
    true,
  )
})

test('a large portal’s columns show fifty cards and count all', () => {
  const portal = new EmulatedPortal({ appUrl: 'http://app.test/', seed: 'large' })
  const columns = board(portal)
  expect(Math.max(...columns.map(({ records }) => records.length))).toBe(CARDS_PER_COLUMN)
  const sales = portal.state.records.filter(
    ({ typeId, categoryId }) => typeId === 2 && categoryId === 0,
  )
  expect(columns.reduce((sum, { total }) => sum + total, 0)).toBe(sales.length)
})

test('employees see only their own confidential records', () => {
  const portal = new EmulatedPortal({ appUrl: 'http://app.test/' })
  for (const { typeId, fields } of portal.state.records) if (typeId === 2) fields['opened'] = 'N'
  portal.change({ user: 'employee' })
  const shown = board(portal).flatMap(({ records }) => records)
  const { id } = portal.currentUser()
  expect(
    shown.every(({ assignedById, fields }) => fields['opened'] !== 'N' || assignedById === id),
  ).toBe(true)
  portal.change({ user: 'admin' })
  expect(board(portal).flatMap(({ records }) => records).length).toBeGreaterThan(shown.length)
})

test('every link on the pages leads to its page', () => {
  for (const { id, pipelines } of new EmulatedPortal({ appUrl: 'http://app.test/' }).state.types) {
    expect(routeOf(cardPath(id, 5))).toEqual({ kind: 'card', typeId: id, id: 5 })
    expect(routeOf(listPath(id, null))).toEqual({ kind: 'list', typeId: id, categoryId: null })
    for (const pipeline of pipelines) {
      expect(routeOf(boardPath(id, pipeline.id))).toMatchObject({ kind: 'kanban', typeId: id })
      expect(routeOf(listPath(id, pipeline.id))).toMatchObject({ kind: 'list', typeId: id })
      expect(routeOf(automationPath(id, pipeline.id))).toEqual({
        kind: 'automation',
        typeId: id,
        categoryId: pipeline.id,
      })
    }
  }
})
