import { expect, test } from 'vitest'

import { restClient, smallPortal, webhookClient } from '#emulator/testing/rest-client.ts'
import { record, rule } from '#emulator/testing/small-state.ts'

const METHOD = 'crm.automation.trigger'

function portalOf() {
  return smallPortal({
    records: [record({ typeId: 2, id: 57 })],
    rules: [rule({ code: 'go', stageId: 'DOING' })],
    webhookTriggers: [rule({ code: 'nwly5', stageId: 'DOING' })],
  })
}

test.each(['DEAL_57', 'deal_57'])(
  'a webhook moves %s by the code of the portal',
  async (target) => {
    const portal = portalOf()
    const reply = await webhookClient(portal, 'employee').call(METHOD, { target, code: 'nwly5' })
    expect(reply).toMatchObject({ http: 200, body: { result: true } })
    expect(portal.log.entries).toMatchObject([
      { executed: true, effects: [{ typeId: 2, id: 57, from: 'NEW', to: 'DOING' }] },
    ])
  },
)

test('an app may call it too', async () => {
  const portal = portalOf()
  await restClient(portal).call(METHOD, { target: 'DEAL_57', code: 'nwly5' })
  expect(portal.log.entries[0]?.effects).toHaveLength(1)
})

test.each([
  ['the code of an app', { target: 'DEAL_57', code: 'go' }],
  ['no code', { target: 'DEAL_57' }],
  ['a record that does not exist', { target: 'DEAL_58', code: 'nwly5' }],
])('%s is answered with true and does nothing', async (_name, params) => {
  const portal = portalOf()
  expect(await webhookClient(portal).call(METHOD, params)).toMatchObject({ body: { result: true } })
  expect(portal.log.entries).toMatchObject([{ effects: [] }])
})
