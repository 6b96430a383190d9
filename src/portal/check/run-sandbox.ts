import type { FireAnswer, FireOrder } from '#portal/model/fire-answer.ts'
import type { RecordRef } from '#portal/model/record.ts'

import type { CheckChannel } from './check-channel.ts'
import type { Finding } from './findings.ts'
import { harmlessFiring } from './harmless-firing.ts'
import { ProbeCode, randomHex } from './probe-code.ts'
import { found, refusalFinding } from './read-answer.ts'
import {
  createSandbox,
  deleteSandbox,
  findByNonce,
  isSandbox,
  readById,
  type SandboxItem,
  type SandboxNote,
  type SandboxOwner,
} from './sandbox-record.ts'
import { addOwnTrigger, deleteOwnTrigger, readListed } from './sandbox-trigger.ts'

/** Where notes outlive the page. `write` returns whether they will be there next time. */
export interface SandboxNotes {
  read(): readonly SandboxNote[]
  write(notes: readonly SandboxNote[]): boolean
}

export interface SandboxOrder {
  channel: CheckChannel
  owner: SandboxOwner
  notes: SandboxNotes
  /** The first stage of a pipeline that the person has picked. */
  place: Pick<SandboxNote, 'typeId' | 'pipelineId' | 'stageId'>
  fire: (order: FireOrder) => Promise<FireAnswer>
}

export interface SandboxEnd {
  findings: readonly Finding[]
  /** `not-noted`: nothing was made, since this browser keeps no notes; `refused`: the portal refused. */
  end: 'done' | 'not-noted' | 'refused' | 'unanswered'
}

/**
 * Makes one record and one trigger that no stage has, fires it there, reads what changed and deletes
 * both. Everything is noted before it is made; what cannot be removed stays in the notes.
 */
export async function runSandbox(order: SandboxOrder): Promise<SandboxEnd> {
  const { channel, owner, notes, place } = order
  const listed = await readListed(channel)
  if (listed === null) return { findings: [], end: 'unanswered' }
  const code = ProbeCode.unregistered(listed)
  const note: SandboxNote = {
    ...owner,
    ...place,
    nonce: randomHex(12),
    code: code.text,
    recordId: null,
  }
  if (!notes.write([...notes.read(), note])) return { findings: [], end: 'not-noted' }

  const findings: Finding[] = []
  let made: SandboxNote | 'refused' | 'unanswered' = 'refused'
  if (await addOwnTrigger(channel, note.code)) {
    findings.push(...(await refusals(channel, code)))
    made = await make(order, note)
    if (typeof made === 'object') findings.push(...(await probe(order, made)))
  }
  const latest = typeof made === 'object' ? made : note
  // After a lost answer the record may turn up later, so its note stays until a person looks again.
  await cleanUp({ channel, owner, notes }, latest, made !== 'unanswered')
  return { findings, end: typeof made === 'object' ? 'done' : made }
}

/** Both with an ID of 0, so no record can be reached even by the check's own trigger. */
async function refusals(channel: CheckChannel, code: ProbeCode): Promise<Finding[]> {
  const clean = (text: string) => channel.clean(text, [code.text])
  const noType = await channel.send(harmlessFiring(code, 0))
  const noRecord = await channel.send(harmlessFiring(code))
  return [
    refusalFinding('wrong-type-refused', 'wrong-type', noType, clean),
    refusalFinding('record-zero-refused', 'wrong-record-id', noRecord, clean),
  ]
}

/** The note with the ID of its record; `unanswered`: it is not known whether there is one. */
async function make(
  { channel, notes, owner }: SandboxOrder,
  note: SandboxNote,
): Promise<SandboxNote | 'refused' | 'unanswered'> {
  const created = await createSandbox(channel, note)
  if (created.kind === 'refused') return 'refused'
  const id =
    created.kind === 'created'
      ? created.id
      : (await findByNonce(channel, note))?.find((item) => isSandbox(item, note, owner))?.id
  if (id === undefined) return 'unanswered'
  const noted = { ...note, recordId: id }
  notes.write(notes.read().map((one) => (one.nonce === note.nonce ? noted : one)))
  return noted
}

async function probe(
  { channel, owner, fire }: SandboxOrder,
  note: SandboxNote,
): Promise<Finding[]> {
  const { typeId, recordId, code, stageId, userId } = note
  if (recordId === null) return []
  const isSeen = ((await findByNonce(channel, note)) ?? []).some(({ id }) => id === recordId)
  const before = await readOne(channel, typeId, recordId)
  const seen = found('seen-at-once', isSeen ? 'holds' : 'fails', { 'in lists': isSeen })
  // Never fires at a record that was not read just now and proven to be the check's own.
  if (before === null || !isSandbox(before, note, owner)) return [seen]
  const answer = await fire({ code, records: [{ typeId, id: recordId }], channel: 'single' })
  const isAccepted = answer.verdicts[0]?.kind === 'accepted'
  const after = await readOne(channel, typeId, recordId)
  return [
    seen,
    found('import-quiet', before.stageId === stageId ? 'holds' : 'fails', {
      moved: before.stageId !== stageId,
    }),
    found('named-author', before.createdBy === userId ? 'holds' : 'fails', {
      'author is the caller': before.createdBy === userId,
      'mover is the caller': before.movedBy === userId,
    }),
    found('unplaced-quiet', quietVerdict(isAccepted, before, after), {
      accepted: isAccepted,
      moved: after !== null && after.stageId !== before.stageId,
    }),
  ]
}

function quietVerdict(isAccepted: boolean, before: SandboxItem, after: SandboxItem | null) {
  if (!isAccepted || after === null) return 'unknown'
  const isUnmoved = after.stageId === before.stageId && after.movedTime === before.movedTime
  return isUnmoved ? 'holds' : 'fails'
}

async function readOne(
  channel: CheckChannel,
  typeId: number,
  id: number,
): Promise<SandboxItem | null> {
  return (await readById(channel, typeId, id))?.find((item) => item.id === id) ?? null
}

/** What a person has to look at, since the app does not touch it. */
export interface Leftovers {
  records: readonly RecordRef[]
  /** The trigger could not be deleted, or it is not known whether it was. */
  hasTrigger: boolean
  /** Noted on another portal, for example before it was restored from a copy. */
  isElsewhere: boolean
}

/**
 * Deletes what a note says was made, as far as it is still the app's own. The note is forgotten once
 * nothing is left; `mayForget`: a record that is not found was certainly never made, or is gone.
 */
export async function cleanUp(
  { channel, owner, notes }: Pick<SandboxOrder, 'channel' | 'owner' | 'notes'>,
  note: SandboxNote,
  mayForget = true,
): Promise<Leftovers> {
  if (note.memberId !== owner.memberId) return { records: [], hasTrigger: false, isElsewhere: true }
  const byNonce = await findByNonce(channel, note)
  const ids = new Set((byNonce ?? []).map(({ id }) => id))
  if (note.recordId !== null) ids.add(note.recordId)
  const records: RecordRef[] = []
  let isCertain = byNonce !== null && (mayForget || ids.size > 0)
  for (const id of ids) {
    // oxlint-disable-next-line no-await-in-loop -- one record, rarely two
    const end = await deleteSandbox(channel, id, note, owner)
    if (end === 'foreign') records.push({ typeId: note.typeId, id })
    if (end === 'unanswered') isCertain = false
  }
  const hasTrigger = !(await deleteOwnTrigger(channel, note.code))
  if (isCertain && !hasTrigger && records.length === 0) {
    notes.write(notes.read().filter(({ nonce }) => nonce !== note.nonce))
  }
  return { records, hasTrigger, isElsewhere: false }
}
