import { addRecords } from '#emulator/control/add-records.ts'
import type { EmulatedPortal } from '#emulator/portal.ts'

import { inRussian } from './market-russian.ts'

/** Languages of the Market's cards that have pictures. */
export type CardLanguage = 'en' | 'ru'

/** A week's work for a bulk run: deals of the demo's clients, on the first stages of the pipeline. */
export function furnish(portal: EmulatedPortal): void {
  const deals = portal.state.records.filter(({ typeId, categoryId }) => typeId === 2 && !categoryId)
  const titles = deals.map(({ title }) => title.split(': '))
  const stages = ['NEW', 'PREPARATION', 'NEW', 'EXECUTING']
  const added = Array.from({ length: 24 }, (_, index) =>
    addRecords(portal, { typeId: 2, count: 10, categoryId: 0, stageId: stages[index % 4] }),
  ).flat()
  const { records } = portal.state
  for (const [index, id] of added.entries()) {
    const record = records.find((each) => each.typeId === 2 && each.id === id)
    if (record === undefined) continue
    const client = titles[(index * 7) % titles.length]?.[0]
    const goods = titles[(index * 11 + 3) % titles.length]?.[1]
    record.title = `${client}: ${goods}`
  }
}

/** Everything the portal remembers that a person could read on a picture, in Russian. */
export function speakRussian(portal: EmulatedPortal): void {
  const { types, records, triggers, users } = portal.state
  for (const type of types) {
    type.name = inRussian(type.name)
    for (const pipeline of type.pipelines) {
      pipeline.name = inRussian(pipeline.name)
      for (const stage of pipeline.stages) stage.name = inRussian(stage.name)
    }
  }
  for (const record of records) {
    record.title = inRussian(record.title)
    const { opportunity } = record.fields
    if (typeof opportunity === 'number')
      Object.assign(record.fields, { opportunity: opportunity * 80, currencyId: 'RUB' })
  }
  for (const trigger of triggers) trigger.name = inRussian(trigger.name)
  for (const user of users) {
    user.firstName = inRussian(user.firstName)
    user.lastName = inRussian(user.lastName)
  }
}
