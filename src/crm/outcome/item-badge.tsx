import { useWords } from '#i18n/use-words.ts'
import type { RunItem } from '#runs/model/run.ts'
import { Badge } from '#ui/feedback/badge.tsx'

import { OutcomeBadge } from './outcome-badge.tsx'

/** How far one record of a run is, or how its firing ended. */
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
