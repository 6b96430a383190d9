import { expect, test } from 'vitest'

import { loadWords, type Words } from '#i18n/words.ts'
import type { FireVerdict } from '#portal/model/fire-answer.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { Firing } from '#runs/journal/journal.ts'
import { firingOf } from '#runs/journal/rows.ts'
import type { RunItem } from '#runs/model/run.ts'
import { dealType } from '#testing/portal.ts'
import { bulkPlan, simulateRun } from '#testing/run.ts'

import { firingTable, type TablePortal } from './firing-table.ts'

/** Stage names with commas, which people do use. */
const stages = ['NEW', 'PAID', 'WON'].map((id) => ({
  id,
  name: `${id}, in short`,
  color: '',
  meaning: 'process' as const,
}))
const type: ObjectType = { ...dealType, pipelines: [{ id: 0, name: 'Sales', stages }] }

const accepted: FireVerdict = { kind: 'accepted' }
const lost: FireVerdict = { kind: 'unknown', cause: 'no-answer', code: '', text: '' }
const heldBack: FireVerdict = {
  kind: 'refused',
  error: 'session-ended',
  resend: { may: 'never' },
  code: '',
  text: '',
}

/** One deal is fired on and visits these stages. */
async function fire(stageIds: string[], verdict = accepted, sends = 1): Promise<Firing> {
  const plan = bulkPlan(1, { reason: 'A test', options: { readPaths: true } })
  const way = stageIds.map((stageId, at) => ({ stageId, ...(at > 0 && { afterSeconds: 0.1 }) }))
  const fault = () => ({ verdict, executes: true, sends })
  const { run } = simulateRun(plan, { moves: { '2:1': way }, fault })
  await run.whenIdle()
  const done = run.snapshot()
  return firingOf(done, done.items[0]!) // The plan has one record.
}

const portal: TablePortal = {
  identity: { origin: 'https://demo.bitrix24.com', lang: 'en' },
  utcOffsetMinutes: () => 330,
}

const keyOf: Words['t'] = (key, ..._values) => key

/** Header and rows as cells; the texts are their keys, which contain no commas. */
async function cellsOf(firings: Firing[]): Promise<string[][]> {
  const words = { ...(await loadWords('en')), t: keyOf }
  const lines = firingTable(firings, [dealType], words, portal).trim().split('\r\n')
  return lines.map((line) => line.split(','))
}

test('separates the stages of a path by arrows, because names may contain commas', async () => {
  const words = await loadWords('en')
  const table = firingTable([await fire(['PAID', 'WON'])], [type], words, portal)
  const [head = '', row = ''] = table.split('\r\n')
  expect(head.split(',')).toContain('Stages entered')
  expect(row).toContain('"PAID, in short → WON, in short"')
})

test('every column has its head', async () => {
  const firing = await fire(['PAID', 'WON'])
  const [head = [], row = []] = await cellsOf([firing])
  expect(head.map((name, at) => [name, row[at]])).toEqual([
    ['csv.link', 'https://demo.bitrix24.com/crm/deal/details/1/'],
    ['csv.shortCode', 'D_1'],
    ['csv.type', 'type.deal'],
    ['csv.id', '1'],
    ['csv.title', 'Deal 1'],
    ['csv.before', 'NEW'],
    ['csv.beforeId', 'NEW'],
    ['csv.after', 'WON'],
    ['csv.afterId', 'WON'],
    ['firing.path', 'PAID → WON'],
    ['firing.result', 'outcome.moved-on.short'],
    ['csv.explanation', 'outcome.moved-on.title. outcome.moved-on.text'],
    ['firing.time', '2026-03-02T14:30:00+05:30'],
    ['firing.run', firing.runId],
    ['csv.kind', 'csv.kind.bulk'],
    ['firing.who', 'Ana'],
    ['firing.trigger', 'Payment received'],
    ['csv.code', 'paid'],
    ['firing.answer', 'firing.answer.accepted'],
    ['details.sends', '1'],
    ['details.requestId', 'r'],
    ['details.http', '200'],
    ['csv.seconds', '0.4'],
    ['firing.reason', 'A test'],
  ])
})

test('each row keeps the offset of its own day when daylight saving changes', async () => {
  const firing = await fire(['PAID'])
  const sent = (at: string, utcOffsetMinutes?: number): Firing => {
    const attempt = firing.item.attempts[0]! // It was sent once.
    const trace = { ...attempt.trace!, ...(utcOffsetMinutes !== undefined && { utcOffsetMinutes }) } // It was answered.
    return {
      ...firing,
      at: new Date(at),
      item: { ...firing.item, attempts: [{ ...attempt, trace }] },
    }
  }
  const rows = await cellsOf([
    sent('2026-10-25T00:59:59Z', 120),
    sent('2026-10-25T01:00:00Z', 60),
    sent('2026-11-30T12:00:00Z', -210),
    sent('2026-11-30T12:00:00Z'),
  ])
  expect(rows.slice(1).map((row) => row[12])).toEqual([
    '2026-10-25T02:59:59+02:00',
    '2026-10-25T02:00:00+01:00',
    '2026-11-30T08:30:00-03:30',
    '2026-11-30T17:30:00+05:30',
  ])
})

// Stage before, stage after, path, answer, result, sends.
test.each<[string, () => Promise<Firing>, string[]]>([
  ['not moved', () => fire([]), ['NEW', 'NEW', '', 'accepted', 'not-moved', '1']],
  [
    'moved and returned',
    () => fire(['PAID', 'NEW']),
    ['NEW', 'NEW', 'PAID → NEW', 'accepted', 'came-back', '1'],
  ],
  ['no answer, nothing seen', () => fire([], lost), ['NEW', 'NEW', '', 'unknown', 'unknown', '1']],
  [
    'no answer, but it moved',
    () => fire(['PAID'], lost),
    ['NEW', 'PAID', 'PAID', 'unknown', 'unknown', '1'],
  ],
  ['never sent', () => fire([], heldBack, 0), ['NEW', '', '', 'not-sent', 'not-sent', '0']],
])('%s', async (_name, make, [before, after, path, answer, result, sends]) => {
  const [, row = []] = await cellsOf([await make()])
  expect(row.slice(6, 11)).toEqual([before, after, after, path, `outcome.${result}.short`])
  expect(row.slice(18, 20)).toEqual([`firing.answer.${answer}`, sends])
})

test('a send whose answer was never written down counts; what was not sent yet has no result', async () => {
  const firing = await fire(['PAID'])
  const { item } = firing
  const [attempt] = item.attempts
  const cut = { ...attempt!, trace: null, seconds: null } // It was sent once.
  const crashed = { ...item, attempts: [attempt!, cut] } // As above.
  const queued: RunItem = { ...item, phase: 'queued', attempts: [], outcome: null, before: null }
  const rows = await cellsOf([
    { ...firing, item: crashed },
    { ...firing, item: { ...queued, planned: item.before } },
    { ...firing, item: { ...queued, planned: null } },
  ])
  expect(rows.slice(1).map((row) => [...row.slice(6, 12), ...row.slice(18, 23)])).toEqual([
    [
      'NEW',
      'PAID',
      'PAID',
      'PAID',
      'outcome.moved.short',
      'outcome.moved.title. outcome.moved.text',
      'firing.answer.accepted',
      '2',
      '',
      '',
      '',
    ],
    ['NEW', '', '', '', '', '', 'firing.answer.waiting', '0', '', '', ''],
    ['', '', '', '', '', '', 'firing.answer.waiting', '0', '', '', ''],
  ])
})
