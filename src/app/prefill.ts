import { emptyForm, type FireFormValues } from '#features/fire/firing/fire-form.schema.ts'
import type { Place } from '#portal/model/place.ts'

/** Initial values of the Fire form; they fire nothing. */
export type Prefill = Partial<FireFormValues>

/**
 * Form values for a record ID and a trigger code. A type alone clears
 * the record, because the one in the form has another type.
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
