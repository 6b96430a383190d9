import type { Sending } from '#portal/model/fire-answer.ts'
import type { ObjectType } from '#portal/model/object-type.ts'

import type { BeliefId } from './beliefs.ts'
import type { CheckChannel } from './check-channel.ts'
import type { Finding } from './findings.ts'
import { probeEmoji } from './option-probe.ts'
import { found } from './read-answer.ts'
import { probeRecords } from './record-probes.ts'
import { probeBatch, probeRefusals, probeTriggerList } from './trigger-probes.ts'

/** A check that takes longer leaves the rest of its questions unanswered. */
const maxCheckMs = 55_000

/** What the probes ask, apart from the channel itself. */
export interface ProbeTargets {
  channel: CheckChannel
  types: readonly ObjectType[]
  readSending: () => Promise<Sending>
  probeFrame: () => Promise<Finding[]>
  /** Of the browser: its storage and its locks. */
  probeBrowser: () => Promise<Finding[]>
}

interface CheckOptions {
  /** Stops before the next request. */
  signal: AbortSignal
  /** After each probe, with what it found. */
  onFindings: (findings: readonly Finding[]) => void
  now?: () => number
}

interface Probe {
  beliefs: readonly BeliefId[]
  run: () => Promise<readonly Finding[]>
}

/**
 * Runs every probe without an effect, one request after the other. Never rejects: a probe that fails
 * leaves its beliefs unknown. After a stop the rest is not reported.
 */
export async function runCheck(targets: ProbeTargets, options: CheckOptions): Promise<void> {
  const now = options.now ?? (() => performance.now())
  const endsAtMs = now() + maxCheckMs
  for (const { beliefs, run } of probesOf(targets)) {
    if (options.signal.aborted) return
    const findings =
      now() > endsAtMs
        ? beliefs.map((belief) => found(belief, 'unknown', { 'out of time': true }))
        : // oxlint-disable-next-line no-await-in-loop -- one request after the other
          await findingsOf(beliefs, run)
    options.onFindings(findings)
  }
}

async function findingsOf(
  beliefs: readonly BeliefId[],
  run: Probe['run'],
): Promise<readonly Finding[]> {
  try {
    return await run()
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown'
    return beliefs.map((belief) => found(belief, 'unknown', { error: name }))
  }
}

function probesOf(targets: ProbeTargets): Probe[] {
  const { channel, types } = targets
  let listed: Awaited<ReturnType<typeof probeTriggerList>>['listed'] = null
  return [
    {
      beliefs: ['trigger-list-whole', 'answer-times', 'operating'],
      run: async () => {
        const list = await probeTriggerList(channel)
        listed = list.listed
        return list.findings
      },
    },
    {
      beliefs: ['row-times', 'move-fields', 'stage-history', 'scopes', 'places-offered'],
      run: () => probeRecords(channel, types),
    },
    {
      beliefs: [
        'unknown-code-refused',
        'empty-code-refused',
        'wrong-code-refused',
        'refusals-readable',
      ],
      run: () => probeRefusals(channel, known(listed)),
    },
    { beliefs: ['batch-fires'], run: async () => [await probeBatch(channel, known(listed))] },
    { beliefs: ['fine-times'], run: () => Promise.resolve([fineTimes(channel)]) },
    { beliefs: ['emoji-kept'], run: async () => [await probeEmoji(channel)] },
    {
      beliefs: ['sent-once'],
      run: async () => {
        const { transport, noticeableMs } = await targets.readSending()
        const verdict = transport === 'once' ? 'holds' : 'fails'
        return [
          found('sent-once', verdict, {
            'HTTP/2 and streams': transport === 'once',
            'repeat noticed after, ms': noticeableMs === null ? 'never' : Math.round(noticeableMs),
          }),
        ]
      },
    },
    { beliefs: ['open-path', 'frame-size'], run: targets.probeFrame },
    { beliefs: ['storage', 'locks'], run: targets.probeBrowser },
  ]
}

/** Without the list no code is known to be free, so nothing is asked that names one. */
function known<Listed>(listed: readonly Listed[] | null): readonly Listed[] {
  if (listed === null) throw new Error('the list of triggers could not be read')
  return listed
}

/** Judged by all answers together, since one may begin and end on a whole second by chance. */
function fineTimes({ times }: CheckChannel): Finding {
  const read = times.filter(({ start, finish }) => start !== undefined && finish !== undefined)
  const isFine = read.some(({ start, finish }) => !isWhole(start) || !isWhole(finish))
  const verdict = isFine ? 'holds' : read.length >= 3 ? 'fails' : 'unknown'
  return found('fine-times', verdict, { answers: read.length, fractions: isFine })
}

function isWhole(seconds: number | undefined): boolean {
  return seconds === undefined || Number.isInteger(seconds)
}
