import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import type { ObjectType } from '#portal/model/object-type.ts'
import { dealType } from '#testing/portal.ts'
import { startEmulatedPortal } from '#testing/sdk/emulated-portal.ts'

import { switchesOf } from './apply-findings.ts'
import { type BeliefId, beliefIds, quietCount, sandboxBeliefs } from './beliefs.ts'
import { CheckChannel, maxRequests } from './check-channel.ts'
import { type Finding, withFindings } from './findings.ts'
import { found } from './read-answer.ts'
import { reportJson } from './report-text.ts'
import { runCheck } from './run-check.ts'
import { asExpected } from './switches.ts'

const pipelines = [{ id: 0, name: '', stages: [] }]
const types: ObjectType[] = [
  { ...dealType, id: 1, kind: 'lead', pipelines },
  { ...dealType, pipelines },
]

/** The portal is a program of its own, which starts slowly on a busy machine. */
const startMs = 120_000

let portal: Awaited<ReturnType<typeof startEmulatedPortal>>
beforeAll(async () => {
  portal = await startEmulatedPortal()
}, startMs)
afterAll(() => portal.close())
beforeEach(() => portal.control('reset', {}))

interface Options {
  scope?: string
  stopAfter?: number
}

async function check({ scope, stopAfter = Infinity }: Options = {}) {
  const channel = new CheckChannel(await portal.signIn(scope))
  const findings: Finding[] = []
  const stop = new AbortController()
  await runCheck(
    {
      channel,
      types,
      readSending: async () => ({ transport: 'once', noticeableMs: 1400 }),
      probeFrame: async () => [found('open-path', 'holds'), found('frame-size', 'holds')],
      probeBrowser: async () => [found('storage', 'holds'), found('locks', 'holds')],
    },
    {
      signal: stop.signal,
      onFindings: (more) => {
        findings.push(...more)
        if (findings.length >= stopAfter) stop.abort()
      },
    },
  )
  return { findings, requests: channel.requests }
}

const failed = (findings: readonly Finding[]) =>
  findings
    .filter(({ verdict }) => verdict !== 'holds')
    .map(({ belief, verdict }) => `${belief} ${verdict}`)

const execute = 'crm.automation.trigger.execute'

interface State {
  triggers: { code: string }[]
  records: unknown[]
  appOptions: Record<string, unknown>
}

const state = async () => (await portal.control('state')) as State // as the control call answers

/** Whatever the portal takes, nothing of a check can reach a record or a trigger of the list. */
async function expectNothingFired(before: State) {
  const listed = new Set(before.triggers.map(({ code }) => code.toLowerCase()))
  const firings = (await portal.log()).filter(({ method }) => method === execute)
  expect(firings).not.toEqual([])
  for (const { params } of firings) {
    expect(String(params['OWNER_ID'])).toBe('0')
    expect(listed.has(String(params['CODE']).toLowerCase())).toBe(false)
  }
  const after = await state()
  expect(after.records).toEqual(before.records)
  expect(after.triggers).toEqual(before.triggers)
  expect(after.appOptions['check'] ?? '').toBe('')
}

test('everything holds on a portal that is as documented', async () => {
  const before = await state()
  const { findings, requests } = await check()
  expect(failed(findings)).toEqual([])
  const quiet = beliefIds.filter((id) => !sandboxBeliefs.some((other) => other === id))
  expect(findings.map(({ belief }) => belief).toSorted()).toEqual(quiet.toSorted())
  expect(requests).toBeLessThanOrEqual(maxRequests)
  const log = (await portal.log()).filter(({ batch }) => batch === undefined)
  expect(log).toHaveLength(requests)
  await expectNothingFired(before)
})

describe('a portal that differs is found out', () => {
  const contradictions: [string, object, BeliefId[]][] = [
    ['no times', { differs: ['no-times'] }, ['answer-times', 'row-times', 'fine-times']],
    ['whole seconds', { differs: ['whole-seconds'] }, ['fine-times']],
    ['no times of rows', { differs: ['no-row-times'] }, ['row-times']],
    ['no time budget', { oldCore: true }, ['operating']],
    ['a list of triggers in pages', { differs: ['paged-triggers'] }, ['trigger-list-whole']],
    [
      'refusals in other words',
      { differs: ['other-refusals'] },
      ['unknown-code-refused', 'empty-code-refused', 'wrong-code-refused'],
    ],
    ['no firing inside a batch', { executeInBatch: false }, ['batch-fires']],
    ['no move fields', { differs: ['no-move-fields'] }, ['move-fields']],
    ['no history of deals', { differs: ['no-deal-history'] }, ['stage-history']],
    ['no places', { differs: ['no-places'] }, ['places-offered']],
    ['letters of three bytes', { letters: 'three-byte' }, ['emoji-kept']],
  ]
  test.each(contradictions)('%s', async (_, settings, expected) => {
    await portal.control('settings', settings)
    const { findings } = await check()
    const isOneOf = ({ belief }: Finding) => expected.includes(belief)
    expect(findings.filter((one) => one.verdict !== 'holds' && !isOneOf(one))).toEqual([])
    expect(findings.filter(isOneOf).some(({ verdict }) => verdict === 'fails')).toBe(true)
  })

  test('once it is as documented again', async () => {
    await portal.control('settings', { executeInBatch: false })
    const contradicted = (await check()).findings
    expect(switchesOf(contradicted).firesInBatch).toBe(false)
    await portal.control('reset', {})
    expect(switchesOf(withFindings(contradicted, (await check()).findings))).toEqual(asExpected)
  })

  test('missing permissions', async () => {
    const { findings } = await check({ scope: 'crm' })
    expect(failed(findings)).toEqual(['scopes fails', 'places-offered unknown'])
  })

  test('only the types concerned are named', async () => {
    await portal.control('settings', { differs: ['no-deal-history'] })
    const { findings } = await check()
    expect(findings.find(({ belief }) => belief === 'stage-history')?.types).toEqual([2])
  })
})

test('a portal that takes every code, type and ID moves no record', async () => {
  const before = await state()
  await portal.control('settings', { differs: ['any-code'] })
  const { findings } = await check()
  expect(failed(findings)).toEqual(
    expect.arrayContaining([
      'unknown-code-refused fails',
      'empty-code-refused fails',
      'wrong-code-refused fails',
    ]),
  )
  await expectNothingFired(before)
})

describe('a portal that does not answer', () => {
  test.each([
    ['cuts the connection', { kind: 'drop-before' }],
    [
      'refuses for a limit',
      { kind: 'error', http: 503, error: 'QUERY_LIMIT_EXCEEDED', error_description: '' },
    ],
    [
      'fails',
      { kind: 'status', status: 502, body: '<html>Bad Gateway</html>', contentType: 'text/html' },
    ],
  ])('%s: nothing is known, nothing switches', async (_, fault) => {
    await portal.control('faults', { rules: [{ method: '*', ...fault }] })
    const { findings } = await check()
    expect(findings.filter(({ verdict }) => verdict === 'fails')).toEqual([])
    // Without the list no code is known to be free, so none is sent.
    expect((await portal.log()).filter(({ method }) => method === execute)).toEqual([])
  })

  test('to one question: only that one is unknown', async () => {
    await portal.control('faults', { rules: [{ method: 'batch', times: 1, kind: 'drop-before' }] })
    const { findings } = await check()
    expect(failed(findings)).toEqual([
      'row-times unknown',
      'move-fields unknown',
      'stage-history unknown',
      'scopes unknown',
      'places-offered unknown',
    ])
  })
})

test('a stop sends nothing more, and leaves no text in the portal', async () => {
  const { findings, requests } = await check({ stopAfter: 3 })
  expect(findings).toHaveLength(3)
  expect(requests).toBe(1)
  expect(await portal.log()).toHaveLength(1)
})

test('no finding holds a token or a code that was made up', async () => {
  const { findings } = await check()
  const text = JSON.stringify(findings)
  expect(text).not.toMatch(/tc_check_|canary|localhost/)
  expect(findings).toHaveLength(quietCount)
})

test(
  'a report makes another portal behave like the checked one',
  async () => {
    await portal.control('settings', {
      differs: ['whole-seconds', 'no-places'],
      letters: 'three-byte',
    })
    const { findings, requests } = await check()
    const folder = mkdtempSync(path.join(tmpdir(), 'report-'))
    const file = path.join(folder, 'report.json')
    const at = new Date('2026-11-30T10:00:00Z')
    const report = { at, appVersion: '0.1.0', portalKind: 'cloud', requests, findings } as const
    writeFileSync(file, reportJson(report))
    const first = portal
    portal = await startEmulatedPortal(['--like', file])
    try {
      expect(failed((await check()).findings)).toEqual(failed(findings))
      expect(failed(findings).length).toBeGreaterThan(2)
    } finally {
      portal.close()
      portal = first
      rmSync(folder, { recursive: true })
    }
  },
  startMs,
)
