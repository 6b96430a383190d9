import { recordName } from '#crm/object-types.ts'
import type { FireCommand } from '#features/fire/firing/fire-form.schema.ts'
import { useWords } from '#i18n/use-words.ts'
import { limitOf, type Run, type RunItem } from '#runs/model/run.ts'
import { Button } from '#ui/actions/button.tsx'
import { Spinner } from '#ui/base/spinner.tsx'
import { useNow } from '#ui/base/timers.ts'

import styles from './result-panel.module.css'

/** A call may take up to a minute; after this long a message says so. */
const slowAfterSeconds = 3
const verySlowAfterSeconds = 20

interface FiringProgressProps {
  readonly run: Run
  /** The clock of the run. */
  readonly clock: () => Date
  readonly item: RunItem
  readonly command: FireCommand
  /** Sends nothing more. */
  readonly onCancel: () => void
}

/** The current step, shown until the outcome is known. */
export function FiringProgress({ run, clock, item, command, onCancel }: FiringProgressProps) {
  const words = useWords()
  const { t } = words
  const nowMs = useNow(clock).getTime()
  const record = recordName([command.type], command.record, words)
  const sentAt = item.attempts.at(-1)?.intendedAt
  const waitedSeconds = sentAt === undefined ? 0 : (nowMs - sentAt.getTime()) / 1000

  return (
    <div className={styles['report']}>
      <output className={styles['progress']}>
        <Spinner />
        {step()}
      </output>
      {limitOf(run) !== null && (
        <div>
          <Button onPress={onCancel}>{t('result.waiting.cancel')}</Button>
        </div>
      )}
      {item.phase === 'sending' && waitedSeconds > slowAfterSeconds && (
        <p className={styles['meta']}>
          {t('result.slow')} {waitedSeconds > verySlowAfterSeconds && t('result.verySlow')}
        </p>
      )}
    </div>
  )

  function step(): string {
    const until = limitOf(run)
    if (until !== null) {
      const seconds = Math.max(1, Math.ceil((until.getTime() - nowMs) / 1000))
      return t('result.waiting', { trigger: run.trigger.name, record, seconds })
    }
    switch (item.phase) {
      case 'queued':
        return t('result.reading')
      case 'ready':
      case 'sending':
        return t('result.sending', { trigger: run.trigger.name, record })
      case 'checking':
      case 'settled':
        return t('result.checking')
    }
  }
}
