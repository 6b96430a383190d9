import { useEffect, useState } from 'react'

import { recordName } from '#crm/types.ts'
import type { FireCommand } from '#features/fire/firing/fire-form.schema.ts'
import { useWords } from '#i18n/use-words.ts'
import type { Run, RunItem } from '#runs/model/run.ts'
import { Spinner } from '#ui/base/spinner.tsx'

import styles from './result-panel.module.css'

/** A call may take up to a minute: after these seconds the person is told so. */
const slowAfter = 3
const verySlowAfter = 20

interface FiringProgressProps {
  readonly run: Run
  readonly item: RunItem
  readonly command: FireCommand
}

/** What is going on before anything is known of the outcome. */
export function FiringProgress({ run, item, command }: FiringProgressProps) {
  const words = useWords()
  const { t } = words
  const now = useSeconds()
  const record = recordName([command.type], command.record, words)
  const sentAt = item.attempts.at(-1)?.intendedAt
  const waitsSince = sentAt === undefined ? 0 : (now - sentAt.getTime()) / 1000

  return (
    <div className={styles['report']}>
      <output className={styles['progress']}>
        <Spinner />
        {step()}
      </output>
      {item.phase === 'sending' && waitsSince > slowAfter && (
        <p className={styles['meta']}>
          {t('result.slow')} {waitsSince > verySlowAfter && t('result.verySlow')}
        </p>
      )}
    </div>
  )

  function step(): string {
    const limit = run.waiting
    if (limit !== null && limit.reason !== 'next-check' && limit.until !== null) {
      const seconds = Math.max(1, Math.ceil((limit.until.getTime() - now) / 1000))
      return t('result.waiting', { seconds })
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

/** The current time in milliseconds, anew each second: for countdowns and "still working". */
export function useSeconds(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return now
}
