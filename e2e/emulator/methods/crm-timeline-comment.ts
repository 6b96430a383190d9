import { portalTime } from '#emulator/core/portal-time.ts'
import type { ObjectType, PortalState } from '#emulator/core/state.ts'

import { findRecord } from './items.ts'
import { RestError, type Method } from './method.ts'
import { arrayEntries } from './php-array.ts'
import { phpInt, phpText } from './php-params.ts'

/**
 * crm.timeline.comment.add: the id of the new comment. The parameter `fields` is taken in lower
 * case only. The texts of the errors but "Not found." are ours: the page documents only codes.
 */
const add: Method = ({ state, params, now }) => {
  const fields = Object.fromEntries(arrayEntries(params['fields']))
  const given = ['ENTITY_ID', 'ENTITY_TYPE', 'COMMENT'].filter((name) => name in fields)
  if (given.length < 3) throw new RestError(400, 100, 'Required fields are missing')
  const type = typeByName(state, phpText(fields['ENTITY_TYPE']))
  if (!type) throw new RestError(400, 'OWNER_NOT_FOUND', 'Owner was not found')
  const ownerId = phpInt(fields['ENTITY_ID'])
  if (!findRecord(state, type.id, ownerId)) throw new RestError(400, 'NOT_FOUND', 'Not found.')
  const text = phpText(fields['COMMENT'])
  if (text.trim() === '') throw new RestError(400, 'INVALID_ARG_VALUE', 'Empty comment message')
  const id = (state.comments.at(-1)?.id ?? 998) + 1
  state.comments.push({ id, typeId: type.id, ownerId, text, createdTime: portalTime(now) })
  return { result: id }
}

/** `deal`, `dynamic_177`; invoices go by `dynamic_31` or by their own symbol. */
function typeByName(state: PortalState, name: string): ObjectType | undefined {
  const wanted = name.toLowerCase()
  return state.types.find(
    (type) => type.symbol.toLowerCase() === wanted || wanted === `dynamic_${type.id}`,
  )
}

/** The comments of the timeline. */
export const timelineMethods = { 'crm.timeline.comment.add': add }
