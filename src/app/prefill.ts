import { emptyForm, type FireFormValues } from '#features/fire/firing/fire-form.schema.ts'
import type { Place } from '#portal/model/place.ts'

/** What the Fire form starts with; nothing is fired by it. */
export type Prefill = Partial<FireFormValues>

/**
 * A record and a trigger known by their numbers and code, as the form holds them. A type alone empties
 * the record: the one in the form is of another type.
 */
export function prefillOf(firing: { typeId?: number; id?: number; code?: string }): Prefill {
  const { typeId, id, code } = firing
  return {
    ...(typeId !== undefined && { typeId: String(typeId), record: emptyForm.record }),
    ...(id !== undefined && { record: { text: String(id), id } }),
    ...(code !== undefined && { code }),
  }
}

/**
 * The options `type`, `id` and `trigger` of a link or of the app's own slider; null where there are
 * none. What is no number is left out: an address may hold anything.
 */
export function prefillFromPlace(place: Place): Prefill | null {
  if (place.kind !== 'page') return null
  const { type, id, trigger } = place.options
  const typeId = wholeNumber(type)
  const recordId = wholeNumber(id)
  const prefill = prefillOf({
    ...(typeId !== null && { typeId }),
    ...(typeId !== null && recordId !== null && { id: recordId }),
    ...(trigger !== undefined && trigger !== '' && { code: trigger }),
  })
  return Object.keys(prefill).length === 0 ? null : prefill
}

function wholeNumber(text: string | undefined): number | null {
  const number = Number(text)
  return text !== undefined && Number.isSafeInteger(number) && number > 0 ? number : null
}
