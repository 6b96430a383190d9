import { z } from 'zod'

import type { Difference, SettingsPatch } from '#emulator/core/settings.ts'

/** The part of a report that says how the portal differed. Both sides read it, so it has its own shape here. */
const report = z.object({
  findings: z.array(
    z.object({
      belief: z.string(),
      verdict: z.enum(['holds', 'fails', 'unknown']),
      seen: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
    }),
  ),
})

type Finding = z.infer<typeof report>['findings'][number]

/** The difference that makes a belief fail. */
const differenceOf: Readonly<Record<string, Difference>> = {
  'answer-times': 'no-times',
  'fine-times': 'whole-seconds',
  'row-times': 'no-row-times',
  'refusals-readable': 'hidden-refusals',
  'trigger-list-whole': 'paged-triggers',
  'move-fields': 'no-move-fields',
  'stage-history': 'no-deal-history',
  'places-offered': 'no-places',
  'import-quiet': 'import-runs-rules',
  'seen-at-once': 'late-records',
  'named-author': 'system-author',
  'unplaced-quiet': 'unplaced-moves',
}

const refusals = new Set([
  'unknown-code-refused',
  'empty-code-refused',
  'wrong-code-refused',
  'wrong-type-refused',
  'record-zero-refused',
])

/**
 * The settings of a portal that behaves as a report says. `left` are the failed beliefs that belong to a
 * browser or a network, which no portal can imitate. Throws when the text is no report.
 */
export function settingsLike(text: string): { settings: SettingsPatch; left: string[] } {
  const failed = report
    .parse(JSON.parse(text))
    .findings.filter(({ verdict }) => verdict === 'fails')
  const differs = new Set<Difference>()
  const settings: SettingsPatch = {}
  const frame: NonNullable<SettingsPatch['frame']> = {}
  const left: string[] = []
  for (const finding of failed) {
    const difference = differenceOf[finding.belief] ?? refusalOf(finding)
    if (difference !== undefined) differs.add(difference)
    else if (finding.belief === 'operating') settings.oldCore = true
    else if (finding.belief === 'batch-fires') settings.executeInBatch = false
    else if (finding.belief === 'emoji-kept') settings.letters = 'three-byte'
    else if (finding.belief === 'scopes') settings.scope = scopeOf(finding)
    else if (finding.belief === 'open-path') frame.openPath = 'silent'
    else if (finding.belief === 'frame-size') frame.resize = 'silent'
    else left.push(finding.belief)
  }
  return { settings: { ...settings, frame, differs: [...differs] }, left }
}

/** Accepted, or refused in words that the app does not know. */
function refusalOf({ belief, seen }: Finding): Difference | undefined {
  if (!refusals.has(belief)) return undefined
  return seen['accepted'] === true ? 'any-code' : 'other-refusals'
}

function scopeOf({ seen }: Finding): string {
  return String(seen['given'] ?? '').replaceAll(' ', '')
}
