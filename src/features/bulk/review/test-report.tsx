import { ItemBadge } from '#crm/outcome/item-badge.tsx'
import { OutcomePath } from '#crm/outcome/movement-line.tsx'
import { outcomeText } from '#crm/outcome/outcome-words.ts'
import { recordName } from '#crm/types.ts'
import { useWords } from '#i18n/use-words.ts'
import type { ObjectType } from '#portal/model/object-type.ts'
import type { RunHandle } from '#runs/engine/driver.ts'
import { useRun } from '#runs/engine/runs-context.ts'
import { toneOf } from '#runs/model/outcome.ts'
import { Alert } from '#ui/feedback/alert.tsx'

interface TestReportProps {
  readonly types: readonly ObjectType[]
  readonly handle: RunHandle
  /** `127 deals`: what is left in the plan; null: nothing. */
  readonly rest: string | null
}

/** The result of the one record that was fired as a test. */
export function TestReport({ types, handle, rest }: TestReportProps) {
  const words = useWords()
  const { t } = words
  const item = useRun(handle).items[0]
  if (item === undefined) return null
  const record = recordName(types, item.record, words)
  const { outcome } = item
  const tone = outcome === null ? 'info' : toneOf(outcome)
  return (
    <Alert
      tone={tone === 'neutral' ? 'info' : tone}
      title={t('bulk.test.title', { record })}
      announce="status"
    >
      <p>
        <ItemBadge item={item} /> <OutcomePath types={types} item={item} />
      </p>
      {outcome === null ? (
        <p>{t('bulk.test.running')}</p>
      ) : (
        outcomeText(outcome, record, words).map((sentence) => <p key={sentence}>{sentence}</p>)
      )}
      {rest !== null && <p>{t('bulk.test.rest', { records: rest })}</p>}
    </Alert>
  )
}
