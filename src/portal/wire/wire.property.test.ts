import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { isPortalError } from '#portal/model/portal-error.ts'
import { propertyRuns } from '#testing/property-runs.ts'
import { documentedBodies } from '#testing/sdk/documented-bodies.ts'

import { readAppFacts, readHasLeads, readMayBePlaced, readProfile, readTriggerList } from './app.ts'
import { readBatchAnswer } from './batch-answer.ts'
import {
  readCategoryList,
  readPipelineNames,
  readStagesByEntity,
  readOwnerTypes,
  readTypeList,
} from './object-types.ts'
import { readItemList, readStageHistory } from './records.ts'

const readers: Record<keyof typeof documentedBodies, (body: unknown) => unknown> = {
  'crm.automation.trigger.list': readTriggerList,
  'crm.type.list': readTypeList,
  'crm.enum.ownertype': readOwnerTypes,
  'crm.category.list': readCategoryList,
  'crm.status.entity.types': readPipelineNames,
  'crm.status.list': readStagesByEntity,
  'crm.item.list': (body) => readItemList(body, 2),
  'crm.stagehistory.list': (body) => readStageHistory(body, 2),
  profile: readProfile,
  'app.info': readAppFacts,
  scope: readMayBePlaced,
  'crm.settings.mode.get': readHasLeads,
  batch: (body) =>
    readBatchAnswer(
      body,
      new Map([
        ['ok', 'a'],
        ['bad', 'b'],
        ['__proto__', 'c'],
      ]),
    ),
}

const oddities = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    '0',
    0,
    -1,
    1.5,
    2 ** 53,
    1e308,
    true,
    [],
    {},
    '\u0000',
    '‮נגב 😀',
    'x'.repeat(10_000),
    { ['__proto__']: 1 },
    { constructor: { prototype: 1 } },
  ),
  fc.jsonValue({ maxDepth: 2 }),
)

/** Replaces, drops or adds a value somewhere inside. */
function mutate(body: unknown, path: readonly number[], oddity: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined || typeof body !== 'object' || body === null) return oddity
  const copy: Record<string, unknown> = { ...body }
  const names = [...Object.keys(copy), 'added']
  const name = names[step % names.length] ?? 'added'
  const changed = mutate(copy[name], rest, oddity)
  if (changed === undefined) Reflect.deleteProperty(copy, name)
  else copy[name] = changed
  return Array.isArray(body) ? Object.values(copy) : copy
}

test.each(Object.entries(readers))(
  '%s: any mutation is read or reported as unreadable',
  (name, read) => {
    const body = documentedBodies[name as keyof typeof documentedBodies] // a key of the same table
    const before = JSON.stringify(read(body))
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 4 }), oddities, (path, oddity) => {
        try {
          read(mutate(body, path, oddity))
        } catch (error) {
          if (!isPortalError(error) || error.kind !== 'unreadable-answer') throw error
          expect(error.details.method).toBe(name)
        }
      }),
      { numRuns: propertyRuns(500) },
    )
    expect(JSON.stringify(read(body))).toBe(before)
  },
)
