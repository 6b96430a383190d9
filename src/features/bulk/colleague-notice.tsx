import type { RunMarker } from '#crm/colleague.ts'
import { useWords } from '#i18n/use-words.ts'
import { Alert } from '#ui/feedback/alert.tsx'
import { Checkbox } from '#ui/fields/checkbox.tsx'

interface ColleagueNoticeProps {
  readonly marker: RunMarker
  readonly isIgnored?: boolean
  /** Without it nothing is to be decided here: it is only told. */
  readonly onIgnore?: (isIgnored: boolean) => void
}

/** Two runs at once share the portal's limits, and may fire at the same records. */
export function ColleagueNotice({ marker, isIgnored = false, onIgnore }: ColleagueNoticeProps) {
  const { t, number, time } = useWords()
  return (
    <Alert
      tone="warning"
      announce={onIgnore === undefined ? 'none' : 'status'}
      title={t('bulk.colleague.title', { name: marker.userName })}
    >
      <p>
        {t('bulk.colleague.text', {
          trigger: marker.trigger,
          done: number(marker.done),
          total: number(marker.total),
          time: time(marker.at),
        })}
      </p>
      {onIgnore !== undefined && (
        <Checkbox value={isIgnored} onChange={onIgnore}>
          {t('bulk.colleague.all')}
        </Checkbox>
      )}
    </Alert>
  )
}
