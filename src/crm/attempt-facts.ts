import type { Words } from '#i18n/words.ts'
import type { Attempt, Run, RunItem } from '#runs/model/run.ts'

import type { Fact } from './technical-details.tsx'

/** What was sent and what came back, line by line. The engine never holds a token, so neither do they. */
export function attemptFacts(
  { trigger }: Pick<Run, 'trigger'>,
  item: RunItem,
  { t, time }: Words,
): Fact[] {
  const request = `CODE=${trigger.code} OWNER_TYPE_ID=${item.record.typeId} OWNER_ID=${item.record.id}`
  const facts: [label: string, value: string | undefined][] = [[t('details.request'), request]]
  const attempt = item.attempts.at(-1)
  if (attempt !== undefined) {
    const { trace, verdict } = attempt
    facts.push(
      [t('details.sends'), trace === null ? undefined : String(trace.sends)],
      [t('details.transport'), wayOf(trace, t)],
      [t('details.sentAt'), trace?.sentAt ? time(trace.sentAt) : undefined],
      [t('details.answeredAt'), trace === null ? undefined : time(trace.finishedAt)],
      [t('details.requestId'), trace?.requestId ?? undefined],
      [t('details.http'), trace === null ? undefined : String(trace.http)],
    )
    if (verdict !== null && verdict.kind !== 'accepted') {
      facts.push([t('details.code'), verdict.code], [t('details.text'), verdict.text])
    }
  }
  return facts.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]))
}

/** Nothing is said of what never left, nor of firings remembered before this was told. */
function wayOf(trace: Attempt['trace'], t: Words['t']): string | undefined {
  const transport = trace !== null && trace.sends > 0 ? trace.transport : undefined
  return transport && t(`details.transport.${transport}`)
}
