import * as z from 'zod/mini'

import { wireId, wireList, wireOptionalId, wireText } from '#portal/wire/shape.ts'

import type { CheckChannel } from './check-channel.ts'
import { errorOf, isUnanswered, partOf, type RawAnswer } from './read-answer.ts'

/**
 * One record that the app made for a test of its own. Written down before it is made, so that it is found
 * again after a crash, and never mistaken for another one.
 */
export interface SandboxNote {
  /** The portal on which it was made; a copy of it has another one. */
  memberId: string
  /** Who made it. */
  userId: number
  /** Random, and part of the record's title. */
  nonce: string
  /** The code of the trigger that was made for it. */
  code: string
  typeId: number
  pipelineId: number
  stageId: string
  /** Null until the portal has told it. */
  recordId: number | null
}

/** Who and where we are now, which a note may no longer match. */
export type SandboxOwner = Pick<SandboxNote, 'memberId' | 'userId'>

export interface SandboxItem {
  id: number
  title: string
  stageId: string
  createdBy: number | null
  movedBy: number | null
  movedTime: string
}

const itemShape = z.object({
  id: wireId,
  title: wireText,
  stageId: wireText,
  createdBy: wireOptionalId,
  movedBy: wireOptionalId,
  movedTime: wireText,
})
const listShape = z.object({ items: wireList(itemShape) })
const importShape = z.object({ item: z.object({ id: wireId }) })

/** What people see in the CRM while it exists. */
function sandboxTitle({ nonce }: Pick<SandboxNote, 'nonce'>): string {
  return `[TEST] Trigger Console ${nonce}`
}

/**
 * 1 request, sent once: makes the record. `lost`: it may exist, and is to be looked for by its nonce,
 * never made again.
 */
export async function createSandbox(
  channel: CheckChannel,
  note: SandboxNote,
): Promise<{ kind: 'created'; id: number } | { kind: 'refused' } | { kind: 'lost' }> {
  const { typeId, pipelineId, stageId } = note
  const answer = await channel.send({
    method: 'crm.item.import',
    params: {
      entityTypeId: typeId,
      fields: { title: sandboxTitle(note), categoryId: pipelineId, stageId },
    },
  })
  const created = z.safeParse(importShape, partOf(answer, 'result'))
  if (created.success) return { kind: 'created', id: created.data.item.id }
  return errorOf(answer) !== null && !isUnanswered(answer) ? { kind: 'refused' } : { kind: 'lost' }
}

/** 1 request: the records whose title holds the nonce; null when the portal did not answer. */
export function findByNonce(
  channel: CheckChannel,
  { typeId, nonce }: Pick<SandboxNote, 'typeId' | 'nonce'>,
): Promise<SandboxItem[] | null> {
  return list(channel, typeId, { '%title': nonce })
}

/** 1 request: the record with this ID, whosever it is; null when the portal did not answer. */
export function readById(
  channel: CheckChannel,
  typeId: number,
  id: number,
): Promise<SandboxItem[] | null> {
  return list(channel, typeId, { id })
}

/**
 * Whether a record, as it was just read, is the one of the note: its title holds the nonce, the same
 * person made it, and the portal is the same. An ID alone proves nothing: it may be used again.
 */
export function isSandbox(item: SandboxItem, note: SandboxNote, owner: SandboxOwner): boolean {
  return (
    note.nonce.length >= 24 &&
    item.title.includes(note.nonce) &&
    item.createdBy === note.userId &&
    note.userId === owner.userId &&
    note.memberId === owner.memberId
  )
}

/**
 * Reads the record once more and deletes it if it is that of the note. `foreign`: another one has the ID
 * now, or somebody has changed it, so it is left alone.
 */
export async function deleteSandbox(
  channel: CheckChannel,
  id: number,
  note: SandboxNote,
  owner: SandboxOwner,
): Promise<'deleted' | 'gone' | 'foreign' | 'unanswered'> {
  const read = await readById(channel, note.typeId, id)
  if (read === null) return 'unanswered'
  const item = read.find((one) => one.id === id)
  if (item === undefined) return 'gone'
  if (!isSandbox(item, note, owner)) return 'foreign'
  const answer = await channel.send({
    method: 'crm.item.delete',
    params: { entityTypeId: note.typeId, id },
  })
  return isDone(answer) ? 'deleted' : 'unanswered'
}

function isDone(answer: RawAnswer): boolean {
  return answer.http === 200 && errorOf(answer) === null
}

async function list(
  channel: CheckChannel,
  typeId: number,
  filter: Record<string, string | number>,
): Promise<SandboxItem[] | null> {
  const select = ['id', 'title', 'stageId', 'createdBy', 'movedBy', 'movedTime']
  const answer = await channel.send({
    method: 'crm.item.list',
    params: { entityTypeId: typeId, select, filter, order: { id: 'ASC' }, start: -1 },
  })
  return z.safeParse(listShape, partOf(answer, 'result')).data?.items ?? null
}
