import { useWords } from '#i18n/use-words.ts'
import { toneOf, type Outcome } from '#runs/model/outcome.ts'
import type { RunItem } from '#runs/model/run.ts'
import { Badge } from '#ui/feedback/badge.tsx'

/** The progress of one record of a run, or the outcome of its firing. */
export function ItemBadge({ item }: { readonly item: RunItem }) {
  const { t } = useWords()
  if (item.outcome !== null) return <OutcomeBadge outcome={item.outcome} />
  switch (item.phase) {
    case 'queued':
    case 'ready':
      return (
        <Badge tone="neutral" isOutlined>
          {t('firing.queued')}
        </Badge>
      )
    case 'sending':
      return (
        <Badge tone="info" isBusy>
          {t('firing.sending')}
        </Badge>
      )
    case 'checking':
    case 'settled':
      return (
        <Badge tone="info" isBusy>
          {t('firing.checking')}
        </Badge>
      )
  }
}

/** The outcome of a firing, in one or two words. */
function OutcomeBadge({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useWords()
  const isTwice = outcome.kind === 'unknown' && outcome.cause === 'sent-twice'
  return (
    <Badge tone={toneOf(outcome)}>
      {t(isTwice ? 'outcome.sent-twice.short' : `outcome.${outcome.kind}.short`)}
    </Badge>
  )
}
