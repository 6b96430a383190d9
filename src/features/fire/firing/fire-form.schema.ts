import * as z from 'zod/mini'

import type { Words } from '#i18n/words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { Trigger } from '#portal/model/overview.ts'
import { parseRecordInput } from '#portal/model/parse-record-input.ts'
import type { RecordRef } from '#portal/model/record.ts'
import { tabStorage } from '#ui/base/browser-storage.ts'

/** The form has the shape of the screen: three fields, as they stand there. */
export interface FireFormValues {
  /** `entityTypeId` as text; empty: none chosen. */
  typeId: string
  record: RecordField
  /** Code of the chosen trigger; empty: none. */
  code: string
}

export interface RecordField {
  /** As typed, pasted, or the title of what was chosen from the list. */
  text: string
  /** Known once the text says it or a record was chosen. */
  id: number | null
}

export const emptyForm: FireFormValues = { typeId: '', record: { text: '', id: null }, code: '' }

/** What the form stands for once every field is right. */
export interface FireCommand {
  type: ObjectType
  record: RecordRef
  trigger: Trigger
}

const fireFormShape = z.object({
  typeId: z.string(),
  record: z.object({ text: z.string(), id: z.nullable(z.number()) }),
  code: z.string(),
})

interface Known {
  types: readonly ObjectType[]
  triggers: readonly Trigger[]
}

/** Checks the fields against what this portal has; every message stands at its field. */
export function fireFormSchema({ types, triggers }: Known, words: Words) {
  return fireFormShape.check((form) => {
    const complain = (field: keyof FireFormValues, message: string) =>
      form.issues.push({ code: 'custom', path: [field], message, input: form.value })
    const { typeId, record, code } = form.value
    if (!types.some(({ id }) => String(id) === typeId)) {
      complain('typeId', words.t('fire.error.type'))
    }
    const recordError = record.id === null ? recordComplaint(record.text, types, words) : null
    if (recordError !== null) complain('record', recordError)
    if (!triggers.some((trigger) => trigger.code === code)) {
      complain('code', words.t('fire.error.trigger'))
    }
  })
}

/** Why a text points at no record; null when it does. */
export function recordComplaint(
  text: string,
  types: readonly ObjectType[],
  words: Words,
): string | null {
  if (text.trim() === '') return words.t('fire.error.record.empty')
  const input = parseRecordInput(text, types)
  switch (input.kind) {
    case 'id':
    case 'ref':
      return null
    case 'unknown-type':
      return words.t('fire.error.record.unknownType')
    case 'unreadable':
      return words.t('fire.error.record.unreadable')
  }
}

/** The command of a checked form; null when the portal's types or triggers changed under it. */
export function fireCommand(
  values: FireFormValues,
  { types, triggers }: Known,
): FireCommand | null {
  const type = types.find(({ id }) => String(id) === values.typeId)
  const trigger = triggers.find(({ code }) => code === values.code)
  const id = values.record.id
  if (type === undefined || trigger === undefined || id === null) return null
  return { type, trigger, record: { typeId: type.id, id } }
}

/**
 * What was typed outlives a reload of the page: after an ended session the person signs in again and
 * goes on. It is kept for this tab only, by portal, and holds nothing secret.
 */
export function keepDraft(memberId: string, values: FireFormValues): void {
  tabStorage.keep(draftKey(memberId), values)
}

/** The kept form, or an empty one; a damaged draft counts as none. */
export function takeDraft(memberId: string): FireFormValues {
  return z.safeParse(fireFormShape, tabStorage.read(draftKey(memberId))).data ?? emptyForm
}

function draftKey(memberId: string): string {
  return `trigger-console:fire:${memberId}`
}
