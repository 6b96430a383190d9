import { useQuery } from '@tanstack/react-query'
import { Check } from 'lucide-react'
import { useState } from 'react'

import { ErrorNotice } from '#crm/error-notice.tsx'
import { WherePlaced } from '#features/triggers/automation/automation-links.tsx'
import { useWords } from '#i18n/use-words.ts'
import type { Trigger } from '#portal/model/overview.ts'
import { isPortalError } from '#portal/model/portal-error.ts'
import { usePortal } from '#portal/use-portal.ts'
import { Button } from '#ui/actions/button.tsx'
import { Card } from '#ui/layout/card.tsx'
import { Code } from '#ui/layout/code.tsx'

import {
  stillLeftBehind,
  type LeftBehind,
  remindersQuery,
  replaceReminders,
} from './left-behind.ts'

import styles from './change.module.css'

interface LeftBehindCardProps {
  readonly registered: readonly Trigger[]
  readonly onTickOff: (code: string) => Promise<unknown>
}

/** Deleted triggers that rules may still name; renders nothing when there are none. */
export function LeftBehindCard({ registered, onTickOff }: LeftBehindCardProps) {
  const { t } = useWords()
  const portal = usePortal()
  const { data, error, isFetching, refetch } = useQuery(remindersQuery(portal))
  const [failed, setFailed] = useState<{ code: string; error: unknown } | null>(null)
  const left = stillLeftBehind(data ?? [], registered)
  const problem = failed?.error ?? error

  async function tickOff(code: string) {
    setFailed(null)
    const failure = await onTickOff(code)
    if (failure !== null) setFailed({ code, error: failure })
  }

  async function replace() {
    try {
      await replaceReminders(portal)
      void refetch()
    } catch (failure) {
      setFailed({ code: '', error: failure })
    }
  }

  if (left.length === 0 && problem === null) return null
  return (
    <Card title={t('triggers.left.title')}>
      {left.length > 0 && <p className={styles['text']}>{t('triggers.left.text')}</p>}
      <ul className={styles['list']} aria-label={t('triggers.left.title')}>
        {left.map((entry) => (
          <LeftBehindLine
            key={entry.code}
            entry={entry}
            onTickOff={() => void tickOff(entry.code)}
          />
        ))}
      </ul>
      {problem !== null && (
        <div className={styles['problem']}>
          <p>{t('triggers.left.failed')}</p>
          <ErrorNotice
            error={problem}
            actions={
              isUnreadable(problem) ? (
                <Button isPending={isFetching} onPress={() => void replace()}>
                  {t('option.replace')}
                </Button>
              ) : (
                <Button
                  isPending={isFetching}
                  onPress={() => void (failed === null ? refetch() : tickOff(failed.code))}
                >
                  {t('action.tryAgain')}
                </Button>
              )
            }
          />
        </div>
      )}
    </Card>
  )
}

function isUnreadable(error: unknown): boolean {
  return isPortalError(error) && error.kind === 'unreadable-option'
}

interface LeftBehindLineProps {
  readonly entry: LeftBehind
  readonly onTickOff: () => void
}

function LeftBehindLine({ entry, onTickOff }: LeftBehindLineProps) {
  const { t, dateTime } = useWords()
  const removedAt = new Date(entry.removedAt)
  return (
    <li className={styles['line']}>
      <span className={styles['name']} dir="auto">
        {entry.name}
      </span>
      <Code text={entry.code} />
      {!Number.isNaN(removedAt.getTime()) && (
        <span className={styles['time']}>
          {t('triggers.left.removedAt', { time: dateTime(removedAt) })}
        </span>
      )}
      <Button
        size="sm"
        icon={<Check size={14} strokeWidth={1.5} aria-hidden />}
        aria-label={t('triggers.left.tickOffNamed', { name: entry.name })}
        onPress={onTickOff}
      >
        {t('triggers.left.tickOff')}
      </Button>
      <div className={styles['places']}>
        <WherePlaced code={entry.code} />
      </div>
    </li>
  )
}
