import * as z from 'zod/mini'

/** What was fired last in a pipeline's rules: the next look after a changed rule starts with it. */
export interface LastSample {
  id: number
  title: string
  code: string
}

const shape = z.object({ id: z.int(), title: z.string(), code: z.string() })

/** Kept for this tab of the browser, by portal, type and pipeline. */
export function sampleKey(memberId: string, typeId: number, pipelineId: number | null): string {
  return `trigger-console:sample:${memberId}:${typeId}:${pipelineId ?? 'all'}`
}

export function keepSample(key: string, sample: LastSample): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(sample))
  } catch {
    // A browser that keeps nothing for frames of other sites: a comfort, not a need.
  }
}

/** Null when nothing was kept, or by another version of the app. */
export function takeSample(key: string): LastSample | null {
  try {
    const parsed = z.safeParse(shape, JSON.parse(sessionStorage.getItem(key) ?? 'null'))
    return parsed.success ? parsed.data : null
  } catch {
    // No storage, or text that is not ours.
    return null
  }
}
