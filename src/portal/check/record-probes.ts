import * as z from 'zod/mini'

import { listItems } from '#portal/calls/read-records.ts'
import { encodePhpQuery } from '#portal/channels/php-query.ts'
import { type Command } from '#portal/channels/read-channel.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import { placesOfType } from '#portal/model/placements.ts'
import { refusalKind } from '#portal/model/refusal.ts'
import { wireList, wireText } from '#portal/wire/shape.ts'

import type { CheckChannel } from './check-channel.ts'
import type { Finding } from './findings.ts'
import { batchOf, found, timeOf } from './read-answer.ts'

/** Two commands for each, and two more, fit into one batch. */
const maxTypes = 24

/** The fields that tell when and by whom a record was moved, and who is responsible. */
const moveFields = ['movedTime', 'movedBy', 'assignedById'] as const

const itemsShape = z.object({ items: wireList(z.record(z.string(), z.unknown())) })
const namesShape = wireList(z.string())
const errorShape = z.object({ error: wireText, error_description: z.optional(wireText) })

/** 1 request (batch): what the portal lets the app read of each type, and its rights. */
export async function probeRecords(
  channel: CheckChannel,
  all: readonly ObjectType[],
): Promise<Finding[]> {
  const types = all.filter(({ pipelines, kind, obstacle }) => {
    return pipelines.length > 0 && kind !== 'estimate' && obstacle !== 'stages-off'
  })
  const asked = types.slice(0, maxTypes)
  const commands: Record<string, Command> = {
    scope: { method: 'scope' },
    places: { method: 'placement.list' },
  }
  for (const { id } of asked) {
    commands[`items${id}`] = listItems(id, {}, { id: 'DESC' })
    commands[`history${id}`] = {
      method: 'crm.stagehistory.list',
      params: { entityTypeId: id, order: { ID: 'DESC' } },
    }
  }
  const cmd = Object.fromEntries(
    Object.entries(commands).map(([key, { method, params = {} }]) => [
      key,
      `${method}?${encodePhpQuery(params)}`,
    ]),
  )
  const answer = await channel.send({ method: 'batch', params: { halt: 0, cmd } })
  const batch = batchOf(answer)
  if (batch === null) {
    const unseen = { http: answer.http }
    return (['row-times', 'move-fields', 'stage-history', 'scopes', 'places-offered'] as const).map(
      (belief) => found(belief, 'unknown', unseen),
    )
  }
  const times = [...batch.times.values()].map(timeOf)
  const hasRowTimes = times.some(({ start, finish }) => start !== undefined && finish !== undefined)
  channel.recordTimes(times)
  return [
    found('row-times', hasRowTimes ? 'holds' : 'fails', { rows: times.length }),
    moveFieldsFinding(asked, batch),
    historyFinding(asked, batch),
    scopesFinding(batch),
    placesFinding(all, batch),
  ]
}

type Batch = NonNullable<ReturnType<typeof batchOf>>

function moveFieldsFinding(types: readonly ObjectType[], { result }: Batch): Finding {
  const missing = new Set<string>()
  const failed: number[] = []
  let read = 0
  for (const { id } of types) {
    const [item] = z.safeParse(itemsShape, result.get(`items${id}`)).data?.items ?? []
    if (item === undefined) continue
    read += 1
    const lacking = moveFields.filter((name) => !Object.hasOwn(item, name))
    if (lacking.length > 0) failed.push(id)
    for (const name of lacking) missing.add(name)
  }
  const verdict = failed.length > 0 ? 'fails' : read > 0 ? 'holds' : 'unknown'
  const seen = { types: read, ...(missing.size > 0 && { missing: [...missing].join(', ') }) }
  return { ...found('move-fields', verdict, seen), types: failed }
}

function historyFinding(types: readonly ObjectType[], { result, errors }: Batch): Finding {
  const failed = types.filter(({ id }) => isRefusedForGood(errors.get(`history${id}`)))
  const read = types.filter(({ id }) => result.has(`history${id}`)).length
  const verdict = failed.length > 0 ? 'fails' : read > 0 ? 'holds' : 'unknown'
  const seen = { types: read, refused: failed.length }
  return { ...found('stage-history', verdict, seen), types: failed.map(({ id }) => id) }
}

/** Not by a limit or a failure, after which the same may be answered a moment later. */
function isRefusedForGood(row: unknown): boolean {
  const parsed = z.safeParse(errorShape, row)
  if (!parsed.success) return false
  const { error: code, error_description: text = '' } = parsed.data
  const kind = refusalKind({ http: 400, code, text })
  return ['wrong-type', 'rejected', 'access-denied', 'not-found', 'unknown-method'].includes(kind)
}

function scopesFinding({ result }: Batch): Finding {
  const names = z.safeParse(namesShape, result.get('scope')).data
  if (names === undefined) return found('scopes', 'unknown')
  const missing = ['crm', 'placement'].filter((name) => !names.includes(name))
  const seen = { given: names.filter((name) => /^[a-z_]+$/.test(name)).join(', ') }
  return found('scopes', missing.length === 0 ? 'holds' : 'fails', seen)
}

function placesFinding(types: readonly ObjectType[], { result }: Batch): Finding {
  const names = z.safeParse(namesShape, result.get('places')).data
  if (names === undefined) return found('places-offered', 'unknown')
  const wanted = types.flatMap((type) => placesOfType(type)).map(({ code }) => code)
  const offered = wanted.filter((code) => names.includes(code)).length
  return found('places-offered', offered > 0 ? 'holds' : 'fails', {
    offered,
    wanted: wanted.length,
  })
}
