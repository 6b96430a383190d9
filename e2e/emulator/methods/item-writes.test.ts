import { expect, it } from 'vitest'

import { EmulatedPortal } from '#emulator/portal.ts'
import { restClient } from '#emulator/testing/rest-client.ts'

function open() {
  const portal = new EmulatedPortal({ appUrl: 'https://app.example.com/' })
  return { portal, call: restClient(portal, { actor: 'admin', scope: 'crm' }).call }
}

const order = { entityTypeId: 2, fields: { title: '[TEST] a', categoryId: 0, stageId: 'NEW' } }

it('crm.item.import makes a record on a stage, and nothing runs', async () => {
  const { portal, call } = open()
  const { body } = await call('crm.item.import', order)
  const { id } = (body as { result: { item: { id: number } } }).result.item // as documented
  expect(portal.state.records.find((one) => one.typeId === 2 && one.id === id)).toMatchObject({
    title: '[TEST] a',
    stageId: 'NEW',
    createdBy: portal.currentUser().id,
  })
  const entry = portal.log.entries.find(({ method }) => method === 'crm.item.import')
  expect(entry).toMatchObject({ executed: true, effects: [] })
})

it('crm.item.add answers the whole record', async () => {
  const { body } = await open().call('crm.item.add', order)
  expect(body).toMatchObject({ result: { item: { title: '[TEST] a', stageId: 'NEW' } } })
})

it('crm.item.delete removes one record, and its ID is not used again', async () => {
  const { portal, call } = open()
  const count = portal.state.records.length
  const idOf = async () => {
    const { body } = await call('crm.item.import', order)
    return (body as { result: { item: { id: number } } }).result.item.id // as documented
  }
  const first = await idOf()
  expect(await call('crm.item.delete', { entityTypeId: 2, id: first })).toMatchObject({
    http: 200,
    body: { result: [] },
  })
  expect(portal.state.records).toHaveLength(count)
  expect(await call('crm.item.delete', { entityTypeId: 2, id: first })).toMatchObject({ http: 400 })
  expect(await idOf()).toBeGreaterThan(first)
})
