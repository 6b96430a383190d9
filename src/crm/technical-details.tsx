import { useWords } from '#i18n/use-words.ts'
import type { Words } from '#i18n/words.ts'
import type { PortalErrorDetails } from '#portal/model/portal-error.ts'
import type { Attempt, Run, RunItem } from '#runs/model/run.ts'
import { CopyButton, copyLabels } from '#ui/actions/copy-button.tsx'
import { Disclosure } from '#ui/layout/disclosure.tsx'
import { Facts } from '#ui/layout/facts.tsx'

/** One line: what it is, and the value as Bitrix24 returned it. */
export interface Fact {
  label: string
  value: string
}

/** The raw facts behind a message, folded by default, to be copied into a support request. */
export function TechnicalDetails({ facts }: { readonly facts: readonly Fact[] }) {
  const words = useWords()
  const { t } = words
  return (
    <Disclosure title={t('details.title')}>
      <Facts
        items={facts.map(({ label, value }) => ({
          id: label,
          title: label,
          value: value === '' ? t('details.empty') : <bdi>{value}</bdi>,
        }))}
      />
      <CopyButton
        text={facts.map(({ label, value }) => `${label}: ${value}`).join('\n')}
        labels={copyLabels('details.copy', words)}
      />
    </Disclosure>
  )
}

/** The details of a failed call; those that are missing are left out. */
export function errorFacts(details: PortalErrorDetails, { t, dateTime }: Words): Fact[] {
  const facts: [string, string | undefined][] = [
    [t('details.method'), details.method],
    [t('details.http'), details.http === undefined ? undefined : String(details.http)],
    [t('details.code'), details.code],
    [t('details.text'), details.text],
    [t('details.requestId'), details.requestId],
    [t('details.until'), details.until && dateTime(details.until)],
  ]
  return facts.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]))
}

/** The request and its answer. They hold no token, because the engine never has one. */
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
      [t('details.sends'), trace === null ? undefined : String(sendsOf(item))],
      [t('details.transport'), transportOf(trace, t)],
      [t('details.sentAt'), trace?.sentAt ? time(trace.sentAt) : undefined],
      [t('details.answeredAt'), trace === null ? undefined : time(trace.finishedAt)],
      [t('details.requestId'), trace?.requestId ?? undefined],
      [t('details.http'), trace === null ? undefined : String(trace.http)],
    )
    if (verdict !== null && verdict.kind !== 'accepted') {
      const isOurs = verdict.kind === 'unknown' && verdict.cause === 'app-failed'
      facts.push(
        [t('details.code'), isOurs ? undefined : verdict.code],
        [t(isOurs ? 'details.appError' : 'details.text'), verdict.text],
      )
    }
  }
  if (item.outcome?.kind === 'not-sent' && item.outcome.reason.kind === 'app-failed') {
    facts.push([t('details.appError'), item.outcome.reason.text])
  }
  return facts.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]))
}

/** Over all attempts: a refused one may have been followed by another. */
function sendsOf({ attempts }: RunItem): number {
  return attempts.reduce((sum, { trace }) => sum + (trace?.sends ?? 0), 0)
}

/** Undefined for a request that was never sent, and for older firings, which did not record it. */
function transportOf(trace: Attempt['trace'], t: Words['t']): string | undefined {
  const transport = trace !== null && trace.sends > 0 ? trace.transport : undefined
  return transport && t(`details.transport.${transport}`)
}
