import * as z from 'zod/mini'

import type { Words } from '#i18n/words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { Trigger } from '#portal/model/overview.ts'
import { parseRecordInput, type PortalHosts } from '#portal/model/parse-record-input.ts'
import type { RecordRef } from '#portal/model/record.ts'
import { tabStorage } from '#ui/base/browser-storage.ts'

/** The three fields of the form, as typed. */
export interface FireFormValues {
  /** `entityTypeId` as text; empty if none is chosen. */
  typeId: string
  record: RecordField
  /** Code of the chosen trigger; empty if none is chosen. */
  code: string
}

export interface RecordField {
  /** As typed or pasted, or the title of the record chosen from the list. */
  text: string
  /** Null until the text names a record or one is chosen from the list. */
  id: number | null
}

export const emptyForm: FireFormValues = { typeId: '', record: { text: '', id: null }, code: '' }

/** A valid form: which trigger to fire on which record. */
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

interface Choices {
  types: readonly ObjectType[]
  triggers: readonly Trigger[]
}

/** Checks the fields against the portal's types and triggers; each message belongs to one field. */
export function fireFormSchema({ types, triggers }: Choices, hosts: PortalHosts, words: Words) {
  return fireFormShape.check((form) => {
    const addIssue = (field: keyof FireFormValues, message: string) =>
      form.issues.push({ code: 'custom', path: [field], message, input: form.value })
    const { typeId, record, code } = form.value
    if (!types.some(({ id }) => String(id) === typeId)) {
      addIssue('typeId', words.t('fire.error.type'))
    }
    const problem = record.id === null ? recordProblem(record.text, types, hosts, words) : null
    if (problem !== null) addIssue('record', problem)
    if (!triggers.some((trigger) => trigger.code === code)) {
      addIssue('code', words.t('fire.error.trigger'))
    }
  })
}

/** The message for a text that names no record; null if it names one. */
export function recordProblem(
  text: string,
  types: readonly ObjectType[],
  hosts: PortalHosts,
  words: Words,
): string | null {
  if (text.trim() === '') return words.t('fire.error.record.empty')
  const input = parseRecordInput(text, types, hosts)
  switch (input.kind) {
    case 'id':
    case 'ref':
      return null
    case 'other-host':
      return words.t('fire.error.record.otherHost', { host: input.host })
    case 'unknown-type':
      return words.t('fire.error.record.unknownType')
    case 'unreadable':
      return words.t('fire.error.record.unreadable')
  }
}

/** The command of a valid form; null if its type or trigger no longer exists on the portal. */
export function fireCommand(
  values: FireFormValues,
  { types, triggers }: Choices,
): FireCommand | null {
  const type = types.find(({ id }) => String(id) === values.typeId)
  const trigger = triggers.find(({ code }) => code === values.code)
  const id = values.record.id
  if (type === undefined || trigger === undefined || id === null) return null
  return { type, trigger, record: { typeId: type.id, id } }
}

/**
 * Saves what was typed so that it survives a reload, such as signing in again after the session ended.
 * Kept per portal, for this tab only; it holds no secrets.
 */
export function saveDraft(memberId: string, values: FireFormValues): void {
  tabStorage.keep(draftKey(memberId), values)
}

/** The saved form, or an empty one if there is none or it is damaged. */
export function loadDraft(memberId: string): FireFormValues {
  return z.safeParse(fireFormShape, tabStorage.read(draftKey(memberId))).data ?? emptyForm
}

function draftKey(memberId: string): string {
  return `trigger-console:fire:${memberId}`
}
