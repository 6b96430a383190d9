import { useWords } from '#i18n/use-words.ts'
import type { TriggerFigures } from '#runs/journal/trigger-figures.ts'
import { ToneIcon } from '#ui/base/tone.tsx'
import { VisuallyHidden } from '#ui/base/visually-hidden.tsx'

import styles from './trigger-table.module.css'

interface FiguresCellProps {
  readonly figures: TriggerFigures | undefined
}

/** How often a trigger was fired lately, how many records moved, and when it was fired last. */
export function FiguresCell({ figures }: FiguresCellProps) {
  const { t, dateTime, number } = useWords()
  if (figures === undefined) return <span className={styles['meta']}>{t('triggers.never')}</span>
  const { fired, moved, notMoved, lastFiredAt } = figures
  return (
    <div className={styles['figures']}>
      <span className={styles['counts']}>
        <span>{number(fired)}</span>
        {moved > 0 && (
          <span className={styles['moved']}>
            <ToneIcon tone="success" size={16} />
            <span aria-hidden>{number(moved)}</span>
            <VisuallyHidden>{t('triggers.movedCount', { count: moved })}</VisuallyHidden>
          </span>
        )}
        {notMoved > 0 && (
          <span className={styles['notMoved']}>
            <ToneIcon tone="warning" size={16} />
            <span aria-hidden>{number(notMoved)}</span>
            <VisuallyHidden>{t('triggers.notMovedCount', { count: notMoved })}</VisuallyHidden>
          </span>
        )}
      </span>
      <span className={styles['meta']}>
        {t('triggers.lastFired', { time: dateTime(lastFiredAt) })}
      </span>
    </div>
  )
}
